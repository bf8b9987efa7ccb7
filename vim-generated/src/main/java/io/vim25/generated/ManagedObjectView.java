package io.vim25.generated;

import io.vim25.ManagedObjectReference;
import io.vim25.annotations.ManagedObject;
import io.vim25.annotations.Property;
import java.util.List;

/**
 * Base of the views that hold a set of managed objects.
 *
 * <p>The managed object type {@code ManagedObjectView}, since API version 2.5.
 */
@ManagedObject
public interface ManagedObjectView extends View {
    /**
     * Objects in the view. One remote call; empty if unset.
     *
     * <p>The property {@code view}, since API version 2.5.
     */
    @Property
    List<ManagedObjectReference<?>> view();
}
