package io.vim25.conformance.processor;

import static org.assertj.core.api.Assertions.assertThat;

import io.vim25.Vim;
import io.vim25.conformance.vcsim.Vcsim;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The storage policy service of a server that isn't ours, which wants to be told of the session in the SOAP header. */
class StoragePolicyIT {
    @Test
    void policiesAreReadAlsoWhenTheSessionHasExpired() throws Exception {
        Compiled compiled = Compiled.of(Case.named("run", "storage-policies"));
        try (Vcsim vcsim = Vcsim.start("-vms", "2", "-session-timeout", "1s");
                Vim vim = vcsim.builder().service("urn:pbm", "/pbm").connect()) {
            List<String> lines = compiled.run("acme.pbm.Program", vim);
            assertThat(lines)
                    .startsWith("PBM")
                    .contains("VM Encryption Policy: REQUIREMENT STORAGE")
                    .endsWith("refused: profileId")
                    .hasSizeGreaterThan(4);
            Thread.sleep(2500);
            assertThat(compiled.run("acme.pbm.Program", vim)).isEqualTo(lines);
        }
    }
}
