package io.vim25.simulator;

import static io.vim25.simulator.Specs.below;
import static io.vim25.simulator.Specs.properties;
import static io.vim25.simulator.Specs.traversal;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vim25.ManagedObjectNotFound;
import io.vim25.ManagedObjectReference;
import io.vim25.Task;
import io.vim25.Vim;
import io.vim25.generated.ContainerView;
import io.vim25.generated.ListView;
import io.vim25.generated.PropertyFilterSpec;
import io.vim25.generated.VirtualMachine;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class ListViewTest {
    private final ManualClock clock = new ManualClock();
    private final Simulator vcenter = Simulator.builder()
            .clock(clock)
            .taskDuration(Duration.ofSeconds(10))
            .start();
    private final Vim vim = Vim.connect(vcenter.url(), vcenter.credentials());
    private final Client client = new Client(vim);
    private final VirtualMachine one = client.machine("web-01");
    private final VirtualMachine two = client.machine("web-02");
    private final Watcher watcher = new Watcher(vim);

    @AfterEach
    void stop() {
        vim.close();
        vcenter.close();
    }

    private ListView list(ManagedObjectReference<?>... objects) {
        return client.viewManager().createListView(List.of(objects));
    }

    private static PropertyFilterSpec tasks(ListView list, String... paths) {
        return below(list.reference(), properties("Task", paths), traversal("view", "ListView", "view"));
    }

    @Test
    void aListIsWhatSomebodyMakesOfIt() {
        ListView list = list(one.reference());
        assertThat(list.view()).containsExactly(one.reference());
        assertThat(list.modify(List.of(two.reference(), one.reference(), Client.missing()), List.of()))
                .containsExactly(Client.missing());
        assertThat(list.view()).containsExactly(one.reference(), two.reference());
        assertThat(list.modify(List.of(), List.of(one.reference(), Client.missing())))
                .isEmpty();
        assertThat(list.view()).containsExactly(two.reference());
        assertThat(list.reset(List.of(Client.missing(), one.reference()))).containsExactly(Client.missing());
        assertThat(list.view()).containsExactly(one.reference());
    }

    @Test
    void aListCanBeMadeFromAView() {
        ContainerView container =
                client.viewManager().createContainerView(client.rootFolder(), List.of("HostSystem"), true);
        ListView list = client.viewManager().createListViewFromView(container);
        assertThat(list.view()).isEqualTo(container.view()).hasSize(3);
        list.reset();
        assertThat(list.view()).isEmpty();
        list.resetFromView(container);
        assertThat(list.view()).hasSize(3);
        assertThat(vcenter.counts().views()).isEqualTo(2);
        list.destroy();
        assertThatThrownBy(list::view).isInstanceOf(ManagedObjectNotFound.class);
        assertThatThrownBy(() -> container.view().forEach(host -> list.modify(List.of(host), List.of())))
                .isInstanceOf(ManagedObjectNotFound.class);
        assertThat(vcenter.counts().views()).isEqualTo(1);
    }

    @Test
    void noListIsMadeOfWhatIsNotThere() {
        assertThatThrownBy(() -> list(one.reference(), Client.missing())).isInstanceOf(ManagedObjectNotFound.class);
        assertThat(vcenter.counts().views()).isZero();
    }

    @Test
    void tasksAreFollowedToTheirEnd() {
        ListView list = list();
        watcher.watch(tasks(list, "info.state", "info.progress", "info.error"), false);
        assertThat(watcher.now()).isEmpty();
        Task<Void> first = one.powerOff();
        Task<Void> second = two.powerOn(null);
        String id = first.reference().value();
        list.modify(List.of(first.reference(), second.reference()), List.of());
        assertThat(watcher.await())
                .hasSize(2)
                .contains("enter " + id + " info.state=QUEUED")
                .element(1)
                .asString()
                .contains("info.state=ERROR", "info.error=LocalizedMethodFault");
        clock.advance(Duration.ofSeconds(1));
        assertThat(watcher.await()).containsExactly("modify " + id + " info.state=RUNNING info.progress=0");
        clock.advance(Duration.ofMillis(4500));
        assertThat(watcher.await()).containsExactly("modify " + id + " info.progress=50");
        clock.advance(Duration.ofSeconds(10));
        assertThat(watcher.await()).containsExactly("modify " + id + " info.state=SUCCESS info.progress=null");
        list.modify(List.of(), List.of(first.reference()));
        assertThat(watcher.await()).containsExactly("leave " + id);
    }

    @Test
    void aTaskThatIsForgottenLeaves() {
        Task<Void> task = one.powerOff();
        watcher.watch(tasks(list(task.reference()), "info.state"), false);
        watcher.await();
        clock.advance(Duration.ofSeconds(30));
        assertThat(watcher.await()).singleElement().asString().endsWith("info.state=SUCCESS");
        clock.advance(Duration.ofMinutes(11));
        assertThat(watcher.await()).containsExactly("leave " + task.reference().value());
    }

    @Test
    void whatIsOnlyPassedOverIsNotTold() {
        ListView list = list(one.reference());
        watcher.watch(tasks(list, "info.state"), false);
        list.modify(List.of(two.reference()), List.of());
        assertThat(watcher.now()).isEmpty();
    }

    @Test
    void allLeaveWithTheView() {
        ListView list = list(one.reference(), two.reference());
        watcher.watch(
                below(list.reference(), properties("VirtualMachine", "name"), traversal("view", "ListView", "view")),
                true);
        assertThat(watcher.await()).hasSize(2);
        list.destroy();
        assertThat(watcher.await())
                .hasSize(2)
                .allSatisfy(text -> assertThat(text).startsWith("leave"));
    }
}
