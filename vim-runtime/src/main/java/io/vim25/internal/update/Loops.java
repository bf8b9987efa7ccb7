package io.vim25.internal.update;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The loops of one {@code Vim} that are under way; they end with it. Thread-safe. */
public final class Loops implements AutoCloseable {
    private final Set<UpdateLoop> running = new HashSet<>();
    private boolean closed;

    /** None yet. */
    public Loops() {}

    synchronized void add(UpdateLoop loop) {
        if (closed) {
            throw new IllegalStateException("this Vim is closed, so it watches nothing any more. Make a new one.");
        }
        running.add(loop);
    }

    synchronized void remove(UpdateLoop loop) {
        running.remove(loop);
    }

    private synchronized List<UpdateLoop> shut() {
        closed = true;
        return new ArrayList<>(running);
    }

    /** Ends all of them, while there still is a session to tidy up in. */
    @Override
    public void close() {
        shut().forEach(UpdateLoop::close);
    }
}
