package io.vim25.samples.watch;

import static org.assertj.core.api.Assertions.assertThat;

import io.vim25.Row;
import io.vim25.Vim;
import io.vim25.generated.VirtualMachine;
import io.vim25.generated.VirtualMachine_;
import io.vim25.simulator.Simulator;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The program, on a simulated vCenter in which a machine is powered off. */
final class WatchTest {
    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @Test
    void showsWhatThereIsAndWhatChanges() throws Exception {
        try (Simulator vcenter = Simulator.builder().virtualMachines(2).start();
                Vim vim = Vim.connect(vcenter.url(), vcenter.credentials())) {
            CompletableFuture<Integer> exit = CompletableFuture.supplyAsync(() -> Watch.run(
                    new PrintWriter(out, true),
                    new PrintWriter(err, true),
                    "--url",
                    vcenter.url(),
                    "--username",
                    vcenter.userName(),
                    "--password",
                    vcenter.password(),
                    "--changes",
                    "3"));
            while (out.toString().lines().count() < 2 && !exit.isDone()) {
                Thread.sleep(10);
            }
            try (Stream<Row<VirtualMachine>> machines = vim.retrieve(VirtualMachine_.TYPE).stream()) {
                machines.findFirst().orElseThrow().object().powerOff().await();
            }
            assertThat(exit.get(30, TimeUnit.SECONDS)).as(err.toString()).isZero();
        }
        assertThat(out.toString().lines().toList())
                .hasSize(3)
                .anySatisfy(line -> assertThat(line).startsWith("+ web-0"))
                .anySatisfy(line -> assertThat(line).matches("~ (web-\\d+) poweredOn -> \\1 poweredOff"));
    }
}
