package io.vim25.internal.codec.sample;

import io.vim25.DynamicData;
import io.vim25.spi.FieldReader;
import io.vim25.spi.FieldWriter;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A data object with subtypes. */
public class VirtualDevice extends DynamicData {
    private int key;
    private @Nullable Description deviceInfo;
    private List<String> tag = new ArrayList<>();
    private @Nullable PowerState state;
    private List<PowerState> history = new ArrayList<>();

    public VirtualDevice() {}

    public int getKey() {
        return key;
    }

    public VirtualDevice setKey(int key) {
        this.key = key;
        return this;
    }

    public @Nullable Description getDeviceInfo() {
        return deviceInfo;
    }

    public VirtualDevice setDeviceInfo(@Nullable Description deviceInfo) {
        this.deviceInfo = deviceInfo;
        return this;
    }

    public List<String> getTag() {
        return tag;
    }

    public VirtualDevice setTag(List<String> tag) {
        this.tag = new ArrayList<>(tag);
        return this;
    }

    public @Nullable PowerState getState() {
        return state;
    }

    public VirtualDevice setState(@Nullable PowerState state) {
        this.state = state;
        return this;
    }

    public List<PowerState> getHistory() {
        return history;
    }

    public VirtualDevice setHistory(List<PowerState> history) {
        this.history = new ArrayList<>(history);
        return this;
    }

    @Override
    public String wireType() {
        return "VirtualDevice";
    }

    @Override
    public VirtualDevice copy() {
        return copyTo(new VirtualDevice());
    }

    @Override
    public void writeFields(FieldWriter out) {
        super.writeFields(out);
        out.field("key", key);
        out.field("deviceInfo", deviceInfo, "Description");
        out.list("tag", tag);
        out.field("state", state);
        out.list("history", history);
        out.endOf("VirtualDevice");
    }

    @Override
    public @Nullable String readField(String name, FieldReader in) {
        switch (name) {
            case "key" -> key = in.readInt();
            case "deviceInfo" -> deviceInfo = in.readObject(new Description());
            case "tag" -> tag.add(in.readString());
            case "state" -> state = in.keepText(PowerState.of(in.readString()));
            case "history" -> history.add(in.keepText(PowerState.of(in.readString())));
            default -> {
                return super.readField(name, in);
            }
        }
        return "VirtualDevice";
    }
}
