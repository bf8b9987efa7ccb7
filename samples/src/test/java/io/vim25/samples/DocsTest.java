package io.vim25.samples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The code that the guide shows is code that is compiled: a block that begins with {@code ```java AddDisk} is in AddDisk. */
final class DocsTest {
    private static final Path MODULE = Path.of(System.getProperty("basedir", ""));
    private static final Pattern BLOCK = Pattern.compile("(?ms)^```java(.*?)\\n(.*?)^```$");

    @ParameterizedTest
    @CsvSource({
        "specs.md, specs",
        "generated-api.md, tour",
        "inventory.md, finding",
        "history.md, history",
        "tasks.md, tasks",
        "properties.md, properties"
    })
    void codeIsThatOfTheSamples(String page, String samples) throws IOException {
        Path folder = MODULE.resolve("src/main/java/io/vim25/samples").resolve(samples);
        List<MatchResult> blocks = BLOCK.matcher(Files.readString(MODULE.resolve("../docs/" + page)))
                .results()
                .toList();
        for (MatchResult block : blocks) {
            String source = Files.readString(folder.resolve(block.group(1).strip() + ".java"));
            assertThat(withoutIndentation(source)).contains(withoutIndentation(block.group(2)));
        }
        try (Stream<Path> sources = Files.list(folder)) {
            assertThat(blocks.stream().map(block -> block.group(1).strip() + ".java"))
                    .as("each sample is shown")
                    .containsAll(sources.map(source -> source.getFileName().toString())
                            .filter(name -> !name.equals("package-info.java"))
                            .toList());
        }
    }

    private static String withoutIndentation(String text) {
        return text.lines().map(String::strip).collect(Collectors.joining("\n", "\n", "\n"));
    }
}
