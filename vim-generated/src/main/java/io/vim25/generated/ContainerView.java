package io.vim25.generated;

import io.vim25.annotations.ManagedObject;
import io.vim25.annotations.Property;
import java.util.List;

/** A view of what is in a container, and of what comes into it. */
@ManagedObject
public interface ContainerView extends ManagedObjectView {
    /** The container. One remote call. */
    @Property
    ManagedEntity container();

    /** The types that the view shows; empty for all. One remote call. */
    @Property
    List<String> type();

    /** Whether the view reaches into what is in the container. One remote call. */
    @Property
    boolean recursive();
}
