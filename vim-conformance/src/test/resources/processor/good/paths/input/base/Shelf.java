package base;

import io.vim25.ManagedObjectBase;
import io.vim25.annotations.ManagedObject;
import io.vim25.annotations.Property;
import java.util.List;

@ManagedObject
public interface Shelf extends ManagedObjectBase {
    /** What it is made of. Nobody knows when. */
    @Property
    ShelfConfig config();

    @Property("config.name")
    String name();

    /** The boxes on it. */
    @Property
    List<Box> box();

    @Property("config.upper")
    ShelfConfig above();
}
