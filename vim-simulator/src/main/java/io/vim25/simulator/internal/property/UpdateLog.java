package io.vim25.simulator.internal.property;

import io.vim25.generated.InvalidCollectorVersion;
import io.vim25.generated.PropertyFilterUpdate;
import io.vim25.generated.UpdateSet;
import io.vim25.simulator.internal.model.Refusal;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The update sets that a client hasn't shown to have: whoever asks with the version before gets the same set again, as
 * after a lost reply. Versions are numbers, and a truncated set has one too.
 */
final class UpdateLog {
    private final Deque<UpdateSet> sets = new ArrayDeque<>();
    private long received;
    private long last;

    /** Forgets all; versions from before aren't valid any more. */
    long restart() {
        sets.clear();
        received = ++last;
        return received;
    }

    /**
     * Takes note that a client has a version, and with it all before.
     *
     * @throws Refusal if there is no such version, or not any more
     */
    long receive(String version) {
        long number = parse(version);
        if (number < received || number > last) {
            throw new Refusal(new InvalidCollectorVersion(), "The version " + version + " isn't known (any more).");
        }
        while (!sets.isEmpty() && Long.parseLong(sets.element().getVersion()) <= number) {
            sets.remove();
        }
        received = number;
        return number;
    }

    private static long parse(String version) {
        try {
            return Long.parseLong(version);
        } catch (NumberFormatException e) {
            return -1;
        }
    }

    /** The set after the last version that was received; null if there is none yet. */
    @Nullable
    UpdateSet next() {
        return sets.peek();
    }

    /**
     * Adds what is new, in as many sets as it takes.
     *
     * @param limit how many objects a set has at most
     */
    void add(List<PropertyFilterUpdate> updates, int limit) {
        UpdateSet set = new UpdateSet();
        int room = limit;
        Iterator<PropertyFilterUpdate> filters = updates.iterator();
        while (filters.hasNext()) {
            PropertyFilterUpdate rest = filters.next();
            while (rest.getObjectSet().size() > room) {
                set.addFilterSet(head(rest, room));
                append(set.setTruncated(true));
                rest = tail(rest, room);
                set = new UpdateSet();
                room = limit;
            }
            set.addFilterSet(rest);
            room -= rest.getObjectSet().size();
        }
        append(set);
    }

    private void append(UpdateSet set) {
        sets.add(set.setVersion(String.valueOf(++last)));
    }

    private static PropertyFilterUpdate head(PropertyFilterUpdate update, int size) {
        return new PropertyFilterUpdate()
                .setFilter(update.getFilter())
                .setObjectSet(update.getObjectSet().subList(0, size))
                .setMissingSet(update.getMissingSet());
    }

    private static PropertyFilterUpdate tail(PropertyFilterUpdate update, int from) {
        return new PropertyFilterUpdate()
                .setFilter(update.getFilter())
                .setObjectSet(update.getObjectSet()
                        .subList(from, update.getObjectSet().size()));
    }
}
