package io.vim25.generated;

import io.vim25.ManagedObjectBase;
import io.vim25.annotations.ManagedObject;
import io.vim25.annotations.Operation;
import java.util.List;

/** Makes views. */
@ManagedObject
public interface ViewManager extends ManagedObjectBase {
    /** A view of the objects of some types in a container; it ends with the session. */
    @Operation
    ContainerView createContainerView(ManagedEntity container, List<String> type, boolean recursive);
}
