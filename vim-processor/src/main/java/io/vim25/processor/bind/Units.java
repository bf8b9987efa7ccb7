package io.vim25.processor.bind;

import java.util.Map;
import java.util.Optional;

/** The units of numbers, as far as the API's names tell them: {@code memoryMB}, {@code hotPlugMemoryIncrementSize} not. */
public final class Units {
    /** Ends of names, with a capital letter or after one; a longer one is asked before a shorter one. */
    private static final Map<String, String> BY_ENDING = Map.ofEntries(
            Map.entry("Bytes", "bytes"),
            Map.entry("KB", "KB"),
            Map.entry("Kb", "KB"),
            Map.entry("MB", "MB"),
            Map.entry("Mb", "MB"),
            Map.entry("GB", "GB"),
            Map.entry("Gb", "GB"),
            Map.entry("TB", "TB"),
            Map.entry("Kbps", "kilobits a second"),
            Map.entry("Mbps", "megabits a second"),
            Map.entry("Hz", "Hz"),
            Map.entry("Mhz", "MHz"),
            Map.entry("MHz", "MHz"),
            Map.entry("Msec", "ms"),
            Map.entry("Msecs", "ms"),
            Map.entry("Ms", "ms"),
            Map.entry("Millis", "ms"),
            Map.entry("Milliseconds", "ms"),
            Map.entry("MilliSeconds", "ms"),
            Map.entry("MicroSecs", "microseconds"),
            Map.entry("Microseconds", "microseconds"),
            Map.entry("Sec", "seconds"),
            Map.entry("Secs", "seconds"),
            Map.entry("Seconds", "seconds"),
            Map.entry("Minutes", "minutes"),
            Map.entry("Mins", "minutes"),
            Map.entry("Hours", "hours"),
            Map.entry("Days", "days"),
            Map.entry("Percent", "percent"),
            Map.entry("Percentage", "percent"),
            Map.entry("Watts", "watts"),
            Map.entry("Watt", "watts"));

    private static final int LONGEST = 12;

    private Units() {}

    /** The unit of a number with that name, if the name tells it. */
    public static Optional<String> of(String name) {
        String text = Character.toUpperCase(name.charAt(0)) + name.substring(1);
        for (int length = Math.min(LONGEST, text.length()); length > 1; length--) {
            String unit = BY_ENDING.get(text.substring(text.length() - length));
            if (unit != null) {
                return Optional.of(unit);
            }
        }
        return Optional.empty();
    }
}
