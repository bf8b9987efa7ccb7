package io.vim25.generated;

import io.vim25.ManagedObjectReference;
import io.vim25.annotations.ManagedObject;
import io.vim25.annotations.Operation;
import java.util.List;

/**
 * A view made of an explicit list of objects, which the client can change.
 *
 * <p>The managed object type {@code ListView}, since API version 2.5.
 */
@ManagedObject
public interface ListView extends ManagedObjectView {
    /**
     * Adds objects to the list and removes others; returns the objects that could not be resolved.
     *
     * <p>The operation {@code ModifyListView}, since API version 2.5.
     *
     * @param add the add; may be empty
     * @param remove the remove; may be empty
     * @return a list of reference; never null, empty if there is nothing
     */
    @Operation("ModifyListView")
    List<ManagedObjectReference<?>> modify(List<ManagedObjectReference<?>> add, List<ManagedObjectReference<?>> remove);

    /** The same without {@code add}, {@code remove}. */
    default List<ManagedObjectReference<?>> modify() {
        return modify(List.of(), List.of());
    }

    /**
     * Replaces the list by the given objects; returns the objects that could not be resolved.
     *
     * <p>The operation {@code ResetListView}, since API version 2.5.
     *
     * @param obj the obj; may be empty
     * @return a list of reference; never null, empty if there is nothing
     */
    @Operation("ResetListView")
    List<ManagedObjectReference<?>> reset(List<ManagedObjectReference<?>> obj);

    /** The same without {@code obj}. */
    default List<ManagedObjectReference<?>> reset() {
        return reset(List.of());
    }

    /**
     * Replaces the list by the objects of another view.
     *
     * <p>The operation {@code ResetListViewFromView}, since API version 2.5.
     *
     * @param view the view
     */
    @Operation("ResetListViewFromView")
    void resetFromView(View view);
}
