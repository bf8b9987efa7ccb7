package io.vim25.internal.task;

import io.vim25.ManagedObjectReference;
import java.util.List;

/** A change of the view: what comes into it, and what leaves it. */
record Batch(List<ManagedObjectReference<?>> add, List<ManagedObjectReference<?>> remove) {
    /** No longer than this, so that a request isn't either. */
    static final int MOST = 1000;
}
