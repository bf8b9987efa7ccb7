package io.vim25.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A class of paths is loaded by those programs that use it. */
final class LoadedPathsTest {
    @TempDir
    private Path folder;

    @Test
    void aProgramThatReadsNamesLoadsNoPathsOfDataObjects() throws IOException {
        Path log = folder.resolve("loaded");
        Forked program = Forked.java(
                "256m",
                List.of(
                        "-Xlog:class+load:file=" + log,
                        "-cp",
                        System.getProperty("java.class.path"),
                        NamesProgram.class.getName()),
                folder);
        assertThat(program.exit()).as(program.output()).isZero();
        assertThat(program.output()).contains("true").doesNotContain("false");
        Set<String> loaded = Files.readAllLines(log).stream()
                .map(line -> line.replaceFirst("^(\\[[^]]*\\])+ *", "").replaceFirst(" .*", ""))
                .collect(Collectors.toSet());
        assertThat(loaded)
                .contains("io.vim25.generated.VirtualMachine_", "io.vim25.generated.VirtualMachineStub")
                .doesNotContainAnyElementsOf(new PathClasses(WholeApi.get())
                        .ofData().stream().map(Class::getName).toList());
    }
}
