package io.vim25.inventory.history;

import io.vim25.ManagedObjectReference;
import io.vim25.Vim;
import io.vim25.generated.Event;
import io.vim25.generated.EventFilterSpec;
import io.vim25.generated.EventFilterSpecByEntity;
import io.vim25.generated.EventFilterSpecByTime;
import io.vim25.generated.EventFilterSpecByUsername;
import io.vim25.generated.EventFilterSpecRecursionOption;
import io.vim25.generated.ManagedEntity;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The events of a server: what has happened, and what happens.
 *
 * <pre>{@code
 * try (Stream<Event> events = Events.of(vim)
 *         .below(datacenter)
 *         .types(VmPoweredOnEvent.class, VmPoweredOffEvent.class)
 *         .since(Instant.now().minus(Duration.ofDays(1)))
 *         .stream()) {
 *     events.forEach(event -> System.out.println(event.getFullFormattedMessage()));
 * }
 * }</pre>
 *
 * <p>Each event is of its own class. One that this library doesn't know is of the nearest class that it knows; those of
 * extensions and of newer servers are mostly {@code EventEx} or {@code ExtendedEvent}, with an event type id.
 *
 * <p>Times are those of the server's clock.
 *
 * <p>Immutable and thread-safe: each method gives a new one. No method but {@link #stream} and {@link #follow} leads to
 * remote calls.
 */
public final class Events {
    private final Vim vim;
    private final EventFilterSpec filter;
    private final Reading reading;

    private Events(Vim vim, EventFilterSpec filter, Reading reading) {
        this.vim = vim;
        this.filter = filter;
        this.reading = reading;
    }

    /** All events of a server. */
    public static Events of(Vim vim) {
        return new Events(vim, new EventFilterSpec(), Reading.OF_DEFAULTS);
    }

    private Events with(Consumer<EventFilterSpec> change) {
        EventFilterSpec changed = filter.copy();
        change.accept(changed);
        return new Events(vim, changed, reading);
    }

    /** Those of a filter of the API, in place of what was said before; it is copied. */
    public Events matching(EventFilterSpec spec) {
        return new Events(vim, spec.copy(), reading);
    }

    /** Those of an entity, without what is below it. */
    public Events on(ManagedEntity entity) {
        return of(entity, EventFilterSpecRecursionOption.SELF);
    }

    /** Those of an entity and of all that is below it. */
    public Events below(ManagedEntity entity) {
        return of(entity, EventFilterSpecRecursionOption.ALL);
    }

    private Events of(ManagedEntity entity, EventFilterSpecRecursionOption recursion) {
        return with(spec -> spec.setEntity(new EventFilterSpecByEntity()
                .setEntity(ManagedObjectReference.to(entity))
                .setRecursion(recursion)));
    }

    /** Those of these classes; a server gives those of their subclasses too. */
    @SafeVarargs
    public final Events types(Class<? extends Event>... types) {
        List<String> names = new ArrayList<>();
        for (Class<?> type : types) {
            names.add(type.getSimpleName());
        }
        return with(spec -> spec.setEventTypeId(names));
    }

    /**
     * Those of these types, as the server calls them: {@code VmPoweredOnEvent}, or what an {@code EventEx} has as its
     * event type id, {@code esx.problem.net.connectivity.lost}.
     */
    public Events typeIds(String... ids) {
        return with(spec -> spec.setEventTypeId(List.of(ids)));
    }

    /** Those of these users; not those of the system. */
    public Events users(String... names) {
        return with(spec -> spec.setUserName(
                new EventFilterSpecByUsername().setUserList(List.of(names)).setSystemUser(false)));
    }

    /** Those of this time and later. */
    public Events since(Instant begin) {
        return with(spec -> spec.setTime(time(spec).setBeginTime(begin)));
    }

    /** Those of this time and earlier. */
    public Events until(Instant end) {
        return with(spec -> spec.setTime(time(spec).setEndTime(end)));
    }

    private static EventFilterSpecByTime time(EventFilterSpec spec) {
        EventFilterSpecByTime time = spec.getTime();
        return time == null ? new EventFilterSpecByTime() : time;
    }

    /** {@link #stream} begins with the oldest; it begins with the newest unless this is said. */
    public Events oldestFirst() {
        return new Events(vim, filter, reading.withOldestFirst());
    }

    /**
     * Asks for at most so many events in one reply, 500 unless said otherwise.
     *
     * @param size from 1 to 1,000, which is as much as servers give
     */
    public Events pageSize(int size) {
        return new Events(vim, filter, reading.withPageSize(size));
    }

    /** How long {@link #follow} waits before it asks again when there was nothing new; two seconds unless said otherwise. */
    public Events pollEvery(Duration pause) {
        return new Events(vim, filter, reading.withPause(pause));
    }

    /**
     * The events that the server has kept, each once. The stream is lazy: nothing is asked for before the first event is,
     * and a page when the one before it is used up. Close it: the collector on the server, of which a session may have 32
     * at a time, is then destroyed there; at the end of the stream it is destroyed anyway. Any thread may close it.
     *
     * <p>A collector ends with its session, and its place is unknown when the reply with a page is lost. Then another one
     * is made, which begins ten minutes before the place, and what was given already is left out.
     *
     * @throws UnsupportedOperationException if the server has no events; it is thrown at once, as are faults of reading
     *     the server's content
     */
    public Stream<Event> stream() {
        return HistoryReader.stream(vim, EventLog.of(vim, filter), reading.oldestFirst(), reading.pageSize());
    }

    /**
     * The last events, the oldest of them first, and then new ones as they come, each once. The stream doesn't end until
     * it is closed, by any thread; one that waits for events sees that at once. Its thread makes a call,
     * {@code ReadNextEvents}, every {@link #pollEvery} seconds; it begins again as {@link #stream} does.
     *
     * <p>An event that arrives at the server more than ten minutes after the time it bears may be missing. Where the server
     * can't be reached for longer than calls are tried again, reading ends with the exception of that call.
     *
     * @param last how many events there are at first, at most; 0 for new ones only
     * @throws IllegalStateException if an end was given by {@link #until}
     * @throws UnsupportedOperationException if the server has no events
     */
    public Stream<Event> follow(int last) {
        Instant end = endOf(filter.getTime());
        return HistoryFollower.stream(vim, EventLog.of(vim, filter), reading.checkedLast(last, end), reading);
    }

    private static @Nullable Instant endOf(@Nullable EventFilterSpecByTime time) {
        return time == null ? null : time.getEndTime();
    }
}
