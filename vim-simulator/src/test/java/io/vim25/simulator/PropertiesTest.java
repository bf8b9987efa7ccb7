package io.vim25.simulator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vim25.ManagedObjectNotFound;
import io.vim25.Row;
import io.vim25.UnsetPropertyException;
import io.vim25.Vim;
import io.vim25.generated.Folder;
import io.vim25.generated.Folder_;
import io.vim25.generated.ManagedEntity_;
import io.vim25.generated.VirtualMachine;
import io.vim25.generated.VirtualMachinePowerState;
import io.vim25.generated.VirtualMachine_;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Several properties of one object. */
class PropertiesTest {
    private final Simulator vcenter = Simulator.start();
    private final Vim vim = Vim.connect(vcenter.url(), vcenter.credentials());
    private final Client client = new Client(vim);

    @AfterEach
    void stop() {
        vim.close();
        vcenter.close();
    }

    @Test
    void theyAreReadInOneCall() {
        VirtualMachine machine = client.machine("web-01");
        long before = vcenter.ran("RetrievePropertiesEx");
        Row<VirtualMachine> row = vim.get(machine, ManagedEntity_.name(), VirtualMachine_.runtime());
        assertThat(row.object()).isSameAs(machine);
        assertThat(row.get(ManagedEntity_.name())).isEqualTo("web-01");
        assertThat(row.get(VirtualMachine_.runtime()).getPowerState()).isEqualTo(VirtualMachinePowerState.POWERED_ON);
        assertThat(vcenter.ran("RetrievePropertiesEx")).isEqualTo(before + 1);
    }

    @Test
    void whatIsUnsetOrWasNotAskedForIsMissing() {
        Folder root = client.rootFolder();
        Row<Folder> row = vim.get(root, ManagedEntity_.name(), ManagedEntity_.parent(), ManagedEntity_.name());
        assertThat(row.getOrNull(ManagedEntity_.parent())).isNull();
        assertThat(row.get(Folder_.childType())).isEqualTo(List.of());
        assertThatThrownBy(() -> row.get(ManagedEntity_.parent())).isInstanceOf(UnsetPropertyException.class);
    }

    @Test
    void anObjectThatIsGoneIsNotFound() {
        VirtualMachine gone = vim.get(Client.missing());
        assertThatThrownBy(() -> vim.get(gone, ManagedEntity_.name())).isInstanceOf(ManagedObjectNotFound.class);
    }

    @Test
    void withoutAPathItIsSaidWhatToWrite() {
        Folder root = client.rootFolder();
        assertThatThrownBy(() -> vim.get(root))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("No property of Folder:group-d1 is named")
                .hasMessageContaining("vim.get(object, path, ...)");
    }
}
