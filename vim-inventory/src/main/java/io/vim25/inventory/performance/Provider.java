package io.vim25.inventory.performance;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * What statistics a managed object gives.
 *
 * @param realTime whether there are values of the last hour, as the host takes them
 * @param historical whether there are values of the intervals at which the server keeps them
 * @param refreshRate how often there is a new value of the last hour; null without such values
 */
public record Provider(
        boolean realTime, boolean historical, @Nullable Duration refreshRate) {}
