package io.vim25.scaffold;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Path;

/** Reads facts from a JSON file; its names are those of {@link Facts}. */
final class FactsFile {
    private FactsFile() {}

    /**
     * Reads a file.
     *
     * @throws IOException if it can't be read, or lacks what must be there
     */
    static Facts read(Path file) throws IOException {
        return JsonMapper.builder()
                .enable(MapperFeature.ACCEPT_CASE_INSENSITIVE_ENUMS)
                .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .addMixIn(Facts.Type.class, NamedByType.class)
                .build()
                .readValue(file.toFile(), Facts.class);
    }

    /** A type's name is called "type" in the file. */
    private interface NamedByType {
        @JsonProperty("type")
        String name();
    }
}
