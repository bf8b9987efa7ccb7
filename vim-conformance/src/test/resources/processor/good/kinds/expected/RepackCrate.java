package acme;

import io.vim25.ManagedObjectReference;
import io.vim25.Method;
import io.vim25.spi.FieldReader;
import io.vim25.spi.FieldWriter;
import io.vim25.spi.TypeScope;
import java.time.Instant;
import java.util.List;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/** The operation {@code RepackCrate} of {@link Packer}. */
@Generated("io.vim25.processor.VimProcessor")
public final class RepackCrate extends Method<Packer, Void> {
    private final @Nullable String label;
    private final @Nullable Boolean fragile;
    private final @Nullable Integer weight;
    private final @Nullable Instant packed;
    private final byte @Nullable [] seal;
    private final @Nullable Object content;
    private final @Nullable CrateState state;
    private final @Nullable ManagedObjectReference<?> owner;
    private final @Nullable Crate crate;
    private final List<String> labels;
    private final List<Integer> weights;
    private final List<byte[]> seals;
    private final List<Object> contents;
    private final List<CrateState> states;
    private final List<ManagedObjectReference<Depot>> owners;
    private final List<Crate> crates;

    /** A call with these arguments. */
    public RepackCrate(@Nullable String label, @Nullable Boolean fragile, @Nullable Integer weight,
            @Nullable Instant packed, byte @Nullable [] seal, @Nullable Object content,
            @Nullable CrateState state, @Nullable ManagedObjectReference<?> owner,
            @Nullable Crate crate, List<String> labels, List<Integer> weights, List<byte[]> seals,
            List<Object> contents, List<CrateState> states,
            List<ManagedObjectReference<Depot>> owners, List<? extends Crate> crates) {
        this.label = label;
        this.fragile = fragile;
        this.weight = weight;
        this.packed = packed;
        this.seal = seal;
        this.content = content;
        this.state = state;
        this.owner = owner;
        this.crate = crate;
        this.labels = List.copyOf(labels);
        this.weights = List.copyOf(weights);
        this.seals = List.copyOf(seals);
        this.contents = List.copyOf(contents);
        this.states = List.copyOf(states);
        this.owners = List.copyOf(owners);
        this.crates = List.copyOf(crates);
    }

    @Override
    public String operation() {
        return "RepackCrate";
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
        out.field("weight", weight);
        out.field("packed", packed);
        out.field("seal", seal);
        out.any("content", content);
        out.field("state", state);
        out.field("owner", owner);
        out.field("crate", crate, "{urn:kinds}Crate");
        out.list("labels", labels);
        out.list("weights", weights);
        out.list("seals", seals);
        out.anyList("contents", contents);
        out.list("states", states);
        out.list("owners", owners);
        out.list("crates", crates, "{urn:kinds}Crate");
    }

    @Override
    public @Nullable Void readResult(FieldReader in) {
        return null;
    }
}
