package io.vim25;

import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a connection can't be made from. */
final class VimBuilderTest {
    @ParameterizedTest
    @ValueSource(strings = {"pbm", "https://other.example.com/pbm", "//other.example.com/pbm", ""})
    void aServiceIsOnTheSameServer(String path) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Vim.builder("vc").service("urn:pbm", path))
                .withMessage(
                        "\"" + path + "\" is no path on the server. Write one such as /pbm, with a leading slash.");
    }

    @Test
    void vim25IsAtTheAddress() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Vim.builder("vc").service("urn:vim25", "/sdk"))
                .withMessageContaining("Vim.builder");
    }
}
