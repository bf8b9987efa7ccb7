package io.vim25.conformance.processor;

import static com.google.testing.compile.CompilationSubject.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compilation;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What the processor writes, compared as text. Only the files that are under {@code expected} are; all compile without a
 * warning. {@link Golden} says how to rewrite them.
 */
class GoldenTest {
    static Stream<Case> cases() {
        return Case.all("good");
    }

    @ParameterizedTest
    @MethodSource("cases")
    void writesWhatIsExpected(Case good) {
        Compilation compilation = Javac.compile(good.input());
        assertThat(compilation).succeededWithoutWarnings();
        SortedMap<String, String> generated = Javac.generated(compilation);
        Path expected = good.folder().resolve("expected");
        for (Path file : good.expected()) {
            Golden.check(file, find(generated, expected.relativize(file)));
        }
    }

    private static String find(SortedMap<String, String> generated, Path file) {
        String end = "/" + file.toString().replace('\\', '/');
        List<String> paths = generated.keySet().stream()
                .filter(path -> ("/" + path).endsWith(end))
                .toList();
        assertThat(paths).as("generated files whose path ends with %s", end).hasSize(1);
        return generated.get(paths.get(0));
    }
}
