package base;

import io.vim25.DynamicData;
import io.vim25.spi.FieldReader;
import io.vim25.spi.FieldWriter;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/** The API's data object {@code DatacenterConfigSpec}; since version 5.1 of the API. */
@Generated("io.vim25.processor.VimProcessor")
public class DatacenterConfigSpec extends DynamicData {
    private @Nullable String defaultHardwareVersionKey;
    private @Nullable String maximumHardwareVersionKey;

    /** Makes one whose fields are all unset. */
    public DatacenterConfigSpec() {}

    /** The field {@code defaultHardwareVersionKey}; null if unset. */
    public @Nullable String getDefaultHardwareVersionKey() {
        return defaultHardwareVersionKey;
    }

    /** Sets the field {@code defaultHardwareVersionKey}; null leaves it unset. */
    public DatacenterConfigSpec setDefaultHardwareVersionKey(
            @Nullable String defaultHardwareVersionKey) {
        this.defaultHardwareVersionKey = defaultHardwareVersionKey;
        return this;
    }

    /** The field {@code maximumHardwareVersionKey}; null if unset; since version 7.0.2.0 of the API. */
    public @Nullable String getMaximumHardwareVersionKey() {
        return maximumHardwareVersionKey;
    }

    /** Sets the field {@code maximumHardwareVersionKey}; null leaves it unset. */
    public DatacenterConfigSpec setMaximumHardwareVersionKey(
            @Nullable String maximumHardwareVersionKey) {
        this.maximumHardwareVersionKey = maximumHardwareVersionKey;
        return this;
    }

    @Override
    public String wireType() {
        return "DatacenterConfigSpec";
    }

    @Override
    public String since() {
        return "5.1";
    }

    @Override
    public DatacenterConfigSpec copy() {
        return copyTo(new DatacenterConfigSpec());
    }

    @Override
    public void writeFields(FieldWriter out) {
        super.writeFields(out);
        out.field("defaultHardwareVersionKey", defaultHardwareVersionKey);
        out.since("7.0.2.0").field("maximumHardwareVersionKey", maximumHardwareVersionKey);
        out.endOf("DatacenterConfigSpec");
    }

    @Override
    public @Nullable String readField(String name, FieldReader in) {
        switch (name) {
            case "defaultHardwareVersionKey" -> defaultHardwareVersionKey = in.readString();
            case "maximumHardwareVersionKey" -> maximumHardwareVersionKey = in.readString();
            default -> {
                return super.readField(name, in);
            }
        }
        return "DatacenterConfigSpec";
    }
}
