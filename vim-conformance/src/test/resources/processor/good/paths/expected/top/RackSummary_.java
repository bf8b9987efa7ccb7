package top;

import base.Box;
import base.Box_;
import base.ShelfConfig_;
import io.vim25.ManagedObjectBase;
import io.vim25.ManagedObjectType;
import io.vim25.PropertyPath;
import io.vim25.spi.TypedPath;
import io.vim25.spi.ValueType;
import java.util.List;
import javax.annotation.processing.Generated;

/** The path of a {@link RackSummary}, and those of its fields. */
@Generated("io.vim25.processor.VimProcessor")
public final class RackSummary_<O extends ManagedObjectBase> extends TypedPath<O, RackSummary> {
    /** Made by the path or the companion that this is below. */
    public RackSummary_(ManagedObjectType<O> owner, String path) {
        super(owner, path, RackSummary.class);
    }

    /** The path of {@code shelf}. */
    public ShelfConfig_<O> shelf() {
        return new ShelfConfig_<>(ownerType(), below("shelf"));
    }

    /** The path of {@code room}. */
    public Room_<O> room() {
        return new Room_<>(ownerType(), below("room"));
    }

    /** The path of {@code box}. */
    public PropertyPath<O, List<Box>> box() {
        return leaf("box", ValueType.ofList(ValueType.of(Box.class)));
    }

    /** The path of the element of {@code box} with that key. */
    public Box_<O> box(int key) {
        return new Box_<>(ownerType(), element(below("box"), key));
    }
}
