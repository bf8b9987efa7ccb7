package io.vim25.inventory.performance;

import io.vim25.generated.PerfCounterInfo;
import io.vim25.generated.PerfStatsType;
import io.vim25.generated.PerfSummaryType;
import org.jspecify.annotations.Nullable;

/**
 * A performance counter. Its name is the same on all servers, its id isn't.
 *
 * @param id what this server calls it by
 * @param name group, name and rollup, as in {@code cpu.usage.average}
 * @param unit the unit on the wire, for example {@code percent} or {@code kiloBytes}
 * @param unitLabel the unit for people, for example {@code %} or {@code KB}; the server's text
 * @param rollup how one value comes of several
 * @param kind whether a value is one of a moment, a difference or a rate
 * @param level the statistics level from 1 to 4 from which on the value is kept, or null if the server doesn't say
 * @param description what it counts; the server's text
 */
public record Counter(
        int id,
        String name,
        String unit,
        String unitLabel,
        PerfSummaryType rollup,
        PerfStatsType kind,
        @Nullable Integer level,
        String description) {
    private static final double HUNDREDTHS = 100;

    static Counter of(PerfCounterInfo info) {
        String name = info.getGroupInfo().getKey() + "." + info.getNameInfo().getKey() + "."
                + info.getRollupType().wireValue();
        return new Counter(
                info.getKey(),
                name,
                info.getUnitInfo().getKey(),
                info.getUnitInfo().getLabel(),
                info.getRollupType(),
                info.getStatsType(),
                info.getLevel(),
                info.getNameInfo().getSummary());
    }

    /** A value in the counter's unit: percent are hundredths on the wire, so 1234 is 12.34 percent; all else is as it is. */
    public double scaled(long value) {
        return unit.equals("percent") ? value / HUNDREDTHS : value;
    }

    /** The name. */
    @Override
    public String toString() {
        return name;
    }
}
