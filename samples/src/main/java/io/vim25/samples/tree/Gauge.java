package io.vim25.samples.tree;

import java.util.Locale;

/**
 * How much of something is used.
 *
 * @param name of what
 * @param used how much is used
 * @param capacity how much there is
 * @param unit in which unit
 */
record Gauge(String name, double used, double capacity, String unit) {
    int percent() {
        return capacity <= 0 ? 0 : (int) Math.round(Math.min(1, used / capacity) * 100);
    }

    @Override
    public String toString() {
        return String.format(Locale.ROOT, "%s %.1f of %.1f %s (%d %%)", name, used, capacity, unit, percent());
    }
}
