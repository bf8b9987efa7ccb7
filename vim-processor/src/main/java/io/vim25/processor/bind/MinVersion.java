package io.vim25.processor.bind;

import io.vim25.processor.problem.Problem;
import io.vim25.processor.problem.ProblemId;
import io.vim25.processor.problem.Problems;
import org.jspecify.annotations.Nullable;

/** The lowest version that a package must run against, if it names one: what came later is told. */
final class MinVersion {
    private final @Nullable Version version;
    private final Problems problems;

    MinVersion(@Nullable Version version, Problems problems) {
        this.version = version;
        this.problems = problems;
    }

    /**
     * Tells if something came later.
     *
     * @param what what it is, for the message
     * @param since when it came, if known
     */
    void check(Problem.Spot spot, String what, @Nullable String since) {
        if (version != null && version.isBefore(since)) {
            problems.add(
                    ProblemId.VimTooNew,
                    spot,
                    what + " came with version " + since + ", later than the package's minVersion " + version
                            + ". Raise minVersion, or leave the method out.");
        }
    }
}
