package io.vim25;

import io.vim25.internal.call.PropertyCalls;
import io.vim25.internal.codec.SoapCodec;
import io.vim25.internal.codec.SoapServerCodec;
import io.vim25.internal.core.CurrentTime;
import io.vim25.internal.core.DynamicProperty;
import io.vim25.internal.core.ObjectContent;
import io.vim25.internal.core.PropertyCollector;
import io.vim25.internal.core.PropertyCollector_;
import io.vim25.internal.core.RetrieveResult;
import io.vim25.internal.core.ServiceInstance_;
import java.io.ByteArrayInputStream;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Looks for the tasks of calls whose replies were lost, among those that a server remembers. */
final class LostTasks {
    /** Servers may tell the time in whole seconds. */
    private static final Duration ROUNDING = Duration.ofSeconds(1);

    private final Vim vim;
    private final OutcomeUnknownException lost;

    LostTasks(Vim vim, OutcomeUnknownException lost) {
        this.vim = vim;
        this.lost = lost;
    }

    /** Those that fit, as the call would have given them, the oldest first. */
    List<Task<?>> find() {
        Method<?, ?> method = lost.taskMethod();
        ManagedObjectReference<?> manager = vim.content().getTaskManager();
        if (method == null || manager == null) {
            return List.of();
        }
        Instant earliest = serverTime(lost.sentAfter()).minus(ROUNDING);
        List<Task<?>> found = new ArrayList<>();
        recent(manager, method).stream()
                .filter(info -> fits(info, earliest))
                .sorted(Comparator.comparing(TaskInfo::getQueueTime))
                .forEach(info -> found.add(task(method, info.getTask())));
        return List.copyOf(found);
    }

    /** What time it was on the server, at the earliest, when it was this time here. */
    private Instant serverTime(Instant here) {
        Instant there = vim.call(vim.get(ServiceInstance_.TYPE, vim.serviceInstance()), new CurrentTime());
        return here.plus(Duration.between(Instant.now(), there));
    }

    private List<TaskInfo> recent(ManagedObjectReference<?> manager, Method<?, ?> method) {
        PropertyCollector collector =
                vim.get(PropertyCollector_.TYPE, vim.content().getPropertyCollector());
        List<TaskInfo> tasks = new ArrayList<>();
        RetrieveResult page = vim.call(collector, PropertyCalls.readRecentTasks(manager, method.scope()));
        while (page != null) {
            page.getObjects().forEach(object -> add(object, tasks));
            String token = page.getToken();
            page = token == null ? null : vim.call(collector, PropertyCalls.readOn(token, method.scope()));
        }
        return tasks;
    }

    /** One that is gone already has no properties. */
    private static void add(ObjectContent object, List<TaskInfo> tasks) {
        for (DynamicProperty property : object.getPropSet()) {
            if (property.getVal() instanceof TaskInfo info) {
                tasks.add(info);
            }
        }
    }

    private boolean fits(TaskInfo info, Instant earliest) {
        return !info.getQueueTime().isBefore(earliest)
                && isEntity(info.getEntity())
                && plain(Objects.requireNonNullElse(info.getName(), "")).equals(plain(lost.operation()));
    }

    /** A task on another object of the same type isn't this call's; one on another type may be, as on what holds it. */
    private boolean isEntity(@Nullable ManagedObjectReference<?> entity) {
        return entity == null
                || entity.equals(lost.object())
                || !entity.type().equals(lost.object().type());
    }

    /** Tasks are named as their operations are on the wire; govmomi's simulator leaves out some of it. */
    private static String plain(String operation) {
        String name = operation.toLowerCase(Locale.ROOT);
        return name.replaceFirst("_task$", "").replaceFirst("vm$", "");
    }

    /** What the call would have given, had its reply come. */
    private Task<?> task(Method<?, ?> method, ManagedObjectReference<?> task) {
        byte[] reply =
                new SoapServerCodec(method.scope()).encode(method.operation(), out -> out.field("returnval", task));
        Object result =
                SoapCodec.decode(new ByteArrayInputStream(reply), method, vim).result();
        return (Task<?>) Objects.requireNonNull(result);
    }
}
