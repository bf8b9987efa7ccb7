package io.vim25.simulator;

import static org.assertj.core.api.Assertions.assertThat;

import io.vim25.ManagedObjectReference;
import io.vim25.Vim;
import io.vim25.generated.Folder;
import io.vim25.generated.Folder_;
import io.vim25.generated.ServiceContent;
import io.vim25.generated.ServiceInstance;
import io.vim25.generated.ServiceInstance_;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a program learns of the server itself. */
class ServiceTest {
    private Simulator vcenter;
    private Vim vim;

    @BeforeEach
    void connect() {
        vcenter = Simulator.start();
        vim = Vim.connect(vcenter.url(), vcenter.credentials());
    }

    @AfterEach
    void close() {
        vim.close();
        vcenter.close();
    }

    @Test
    void itIsKnownWithoutACall() {
        assertThat(vim.about().getApiType()).isEqualTo("VirtualCenter");
        assertThat(vim.rootFolder()).isEqualTo(Folder_.TYPE.reference("group-d1"));
        assertThat(vim.serviceInstance()).isEqualTo(ServiceInstance_.TYPE.reference("ServiceInstance"));
        assertThat(vcenter.ran("RetrieveServiceContent")).isOne();
        assertThat(vcenter.ran("RetrievePropertiesEx")).isZero();
    }

    @Test
    void aPackagesOwnContentHasItsOwnTypes() {
        ServiceContent content = ServiceInstance.of(vim).content();
        ManagedObjectReference<Folder> root = content.getRootFolder();
        assertThat(vim.get(root).childType()).isNotEmpty();
        assertThat(content).isEqualTo(ServiceInstance.of(vim).retrieveContent());
        assertThat(content.getAbout()).isEqualTo(vim.about());
    }
}
