package io.vim25.samples.inventory;

import io.vim25.ManagedObjectBase;
import io.vim25.annotations.ManagedObject;
import io.vim25.annotations.Property;
import org.jspecify.annotations.Nullable;

/** An object of the inventory. */
@ManagedObject
public interface ManagedEntity extends ManagedObjectBase {
    /** What it is in; null for the root folder. */
    @Property
    @Nullable
    ManagedEntity parent();

    /** Its name. */
    @Property
    String name();
}
