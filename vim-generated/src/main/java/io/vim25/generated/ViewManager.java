package io.vim25.generated;

import io.vim25.ManagedObjectBase;
import io.vim25.ManagedObjectReference;
import io.vim25.annotations.ManagedObject;
import io.vim25.annotations.Operation;
import io.vim25.annotations.Property;
import java.util.List;

/**
 * Manages views: creates them, and tells which there are.
 *
 * <p>The managed object type {@code ViewManager}, since API version 2.5.
 */
@ManagedObject
public interface ViewManager extends ManagedObjectBase {
    /**
     * Views that exist in the current session. One remote call; empty if unset.
     *
     * <p>The property {@code viewList}, since API version 2.5; needs the privilege {@code System.View}.
     */
    @Property
    List<View> viewList();

    /**
     * Creates a view of the inventory tree whose folders can be opened and closed.
     *
     * <p>The operation {@code CreateInventoryView}, since API version 2.5; needs the privilege {@code System.View}.
     *
     * @return the {@link InventoryView}
     */
    @Operation
    InventoryView createInventoryView();

    /**
     * Creates a view of all objects of the given types in a container, direct or at any depth.
     *
     * <p>The operation {@code CreateContainerView}, since API version 2.5; needs the privilege {@code System.View}.
     *
     * @param container the container
     * @param type the type; may be empty
     * @param recursive the recursive
     * @return the {@link ContainerView}
     */
    @Operation
    ContainerView createContainerView(ManagedEntity container, List<String> type, boolean recursive);

    /**
     * Creates a view of the given objects.
     *
     * <p>The operation {@code CreateListView}, since API version 2.5; needs the privilege {@code System.View}.
     *
     * @param obj the obj; may be empty
     * @return the {@link ListView}
     */
    @Operation
    ListView createListView(List<ManagedObjectReference<?>> obj);

    /** The same without {@code obj}. */
    default ListView createListView() {
        return createListView(List.of());
    }

    /**
     * Creates a list view that holds the objects of another view.
     *
     * <p>The operation {@code CreateListViewFromView}, since API version 2.5; needs the privilege {@code System.View}.
     *
     * @param view the view
     * @return the {@link ListView}
     */
    @Operation
    ListView createListViewFromView(View view);
}
