package io.vim25.internal.core;

import io.vim25.ManagedObjectBase;
import io.vim25.annotations.ManagedObject;
import io.vim25.annotations.Operation;

/** A view. */
@ManagedObject
public interface View extends ManagedObjectBase {
    /** Removes the view from the server. */
    @Operation
    void destroyView();
}
