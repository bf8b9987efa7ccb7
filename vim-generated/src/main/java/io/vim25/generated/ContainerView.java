package io.vim25.generated;

import io.vim25.annotations.ManagedObject;
import io.vim25.annotations.Property;
import java.util.List;

/**
 * A view of the objects of given types found below a container in the inventory.
 *
 * <p>The managed object type {@code ContainerView}, since API version 2.5.
 */
@ManagedObject
public interface ContainerView extends ManagedObjectView {
    /**
     * Inventory object under which the view looks. One remote call.
     *
     * <p>The property {@code container}, since API version 2.5.
     */
    @Property
    ManagedEntity container();

    /**
     * Names of the types of objects shown; empty for all. One remote call; empty if unset.
     *
     * <p>The property {@code type}, since API version 2.5.
     */
    @Property
    List<String> type();

    /**
     * Whether the view goes through all levels below the container, or only the first. One remote call.
     *
     * <p>The property {@code recursive}, since API version 2.5.
     */
    @Property
    boolean recursive();
}
