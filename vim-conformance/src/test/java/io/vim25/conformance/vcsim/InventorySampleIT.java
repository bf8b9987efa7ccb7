package io.vim25.conformance.vcsim;

import static org.assertj.core.api.Assertions.assertThat;

import io.vim25.samples.inventory.Main;
import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The inventory sample over TLS, on small and large inventories. */
final class InventorySampleIT {
    @ParameterizedTest
    @ValueSource(ints = {2, 50, 5000})
    void listsEveryMachineAndPowersOneOffAndOn(int machines) throws Exception {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        try (Vcsim vcsim = Vcsim.start("-vms", Integer.toString(machines))) {
            int exit = Main.run(
                    new PrintWriter(out, true),
                    new PrintWriter(err, true),
                    "--url",
                    vcsim.url(),
                    "--ca-file",
                    vcsim.certificate().toString(),
                    "--username",
                    Vcsim.USER,
                    "--password",
                    Vcsim.PASSWORD,
                    "--power-cycle",
                    "DC0_H0_VM0");
            assertThat(exit).as(err.toString()).isZero();
        }
        assertThat(out.toString()
                        .lines()
                        .filter(line -> line.contains("poweredOn"))
                        .count())
                .as("a line for each machine, and one that says that one is on again")
                .isEqualTo(machines + 1L);
        assertThat(out.toString()).contains(machines + " virtual machines").contains("DC0_H0_VM0 is poweredOn");
    }
}
