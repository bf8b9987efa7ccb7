package base;

import io.vim25.ManagedObjectType;
import io.vim25.PropertyPath;
import io.vim25.spi.TypedPath;
import io.vim25.spi.ValueType;
import java.util.List;
import javax.annotation.processing.Generated;

/** The type token and the property paths of {@link Shelf}. */
@Generated("io.vim25.processor.VimProcessor")
public class Shelf_ {
    /** The managed object type {@code Shelf}. */
    public static final ManagedObjectType<Shelf> TYPE = ManagedObjectType.of("Shelf", Shelf.class, VimApi_.SCOPE);

    /** For the companions of types that extend this one. */
    protected Shelf_() {}

    /** The path {@code config}: What it is made of. */
    public static ShelfConfig_<Shelf> config() {
        return new ShelfConfig_<>(TYPE, "config");
    }

    /** The path {@code config.name}. */
    public static PropertyPath<Shelf, String> name() {
        return PropertyPath.of(TYPE, "config.name", ValueType.of(String.class));
    }

    /** The path {@code box}: The boxes on it. */
    public static PropertyPath<Shelf, List<Box>> box() {
        return PropertyPath.of(TYPE, "box", ValueType.ofList(ValueType.of(Box.class)));
    }

    /** The path of the element of {@code box} with that key. */
    public static Box_<Shelf> box(int key) {
        return new Box_<>(TYPE, TypedPath.element("box", key));
    }

    /** The path {@code config.upper}. */
    public static ShelfConfig_<Shelf> above() {
        return new ShelfConfig_<>(TYPE, "config.upper");
    }
}
