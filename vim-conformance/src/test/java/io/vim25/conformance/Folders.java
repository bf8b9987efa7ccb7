package io.vim25.conformance;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.stream.Stream;

/** Where things are. */
final class Folders {
    private static final Path MODULE =
            Path.of(System.getProperty("basedir", "")).toAbsolutePath();

    /** The documents that the processor's model was made of. */
    static final Path WSDL =
            MODULE.resolve("../vim-processor/src/main/wsdl/vim25").normalize();

    private Folders() {}

    /** A folder below the module's build folder, empty; its content stays for those who look for a mistake. */
    static Path empty(String name) {
        Path folder = MODULE.resolve("target").resolve(name);
        try {
            delete(folder);
            return Files.createDirectories(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void delete(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
