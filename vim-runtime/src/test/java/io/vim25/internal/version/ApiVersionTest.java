package io.vim25.internal.version;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** How versions are ordered. */
final class ApiVersionTest {
    @Test
    void orders() {
        List<String> versions = List.of(
                "2.0",
                "2.5",
                "2.5u2",
                "4.0",
                "4.1",
                "5.5",
                "6.0",
                "6.5",
                "6.7",
                "6.7.1",
                "6.7.3",
                "6.8.7",
                "6.9.1",
                "7.0.0.0",
                "7.0.0.2",
                "7.0.3.2",
                "8.0.0.0",
                "8.0.0.1",
                "8.0.3.1",
                "9.0.0.0",
                "9.1.0.0",
                "10.0.0.0",
                "10.0.0.12345");
        assertThat(versions).isSortedAccordingTo((a, b) -> Long.compare(ApiVersion.order(a), ApiVersion.order(b)));
        assertThat(versions.stream().map(ApiVersion::order)).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @CsvSource({"7.0, 7.0.0.0", "2.5u2, 2.5.2", "2.5u2server, 2.5u2", "08.0, 8.0"})
    void writesOneVersionInSeveralWays(String one, String other) {
        assertThat(ApiVersion.order(one)).isEqualTo(ApiVersion.order(other)).isPositive();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                ".",
                "8.",
                ".8",
                "8..0",
                "u2",
                "server",
                "dev",
                "unstable",
                "8.0.3.0-beta1",
                "8.0.3.0.1",
                "8.0 U3",
                "8.0.40000",
                "99999999999999999999",
                "-1",
                "٨.٠",
                "2.5servers",
                "8.0\n"
            })
    void knowsNoOrderOfOtherTexts(String version) {
        assertThat(ApiVersion.order(version)).isEqualTo(ApiVersion.UNKNOWN);
    }

    @ParameterizedTest
    @CsvSource({
        "6.0, 6.0",
        "8.0.3.0, 8.0.3.0",
        "9.1.0.0, 9.1.0.0",
        "9.1, 9.1",
        "9.1.0.1, 9.1.0.0",
        "10.0.0.0, 9.1.0.0",
        "unstable, 9.1.0.0",
        "'', 9.1.0.0"
    })
    void aServerThatSaysWhichVersionItHasIsSpokenToInTheOlderOne(String server, String spoken) {
        assertThat(ApiVersion.common(server)).isEqualTo(spoken);
    }
}
