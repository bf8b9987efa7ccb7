package io.vim25.internal.codec;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Reads {@code xsd:dateTime}: with or without a fraction and a zone (then it is UTC), {@code 24:00:00} as the end of the
 * day, a year of more than four digits, a sign before the year. Digits past the nanosecond are dropped.
 */
final class DateTimeParser {
    private static final int BAD = -1;
    private static final int LONGEST_YEAR = 9;

    private final char[] text;
    private final int end;
    private int at;

    private DateTimeParser(char[] text, int from, int end) {
        this.text = text;
        this.at = from;
        this.end = end;
    }

    /** The instant, or null if the text isn't a {@code xsd:dateTime}. */
    static @Nullable Instant parse(char[] text, int from, int to) {
        return new DateTimeParser(text, from, to).parse();
    }

    private @Nullable Instant parse() {
        int sign = skip('-') ? -1 : 1;
        if (sign > 0) {
            skip('+');
        }
        int year = year();
        int month = skip('-') ? pair() : BAD;
        int day = skip('-') ? pair() : BAD;
        long seconds = skip('T') ? secondOfDay() : BAD;
        if (year == BAD || month == BAD || day == BAD || seconds == BAD) {
            return null;
        }
        int nano = skip('.') ? fraction() : 0;
        int zone = zone();
        if (nano == BAD || zone == Integer.MIN_VALUE || at != end || (seconds == 86_400 && nano != 0)) {
            return null;
        }
        return instant(sign * year, month, day, seconds - zone, nano);
    }

    private static @Nullable Instant instant(int year, int month, int day, long seconds, int nano) {
        try {
            return Instant.ofEpochSecond(LocalDate.of(year, month, day).toEpochDay() * 86_400 + seconds, nano);
        } catch (DateTimeException e) {
            return null;
        }
    }

    private int year() {
        int start = at;
        int value = 0;
        while (at < end && isDigit(text[at]) && at - start < LONGEST_YEAR) {
            value = value * 10 + text[at++] - '0';
        }
        return at - start < 4 ? BAD : value;
    }

    /** The seconds since midnight; 86,400 for the end of the day. */
    private long secondOfDay() {
        int hour = pair();
        int minute = skip(':') ? pair() : BAD;
        int second = skip(':') ? pair() : BAD;
        if (hour == BAD || minute == BAD || second == BAD || hour > 24 || minute > 59 || second > 59) {
            return BAD;
        }
        return hour == 24 && (minute != 0 || second != 0) ? BAD : hour * 3600L + minute * 60L + second;
    }

    private int fraction() {
        int start = at;
        int nano = 0;
        for (int unit = 100_000_000; at < end && isDigit(text[at]); at++, unit /= 10) {
            nano += (text[at] - '0') * unit;
        }
        return at == start ? BAD : nano;
    }

    /** The zone's distance from UTC in seconds; {@code Integer.MIN_VALUE} if there is something else. */
    private int zone() {
        if (at == end || skip('Z')) {
            return 0;
        }
        int sign = skip('-') ? -1 : skip('+') ? 1 : 0;
        int hours = pair();
        int minutes = skip(':') ? pair() : BAD;
        if (sign == 0 || hours == BAD || minutes == BAD || minutes > 59 || hours * 60 + minutes > 14 * 60) {
            return Integer.MIN_VALUE;
        }
        return sign * (hours * 3600 + minutes * 60);
    }

    private int pair() {
        if (at + 2 > end || !isDigit(text[at]) || !isDigit(text[at + 1])) {
            return BAD;
        }
        int value = (text[at] - '0') * 10 + text[at + 1] - '0';
        at += 2;
        return value;
    }

    private boolean skip(char expected) {
        if (at < end && text[at] == expected) {
            at++;
            return true;
        }
        return false;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
