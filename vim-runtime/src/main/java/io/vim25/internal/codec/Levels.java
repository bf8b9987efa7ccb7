package io.vim25.internal.codec;

import io.vim25.spi.WireObject;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The types that an object's fields are declared by, from the root to its own. */
final class Levels extends ValueWriter {
    private final List<String> types = new ArrayList<>();

    private Levels() {}

    static Levels of(WireObject object) {
        Levels levels = new Levels();
        object.writeFields(levels);
        return levels;
    }

    /** The type before another; null if there is none. */
    @Nullable
    String before(String type) {
        int index = types.indexOf(type);
        return index < 1 ? null : types.get(index - 1);
    }

    @Override
    public void endOf(String type) {
        types.add(type);
    }

    @Override
    void value(String name, Object value) {
        // only the types count
    }

    @Override
    void secretValue(String name, Object value) {
        // only the types count
    }

    @Override
    void anyValue(String name, Object value) {
        // only the types count
    }

    @Override
    void values(String name, List<?> values, @Nullable String declared) {
        // only the types count
    }
}
