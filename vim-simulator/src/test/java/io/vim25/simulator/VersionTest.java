package io.vim25.simulator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vim25.NewerThanServerException;
import io.vim25.Vim;
import io.vim25.generated.VirtualMachine_;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which version the simulated vCenter has, and what a client makes of it. */
class VersionTest {
    @Test
    void publishesItsVersion() {
        try (Simulator vcenter = Simulator.start()) {
            HttpResponse<String> document = new Wire(vcenter).get("/sdk/vimServiceVersions.xml");
            assertThat(document.statusCode()).isEqualTo(200);
            assertThat(document.headers().firstValue("Content-Type")).hasValue("text/xml; charset=utf-8");
            assertThat(document.body()).contains("<name>urn:vim25</name>", "<version>8.0.3.0</version>");
        }
    }

    @ParameterizedTest
    @CsvSource({"8.0.3.0, 8.0.3.0", "6.7, 6.7", "99.0.0.0, 9.1.0.0"})
    void aClientSpeaksTheNewestThatBothHave(String version, String spoken) {
        try (Simulator vcenter = Simulator.builder().apiVersion(version).start();
                Vim vim = Vim.connect(vcenter.url(), vcenter.credentials())) {
            assertThat(vim.apiVersion()).isEqualTo(spoken);
            assertThat(vim.about().getApiVersion()).isEqualTo(version);
        }
    }

    @Test
    void whatIsTooNewForItIsNotSent() {
        try (Simulator vcenter = Simulator.builder().apiVersion("4.0").start();
                Vim vim = Vim.connect(vcenter.url(), vcenter.credentials())) {
            assertThatThrownBy(() ->
                            vim.get(VirtualMachine_.TYPE.reference("vm-14")).name())
                    .isInstanceOf(NewerThanServerException.class)
                    .hasMessageStartingWith("RetrievePropertiesEx on PropertyCollector:propertyCollector: the operation"
                            + " came with version 4.1 of the API, but 4.0 is spoken with 127.0.0.1:");
            assertThat(vcenter.ran("RetrievePropertiesEx")).isZero();
            vim.get(VirtualMachine_.TYPE.reference("vm-14")).powerOff();
            assertThat(vcenter.ran("PowerOffVM_Task")).isEqualTo(1);
        }
    }

    @Test
    void aVersionIsAName() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Simulator.builder().apiVersion("<8>"))
                .withMessageContaining("<8>");
    }
}
