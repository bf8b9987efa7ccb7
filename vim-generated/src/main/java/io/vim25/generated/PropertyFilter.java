package io.vim25.generated;

import io.vim25.ManagedObjectBase;
import io.vim25.annotations.ManagedObject;
import io.vim25.annotations.Operation;
import io.vim25.annotations.Property;

/**
 * One filter of a property collector: the objects and properties that it watches.
 *
 * <p>The managed object type {@code PropertyFilter}, since API version 2.0.
 */
@ManagedObject
public interface PropertyFilter extends ManagedObjectBase {
    /**
     * What the filter watches: the object sets and their property sets. One remote call.
     *
     * <p>The property {@code spec}, since API version 2.0.
     */
    @Property
    PropertyFilterSpec spec();

    /**
     * Whether a change within a nested property is reported alone rather than as the whole property. One remote call.
     *
     * <p>The property {@code partialUpdates}, since API version 2.0.
     */
    @Property
    boolean partialUpdates();

    /**
     * Removes this filter from its collector, which then stops reporting its changes.
     *
     * <p>The operation {@code DestroyPropertyFilter}, since API version 2.0.
     */
    @Operation("DestroyPropertyFilter")
    void destroy();
}
