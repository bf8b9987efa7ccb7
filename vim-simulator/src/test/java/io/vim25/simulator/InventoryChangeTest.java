package io.vim25.simulator;

import static io.vim25.simulator.Specs.below;
import static io.vim25.simulator.Specs.properties;
import static io.vim25.simulator.Specs.traversal;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vim25.ManagedObjectNotFound;
import io.vim25.ManagedObjectReference;
import io.vim25.NotSupported;
import io.vim25.Vim;
import io.vim25.generated.ContainerView;
import io.vim25.generated.DuplicateName;
import io.vim25.generated.Folder;
import io.vim25.generated.Folder_;
import io.vim25.generated.InvalidPowerState;
import io.vim25.generated.ResourcePool;
import io.vim25.generated.VirtualMachine;
import io.vim25.generated.VirtualMachineCloneSpec;
import io.vim25.generated.VirtualMachineConfigSpec;
import io.vim25.generated.VirtualMachinePowerState;
import io.vim25.generated.VirtualMachineRelocateSpec;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Objects that come, change and go, as whoever watches them in a view is told. */
@Timeout(60)
class InventoryChangeTest {
    private final Simulator vcenter =
            Simulator.builder().taskDuration(Duration.ZERO).start();
    private final Vim vim = Vim.connect(vcenter.url(), vcenter.credentials());
    private final Client client = new Client(vim);
    private final VirtualMachine on = client.machine("web-01");
    private final VirtualMachine off = client.machine("web-03");
    private final Watcher watcher = new Watcher(vim);

    @BeforeEach
    void watch() {
        ContainerView view = client.viewManager()
                .createContainerView(client.rootFolder(), List.of("VirtualMachine", "Folder"), true);
        watcher.watch(
                below(
                        view.reference(),
                        properties("ManagedEntity", "name"),
                        traversal("view", "ContainerView", "view")),
                true);
        assertThat(watcher.await()).hasSize(16);
    }

    @AfterEach
    void stop() {
        vim.close();
        vcenter.close();
    }

    private Folder folder() {
        return vim.get(Folder_.TYPE, Objects.requireNonNull(off.parent()).reference());
    }

    @Test
    void aMachineIsMade() {
        VirtualMachine made = folder().createVm(
                        new VirtualMachineConfigSpec()
                                .setName("new")
                                .setNumCPUs(4)
                                .setMemoryMB(2048L)
                                .setAnnotation("mine"),
                        pool())
                .await();
        assertThat(watcher.await()).containsExactly("enter " + made.reference().value() + " name=new");
        assertThat(made.parent()).isEqualTo(folder());
        assertThat(made.config().getHardware().getNumCPU()).isEqualTo(4);
        assertThat(made.summary().getConfig().getMemorySizeMB()).isEqualTo(2048);
        assertThat(made.config().getAnnotation()).isEqualTo("mine");
        assertThat(made.runtime().getPowerState()).isEqualTo(VirtualMachinePowerState.POWERED_OFF);
    }

    private ResourcePool pool() {
        return Objects.requireNonNull(off.resourcePool());
    }

    @Test
    void aMachineIsCloned() {
        VirtualMachineCloneSpec spec = new VirtualMachineCloneSpec()
                .setLocation(new VirtualMachineRelocateSpec())
                .setPowerOn(true);
        VirtualMachine copy = on.clone(folder(), "copy", spec).await();
        assertThat(watcher.await()).containsExactly("enter " + copy.reference().value() + " name=copy");
        assertThat(copy.runtime().getPowerState()).isEqualTo(VirtualMachinePowerState.POWERED_ON);
        assertThat(copy.config().getHardware()).isEqualTo(on.config().getHardware());
        assertThat(copy.config().getUuid()).isNotEqualTo(on.config().getUuid());
        assertThatThrownBy(() -> on.clone(folder(), "copy", spec).await())
                .isInstanceOfSatisfying(
                        DuplicateName.class,
                        fault -> assertThat(fault.getObject()).isEqualTo(copy.reference()));
    }

    @Test
    void aMachineIsReconfigured() {
        off.reconfigure(new VirtualMachineConfigSpec()
                        .setName("other")
                        .setNumCPUs(8)
                        .setAnnotation("bigger"))
                .await();
        assertThat(watcher.await()).containsExactly("modify " + off.reference().value() + " name=other");
        assertThat(off.summary().getConfig().getNumCpu()).isEqualTo(8);
        assertThat(off.config().getAnnotation()).isEqualTo("bigger");
        assertThatThrownBy(() -> off.reconfigure(new VirtualMachineConfigSpec().setName("web-01"))
                        .await())
                .isInstanceOf(DuplicateName.class);
    }

    @Test
    void namesAreEscaped() {
        off.rename("a/b\\c%d").await();
        assertThat(off.name()).isEqualTo("a%2fb%5cc%25d");
        assertThat(watcher.await()).hasSize(1);
        assertThatThrownBy(() -> off.rename("web-01")).isInstanceOf(DuplicateName.class);
    }

    @Test
    void aMachineThatIsDestroyedIsGone() {
        assertThatThrownBy(() -> on.destroy().await()).isInstanceOf(InvalidPowerState.class);
        assertThat(watcher.now()).isEmpty();
        ManagedObjectReference<?> host = Objects.requireNonNull(off.runtime().getHost());
        off.destroy().await();
        assertThat(watcher.await()).containsExactly("leave " + off.reference().value());
        assertThatThrownBy(off::name).isInstanceOf(ManagedObjectNotFound.class);
        assertThat(client.hosts())
                .anySatisfy(one -> assertThat(one.reference()).isEqualTo(host))
                .allSatisfy(one -> assertThat(one.vm()).doesNotContain(off));
        assertThat(Objects.requireNonNull(on.resourcePool()).vm()).doesNotContain(off);
    }

    @Test
    void aFolderGoesWithWhatIsInIt() {
        Folder made = folder().createFolder("inner");
        VirtualMachine machine = made.createVm(
                        new VirtualMachineConfigSpec().setName("new"),
                        client.machine("web-02").resourcePool())
                .await();
        assertThat(watcher.await()).hasSize(2);
        assertThatThrownBy(() -> folder().createFolder("inner")).isInstanceOf(DuplicateName.class);
        made.destroy().await();
        assertThat(watcher.await())
                .containsExactlyInAnyOrder(
                        "leave " + made.reference().value(),
                        "leave " + machine.reference().value());
    }

    @Test
    void whatIsPartOfItsParentStays() {
        Folder root =
                vim.get(Folder_.TYPE, Objects.requireNonNull(folder().parent()).reference());
        assertThat(root.name()).isEqualTo("vm");
        assertThatThrownBy(root::destroy).isInstanceOf(NotSupported.class);
    }
}
