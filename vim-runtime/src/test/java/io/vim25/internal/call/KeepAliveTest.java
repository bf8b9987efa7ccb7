package io.vim25.internal.call;

import static org.assertj.core.api.Assertions.assertThat;

import io.vim25.TransportException;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** The thread of the keep-alive. */
@Timeout(30)
final class KeepAliveTest {
    private static final List<Throwable> FAILURES = List.of(
            new TransportException("refused", false, null),
            new IllegalStateException("a bug"),
            new StackOverflowError(),
            new LinkageError("a class is missing"));

    @Test
    void goesOnWhateverGoesWrong() throws Exception {
        AtomicInteger calls = new AtomicInteger();
        CountDownLatch allFailedTwice = new CountDownLatch(2 * FAILURES.size() + 1);
        KeepAlive.Ping ping = () -> {
            allFailedTwice.countDown();
            throw sneaky(FAILURES.get(calls.getAndIncrement() % FAILURES.size()));
        };
        try (KeepAlive keepAlive = new KeepAlive(ping, "vc-errors", Duration.ofMillis(5), new Random(1))) {
            keepAlive.start();
            assertThat(allFailedTwice.await(20, TimeUnit.SECONDS)).isTrue();
        }
    }

    @Test
    void goesOnWhenTheSessionHasEnded() throws Exception {
        CountDownLatch calls = new CountDownLatch(5);
        KeepAlive.Ping ping = () -> {
            calls.countDown();
            return false;
        };
        try (KeepAlive keepAlive = new KeepAlive(ping, "vc-ended", Duration.ofMillis(5), new Random(1))) {
            keepAlive.start();
            assertThat(calls.await(20, TimeUnit.SECONDS)).isTrue();
        }
    }

    @Test
    void isOneDaemonThatEndsWhenItIsClosed() throws Exception {
        Thread thread;
        try (KeepAlive keepAlive = new KeepAlive(() -> true, "vc-thread", Duration.ofMinutes(5), new Random(1))) {
            keepAlive.start();
            thread = thread("vim-keep-alive-vc-thread");
            assertThat(thread.isDaemon()).isTrue();
        }
        thread.join(20_000);
        assertThat(thread.isAlive()).isFalse();
    }

    private static Thread thread(String name) {
        return Thread.getAllStackTraces().keySet().stream()
                .filter(thread -> thread.getName().equals(name))
                .findAny()
                .orElseThrow();
    }

    @SuppressWarnings("unchecked")
    private static <E extends Throwable> RuntimeException sneaky(Throwable failure) throws E {
        throw (E) failure;
    }
}
