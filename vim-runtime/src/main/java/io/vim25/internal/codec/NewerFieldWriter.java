package io.vim25.internal.codec;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Takes the fields that a server doesn't have, and refuses any that is set. */
final class NewerFieldWriter extends ValueWriter {
    private final XmlFieldWriter writer;
    private final String since;

    NewerFieldWriter(XmlFieldWriter writer, String since) {
        this.writer = writer;
        this.since = since;
    }

    @Override
    void value(String name, Object value) {
        throw writer.tooNew(name, since);
    }

    @Override
    void secretValue(String name, Object value) {
        throw writer.tooNew(name, since);
    }

    @Override
    void anyValue(String name, Object value) {
        throw writer.tooNew(name, since);
    }

    @Override
    void values(String name, List<?> values, @Nullable String declared) {
        if (!values.isEmpty()) {
            throw writer.tooNew(name, since);
        }
    }
}
