package io.vim25.internal.codec.sample;

import io.vim25.DynamicData;
import io.vim25.spi.FieldReader;
import io.vim25.spi.FieldWriter;
import org.jspecify.annotations.Nullable;

/** A data object with two strings. */
public class Description extends DynamicData {
    private @Nullable String label;
    private @Nullable String summary;

    public Description() {}

    public @Nullable String getLabel() {
        return label;
    }

    public Description setLabel(@Nullable String label) {
        this.label = label;
        return this;
    }

    public @Nullable String getSummary() {
        return summary;
    }

    public Description setSummary(@Nullable String summary) {
        this.summary = summary;
        return this;
    }

    @Override
    public String wireType() {
        return "Description";
    }

    @Override
    public Description copy() {
        return copyTo(new Description());
    }

    @Override
    public void writeFields(FieldWriter out) {
        super.writeFields(out);
        out.field("label", label);
        out.field("summary", summary);
        out.endOf("Description");
    }

    @Override
    public @Nullable String readField(String name, FieldReader in) {
        switch (name) {
            case "label" -> label = in.readString();
            case "summary" -> summary = in.readString();
            default -> {
                return super.readField(name, in);
            }
        }
        return "Description";
    }
}
