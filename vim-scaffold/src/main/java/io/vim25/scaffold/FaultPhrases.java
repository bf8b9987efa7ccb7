package io.vim25.scaffold;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Properties;

/** When a fault comes, as the end of a sentence: those that are common have one of their own. */
final class FaultPhrases {
    private static final String FILE = "faults.properties";

    private final Properties phrases = new Properties();

    FaultPhrases() {
        try (Reader reader = new InputStreamReader(
                Objects.requireNonNull(FaultPhrases.class.getResourceAsStream(FILE), FILE), StandardCharsets.UTF_8)) {
            phrases.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(FILE, e);
        }
    }

    /** {@code if the object's state doesn't allow it}. */
    String of(String fault) {
        return phrases.getProperty(fault, "as the server tells: " + Words.of(fault));
    }
}
