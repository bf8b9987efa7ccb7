package io.vim25.conformance;

import io.vim25.Row;
import io.vim25.Vim;
import io.vim25.generated.VirtualMachine;
import io.vim25.generated.VirtualMachine_;
import io.vim25.simulator.Simulator;
import java.util.stream.Stream;

/** A program that reads the names of machines, and nothing else. */
final class NamesProgram {
    private NamesProgram() {}

    /** Prints the names, and whether the objects know their names too. */
    public static void main(String[] args) {
        try (Simulator vcenter = Simulator.start();
                Vim vim = Vim.connect(vcenter.url(), vcenter.credentials());
                Stream<Row<VirtualMachine>> rows =
                        vim.retrieve(VirtualMachine_.TYPE).select(VirtualMachine_.name()).stream()) {
            rows.forEach(row -> System.out.println(
                    row.get(VirtualMachine_.name()).equals(row.object().name())));
        }
    }
}
