package io.vim25.generated;

import io.vim25.ManagedObjectBase;
import io.vim25.annotations.ManagedObject;
import io.vim25.annotations.Operation;

/** A selection of managed objects that the server keeps for a session. */
@ManagedObject
public interface View extends ManagedObjectBase {
    /** Removes the view from the server. */
    @Operation
    void destroyView();
}
