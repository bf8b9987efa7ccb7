package com.acme.report;

import io.vim25.Credentials;
import io.vim25.Row;
import io.vim25.Trust;
import io.vim25.Vim;
import io.vim25.generated.HostSystem;
import io.vim25.generated.InvalidPowerState;
import io.vim25.simulator.Simulator;
import java.nio.file.Path;
import java.util.stream.Stream;

/** Powers off all virtual machines of a server, and says which. Without a server it simulates one. */
final class Main {
    private Main() {}

    public static void main(String[] arguments) {
        String url = System.getenv("VIM_URL");
        if (url == null) {
            try (Simulator server = Simulator.start();
                    Vim vim = Vim.connect(server.url(), server.credentials())) {
                powerOffAll(vim);
            }
            return;
        }
        try (Vim vim = Vim.builder(url)
                .credentials(Credentials.password(System.getenv("VIM_USERNAME"), System.getenv("VIM_PASSWORD")))
                .trust(Trust.caFile(Path.of(System.getenv("VIM_CA_FILE"))))
                .connect()) {
            powerOffAll(vim);
        }
    }

    private static void powerOffAll(Vim vim) {
        try (Stream<Row<Machine>> machines = vim.retrieve(Machine_.TYPE)
                .select(Machine_.name(), Machine_.memorySizeMB(), Machine_.host())
                .stream()) {
            machines.forEach(Main::powerOff);
        }
    }

    private static void powerOff(Row<Machine> row) {
        Machine machine = row.object();
        HostSystem host = row.getOrNull(Machine_.host());
        String name = row.get(Machine_.name()) + " (" + row.getOrNull(Machine_.memorySizeMB()) + " MB, "
                + (host == null ? "no host" : host.name()) + ")";
        try {
            machine.powerOff().await();
            System.out.println(name + " is now " + machine.powerState().wireValue());
        } catch (InvalidPowerState e) {
            System.out.println(name + " was already " + e.getExistingState().wireValue());
        }
    }
}
