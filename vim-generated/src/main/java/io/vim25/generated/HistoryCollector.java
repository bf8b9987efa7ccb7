package io.vim25.generated;

import io.vim25.ManagedObjectBase;
import io.vim25.annotations.ManagedObject;
import io.vim25.annotations.Operation;
import io.vim25.annotations.Property;

/**
 * A server-side cursor over recorded items such as events or tasks, with a page of the latest.
 *
 * <p>The managed object type {@code HistoryCollector}, since API version 2.0.
 */
@ManagedObject
public interface HistoryCollector extends ManagedObjectBase {
    /**
     * The filter the collector was created with; its type depends on the kind of collector. One remote call.
     *
     * <p>The property {@code filter}, since API version 2.0.
     */
    @Property
    Object filter();

    /**
     * Sets how many items the page of latest items holds.
     *
     * <p>The operation {@code SetCollectorPageSize}, since API version 2.0.
     *
     * @param maxCount the max count
     */
    @Operation("SetCollectorPageSize")
    void setLatestPageSize(int maxCount);

    /**
     * Moves the cursor to the oldest item, so that reading forward starts at the beginning.
     *
     * <p>The operation {@code RewindCollector}, since API version 2.0.
     */
    @Operation("RewindCollector")
    void rewind();

    /**
     * Moves the cursor to just behind the page of the latest items.
     *
     * <p>The operation {@code ResetCollector}, since API version 2.0.
     */
    @Operation("ResetCollector")
    void reset();

    /**
     * Removes the collector from the server, which limits how many there may be.
     *
     * <p>The operation {@code DestroyCollector}, since API version 2.0.
     */
    @Operation("DestroyCollector")
    void remove();
}
