package io.vim25.samples.properties;

import io.vim25.Change;
import io.vim25.Informer;
import io.vim25.Snapshot;
import io.vim25.Vim;
import io.vim25.generated.VirtualMachine;
import io.vim25.generated.VirtualMachine_;
import java.util.function.Consumer;

/** Keeps a copy of the names and power states of all machines, for as long as something else is done. */
public final class KeepCopy {
    private KeepCopy() {}

    /**
     * Tells of each machine whose power state changes, until the work is done.
     *
     * @param work is given what is known at the start
     */
    public static void during(Vim vim, Consumer<Snapshot<VirtualMachine>> work, Consumer<String> told) {
        var name = VirtualMachine_.name();
        var powerState = VirtualMachine_.runtime().powerState();
        try (Informer<VirtualMachine> machines =
                vim.informer(VirtualMachine_.TYPE).select(name, powerState).start()) {
            machines.onChange(change -> {
                if (change instanceof Change.Modified<VirtualMachine> modified && modified.has(powerState)) {
                    told.accept(modified.after().get(name) + " is "
                            + modified.after().get(powerState));
                }
            });
            work.accept(machines.snapshot());
        }
    }
}
