package io.vim25.conformance.chaos;

import java.lang.management.ManagementFactory;

/** How much memory is in use. */
final class Heap {
    private static final int ROUNDS = 3;

    private Heap() {}

    /** Bytes that a collection leaves. */
    static long used() {
        for (int i = 0; i < ROUNDS; i++) {
            System.gc();
        }
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
    }
}
