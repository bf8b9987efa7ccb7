package io.vim25.internal.core;

import io.vim25.ManagedObjectBase;
import io.vim25.ManagedObjectReference;
import io.vim25.annotations.ManagedObject;
import io.vim25.annotations.Operation;
import java.util.List;

/** Makes views. */
@ManagedObject
public interface ViewManager extends ManagedObjectBase {
    /** A view of the objects of some types in a container; it lasts as long as the session. */
    @Operation
    View createContainerView(ManagedObjectReference<?> container, List<String> type, boolean recursive);

    /** A view of listed objects; it lasts as long as the session. */
    @Operation
    ListView createListView(List<ManagedObjectReference<?>> obj);
}
