package io.vim25;

import java.io.Serial;

/**
 * A task that is waited for isn't there any more: the server has restarted meanwhile, or has forgotten the task since it
 * ended long ago. Whether it was carried out isn't known.
 */
public final class TaskVanishedException extends VimException {
    @Serial
    private static final long serialVersionUID = 1L;

    private final transient ManagedObjectReference<?> task;

    /**
     * With what was waited for.
     *
     * @param name the task, and what is known of it
     */
    public TaskVanishedException(ManagedObjectReference<?> task, String name) {
        super(
                name
                        + " isn't there any more: the server has restarted since, or has forgotten it. Whether it was carried"
                        + " out isn't known. Fix: look at the object before you call again.",
                null);
        this.task = task;
    }

    /** The task. */
    public ManagedObjectReference<?> task() {
        return task;
    }
}
