package acme;

import io.vim25.Method;
import io.vim25.spi.FieldReader;
import io.vim25.spi.FieldWriter;
import io.vim25.spi.TypeScope;
import java.time.Instant;
import java.util.Objects;
import javax.annotation.processing.Generated;

/**
 * The operation {@code PackCrate} of {@link Packer}.
 *
 * <p>Its faults: {@link CrateIsFull}, {@link CrateIsLost}.
 */
@Generated("io.vim25.processor.VimProcessor")
public final class PackCrate extends Method<Packer, Integer> {
    private final String label;
    private final boolean fragile;
    private final byte level;
    private final short count;
    private final int weight;
    private final long volume;
    private final float width;
    private final double height;
    private final Instant packed;
    private final byte[] seal;
    private final Object content;
    private final CrateState state;
    private final Depot owner;
    private final Crate crate;

    /** A call with these arguments. */
    public PackCrate(String label, boolean fragile, byte level, short count, int weight,
            long volume, float width, double height, Instant packed, byte[] seal, Object content,
            CrateState state, Depot owner, Crate crate) {
        this.label = Objects.requireNonNull(label, "label");
        this.fragile = fragile;
        this.level = level;
        this.count = count;
        this.weight = weight;
        this.volume = volume;
        this.width = width;
        this.height = height;
        this.packed = Objects.requireNonNull(packed, "packed");
        this.seal = Objects.requireNonNull(seal, "seal");
        this.content = Objects.requireNonNull(content, "content");
        this.state = Objects.requireNonNull(state, "state");
        this.owner = Objects.requireNonNull(owner, "owner");
        this.crate = Objects.requireNonNull(crate, "crate");
    }

    @Override
    public String operation() {
        return "PackCrate";
    }

    @Override
    public String since() {
        return "";
    }

    @Override
    public TypeScope scope() {
        return VimApi_.SCOPE;
    }

    @Override
    public void writeArguments(FieldWriter out) {
        out.field("label", label);
        out.field("fragile", fragile);
        out.field("level", level);
        out.field("count", count);
        out.field("weight", weight);
        out.field("volume", volume);
        out.field("width", width);
        out.field("height", height);
        out.field("packed", packed);
        out.field("seal", seal);
        out.any("content", content);
        out.field("state", state);
        out.field("owner", owner);
        out.field("crate", crate, "{urn:kinds}Crate");
    }

    @Override
    public Integer readResult(FieldReader in) {
        if (!in.nextField()) {
            throw in.missingResult();
        }
        return in.readInt();
    }
}
