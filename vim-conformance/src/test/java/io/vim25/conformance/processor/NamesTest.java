package io.vim25.conformance.processor;

import static org.assertj.core.api.Assertions.assertThat;

import io.vim25.Credentials;
import io.vim25.Vim;
import org.junit.jupiter.api.Test;

/** A WSDL whose names meet those in generated code: of classes, parameters, keywords, and enum values. */
class NamesTest {
    @Test
    void namesThatCollideAreKeptApartAndAllIsReadAsItWasWritten() throws Exception {
        Compiled compiled = Compiled.of(Case.named("run", "names"));
        try (SoapServer server = new SoapServer();
                Vim vim = Vim.connect(server.url(), Credentials.password("user", "secret"))) {
            assertThat(compiled.run("acme.Program", vim)).isEmpty();
        }
    }
}
