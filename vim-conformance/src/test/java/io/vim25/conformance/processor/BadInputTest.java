package io.vim25.conformance.processor;

import static org.assertj.core.api.Assertions.assertThat;

import io.vim25.processor.problem.ProblemId;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Mistakes, and what a user reads then. A case is a folder, named after the id of the mistake; its {@code errors.txt} has
 * all errors that javac shows, those of its own among them.
 */
class BadInputTest {
    /** The compiler's working directory, which a message may name. */
    private static final String HERE = Path.of("").toAbsolutePath().toString();

    static Stream<Case> cases() {
        return Case.all("bad");
    }

    @ParameterizedTest
    @MethodSource("cases")
    void tellsAllMistakesOnTheirSpots(Case bad) {
        check(bad);
    }

    /** As Error Prone has it: javac goes on to the bodies of methods, and to generated code. */
    @ParameterizedTest
    @MethodSource("cases")
    void saysNoMoreWhereJavacGoesOnAfterErrors(Case bad) {
        check(bad, "--should-stop=ifError=FLOW");
    }

    private static void check(Case bad, String... options) {
        String errors = Javac.errors(Javac.compile(bad.input(), options));
        Golden.check(bad.folder().resolve("errors.txt"), errors.replace(HERE, "<here>"));
    }

    @Test
    void eachIdHasACase() {
        Stream<ProblemId> ids = Arrays.stream(ProblemId.values()).filter(id -> id != ProblemId.VimInternalError);
        assertThat(ids)
                .allSatisfy(id -> assertThat(cases()).anySatisfy(bad -> {
                    assertThat(bad.name()).matches(id + "(-.*)?");
                    assertThat(Golden.read(bad.folder().resolve("errors.txt"))).contains("[" + id + "]");
                }));
    }
}
