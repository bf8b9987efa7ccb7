package io.vim25.conformance.vcsim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vim25.CallInterruptedException;
import io.vim25.Credentials;
import io.vim25.Row;
import io.vim25.TaskInfo;
import io.vim25.TaskInfoState;
import io.vim25.Vim;
import io.vim25.generated.Event;
import io.vim25.generated.EventEx;
import io.vim25.generated.EventManager;
import io.vim25.generated.GeneralUserEvent;
import io.vim25.generated.ServiceInstance;
import io.vim25.generated.SessionManager;
import io.vim25.generated.VirtualMachine;
import io.vim25.generated.VirtualMachine_;
import io.vim25.generated.VmPoweredOffEvent;
import io.vim25.generated.VmPoweredOnEvent;
import io.vim25.inventory.history.Events;
import io.vim25.inventory.history.Tasks;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Events and tasks, and what is left of reading them on the server: nothing. */
final class HistoryIT {
    private static final Duration SOON = Duration.ofMillis(20);

    private static Vcsim vcsim;
    private static Vim other;

    private final CallCounter calls = new CallCounter();
    private Vim vim;

    @BeforeAll
    static void start() throws Exception {
        vcsim = Vcsim.start("-vms", "2");
        other = vcsim.connect();
    }

    @AfterAll
    static void stop() throws Exception {
        if (other != null) {
            other.close();
        }
        if (vcsim != null) {
            vcsim.close();
        }
    }

    @BeforeEach
    void connect() {
        vim = vcsim.builder().listener(calls).connect();
    }

    @AfterEach
    void disconnect() {
        vim.close();
    }

    private static EventManager events() {
        return other.get(ServiceInstance.of(other).content().getEventManager());
    }

    /** Posts events of this test alone, which are told from others by their message. */
    private static void post(String message, int count) {
        EventManager manager = events();
        IntStream.range(0, count)
                .forEach(i -> manager.postEvent(new GeneralUserEvent()
                        .setMessage(message)
                        .setCreatedTime(Instant.now())
                        .setUserName("")));
    }

    private static Events posted(Vim vim) {
        return Events.of(vim).types(GeneralUserEvent.class).pageSize(3);
    }

    private static List<Integer> keys(Stream<Event> events, String message) {
        return events.filter(event -> isOf(event, message)).map(Event::getKey).toList();
    }

    private static boolean isOf(Event event, String message) {
        return event instanceof GeneralUserEvent general && message.equals(general.getMessage());
    }

    private static void endSession(Vim vim) {
        SessionManager manager = vim.get(ServiceInstance.of(vim).content().getSessionManager());
        String key = manager.currentSession().getKey();
        other.get(ServiceInstance.of(other).content().getSessionManager()).terminate(List.of(key));
    }

    private void assertNothingIsLeft() {
        assertThat(calls.succeeded("CreateCollectorForEvents") + calls.succeeded("CreateCollectorForTasks"))
                .isPositive()
                .isEqualTo(calls.succeeded("DestroyCollector"));
    }

    private static VirtualMachine machine(Vim vim) {
        try (Stream<Row<VirtualMachine>> rows =
                vim.retrieve(VirtualMachine_.TYPE).select(VirtualMachine_.name()).stream()) {
            return rows.<VirtualMachine>map(Row::object).findFirst().orElseThrow();
        }
    }

    @Test
    void eachEventComesOnceInBothOrders() {
        post("orders", 8);
        List<Integer> newestFirst = keys(posted(vim).stream(), "orders");
        assertThat(newestFirst).hasSize(8).isSortedAccordingTo(Comparator.reverseOrder());
        List<Integer> oldestFirst = keys(posted(vim).oldestFirst().stream(), "orders");
        assertThat(oldestFirst).hasSize(8).isSorted().containsExactlyInAnyOrderElementsOf(newestFirst);
        assertNothingIsLeft();
    }

    @Test
    void eventsAreTypedAndFiltered() {
        VirtualMachine machine = machine(vim);
        Instant begin = ServiceInstance.of(vim).currentTime();
        machine.powerOff().await();
        machine.powerOn(null).await();
        try (Stream<Event> found = Events.of(vim).on(machine).since(begin).oldestFirst().stream()) {
            assertThat(found.filter(event -> event instanceof VmPoweredOffEvent || event instanceof VmPoweredOnEvent))
                    .hasExactlyElementsOfTypes(VmPoweredOffEvent.class, VmPoweredOnEvent.class)
                    .allSatisfy(event -> assertThat(event.getVm().getVm()).isEqualTo(machine.reference()));
        }
        try (Stream<Event> found = Events.of(vim).on(machine).types(VmPoweredOnEvent.class).since(begin).stream()) {
            assertThat(found).singleElement().isInstanceOf(VmPoweredOnEvent.class);
        }
        try (Stream<Event> found =
                Events.of(vim)
                        .below(machine.resourcePool().owner())
                        .until(begin)
                        .types(VmPoweredOffEvent.class)
                        .stream()) {
            assertThat(found).isEmpty();
        }
    }

    @Test
    void anEventOfAnUnknownTypeHasItsTypeId() {
        events().postEvent(new EventEx()
                .setEventTypeId("com.example.backup.failed")
                .setObjectType("VirtualMachine")
                .setObjectId(machine(other).reference().value())
                .setCreatedTime(Instant.now())
                .setUserName(""));
        try (Stream<Event> found = Events.of(vim).typeIds("com.example.backup.failed").stream()) {
            assertThat(found)
                    .singleElement()
                    .isInstanceOfSatisfying(
                            EventEx.class,
                            event -> assertThat(event.getEventTypeId()).isEqualTo("com.example.backup.failed"));
        }
    }

    @Test
    void aStreamThatIsClosedEarlyLeavesNothing() {
        post("early", 8);
        // more often than a session may have collectors
        for (int i = 0; i < 40; i++) {
            try (Stream<Event> found = posted(vim).stream()) {
                assertThat(found.findFirst()).isPresent();
            }
        }
        assertThat(calls.succeeded("CreateCollectorForEvents")).isEqualTo(40);
        assertNothingIsLeft();
    }

    @Test
    void aStreamThatIsNotReadMakesNoCollector() {
        Events.of(vim).stream().close();
        Events.of(vim).follow(1).close();
        assertThat(calls.made("CreateCollectorForEvents")).isZero();
    }

    @Test
    void anExceptionOfTheConsumerLeavesNothing() {
        post("consumer", 8);
        assertThatThrownBy(() -> {
                    try (Stream<Event> found = posted(vim).oldestFirst().stream()) {
                        found.forEach(event -> {
                            throw new IllegalStateException("enough");
                        });
                    }
                })
                .hasMessage("enough");
        assertNothingIsLeft();
    }

    @Test
    void anInterruptedThreadLeavesNothing() {
        post("interrupted", 8);
        try (Stream<Event> found = posted(vim).oldestFirst().stream()) {
            Iterator<Event> iterator = found.iterator();
            iterator.next();
            Thread.currentThread().interrupt();
        }
        assertThat(Thread.interrupted()).as("the flag is kept").isTrue();
        assertNothingIsLeft();
    }

    @Test
    void aSessionThatEndsCostsNoEventAndGivesNoneTwice() {
        post("session", 8);
        for (Events reading : List.of(posted(vim), posted(vim).oldestFirst())) {
            List<Integer> given = new ArrayList<>();
            try (Stream<Event> found = reading.stream()) {
                Iterator<Event> iterator = found.iterator();
                given.add(iterator.next().getKey());
                endSession(vim);
                iterator.forEachRemaining(event -> given.add(event.getKey()));
            }
            try (Stream<Event> all = reading.stream()) {
                assertThat(given)
                        .containsExactlyElementsOf(all.map(Event::getKey).toList());
            }
        }
        assertThat(calls.succeeded("CreateCollectorForEvents"))
                .as("of four readings, two of which began again; two collectors went with their sessions")
                .isEqualTo(6)
                .isEqualTo(calls.succeeded("DestroyCollector") + 2);
    }

    @Test
    void aLostPageIsReadAgain() throws Exception {
        post("lost", 8);
        for (String operation :
                List.of("ReadNextEvents", "ReadPreviousEvents", "ResetCollector", "CreateCollectorForEvents")) {
            try (LosingProxy proxy = new LosingProxy(vcsim);
                    Vim lossy = Vim.builder(proxy.url())
                            .credentials(Credentials.password(Vcsim.USER, Vcsim.PASSWORD))
                            .listener(calls)
                            .connect()) {
                proxy.lose(operation);
                List<Integer> newestFirst = keys(posted(lossy).stream(), "lost");
                assertThat(newestFirst).hasSize(8).isSortedAccordingTo(Comparator.reverseOrder());
                proxy.lose(operation);
                assertThat(keys(posted(lossy).oldestFirst().stream(), "lost"))
                        .hasSize(8)
                        .isSorted();
            }
        }
        assertNothingIsLeft();
    }

    @Test
    @SuppressWarnings("try") // closing is what is tested
    void followingGivesTheLastAndThenTheNewAlsoAfterASession() throws Exception {
        post("follow", 5);
        BlockingQueue<Integer> given = new LinkedBlockingQueue<>();
        try (Stream<Event> following = posted(vim).pollEvery(SOON).follow(2)) {
            Thread reader = new Thread(() -> following
                    .filter(event -> isOf(event, "follow"))
                    .map(Event::getKey)
                    .forEach(given::add));
            reader.start();
            List<Integer> keys = take(given, 2);
            post("follow", 7);
            keys.addAll(take(given, 7));
            endSession(vim);
            post("follow", 4);
            keys.addAll(take(given, 4));
            assertThat(keys).isSorted().doesNotHaveDuplicates();
            following.close();
            reader.join();
        }
        assertThat(given).isEmpty();
        assertThat(calls.succeeded("CreateCollectorForEvents"))
                .as("one of which went with its session")
                .isEqualTo(calls.succeeded("DestroyCollector") + 1);
    }

    private static List<Integer> take(BlockingQueue<Integer> from, int count) throws InterruptedException {
        List<Integer> taken = new ArrayList<>();
        while (taken.size() < count) {
            Integer next = from.poll(20, TimeUnit.SECONDS);
            assertThat(next).as("event %d of %d", taken.size() + 1, count).isNotNull();
            taken.add(next);
        }
        return taken;
    }

    @Test
    void newEventsOnly() {
        post("new", 3);
        Thread reader = Thread.currentThread();
        try (Stream<Event> following = posted(vim).pollEvery(SOON).follow(0)) {
            Iterator<Event> iterator = following.iterator();
            Thread poster = new Thread(() -> {
                while (reader.getState() != Thread.State.TIMED_WAITING) {
                    Thread.onSpinWait();
                }
                post("newer", 1);
            });
            poster.setDaemon(true);
            poster.start();
            assertThat(isOf(iterator.next(), "newer")).isTrue();
        }
        assertNothingIsLeft();
    }

    @Test
    @SuppressWarnings("try") // closing is what is tested
    void oneThatWaitsForEventsEndsAtOnceWhenItIsClosedOrInterrupted() throws Exception {
        for (boolean interrupt : List.of(true, false)) {
            AtomicReference<Throwable> thrown = new AtomicReference<>();
            long before = calls.succeeded("ReadNextEvents");
            try (Stream<Event> following =
                    posted(vim).pollEvery(Duration.ofDays(1)).follow(0)) {
                Thread reader = new Thread(() -> following.forEach(event -> {}));
                reader.setUncaughtExceptionHandler((thread, e) -> thrown.set(e));
                reader.start();
                while (reader.isAlive()
                        && (calls.succeeded("ReadNextEvents") == before
                                || reader.getState() != Thread.State.TIMED_WAITING)) {
                    Thread.sleep(1);
                }
                if (interrupt) {
                    reader.interrupt();
                } else {
                    following.close();
                }
                reader.join(20_000);
                assertThat(reader.isAlive()).isFalse();
            }
            if (interrupt) {
                assertThat(thrown.get()).isInstanceOf(CallInterruptedException.class);
            } else {
                assertThat(thrown.get()).isNull();
            }
        }
        assertNothingIsLeft();
    }

    @Test
    void tasksAreReadLikeEvents() {
        VirtualMachine machine = machine(vim);
        for (int i = 0; i < 3; i++) {
            machine.powerOff().await();
            machine.powerOn(null).await();
        }
        List<String> expected = new ArrayList<>();
        try (Stream<TaskInfo> tasks = Tasks.of(vim).on(machine).oldestFirst().stream()) {
            tasks.forEach(task -> expected.add(task.getKey()));
        }
        assertThat(expected).hasSizeGreaterThanOrEqualTo(6).doesNotHaveDuplicates();
        List<String> given = new ArrayList<>();
        try (Stream<TaskInfo> tasks =
                Tasks.of(vim).on(machine).states(TaskInfoState.SUCCESS).oldestFirst().pageSize(2).stream()) {
            Iterator<TaskInfo> iterator = tasks.iterator();
            given.add(iterator.next().getKey());
            endSession(vim);
            iterator.forEachRemaining(task -> given.add(task.getKey()));
        }
        assertThat(given).containsExactlyElementsOf(expected);
        try (Stream<TaskInfo> following =
                Tasks.of(vim).on(machine).pollEvery(SOON).follow(2)) {
            Iterator<TaskInfo> iterator = following.iterator();
            assertThat(iterator.next().getKey()).isEqualTo(expected.get(expected.size() - 2));
            assertThat(iterator.next().getKey()).isEqualTo(expected.get(expected.size() - 1));
            String started = machine.powerOff().reference().value();
            assertThat(iterator.next().getTask().value()).isEqualTo(started);
        }
        machine.powerOn(null).await();
        assertThat(calls.succeeded("CreateCollectorForTasks")).isEqualTo(calls.succeeded("DestroyCollector") + 1);
    }
}
