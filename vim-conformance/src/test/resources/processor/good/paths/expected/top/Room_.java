package top;

import base.Room;
import io.vim25.ManagedObjectBase;
import io.vim25.ManagedObjectType;
import io.vim25.PropertyPath;
import io.vim25.spi.TypedPath;
import io.vim25.spi.ValueType;
import javax.annotation.processing.Generated;

/** The path of a {@link Room}, and those of its fields. */
@Generated("io.vim25.processor.VimProcessor")
public final class Room_<O extends ManagedObjectBase> extends TypedPath<O, Room> {
    /** Made by the path or the companion that this is below. */
    public Room_(ManagedObjectType<O> owner, String path) {
        super(owner, path, Room.class);
    }

    /** The path of {@code name}. */
    public PropertyPath<O, String> name() {
        return leaf("name", ValueType.of(String.class));
    }
}
