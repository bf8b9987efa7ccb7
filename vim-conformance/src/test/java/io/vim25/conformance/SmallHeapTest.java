package io.vim25.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import io.vim25.simulator.ServerCounts;
import io.vim25.simulator.Simulator;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An inventory that is many times larger than the program's memory. */
final class SmallHeapTest {
    /** {@code -Dstream.machines} says how many. */
    private static final int MACHINES = Integer.getInteger("stream.machines", 100_000);

    @TempDir
    private Path folder;

    @Test
    void aHundredThousandMachinesAreReadWith64Megabytes() {
        try (Simulator vcenter = Simulator.builder().virtualMachines(MACHINES).start()) {
            Forked program = Forked.java(
                    "64m",
                    List.of(
                            "-Xlog:gc*:file=" + folder.resolve("gc.log"),
                            "-cp",
                            System.getProperty("java.class.path"),
                            CountsMachines.class.getName(),
                            vcenter.url(),
                            vcenter.userName(),
                            vcenter.password()),
                    folder);
            assertThat(program.exit()).as(program.output()).isZero();
            assertThat(program.output()).startsWith(MACHINES + " machines, ");
            assertThat(vcenter.counts()).isEqualTo(new ServerCounts(0, 0, 0, 0, 0, 0));
            System.out.println("With a heap of 64 MB: " + program.output().strip() + ", read in "
                    + program.time().toMillis() + " ms");
        }
    }
}
