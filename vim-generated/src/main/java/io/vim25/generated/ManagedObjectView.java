package io.vim25.generated;

import io.vim25.ManagedObjectReference;
import io.vim25.annotations.ManagedObject;
import io.vim25.annotations.Property;
import java.util.List;

/** A view that lists its objects. */
@ManagedObject
public interface ManagedObjectView extends View {
    /** The objects in the view; empty if there are none. One remote call. */
    @Property
    List<ManagedObjectReference<?>> view();
}
