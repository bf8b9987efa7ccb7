package io.vim25.conformance.chaos;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.vim25.TransportKind;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The short form; {@code -Dchaos.calls=100000} makes it long, and {@code -Dchaos.seed=...} much the same again. */
@Timeout(3600)
class ChaosTest {
    private static final int CALLS = Integer.getInteger("chaos.calls", 2000);
    private static final long SEED = Long.getLong("chaos.seed", System.nanoTime());
    private static final String TRANSPORT = System.getProperty("chaos.transport", ".*");
    private static final Duration LONGEST = Duration.ofSeconds(60 + CALLS / 100);
    /** From so many calls on, what a call leaves behind would show in the heap. */
    private static final int MANY = 50_000;

    /** In the second half: for the test's own notes, and since a heap is never the same twice. */
    private static final long GROWTH = 6 << 20;

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource({"DIRECT, true", "DIRECT, false", "JAX_WS, true"})
    void nothingRunsTwiceAndNothingIsLost(TransportKind transport, boolean tls) throws Exception {
        assumeTrue(transport.name().matches(TRANSPORT));
        System.out.println("ChaosTest: -Dchaos.calls=" + CALLS + " -Dchaos.seed=" + SEED + ", " + transport
                + (tls ? " over TLS" : ""));
        ServerCertificate certificate = tls ? ServerCertificate.make(folder) : null;
        ChaosReport report = new ChaosRun(CALLS, LONGEST, SEED, transport, certificate).run();
        System.out.println(report.table());
        assertThat(report.audit().complaints()).isEmpty();
        assertThat(report.calls()).isEqualTo(CALLS);
        assertThat(report.tally().logins()).isLessThanOrEqualTo(report.tally().loginsNeeded());
        assertThat((long) report.sessionsLeft())
                .isLessThanOrEqualTo(report.tally().strays());
        if (CALLS >= MANY) {
            assertThat(report.heapAtEnd()).isLessThan(report.heapAtHalf() + GROWTH);
        }
    }
}
