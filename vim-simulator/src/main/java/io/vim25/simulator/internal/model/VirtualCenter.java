package io.vim25.simulator.internal.model;

import io.vim25.ManagedObjectReference;
import io.vim25.simulator.internal.token.TokenIssuer;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.LongAdder;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** All that one simulated vCenter has. Thread-safe where it says so; all else happens in {@link #lockedGet}. */
public final class VirtualCenter {
    /** How often those who wait look at the clock. */
    private static final long TICK = TimeUnit.MILLISECONDS.toNanos(10);

    private final Settings settings;
    private final Inventory inventory;
    private final Tasks tasks;
    private final Sessions sessions;
    private final Events events;
    private final TokenIssuer tokens;
    private final Changes changes = new Changes();
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition changed = lock.newCondition();
    private final Map<String, LongAdder> runs = new ConcurrentHashMap<>();
    private long announced;

    /** Makes one, with its inventory. */
    public VirtualCenter(Settings settings) {
        this.settings = settings;
        Identifiers ids = new Identifiers();
        FolderObject root = new InventoryFactory(ids, settings.clock().instant())
                .make(settings.hosts(), settings.virtualMachines());
        this.inventory = new Inventory(root, ids, changes);
        this.tasks = new Tasks(settings, changes);
        this.sessions = new Sessions(settings, changes);
        this.events = new Events(changes);
        this.tokens = new TokenIssuer(settings.clock());
    }

    /** What it was made from. Thread-safe. */
    public Settings settings() {
        return settings;
    }

    /** The tasks. */
    public Tasks tasks() {
        return tasks;
    }

    /** The sessions. */
    public Sessions sessions() {
        return sessions;
    }

    /** What has happened. */
    public Events events() {
        return events;
    }

    /** The objects of the inventory. */
    public Inventory inventory() {
        return inventory;
    }

    /** Who is told of changes. */
    public Changes changes() {
        return changes;
    }

    /** The issuer whose SAML tokens are trusted. Thread-safe. */
    public TokenIssuer tokens() {
        return tokens;
    }

    /** Does something while nobody else does, after all that had to happen by now has happened. Thread-safe. */
    public <T> T lockedGet(Supplier<T> action) {
        lock.lock();
        try {
            tasks.settle();
            return action.get();
        } finally {
            announce();
            lock.unlock();
        }
    }

    /** Does something as {@link #lockedGet} does. Thread-safe. */
    public void locked(Runnable action) {
        lockedGet(() -> {
            action.run();
            return true;
        });
    }

    private void announce() {
        if (changes.count() != announced) {
            announced = changes.count();
            changed.signalAll();
        }
    }

    /**
     * Lets others have the lock until something changes, but no longer than a time. Only for who has the lock; may
     * return for no reason.
     *
     * @throws InterruptedException if the server stops
     */
    @SuppressWarnings("WaitNotInLoop") // who calls this looks again
    public void pause(long nanos) throws InterruptedException {
        announce();
        // nothing tells when a clock goes on
        changed.awaitNanos(Math.min(nanos, TICK));
        tasks.settle();
    }

    /** Notes that an operation ran, and tells who wants to know. */
    public void countRun(String operation, @Nullable String operationId) {
        runs.computeIfAbsent(operation, name -> new LongAdder()).increment();
        settings.runListener().ran(operation, operationId);
    }

    /** How often an operation ran. Thread-safe. */
    public long ran(String operation) {
        LongAdder count = runs.get(operation);
        return count == null ? 0 : count.sum();
    }

    /** The objects that who calls in a session sees. */
    public ObjectFinder objects(@Nullable Session session) {
        return reference -> {
            ServerObject own = session == null ? null : session.find(reference);
            return own != null ? own : find(reference, session);
        };
    }

    private @Nullable ServerObject find(ManagedObjectReference<?> reference, @Nullable Session session) {
        return switch (reference.type()) {
            case "ServiceInstance" -> ifIs(reference, new ServiceInstanceObject(settings, inventory.root()));
            case "SessionManager" -> ifIs(reference, new SessionManagerObject(session));
            case "PropertyCollector" -> ifIs(reference, new PropertyCollectorObject());
            case "ViewManager" -> ifIs(reference, new ViewManagerObject(session));
            case "EventManager" -> ifIs(reference, events.manager());
            case "SearchIndex" -> ifIs(reference, new SearchIndexObject());
            case "TaskManager" -> ifIs(reference, tasks.manager());
            case "Task" -> tasks.find(reference);
            default -> inventory.find(reference);
        };
    }

    private static @Nullable ServerObject ifIs(ManagedObjectReference<?> reference, ServerObject object) {
        return object.reference().equals(reference) ? object : null;
    }
}
