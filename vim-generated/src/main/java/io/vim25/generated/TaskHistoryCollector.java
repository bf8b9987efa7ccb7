package io.vim25.generated;

import io.vim25.TaskInfo;
import io.vim25.annotations.ManagedObject;
import io.vim25.annotations.Operation;
import io.vim25.annotations.Property;
import java.util.List;

/**
 * A cursor over past and present operations that match a filter.
 *
 * <p>The managed object type {@code TaskHistoryCollector}, since API version 2.0.
 */
@ManagedObject
public interface TaskHistoryCollector extends HistoryCollector {
    /**
     * The newest matching operations, as many as the page size allows. One remote call; empty if unset.
     *
     * <p>The property {@code latestPage}, since API version 2.0.
     */
    @Property
    List<TaskInfo> latestPage();

    /**
     * Reads up to the given number of newer entries, and moves the cursor past them.
     *
     * <p>The operation {@code ReadNextTasks}, since API version 2.0.
     *
     * @param maxCount the max count
     * @return a list of {@link TaskInfo}; never null, empty if there is nothing
     */
    @Operation("ReadNextTasks")
    List<TaskInfo> readNext(int maxCount);

    /**
     * Reads up to the given number of older entries, and moves the cursor back past them.
     *
     * <p>The operation {@code ReadPreviousTasks}, since API version 2.0.
     *
     * @param maxCount the max count
     * @return a list of {@link TaskInfo}; never null, empty if there is nothing
     */
    @Operation("ReadPreviousTasks")
    List<TaskInfo> readPrev(int maxCount);
}
