package io.vim25.conformance;

import io.vim25.Credentials;
import io.vim25.Row;
import io.vim25.Vim;
import io.vim25.generated.VirtualMachine;
import io.vim25.generated.VirtualMachinePowerState;
import io.vim25.generated.VirtualMachine_;
import java.util.stream.Stream;

/** A program that reads three properties of all machines of a server, and counts those that run. */
final class CountsMachines {
    private CountsMachines() {}

    /** Prints how many there are, and how many run; the arguments are the server's address, a user and a password. */
    public static void main(String[] args) {
        var powerState = VirtualMachine_.runtime().powerState();
        var memory = VirtualMachine_.config().hardware().memoryMB();
        long[] counted = new long[2];
        try (Vim vim = Vim.connect(args[0], Credentials.password(args[1], args[2]));
                Stream<Row<VirtualMachine>> rows =
                        vim
                                .retrieve(VirtualMachine_.TYPE)
                                .select(VirtualMachine_.name(), powerState, memory)
                                .stream()) {
            rows.forEach(row -> {
                counted[0]++;
                if (row.get(powerState) == VirtualMachinePowerState.POWERED_ON && row.get(memory) > 0) {
                    counted[1]++;
                }
            });
        }
        System.out.println(counted[0] + " machines, " + counted[1] + " running");
    }
}
