package io.vim25.internal.codec;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DateTimesTest {
    @ParameterizedTest
    @CsvSource({
        "2024-02-29T12:34:56Z, 2024-02-29T12:34:56Z",
        "2024-02-29T12:34:56, 2024-02-29T12:34:56Z",
        "2024-02-29T12:34:56.5Z, 2024-02-29T12:34:56.500Z",
        "2024-02-29T12:34:56.123456789, 2024-02-29T12:34:56.123456789Z",
        "2024-02-29T12:34:56.1234567899, 2024-02-29T12:34:56.123456789Z",
        "2024-02-29T12:34:56+02:00, 2024-02-29T10:34:56Z",
        "2024-02-29T12:34:56.25-05:30, 2024-02-29T18:04:56.250Z",
        "2024-02-29T12:34:56+14:00, 2024-02-28T22:34:56Z",
        "2024-12-31T24:00:00Z, 2025-01-01T00:00:00Z",
        "2024-12-31T24:00:00.000+01:00, 2024-12-31T23:00:00Z",
        "1970-01-01T00:00:00Z, 1970-01-01T00:00:00Z",
        "1969-12-31T23:59:59.9Z, 1969-12-31T23:59:59.900Z",
        "0001-01-01T00:00:00Z, 0001-01-01T00:00:00Z",
        "12024-01-01T00:00:00Z, +12024-01-01T00:00:00Z",
        "+2024-01-01T00:00:00Z, 2024-01-01T00:00:00Z",
        "-0044-03-15T00:00:00Z, -0044-03-15T00:00:00Z",
    })
    void reads(String text, Instant expected) {
        assertThat(parse(text)).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "2024-02-29",
                "2024-02-29T",
                "2024-02-29T12:34",
                "2023-02-29T12:34:56Z",
                "2024-13-01T12:34:56Z",
                "2024-00-01T12:34:56Z",
                "2024-01-32T12:34:56Z",
                "2024-01-00T12:34:56Z",
                "2024-01-01T25:00:00Z",
                "2024-01-01T24:00:01Z",
                "2024-01-01T24:00:00.1Z",
                "2024-01-01T12:60:00Z",
                "2024-01-01T12:00:60Z",
                "2024-01-01T12:00:00.Z",
                "2024-01-01T12:00:00z",
                "2024-01-01T12:00:00+1:00",
                "2024-01-01T12:00:00+14:01",
                "2024-01-01T12:00:00+01:60",
                "2024-01-01T12:00:00+0100",
                "2024-01-01T12:00:00ZZ",
                "2024-01-01 12:00:00",
                "24-01-01T12:00:00Z",
                "99999999999-01-01T12:00:00Z",
                "٢٠٢٤-01-01T12:00:00Z",
                "now",
            })
    void refuses(String text) {
        assertThat(parse(text)).isNull();
    }

    @Test
    void readsOnlyBetweenItsBounds() {
        String text = "x2024-01-01T12:00:00Zx";
        assertThat(DateTimeParser.parse(text.toCharArray(), 1, text.length() - 1))
                .isEqualTo("2024-01-01T12:00:00Z");
    }

    @ParameterizedTest
    @CsvSource({
        "2024-02-29T12:34:56Z, 2024-02-29T12:34:56Z",
        "2024-02-29T12:34:56.500Z, 2024-02-29T12:34:56.5Z",
        "2024-02-29T12:34:56.000000001Z, 2024-02-29T12:34:56.000000001Z",
        "2024-02-29T12:34:56.120Z, 2024-02-29T12:34:56.12Z",
        "0007-01-01T00:00:00Z, 0007-01-01T00:00:00Z",
        "+12024-01-01T00:00:00Z, 12024-01-01T00:00:00Z",
        "-0044-03-15T00:00:00Z, -0044-03-15T00:00:00Z",
    })
    void writes(Instant value, String expected) {
        assertThat(DateTimes.format(value)).isEqualTo(expected);
    }

    @Test
    void readsWhatItWrites() {
        Random random = new Random(7);
        for (int i = 0; i < 10_000; i++) {
            Instant value = Instant.ofEpochSecond(random.nextInt() * 60L + i, random.nextInt(1_000_000_000));
            assertThat(parse(DateTimes.format(value))).isEqualTo(value);
        }
    }

    private static Instant parse(String text) {
        return DateTimeParser.parse(text.toCharArray(), 0, text.length());
    }
}
