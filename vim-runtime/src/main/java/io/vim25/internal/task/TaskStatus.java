package io.vim25.internal.task;

import io.vim25.LocalizableMessage;
import io.vim25.LocalizedMethodFault;
import io.vim25.ManagedObjectReference;
import io.vim25.PendingQuestion;
import io.vim25.TaskInfoState;
import io.vim25.TaskProgress;
import io.vim25.internal.core.PropertyChange;
import io.vim25.spi.TypeScope;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * How a task stands, as far as it is known. Immutable.
 *
 * @param values what the server has told, by property path
 * @param question what its machine asks at present
 * @param failure why nothing more will be heard of it; each who waits throws one of its own
 */
public record TaskStatus(
        Map<String, Object> values,
        @Nullable PendingQuestion question,
        @Nullable Supplier<RuntimeException> failure) {
    static final String STATE = "info.state";
    static final String PROGRESS = "info.progress";
    static final String DESCRIPTION = "info.description";
    static final String DESCRIPTION_ID = "info.descriptionId";
    static final String ENTITY = "info.entity";
    static final String ENTITY_NAME = "info.entityName";
    static final String QUEUE_TIME = "info.queueTime";
    static final String RESULT = "info.result";
    static final String ERROR = "info.error";

    /** What is read of a task. */
    static final List<String> PATHS =
            List.of(STATE, PROGRESS, DESCRIPTION, DESCRIPTION_ID, ENTITY, ENTITY_NAME, QUEUE_TIME, RESULT, ERROR);

    /** Nothing was heard of the task yet. */
    static final TaskStatus UNKNOWN = new TaskStatus(Map.of(), null, null);

    TaskStatus with(List<? extends PropertyChange> changes) {
        Map<String, Object> changed = new HashMap<>(values);
        for (PropertyChange change : changes) {
            Object value = change.getVal();
            if (value == null) {
                changed.remove(change.getName());
            } else {
                changed.put(change.getName(), value);
            }
        }
        return new TaskStatus(changed, question, failure);
    }

    TaskStatus asking(@Nullable PendingQuestion asked) {
        return new TaskStatus(values, asked, failure);
    }

    TaskStatus failed(Supplier<RuntimeException> why) {
        return new TaskStatus(values, question, why);
    }

    /** Whether the server has told of it. */
    boolean isKnown() {
        return values.containsKey(STATE);
    }

    /** Whether nothing more will come. */
    boolean isOver() {
        return failure != null || hasSucceeded() || state() == TaskInfoState.ERROR;
    }

    /** Whether the task has ended well. */
    public boolean hasSucceeded() {
        return state() == TaskInfoState.SUCCESS;
    }

    private TaskInfoState state() {
        return values.get(STATE) instanceof TaskInfoState state ? state : TaskInfoState.UNRECOGNIZED;
    }

    TaskProgress progress() {
        int percent = values.get(PROGRESS) instanceof Integer told ? told : 0;
        return new TaskProgress(state(), hasSucceeded() ? 100 : percent, description());
    }

    private String description() {
        String message = values.get(DESCRIPTION) instanceof LocalizableMessage told ? told.getMessage() : null;
        return message == null ? operation() : message;
    }

    private String operation() {
        return Objects.toString(values.get(DESCRIPTION_ID), "");
    }

    /** The object that it is about. */
    @Nullable
    ManagedObjectReference<?> entity() {
        return values.get(ENTITY) instanceof ManagedObjectReference<?> entity ? entity : null;
    }

    /** When the task was begun, by which it is told from another one of the same name after a restart. */
    @Nullable
    Instant queueTime() {
        return values.get(QUEUE_TIME) instanceof Instant time ? time : null;
    }

    /** The result, of the types of a package; null if there is none. */
    public @Nullable Object result(TypeScope scope) {
        Object result = values.get(RESULT);
        return result == null ? null : Retyped.of(result, scope);
    }

    /** The error, of the types of a package; null if there is none. */
    public @Nullable LocalizedMethodFault error(TypeScope scope) {
        Object error = values.get(ERROR);
        return error != null && Retyped.of(error, scope) instanceof LocalizedMethodFault fault ? fault : null;
    }

    /** The task for people: its reference, what it does, and on what. */
    public String name(ManagedObjectReference<?> task) {
        if (!isKnown()) {
            return task.toString();
        }
        String on = Objects.toString(values.get(ENTITY_NAME), "");
        return task + " (" + operation() + ")" + (on.isEmpty() ? "" : " on " + on);
    }
}
