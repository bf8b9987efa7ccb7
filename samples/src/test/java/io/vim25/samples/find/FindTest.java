package io.vim25.samples.find;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;

/** The program, on a simulated vCenter. */
final class FindTest {
    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    private int run(String... args) {
        return Find.run(new PrintWriter(out, true), new PrintWriter(err, true), args);
    }

    @Test
    void printsPathTypeAndState() {
        assertThat(run("/dc-1/vm/**/web-0[13]", "/dc-1/host/*"))
                .as(err.toString())
                .isZero();
        assertThat(out.toString())
                .containsPattern("VirtualMachine +poweredOn +/dc-1/vm/production/web-01\\R")
                .containsPattern("VirtualMachine +poweredOff +/dc-1/vm/production/web-03\\R")
                .containsPattern("ClusterComputeResource +/dc-1/host/cluster-1\\R");
        assertThat(out.toString().lines()).hasSize(4);
    }

    @Test
    void nothing() {
        assertThat(run("nobody")).isOne();
    }

    @Test
    void aPatternThatIsNone() {
        assertThat(run("/dc-1/[a")).isOne();
        assertThat(err.toString()).contains("close the bracket");
    }

    @Test
    void noPattern() {
        assertThat(run()).isEqualTo(2);
    }
}
