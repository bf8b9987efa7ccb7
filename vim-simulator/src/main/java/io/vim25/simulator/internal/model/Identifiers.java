package io.vim25.simulator.internal.model;

/** Gives out the identifiers of managed objects, as a vCenter does: one count for all types. */
final class Identifiers {
    private int last;

    /** An identifier that nothing else has, for example {@code vm-42}. */
    String next(String prefix) {
        return prefix + ++last;
    }
}
