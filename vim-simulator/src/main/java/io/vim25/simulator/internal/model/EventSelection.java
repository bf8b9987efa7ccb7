package io.vim25.simulator.internal.model;

import io.vim25.generated.Event;
import io.vim25.generated.EventFilterSpec;
import io.vim25.generated.EventFilterSpecByEntity;
import io.vim25.generated.EventFilterSpecByTime;
import io.vim25.generated.EventFilterSpecByUsername;
import io.vim25.generated.EventFilterSpecRecursionOption;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Which events a filter lets through: by entity, time, user and type; all else in it is passed over. */
public final class EventSelection {
    private final EventFilterSpec filter;

    /** Selects what a filter wants. */
    public EventSelection(EventFilterSpec filter) {
        this.filter = filter;
    }

    /** The events that it lets through, the oldest first. */
    public List<Event> of(Events events) {
        return events.entries().stream()
                .filter(this::isWanted)
                .map(Events.Entry::event)
                .toList();
    }

    private boolean isWanted(Events.Entry entry) {
        Event event = entry.event();
        return isOf(filter.getEntity(), entry.objects())
                && isIn(filter.getTime(), event.getCreatedTime())
                && isBy(filter.getUserName(), event.getUserName())
                && isOneOf(filter.getEventTypeId(), event)
                && isOneOf(filter.getType(), event);
    }

    private static boolean isOf(@Nullable EventFilterSpecByEntity wanted, List<EntityObject> objects) {
        if (wanted == null) {
            return true;
        }
        boolean self = objects.get(0).reference().equals(wanted.getEntity());
        boolean above =
                objects.stream().skip(1).anyMatch(object -> object.reference().equals(wanted.getEntity()));
        EventFilterSpecRecursionOption how = wanted.getRecursion();
        return how == EventFilterSpecRecursionOption.SELF
                ? self
                : how == EventFilterSpecRecursionOption.CHILDREN ? above : self || above;
    }

    private static boolean isIn(@Nullable EventFilterSpecByTime wanted, Instant when) {
        return wanted == null
                || ((wanted.getBeginTime() == null || !when.isBefore(wanted.getBeginTime()))
                        && (wanted.getEndTime() == null || !when.isAfter(wanted.getEndTime())));
    }

    private static boolean isBy(@Nullable EventFilterSpecByUsername wanted, String userName) {
        return wanted == null
                || wanted.getUserList().isEmpty()
                || wanted.getUserList().contains(userName);
    }

    /** The names of types are those on the wire, or those with the package of the API before them. */
    private static boolean isOneOf(List<String> types, Event event) {
        return types.isEmpty()
                || types.stream()
                        .anyMatch(
                                type -> type.equals(event.wireType()) || type.equals("vim.event." + event.wireType()));
    }
}
