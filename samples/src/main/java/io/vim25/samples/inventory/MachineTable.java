package io.vim25.samples.inventory;

import java.io.PrintWriter;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Prints virtual machines as a table. */
final class MachineTable {
    private final PrintWriter out;

    MachineTable(PrintWriter out) {
        this.out = out;
    }

    void print(List<Inventory.Machine> machines) {
        int width = Math.max(
                4,
                machines.stream()
                        .mapToInt(machine -> machine.path().length())
                        .max()
                        .orElse(0));
        String format = "%-" + width + "s  %-11s %4s %9s  %s%n";
        out.printf(format, "PATH", "STATE", "CPUS", "MEMORY MB", "HOST");
        for (Inventory.Machine machine : machines) {
            out.printf(
                    format,
                    machine.path(),
                    machine.powerState().wireValue(),
                    text(machine.cpus()),
                    text(machine.memory()),
                    machine.host());
        }
        out.printf("%d virtual machines%n", machines.size());
        out.flush();
    }

    private static String text(@Nullable Object value) {
        return value == null ? "" : value.toString();
    }
}
