package io.vim25.inventory.performance;

import java.time.Instant;

/**
 * A value of a counter.
 *
 * @param time when its interval ended, by the server's clock
 * @param value as on the wire
 * @param scaled in the counter's unit
 * @see Counter#scaled
 */
public record Sample(Instant time, long value, double scaled) {}
