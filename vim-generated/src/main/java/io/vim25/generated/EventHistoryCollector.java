package io.vim25.generated;

import io.vim25.annotations.ManagedObject;
import io.vim25.annotations.Operation;
import io.vim25.annotations.Property;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A cursor over the events that match a filter.
 *
 * <p>The managed object type {@code EventHistoryCollector}, since API version 2.0.
 */
@ManagedObject
public interface EventHistoryCollector extends HistoryCollector {
    /**
     * The newest events that match the filter. One remote call; empty if unset.
     *
     * <p>The property {@code latestPage}, since API version 2.0.
     */
    @Property
    List<Event> latestPage();

    /**
     * Whether the collector is initialized. One remote call; null if unset.
     *
     * <p>The property {@code initialized}, since API version 8.0.3.0.
     */
    @Property
    @Nullable
    Boolean initialized();

    /**
     * Reads up to that many events, going from the cursor towards newer ones.
     *
     * <p>The operation {@code ReadNextEvents}, since API version 2.0.
     *
     * @param maxCount the max count
     * @return a list of {@link Event}; never null, empty if there is nothing
     */
    @Operation("ReadNextEvents")
    List<Event> readNext(int maxCount);

    /**
     * Reads up to that many events, going from the cursor towards older ones.
     *
     * <p>The operation {@code ReadPreviousEvents}, since API version 2.0.
     *
     * @param maxCount the max count
     * @return a list of {@link Event}; never null, empty if there is nothing
     */
    @Operation("ReadPreviousEvents")
    List<Event> readPrev(int maxCount);
}
