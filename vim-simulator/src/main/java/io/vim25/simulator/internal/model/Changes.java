package io.vim25.simulator.internal.model;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Tells those who want to know which objects have changed, as soon as they have. */
public final class Changes {
    private final Set<Listener> listeners = new LinkedHashSet<>();
    private long count;

    Changes() {}

    /** Tells somebody of all changes from now on. */
    void add(Listener listener) {
        listeners.add(listener);
    }

    /** Tells somebody no more. */
    void remove(Listener listener) {
        listeners.remove(listener);
    }

    /** Passes on that an object has changed. */
    void changed(ServerObject object) {
        count++;
        listeners.forEach(listener -> listener.changed(object));
    }

    /** Passes on that an object of the inventory has come, gone, or moved. */
    void moved(EntityObject object) {
        List.copyOf(listeners).forEach(listener -> listener.moved(object));
    }

    /** Has those who wait look whether they still have to, although no object has changed. */
    public void wake() {
        count++;
    }

    /** How often something changed; another number than before means that those who wait should look. */
    long count() {
        return count;
    }

    /** Is told of changes. */
    public interface Listener {
        /**
         * An object has changed: one of its properties has another value, or it is gone. It is only to be noted here:
         * more may change before anybody looks.
         */
        default void changed(ServerObject object) {}

        /** An object of the inventory has come, gone, or moved. */
        default void moved(EntityObject object) {}
    }
}
