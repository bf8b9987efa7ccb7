package io.vim25.internal.update;

import io.vim25.CallOptions;
import io.vim25.RetryPolicy;
import io.vim25.Vim;
import io.vim25.internal.core.PropertyCollector;
import io.vim25.internal.core.PropertyCollector_;
import io.vim25.internal.core.ServiceContent;
import java.time.Duration;
import java.util.function.IntSupplier;

/**
 * The server that is watched.
 *
 * @param vim calls it
 * @param content where its managers are
 * @param generation how many sessions there were so far
 * @param poll how long one call may wait for a change, in whole seconds
 * @param loops those that are under way
 */
public record Server(Vim vim, ServiceContent content, IntSupplier generation, Duration poll, Loops loops) {
    /** How much longer than the wait itself its call may take until the network is taken for dead. */
    private static final Duration GRACE = Duration.ofSeconds(30);

    /** How long tidying up may take: what it doesn't remove goes with the session. */
    private static final Duration TIDYING = Duration.ofSeconds(10);

    /** Calls once: what to do where that fails is up to the caller. */
    public Vim polling() {
        return vim.with(new CallOptions(RetryPolicy.never(), null, poll.plus(GRACE)));
    }

    /** Removes what is no longer needed. */
    Vim tidying() {
        return vim.with(new CallOptions(RetryPolicy.never(), null, TIDYING));
    }

    /** The collector that a session has from its start. */
    PropertyCollector collector() {
        return vim.get(PropertyCollector_.TYPE, content.getPropertyCollector());
    }
}
