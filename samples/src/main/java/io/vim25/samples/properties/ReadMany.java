package io.vim25.samples.properties;

import io.vim25.Row;
import io.vim25.Vim;
import io.vim25.generated.Folder;
import io.vim25.generated.VirtualMachine;
import io.vim25.generated.VirtualMachinePowerState;
import io.vim25.generated.VirtualMachine_;
import java.util.stream.Stream;

/** Reads two properties of all machines below a folder, a page at a time. */
public final class ReadMany {
    private ReadMany() {}

    /** How many processors the machines have that are powered on. */
    public static int processors(Vim vim, Folder folder) {
        var powerState = VirtualMachine_.runtime().powerState();
        var cpus = VirtualMachine_.config().hardware().numCPU();
        try (Stream<Row<VirtualMachine>> rows =
                vim.retrieve(VirtualMachine_.TYPE).under(folder).select(powerState, cpus).stream()) {
            return rows.filter(row -> row.get(powerState) == VirtualMachinePowerState.POWERED_ON)
                    .mapToInt(row -> row.get(cpus))
                    .sum();
        }
    }
}
