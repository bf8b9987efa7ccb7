package acme;

import io.vim25.ManagedObjectReference;
import io.vim25.Vim;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** Calls the methods of a stub, and tells what came back. */
public final class Program implements Function<Vim, List<String>> {
    public Program() {}

    @Override
    public List<String> apply(Vim vim) {
        Packer packer = vim.get(Packer_.TYPE.reference("packer-1"));
        Depot depot = vim.get(Depot_.TYPE.reference("depot-1"));
        List<String> lines = new ArrayList<>();
        lines.add("packed " + pack(packer, depot));
        packer.repackCrate(
                null, null, null, null, null, null, null, null, null, List.of(), List.of(), List.of(), List.of(),
                List.of(), List.of(), List.of(new Crate().setLabel("empty")));
        packer.repackCrate(
                "label", true, 4, Instant.EPOCH, new byte[] {1, 2}, 7L, CrateState.OPEN, ManagedObjectReference.of("Depot", "depot-2"),
                new Crate().setLabel("crate"), List.of("a", "b"), List.of(1, 2), List.of(new byte[] {3}, new byte[] {4}),
                List.of("text", 5), List.of(CrateState.IN_TRANSIT), List.of(Depot_.TYPE.reference("depot-3")), List.of());
        lines.add("owners " + packer.crateOwners().stream().map(Depot::reference).toList());
        lines.add("states " + packer.crateStates());
        lines.add("opened " + packer.openCrate());
        lines.add("found " + packer.findCrate());
        lines.add("content " + packer.crateContent());
        lines.add("packed at " + packer.whenPacked());
        try {
            packer.moveCrate(depot);
        } catch (CrateIsFull e) {
            lines.add("full: " + e.getMessageField());
        }
        return lines;
    }

    private static int pack(Packer packer, Depot depot) {
        return packer.packCrate(
                "label", true, (byte) 1, (short) 2, 3, 4L, 5.5f, 6.5, Instant.EPOCH, new byte[] {7}, "content",
                CrateState.SEALED, depot, new Crate().setLabel("crate"));
    }
}
