package base;

import io.vim25.ManagedObjectBase;
import io.vim25.ManagedObjectType;
import io.vim25.PropertyPath;
import io.vim25.spi.TypedPath;
import io.vim25.spi.ValueType;
import java.util.List;
import javax.annotation.processing.Generated;

/** The path of a {@link Box}, and those of its fields. */
@Generated("io.vim25.processor.VimProcessor")
public final class Box_<O extends ManagedObjectBase> extends TypedPath<O, Box> {
    /** Made by the path or the companion that this is below. */
    public Box_(ManagedObjectType<O> owner, String path) {
        super(owner, path, Box.class);
    }

    /** The path of {@code key}. */
    public PropertyPath<O, Integer> key() {
        return leaf("key", ValueType.of(Integer.class));
    }

    /** The path of {@code weight}. */
    public PropertyPath<O, Integer> weight() {
        return leaf("weight", ValueType.of(Integer.class));
    }

    /** The path of {@code name}. */
    public PropertyPath<O, String> name() {
        return leaf("name", ValueType.of(String.class));
    }

    /** The path of {@code label}. */
    public PropertyPath<O, List<Label>> label() {
        return leaf("label", ValueType.ofList(ValueType.of(Label.class)));
    }

    /** The path of the element of {@code label} with that key. */
    public Label_<O> label(String key) {
        return new Label_<>(ownerType(), element(below("label"), key));
    }
}
