package acme;

import io.vim25.ManagedObjectBase;
import io.vim25.ManagedObjectReference;
import io.vim25.Task;
import io.vim25.annotations.ManagedObject;
import io.vim25.annotations.Operation;
import io.vim25.annotations.Property;
import io.vim25.annotations.SafeToRepeat;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

@ManagedObject
public interface Packer extends ManagedObjectBase {
    @Property
    Crate crate();

    @Property("crate.children")
    List<Crate> children();

    @Property("crate.weight")
    int weight();

    @Property("crate.maybeWeight")
    @Nullable
    Integer maybeWeight();

    @Property("crate.content")
    Object content();

    @Property
    @Nullable
    Depot depot();

    @Property
    List<Depot> depots();

    @Property
    ManagedObjectReference<Depot> depotReference();

    @Property
    Task<CrateState> move();

    @Property
    byte @Nullable [] seal();

    @Operation
    int packCrate(
            String label,
            boolean fragile,
            byte level,
            short count,
            int weight,
            long volume,
            float width,
            double height,
            Instant packed,
            byte[] seal,
            Object content,
            CrateState state,
            Depot owner,
            Crate crate)
            throws CrateIsLost;

    @Operation
    void repackCrate(
            @Nullable String label,
            @Nullable Boolean fragile,
            @Nullable Integer weight,
            @Nullable Instant packed,
            byte @Nullable [] seal,
            @Nullable Object content,
            @Nullable CrateState state,
            @Nullable ManagedObjectReference<?> owner,
            @Nullable Crate crate,
            List<String> labels,
            List<Integer> weights,
            List<byte[]> seals,
            List<Object> contents,
            List<CrateState> states,
            List<ManagedObjectReference<Depot>> owners,
            List<Crate> crates);

    @Operation("MoveCrate_Task")
    Task<Crate> moveCrate(Depot target);

    @Operation
    byte @Nullable [] openCrate();

    @SafeToRepeat
    @Operation
    Instant whenPacked();

    @SafeToRepeat
    @Operation
    Object crateContent();

    @Operation
    List<Depot> crateOwners();

    @Operation
    List<CrateState> crateStates();

    @Operation
    boolean isFragile();

    @Operation
    @Nullable
    Crate findCrate();
}
