package io.vim25.simulator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vim25.ManagedObjectBase;
import io.vim25.ManagedObjectNotFound;
import io.vim25.ManagedObjectReference;
import io.vim25.Vim;
import io.vim25.generated.ContainerView;
import io.vim25.generated.ContainerView_;
import io.vim25.generated.InvalidArgument;
import io.vim25.generated.ManagedEntity;
import io.vim25.generated.ManagedEntity_;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class ViewTest {
    private final Simulator vcenter = Simulator.start();
    private final Vim vim = Vim.connect(vcenter.url(), vcenter.credentials());
    private final Client client = new Client(vim);

    @AfterEach
    void stop() {
        vim.close();
        vcenter.close();
    }

    private ContainerView view(ManagedEntity container, boolean recursive, String... types) {
        return client.viewManager().createContainerView(container, List.of(types), recursive);
    }

    @Test
    void aViewShowsTheTypesThatItIsMadeFor() {
        ManagedEntity root = client.rootFolder();
        assertThat(types(view(root, true, "VirtualMachine"))).hasSize(10).containsOnly("VirtualMachine");
        assertThat(types(view(root, true, "ComputeResource", "HostSystem")))
                .containsExactlyInAnyOrder("ClusterComputeResource", "HostSystem", "HostSystem", "HostSystem");
        assertThat(types(view(root, true))).hasSize(22).contains("Folder", "Datacenter", "ResourcePool");
    }

    @Test
    void aViewReachesDownOnlyIfItIsToldTo() {
        assertThat(types(view(client.rootFolder(), false))).containsExactly("Datacenter");
        assertThat(types(view(client.rootFolder(), false, "VirtualMachine"))).isEmpty();
        assertThat(types(view(client.hosts().get(0), false, "VirtualMachine"))).hasSize(4);
    }

    private static List<String> types(ContainerView view) {
        return view.view().stream().map(ManagedObjectReference::type).toList();
    }

    @Test
    void aViewTellsWhatItIs() {
        ContainerView view = view(client.rootFolder(), true, "Folder");
        assertThat(view.container()).isEqualTo(client.rootFolder());
        assertThat(view.type()).containsExactly("Folder");
        assertThat(view.recursive()).isTrue();
    }

    @Test
    void aListingLeavesNoViewBehind() {
        client.machine("web-01");
        assertThat(vcenter.ran("CreateContainerView")).isEqualTo(1);
        assertThat(vcenter.counts().views()).isZero();
    }

    @Test
    void aViewThatIsDestroyedIsGone() {
        ContainerView view = view(client.rootFolder(), true);
        assertThat(vcenter.counts().views()).isEqualTo(1);
        view.destroy();
        assertThat(vcenter.counts().views()).isZero();
        assertGone(view, view::view);
    }

    @Test
    void aViewEndsWithItsSession() {
        ContainerView view = view(client.rootFolder(), true);
        vcenter.expireSessions();
        assertThat(vcenter.counts().views()).isZero();
        assertGone(view, view::view);
        assertGone(view, view::destroy);
        assertThat(vcenter.ran("Login")).isEqualTo(2);
    }

    @Test
    void nobodySeesTheViewsOfOthers() {
        ContainerView view = view(client.rootFolder(), true);
        try (Vim other = Vim.connect(vcenter.url(), vcenter.credentials())) {
            assertThatThrownBy(() ->
                            other.get(ContainerView_.TYPE, view.reference()).destroy())
                    .isInstanceOf(ManagedObjectNotFound.class);
        }
        assertThat(view.view()).isNotEmpty();
    }

    private static void assertGone(ManagedObjectBase object, ThrowingCallable call) {
        assertThatThrownBy(call)
                .isInstanceOfSatisfying(
                        ManagedObjectNotFound.class,
                        fault -> assertThat(fault.getObj()).isEqualTo(object.reference()));
    }

    @Test
    void whatContainsNothingIsNoContainer() {
        assertThatThrownBy(() -> view(client.machine("web-01"), true)).isInstanceOf(InvalidArgument.class);
        assertThatThrownBy(() -> view(vim.get(ManagedEntity_.TYPE, Client.missing()), true))
                .isInstanceOf(ManagedObjectNotFound.class);
    }
}
