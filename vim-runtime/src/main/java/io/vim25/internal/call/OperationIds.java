package io.vim25.internal.call;

import java.util.Locale;
import java.util.concurrent.atomic.AtomicLong;
import java.util.random.RandomGenerator;

/** Makes operation ids: what these calls are called in the server's logs, and in messages. Thread-safe. */
final class OperationIds {
    private final String prefix;
    private final AtomicLong last = new AtomicLong();

    OperationIds(RandomGenerator random) {
        this.prefix = String.format(Locale.ROOT, "vim-%08x-", random.nextInt());
    }

    /** One that was never used. */
    String next() {
        return prefix + last.incrementAndGet();
    }
}
