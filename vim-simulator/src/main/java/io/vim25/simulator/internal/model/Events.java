package io.vim25.simulator.internal.model;

import io.vim25.generated.Event;
import io.vim25.generated.VmEventArgument;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** What has happened, in the order in which it did. */
public final class Events {
    private final EventManagerObject manager = new EventManagerObject(this);
    private final List<Entry> entries = new ArrayList<>();

    Events(Changes changes) {
        manager.tell(changes);
    }

    EventManagerObject manager() {
        return manager;
    }

    /** Notes that something has happened to a virtual machine. */
    public void post(Event event, VirtualMachineObject machine, String userName, Instant when, String message) {
        int key = entries.size() + 1;
        event.setKey(key)
                .setChainId(key)
                .setCreatedTime(when)
                .setUserName(userName)
                .setFullFormattedMessage(message);
        VmEventArgument argument = new VmEventArgument().setVm(machine.reference());
        argument.setName(machine.name());
        event.setVm(argument);
        entries.add(new Entry(event, ancestors(machine)));
        manager.posted();
    }

    /** Where it was then: it may move, or go. */
    private static List<EntityObject> ancestors(EntityObject entity) {
        List<EntityObject> ancestors = new ArrayList<>();
        for (EntityObject at = entity; at != null; at = at.parent()) {
            ancestors.add(at);
        }
        return List.copyOf(ancestors);
    }

    /** All of them. */
    public List<Entry> entries() {
        return entries;
    }

    /**
     * One event.
     *
     * @param event the event; not to be changed
     * @param objects the object that it happened to, what that was in, and so on
     */
    public record Entry(Event event, List<EntityObject> objects) {}
}
