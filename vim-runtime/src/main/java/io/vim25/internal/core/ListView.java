package io.vim25.internal.core;

import io.vim25.ManagedObjectReference;
import io.vim25.annotations.ManagedObject;
import io.vim25.annotations.Operation;
import java.util.List;

/** A view of listed objects. */
@ManagedObject
public interface ListView extends View {
    /** Adds objects and takes others away; gives those that there aren't. */
    @Operation
    List<ManagedObjectReference<?>> modifyListView(
            List<ManagedObjectReference<?>> add, List<ManagedObjectReference<?>> remove);
}
