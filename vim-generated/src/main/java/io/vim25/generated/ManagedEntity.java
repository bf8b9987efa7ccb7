package io.vim25.generated;

import io.vim25.annotations.ManagedObject;
import io.vim25.annotations.Property;
import org.jspecify.annotations.Nullable;

/** An object of the inventory. */
@ManagedObject
public interface ManagedEntity extends ExtensibleManagedObject {
    /** What the object is in; null for the root folder. One remote call. */
    @Property
    @Nullable
    ManagedEntity parent();

    /** The name; unique in its folder. One remote call. */
    @Property
    String name();
}
