package io.vim25;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * The types that all programs share, by name: a new one, also one that the kernel's generated types reach, is a decision.
 * They are in {@code exported-types.txt}.
 */
final class ExportedTypesTest {
    private static final List<String> EXPORTED = List.of("io/vim25", "io/vim25/spi");

    @Test
    void areTheListedOnes() throws Exception {
        assertThat(exported()).containsExactlyElementsOf(listed());
    }

    private static List<String> listed() throws IOException {
        byte[] list = ExportedTypesTest.class
                .getResourceAsStream("exported-types.txt")
                .readAllBytes();
        return new String(list, StandardCharsets.UTF_8).lines().toList();
    }

    private static List<String> exported() throws Exception {
        Path classes = Path.of(
                Vim.class.getProtectionDomain().getCodeSource().getLocation().toURI());
        List<String> names = new ArrayList<>();
        for (String exported : EXPORTED) {
            try (Stream<Path> files = Files.list(classes.resolve(exported))) {
                files.map(file -> file.getFileName().toString())
                        .filter(file -> file.endsWith(".class") && !file.contains("$"))
                        .map(file -> (exported + "/" + file.replace(".class", "")).replace('/', '.'))
                        .filter(ExportedTypesTest::isPublic)
                        .forEach(names::add);
            }
        }
        return names.stream().sorted().toList();
    }

    private static boolean isPublic(String name) {
        try {
            Class<?> type = Class.forName(name, false, ExportedTypesTest.class.getClassLoader());
            return java.lang.reflect.Modifier.isPublic(type.getModifiers());
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(name, e);
        }
    }
}
