package io.vim25.simulator.internal.model;

import io.vim25.ManagedObjectReference;
import io.vim25.simulator.internal.token.TokenIssuer;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.LongAdder;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** All that one simulated vCenter has. Thread-safe where it says so; all else happens in {@link #lockedGet}. */
public final class VirtualCenter {
    private final Settings settings;
    private final Inventory inventory;
    private final Tasks tasks;
    private final Sessions sessions;
    private final TokenIssuer tokens;
    private final ReentrantLock lock = new ReentrantLock();
    private final Map<String, LongAdder> runs = new ConcurrentHashMap<>();

    /** Makes one, with its inventory. */
    public VirtualCenter(Settings settings) {
        this.settings = settings;
        this.inventory =
                new InventoryFactory(settings.clock().instant()).make(settings.hosts(), settings.virtualMachines());
        this.tasks = new Tasks(settings);
        this.sessions = new Sessions(settings);
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
            lock.unlock();
        }
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
            case "TaskManager" -> ifIs(reference, new TaskManagerObject(tasks));
            case "Task" -> tasks.find(reference);
            default -> inventory.find(reference);
        };
    }

    private static @Nullable ServerObject ifIs(ManagedObjectReference<?> reference, ServerObject object) {
        return object.reference().equals(reference) ? object : null;
    }
}
