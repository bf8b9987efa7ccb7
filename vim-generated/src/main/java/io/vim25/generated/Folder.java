package io.vim25.generated;

import io.vim25.annotations.ManagedObject;
import io.vim25.annotations.Property;
import java.util.List;

/** A folder. */
@ManagedObject
public interface Folder extends ManagedEntity {
    /** What is in the folder; empty if there is nothing. One remote call. */
    @Property
    List<ManagedEntity> childEntity();

    /** What may be in the folder. One remote call. */
    @Property
    List<String> childType();
}
