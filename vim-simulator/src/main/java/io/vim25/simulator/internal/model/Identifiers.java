package io.vim25.simulator.internal.model;

import io.vim25.ManagedObjectReference;
import java.nio.charset.StandardCharsets;
import java.util.UUID;

/** Gives out the identifiers of managed objects, as a vCenter does: one count for all types. */
final class Identifiers {
    private int last;

    /** An identifier that nothing else has, for example {@code vm-42}. */
    String next(String prefix) {
        return prefix + ++last;
    }

    /** A UUID of an object: the same at each start, so that a test can rely on it. */
    static String uuid(String kind, ManagedObjectReference<?> object) {
        String seed = kind + " " + object;
        return UUID.nameUUIDFromBytes(seed.getBytes(StandardCharsets.UTF_8)).toString();
    }
}
