package io.vim25.simulator.internal.model;

import io.vim25.ManagedObjectReference;
import io.vim25.RequestCanceled;
import io.vim25.TaskInfo;
import io.vim25.TaskInfoState;
import io.vim25.TaskReasonUser;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A task. How far it has come is computed from the clock when somebody asks: it is queued for the first tenth of its
 * time, then runs, and takes effect at its end. Who watches it is told when it starts, ten times while it runs, and at
 * its end. One that is held does nothing by itself.
 */
public final class TaskObject extends ServerObject {
    private static final List<String> NAMES = List.of("info");
    private static final int STEPS = 10;

    private final int number;
    private final ManagedObjectReference<?> reference;
    private final TaskKind kind;
    private final EntityObject entity;
    private final String userName;
    private final InstantSource clock;
    private final Instant queued;
    private final Instant starts;
    private Instant ends;
    private Instant next;
    private boolean held;
    private @Nullable Integer setProgress;
    private @Nullable Object result;
    private @Nullable Effect effect;
    private @Nullable Instant completed;
    private @Nullable Refusal error;
    private boolean cancelled;

    TaskObject(
            int number,
            TaskKind kind,
            EntityObject entity,
            String userName,
            Effect effect,
            InstantSource clock,
            Duration duration) {
        this.number = number;
        this.reference = ManagedObjectReference.of("Task", "task-" + number);
        this.kind = kind;
        this.entity = entity;
        this.userName = userName;
        this.effect = effect;
        this.clock = clock;
        this.queued = clock.instant();
        this.starts = queued.plus(duration.dividedBy(10));
        this.ends = queued.plus(duration);
        this.next = starts;
    }

    int number() {
        return number;
    }

    /** The object that it works on. */
    EntityObject entity() {
        return entity;
    }

    /** When something happens to it next. */
    Instant next() {
        return next;
    }

    /** Whether what happens next is its end. */
    boolean isDue() {
        return !next.isBefore(ends);
    }

    /** It has come a step further. */
    void goOn(Instant now) {
        Duration step = Duration.between(starts, ends).dividedBy(STEPS);
        while (!next.isAfter(now) && !isDue()) {
            next = step.isZero() ? ends : next.plus(step);
        }
        if (isDue()) {
            next = ends;
        }
        changed();
    }

    /** From now on, waits for somebody to end it. */
    void hold() {
        held = true;
        setProgress = 0;
    }

    /** Ends as soon as it may. */
    void release() {
        held = false;
        ends = clock.instant();
        next = ends;
    }

    /** Has come as far as somebody says. */
    public void setProgress(int percent) {
        setProgress = percent;
        changed();
    }

    /** When it ended; null as long as it is under way. */
    @Nullable
    Instant completed() {
        return completed;
    }

    /** Whether it is queued or runs. */
    public boolean isUnderWay() {
        return completed == null;
    }

    /** Ends it as planned. */
    void end() {
        Effect due = effect;
        if (due != null) {
            completed = ends;
            effect = null;
            try {
                result = due.happen(ends);
            } catch (Refusal e) {
                error = e;
            }
            changed();
        }
    }

    /** Ends it with an error. */
    public void fail(Refusal why) {
        completed = clock.instant();
        effect = null;
        error = why;
        changed();
    }

    /** Ends it because somebody wants that. */
    public void cancel() {
        cancelled = true;
        fail(new Refusal(new RequestCanceled(), "The task was canceled by a user."));
    }

    @Override
    public ManagedObjectReference<?> reference() {
        return reference;
    }

    @Override
    public boolean is(String type) {
        return super.is(type) || type.equals("ExtensibleManagedObject");
    }

    @Override
    public List<String> propertyNames() {
        return NAMES;
    }

    @Override
    public @Nullable Object property(String name) {
        return name.equals("info") ? info() : super.property(name);
    }

    private TaskInfo info() {
        TaskInfoState state = state();
        return new TaskInfo()
                .setKey(reference.value())
                .setTask(reference)
                .setName(kind.operation())
                .setDescriptionId(kind.descriptionId())
                .setEntity(entity.reference())
                .setEntityName(entity.name())
                .setState(state)
                .setCancelled(cancelled)
                .setCancelable(isUnderWay())
                .setError(error == null ? null : error.asData())
                .setResult(result)
                .setProgress(state == TaskInfoState.RUNNING ? progress() : null)
                .setReason(new TaskReasonUser().setUserName(userName))
                .setQueueTime(queued)
                .setStartTime(state == TaskInfoState.QUEUED ? null : starts())
                .setCompleteTime(completed)
                .setEventChainId(number);
    }

    private TaskInfoState state() {
        if (completed != null) {
            return error == null ? TaskInfoState.SUCCESS : TaskInfoState.ERROR;
        }
        return !held && clock.instant().isBefore(starts) ? TaskInfoState.QUEUED : TaskInfoState.RUNNING;
    }

    /** What fails at once, or is cancelled while it is queued, ends before it was to start. */
    private Instant starts() {
        return completed != null && completed.isBefore(starts) ? completed : starts;
    }

    private int progress() {
        if (setProgress != null) {
            return setProgress;
        }
        long all = Duration.between(starts, ends).toNanos();
        long done = Duration.between(starts, clock.instant()).toNanos();
        return all == 0 ? 99 : (int) Math.min(99, 100 * (done / (double) all));
    }

    /** What a task does in the end. */
    @FunctionalInterface
    public interface Effect {
        /**
         * Does it.
         *
         * @param when the time at which it is done
         * @return the task's result; null if it has none
         * @throws Refusal if it can't be done: then that is the task's error
         */
        @Nullable
        Object happen(Instant when);
    }
}
