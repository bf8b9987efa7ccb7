package io.vim25.internal.codec.sample;

import io.vim25.spi.WireEnum;
import org.jspecify.annotations.Nullable;

/** An enum. */
public enum PowerState implements WireEnum {
    POWERED_ON("poweredOn"),
    POWERED_OFF("poweredOff"),
    UNRECOGNIZED(null);

    private final @Nullable String wireValue;

    PowerState(@Nullable String wireValue) {
        this.wireValue = wireValue;
    }

    public static PowerState of(String text) {
        return switch (text) {
            case "poweredOn" -> POWERED_ON;
            case "poweredOff" -> POWERED_OFF;
            default -> UNRECOGNIZED;
        };
    }

    @Override
    public @Nullable String wireValue() {
        return wireValue;
    }

    @Override
    public String wireType() {
        return "PowerState";
    }
}
