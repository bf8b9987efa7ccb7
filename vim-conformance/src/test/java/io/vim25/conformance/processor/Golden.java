package io.vim25.conformance.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Files that hold what is expected, compared as exact text. {@code mvn verify -Dgolden.rewrite=true} rewrites those that
 * are there; {@code git diff} then shows what has changed. To expect one more generated file, add it empty, and rewrite.
 */
final class Golden {
    private static final boolean REWRITE = Boolean.getBoolean("golden.rewrite");

    private Golden() {}

    static void check(Path file, String actual) {
        if (REWRITE) {
            write(file, actual);
        }
        assertThat(actual).as("%s", file).isEqualTo(read(file));
    }

    static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void write(Path file, String text) {
        try {
            Files.writeString(file, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
