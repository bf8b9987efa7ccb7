package acme;

import io.vim25.ManagedObjectReference;
import io.vim25.Task;
import io.vim25.Vim;
import io.vim25.spi.ManagedObjectStub;
import java.time.Instant;
import java.util.List;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/** Calls the managed object {@code Packer}. */
@Generated("io.vim25.processor.VimProcessor")
public class PackerStub extends ManagedObjectStub implements Packer {
    /** Makes the object that {@code reference} refers to. */
    protected PackerStub(Vim vim, ManagedObjectReference<?> reference) {
        super(vim, reference);
    }

    @Override
    public Crate crate() {
        return property(Packer_.crate());
    }

    @Override
    public List<Crate> children() {
        return property(Packer_.children());
    }

    @Override
    public int weight() {
        return property(Packer_.weight());
    }

    @Override
    public @Nullable Integer maybeWeight() {
        return propertyOrNull(Packer_.maybeWeight());
    }

    @Override
    public Object content() {
        return property(Packer_.content());
    }

    @Override
    public @Nullable Depot depot() {
        return propertyOrNull(Packer_.depot());
    }

    @Override
    public List<Depot> depots() {
        return property(Packer_.depots());
    }

    @Override
    public ManagedObjectReference<Depot> depotReference() {
        return property(Packer_.depotReference());
    }

    @Override
    public Task<CrateState> move() {
        return property(Packer_.move());
    }

    @Override
    public byte @Nullable [] seal() {
        return propertyOrNull(Packer_.seal());
    }

    @Override
    public int packCrate(String label, boolean fragile, byte level, short count, int weight,
            long volume, float width, double height, Instant packed, byte[] seal, Object content,
            CrateState state, Depot owner, Crate crate) {
        return vim().call(this, new PackCrate(label, fragile, level, count, weight, volume, width,
                height, packed, seal, content, state, owner, crate));
    }

    @Override
    public void repackCrate(@Nullable String label, @Nullable Boolean fragile,
            @Nullable Integer weight, @Nullable Instant packed, byte @Nullable [] seal,
            @Nullable Object content, @Nullable CrateState state,
            @Nullable ManagedObjectReference<?> owner, @Nullable Crate crate, List<String> labels,
            List<Integer> weights, List<byte[]> seals, List<Object> contents,
            List<CrateState> states, List<ManagedObjectReference<Depot>> owners,
            List<Crate> crates) {
        vim().call(this, new RepackCrate(label, fragile, weight, packed, seal, content, state,
                owner, crate, labels, weights, seals, contents, states, owners, crates));
    }

    @Override
    public Task<Crate> moveCrate(Depot target) {
        return vim().call(this, new MoveCrate_Task(target));
    }

    @Override
    public byte @Nullable [] openCrate() {
        return vim().call(this, new OpenCrate());
    }

    @Override
    public Instant whenPacked() {
        return vim().call(this, new WhenPacked());
    }

    @Override
    public Object crateContent() {
        return vim().call(this, new CrateContent());
    }

    @Override
    public List<Depot> crateOwners() {
        return vim().call(this, new CrateOwners());
    }

    @Override
    public List<CrateState> crateStates() {
        return vim().call(this, new CrateStates());
    }

    @Override
    public boolean isFragile() {
        return vim().call(this, new IsFragile());
    }

    @Override
    public @Nullable Crate findCrate() {
        return vim().call(this, new FindCrate());
    }
}
