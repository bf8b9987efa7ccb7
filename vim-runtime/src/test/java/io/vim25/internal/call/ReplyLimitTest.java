package io.vim25.internal.call;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.vim25.ReplyTooLongException;
import io.vim25.TransportKind;
import io.vim25.Vim;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A reply that is longer than the program allows is refused, once; others aren't. */
final class ReplyLimitTest {
    private static final String PUBLISHED = """
            <namespaces version="1.0"><namespace>
             <name>urn:vim25</name><version>8.0.3.0</version>
            </namespace></namespaces>
            """;
    private static final String LONG = "x".repeat(200_000);

    @ParameterizedTest
    @EnumSource(TransportKind.class)
    void aLongerOneIsRefusedOnce(TransportKind kind) throws IOException {
        try (VersionedServer server = new VersionedServer(LONG, 200, PUBLISHED)) {
            assertThatExceptionOfType(ReplyTooLongException.class)
                    .isThrownBy(() -> server.builder("/sdk")
                            .transport(kind)
                            .replyLimit(100_000)
                            .connect())
                    .withMessageContainingAll(
                            "RetrieveServiceContent", "127.0.0.1", "100000 bytes", "Fix:", "VimBuilder.replyLimit");
            assertThat(server.requests()).hasSize(2);
        }
    }

    @ParameterizedTest
    @EnumSource(TransportKind.class)
    void aShorterOneIsNot(TransportKind kind) throws IOException {
        try (VersionedServer server = new VersionedServer(LONG, 200, PUBLISHED);
                Vim vim = server.builder("/sdk")
                        .transport(kind)
                        .replyLimit(300_000)
                        .connect()) {
            assertThat(vim.apiVersion()).isEqualTo("8.0.3.0");
        }
    }

    @Test
    void oneThatIsTooShortToConnectIsNotTaken() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Vim.builder("vc").replyLimit(1000))
                .withMessageContaining("64 KiB");
    }
}
