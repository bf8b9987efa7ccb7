package io.vim25.internal.codec;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vim25.ProtocolException;
import io.vim25.internal.version.ServerVersions;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The document in which a server publishes its versions. */
final class VersionsDocumentTest {
    @Test
    void readsTheVersionsOfEachService() {
        ServerVersions versions = read("""
                <?xml version="1.0" encoding="UTF-8" ?>
                <!-- as a vCenter has it -->
                <namespaces version="1.0">
                 <namespace>
                  <name>urn:vim25</name>
                  <version> 8.0.2.0 </version>
                  <priorVersions>
                   <version>8.0.1.0</version>
                   <version>2.5u2</version>
                  </priorVersions>
                 </namespace>
                 <namespace>
                  <name>urn:vim2</name>
                  <version>2.0</version>
                 </namespace>
                </namespaces>
                """);
        assertThat(versions.namespaces())
                .containsOnly(entry("urn:vim25", "8.0.2.0", "8.0.1.0", "2.5u2"), entry("urn:vim2", "2.0"));
    }

    @Test
    void passesOverWhatItDoesntKnow() {
        assertThat(read("<namespaces><new><a/></new><namespace><new>1</new><name>urn:vim25</name>"
                                + "<priorVersions><new/><version>7.0.3.0</version></priorVersions></namespace>"
                                + "<namespace><name>urn:vim25</name><version>1.0</version></namespace></namespaces>")
                        .namespaces())
                .containsExactly(entry("urn:vim25", "7.0.3.0"));
        assertThat(read("<namespaces/>").namespaces()).isEmpty();
    }

    @Test
    void leavesOutWhatCantGoIntoAHeader() {
        assertThat(read("<namespaces><namespace><name>urn:vim25</name><version>8.0&#13;&#10;Cookie: a=b</version>"
                                + "<priorVersions><version>" + "9".repeat(41) + "</version><version/>"
                                + "<version>8\u00E4</version><version>8.0-rc_1</version></priorVersions>"
                                + "</namespace></namespaces>")
                        .namespaces())
                .containsExactly(entry("urn:vim25", "8.0-rc_1"));
    }

    static Stream<String> bad() {
        return Stream.of(
                "",
                "not found",
                "<html><body>Welcome</body></html>",
                "<!DOCTYPE html><html></html>",
                "<!DOCTYPE n [<!ENTITY e SYSTEM 'file:///etc/passwd'>]><namespaces><namespace><name>&e;</name>"
                        + "</namespace></namespaces>",
                "<!DOCTYPE n [<!ENTITY a 'aa'><!ENTITY b '&a;&a;'>]><namespaces>&b;</namespaces>",
                "<namespaces><namespace><name>urn:vim25</name><version>8.0",
                "<namespaces><namespace><version><a/></version></namespace></namespaces>",
                "<namespaces>" + "<a>".repeat(1000) + "</a>".repeat(1000) + "</namespaces>",
                "<namespaces>" + "<a/>".repeat(10_000) + "</namespaces>",
                "<namespaces><!--" + "x".repeat(300_000) + "--></namespaces>");
    }

    @ParameterizedTest
    @MethodSource("bad")
    void refusesWhatIsNoSuchDocument(String document) {
        assertThatThrownBy(() -> read(document)).isInstanceOf(ProtocolException.class);
    }

    private static ServerVersions read(String document) {
        return VersionsDocument.read(Messages.stream(document));
    }

    private static Map.Entry<String, List<String>> entry(String namespace, String... versions) {
        return Map.entry(namespace, List.of(versions));
    }
}
