package io.vim25.internal.version;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which version is spoken with a server that publishes some. */
final class ServerVersionsTest {
    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "2.0, 2.0",
        "6.5 6.0 5.5 2.5u2 2.5 2.0, 6.5",
        "8.0.2.0 8.0.1.0 7.0.3.0, 8.0.2.0",
        "9.1.0.0 9.0.0.0 8.0.3.1, 9.1.0.0",
        // newer servers: the newest that they and we know
        "9.2.0.0 9.1.0.0 9.0.0.0, 9.1.0.0",
        "10.0.0.0 9.1.1.0 9.1.0.1 8.0.3.1 8.0.3.0 9.0.0.0 7.0.3.0, 9.0.0.0",
        "99.0.0.0 6.0 5.5, 6.0",
        // in any order, and one version that we don't know, but that is older than ours
        "7.0.3.0 8.0.3.9 8.0.3.0, 8.0.3.9",
        // internal names and prereleases are passed over
        "unstable 8.0.3.0 dev, 8.0.3.0",
        "9.2.0.0-beta 9.0.0.0-beta 8.0.3.0, 8.0.3.0",
        // nothing in common
        "10.0.0.0 9.2.0.0,",
        "unstable,",
        "'',"
    })
    void theNewestThatBothHave(String published, @Nullable String common) {
        assertThat(versions("urn:vim25", published).common().orElse(null)).isEqualTo(common);
    }

    @Test
    void otherServicesDontCount() {
        assertThat(versions("urn:vim2", "2.0").common()).isEmpty();
        assertThat(ServerVersions.NONE.common()).isEmpty();
    }

    @Test
    void theApiIsCheckedAndOtherServicesArent() {
        SpokenVersions spoken = new SpokenVersions("7.0.3.0", "vc", versions("urn:pbm", "14.0-internal 12.0"));
        assertThat(spoken.in("urn:vim25").text()).isEqualTo("7.0.3.0");
        assertThat(spoken.in("urn:vim25").has("8.0.0.0")).isFalse();
        assertThat(spoken.in("urn:pbm").text()).isEqualTo("14.0-internal");
        assertThat(spoken.in("urn:pbm").has("8.0.0.0")).isTrue();
        assertThat(spoken.in("urn:sms").text()).as("nothing published").isEqualTo("7.0.3.0");
        assertThat(spoken.in("urn:sms").has("8.0.0.0")).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "7.0.3.0, 7.0.3.0, true",
        "7.0.3.0, 7.0.2.1, true",
        "7.0.3.0, 2.5u2server, true",
        "7.0.3.0, 7.0.3.1, false",
        "7.0.3.0, 8.0.0.0, false",
        "7.0.3.0, 99.0, false",
        "7.0.3.0, '', true",
        "7.0.3.0, future, true",
        "7.0.3.0, 8.0.0.0.0, true",
        // all that this library knows is there
        "9.1.0.0, 9.1.0.0, true",
        "9.1.0.0, 9.2.0.0, true"
    })
    void hasWhatCameUntilThen(String spoken, String since, boolean there) {
        assertThat(SpokenVersion.ofApi(spoken, "vc").has(since)).isEqualTo(there);
    }

    private static ServerVersions versions(String namespace, String published) {
        List<String> versions = Arrays.stream(published.split(" "))
                .filter(version -> !version.isEmpty())
                .toList();
        return new ServerVersions(Map.of(namespace, versions));
    }
}
