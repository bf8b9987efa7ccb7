package io.vim25.internal.task;

import io.vim25.LocalizedMethodFault;
import io.vim25.ManagedObjectNotFound;
import io.vim25.MethodFault;
import io.vim25.TaskVanishedException;
import io.vim25.internal.core.MissingProperty;
import io.vim25.internal.core.ObjectUpdate;
import io.vim25.internal.core.ObjectUpdateKind;
import io.vim25.internal.core.PropertyChange;
import io.vim25.internal.core.UpdateSet;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Tells tasks what the server says of them. Guarded by the round. */
final class Updates {
    /** Servers may tell the time in whole seconds, and less exactly after a restart. */
    private static final Duration ROUNDING = Duration.ofSeconds(2);

    private final Members members;

    Updates(Members members) {
        this.members = members;
    }

    void read(UpdateSet set) {
        set.getFilterSet().forEach(filter -> filter.getObjectSet().forEach(this::read));
    }

    private void read(ObjectUpdate update) {
        WatchedTask task = members.task(update.getObj());
        WatchedMachine machine = members.machine(update.getObj());
        if (task != null && update.getKind() == ObjectUpdateKind.LEAVE) {
            members.doubt(task);
        } else if (task != null) {
            read(task, update);
        } else if (machine != null) {
            read(machine, update);
        }
    }

    private void read(WatchedTask task, ObjectUpdate update) {
        TaskStatus before = task.status();
        boolean enters = update.getKind() == ObjectUpdateKind.ENTER;
        TaskStatus now = (enters ? TaskStatus.UNKNOWN.asking(before.question()) : before).with(update.getChangeSet());
        task.heard();
        if (isAnother(before.queueTime(), now.queueTime())) {
            vanish(task);
        } else {
            task.update(status -> missing(task, update, now));
        }
        if (before.entity() == null) {
            members.mayAsk(task);
        }
    }

    /** A server that was restarted may give a task the name that an earlier one had. */
    private static boolean isAnother(@Nullable Instant before, @Nullable Instant now) {
        return before != null
                && now != null
                && Duration.between(before, now).abs().compareTo(ROUNDING) > 0;
    }

    private static TaskStatus missing(WatchedTask task, ObjectUpdate update, TaskStatus now) {
        for (MissingProperty missing : update.getMissingSet()) {
            if (missing.getPath().equals(TaskStatus.STATE)) {
                LocalizedMethodFault why = missing.getFault();
                MethodFault fault = why.getFault();
                return fault instanceof ManagedObjectNotFound
                        ? now.failed(() -> vanished(task))
                        : now.failed(() -> fault.copy().thrownBy(why.getLocalizedMessage(), "reading " + task));
            }
        }
        return now;
    }

    private static void read(WatchedMachine machine, ObjectUpdate update) {
        boolean told = update.getKind() == ObjectUpdateKind.ENTER;
        Object value = null;
        for (PropertyChange change : update.getChangeSet()) {
            if (change.getName().equals(TaskFilter.QUESTION)) {
                told = true;
                value = change.getVal();
            }
        }
        if (told) {
            machine.asks(TaskFilter.question(update.getObj(), value));
        }
    }

    static void vanish(WatchedTask task) {
        task.update(status -> status.failed(() -> vanished(task)));
    }

    private static TaskVanishedException vanished(WatchedTask task) {
        return new TaskVanishedException(task.reference(), task.toString());
    }
}
