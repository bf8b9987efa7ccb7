package io.vim25.simulator;

import static io.vim25.simulator.Specs.below;
import static io.vim25.simulator.Specs.named;
import static io.vim25.simulator.Specs.properties;
import static io.vim25.simulator.Specs.read;
import static io.vim25.simulator.Specs.traversal;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vim25.ManagedObjectNotFound;
import io.vim25.Task;
import io.vim25.Vim;
import io.vim25.generated.InvalidArgument;
import io.vim25.generated.InvalidCollectorVersion;
import io.vim25.generated.InvalidProperty;
import io.vim25.generated.PropertyCollector;
import io.vim25.generated.PropertyFilter;
import io.vim25.generated.PropertyFilterSpec;
import io.vim25.generated.UpdateSet;
import io.vim25.generated.VirtualMachine;
import io.vim25.generated.WaitOptions;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class UpdatesTest {
    private final Simulator vcenter = Simulator.start();
    private final Vim vim = Vim.connect(vcenter.url(), vcenter.credentials());
    private final Client client = new Client(vim);
    private final Watcher watcher = new Watcher(vim);
    private final VirtualMachine machine = client.machine("web-01");
    private final String id = machine.reference().value();

    UpdatesTest() {
        vcenter.holdTasks();
    }

    @AfterEach
    void stop() {
        vim.close();
        vcenter.close();
    }

    @Test
    void whatIsWatchedEntersAndThenOnlyChangesAreTold() {
        watcher.watch(
                read(machine.reference(), "VirtualMachine", "name", "runtime.powerState", "summary.guest.hostName"),
                false);
        assertThat(watcher.await())
                .containsExactly(
                        "enter " + id + " name=web-01 runtime.powerState=POWERED_ON summary.guest.hostName=web-01");
        assertThat(watcher.now()).isEmpty();
        machine.powerOff();
        assertThat(watcher.now()).as("nothing has happened to the machine yet").isEmpty();
        vcenter.releaseTasks();
        assertThat(watcher.await())
                .containsExactly("modify " + id + " runtime.powerState=POWERED_OFF summary.guest.hostName=null");
        assertThat(watcher.now()).isEmpty();
    }

    @Test
    void whatIsBelowSomethingThatIsUnsetIsRemovedIndirectly() {
        watcher.watch(read(machine.reference(), "VirtualMachine", "runtime.question", "runtime.question.text"), false);
        watcher.await();
        vcenter.ask(machine.reference(), "Which one?", "this", "that");
        assertThat(watcher.await()).singleElement().asString().contains("runtime.question=", "text=Which one?");
        machine.answer(Objects.requireNonNull(machine.runtime().getQuestion()).getId(), "1");
        assertThat(watcher.await()).containsExactly("modify " + id + " runtime.question=null --runtime.question.text");
    }

    @Test
    void partialUpdatesTellOnlyWhatDiffers() {
        watcher.watch(read(machine.reference(), "VirtualMachine", "runtime"), true);
        watcher.watch(read(client.hosts().get(0).reference(), "HostSystem", "vm"), true);
        watcher.await();
        powerOff();
        assertThat(watcher.await())
                .containsExactly("modify " + id + " runtime.powerState=POWERED_OFF runtime.bootTime=null");
        Task<Void> task = machine.powerOn(client.hosts().get(1));
        vcenter.releaseTasks();
        task.await();
        assertThat(String.join("\n", watcher.now()))
                .contains(
                        "runtime.powerState=POWERED_ON",
                        "runtime.host=" + client.hosts().get(1).reference().value())
                .contains("-vm[\"" + id + "\"]");
    }

    private void powerOff() {
        Task<Void> task = machine.powerOff();
        vcenter.releaseTasks();
        task.await();
    }

    @Test
    void wholePropertiesAreToldWithoutPartialUpdates() {
        watcher.watch(read(machine.reference(), "VirtualMachine", "runtime"), false);
        watcher.await();
        powerOff();
        assertThat(watcher.now())
                .singleElement()
                .asString()
                .startsWith("modify " + id + " runtime=VirtualMachineRuntimeInfo");
    }

    @Test
    void severalFiltersAreToldApart() {
        PropertyFilter first = watcher.watch(read(machine.reference(), "VirtualMachine", "runtime.powerState"), false);
        PropertyFilter second = watcher.watch(read(machine.reference(), "VirtualMachine", "name"), false);
        UpdateSet set = Objects.requireNonNull(watcher.next(new WaitOptions()));
        assertThat(set.getFilterSet())
                .extracting(update -> vim.get(update.getFilter()))
                .containsExactly(first, second);
        powerOff();
        assertThat(watcher.now()).hasSize(1);
        first.destroy();
        assertThatThrownBy(first::destroy).isInstanceOf(ManagedObjectNotFound.class);
        assertThat(watcher.collector().filter()).containsExactly(second);
    }

    @Test
    void aFilterThatComesLaterIsNew() {
        watcher.watch(read(machine.reference(), "VirtualMachine", "name"), false);
        watcher.await();
        watcher.watch(read(client.rootFolder().reference(), "Folder", "name"), false);
        assertThat(watcher.await())
                .singleElement()
                .asString()
                .startsWith("enter ")
                .endsWith(" name=Datacenters");
    }

    @Test
    void aLostReplyIsGivenAgain() {
        watcher.watch(read(machine.reference(), "VirtualMachine", "runtime.powerState"), false);
        watcher.await();
        String version = watcher.version();
        powerOff();
        PropertyCollector collector = watcher.collector();
        UpdateSet lost = collector.waitForUpdatesEx(version, null);
        UpdateSet again = Objects.requireNonNull(collector.waitForUpdatesEx(version, null));
        assertThat(again).isEqualTo(lost);
        assertThat(collector.checkForUpdates(again.getVersion())).isNull();
        assertThatThrownBy(() -> collector.checkForUpdates(version)).isInstanceOf(InvalidCollectorVersion.class);
        assertThatThrownBy(() -> collector.waitForUpdatesEx("nonsense", null))
                .isInstanceOf(InvalidCollectorVersion.class);
        assertThat(Watcher.texts(collector.waitForUpdates("")))
                .as("without a version, all is new again")
                .containsExactly("enter " + id + " runtime.powerState=POWERED_OFF");
    }

    @Test
    void aSetIsTruncatedAtItsLimit() {
        watcher.watch(machines("name"), false);
        List<String> all = new ArrayList<>();
        List<Integer> sizes = new ArrayList<>();
        UpdateSet set;
        do {
            set = Objects.requireNonNull(watcher.next(new WaitOptions().setMaxObjectUpdates(4)));
            all.addAll(Watcher.texts(set));
            sizes.add(set.getFilterSet().get(0).getObjectSet().size());
        } while (Boolean.TRUE.equals(set.getTruncated()));
        assertThat(sizes).containsExactly(4, 4, 2);
        assertThat(all)
                .hasSize(10)
                .doesNotHaveDuplicates()
                .allSatisfy(text -> assertThat(text).startsWith("enter"));
        assertThat(watcher.now()).isEmpty();
    }

    @Test
    void theServerHasALimitOfItsOwn() {
        try (Simulator small = Simulator.builder().updateLimit(3).start();
                Vim other = Vim.connect(small.url(), small.credentials())) {
            Watcher slow = new Watcher(other);
            slow.watch(
                    below(
                            new Client(other).hosts().get(0).reference(),
                            properties("VirtualMachine", "name"),
                            traversal("machines", "HostSystem", "vm")),
                    false);
            assertThat(slow.await()).hasSize(3);
            assertThat(slow.await()).hasSize(1);
        }
    }

    /** All machines, as finders ask for them. */
    private PropertyFilterSpec machines(String... paths) {
        return below(
                client.rootFolder().reference(),
                properties("VirtualMachine", paths),
                traversal("children", "Folder", "childEntity", named("children"), named("machines")),
                traversal("machines", "Datacenter", "vmFolder", named("children")));
    }

    @Test
    void objectsEnterAndLeaveAsTheTraversalLeadsToThem() {
        String host = client.hosts().get(0).reference().value();
        watcher.watch(
                below(
                        client.hosts().get(0).reference(),
                        properties("VirtualMachine", "runtime.host"),
                        traversal("machines", "HostSystem", "vm")),
                false);
        assertThat(watcher.await()).hasSize(4).contains("enter " + id + " runtime.host=" + host);
        powerOff();
        assertThat(watcher.now()).isEmpty();
        move(1);
        assertThat(watcher.now()).containsExactly("leave " + id);
        powerOff();
        move(0);
        assertThat(watcher.now()).containsExactly("enter " + id + " runtime.host=" + host);
    }

    private void move(int host) {
        Task<Void> task = machine.powerOn(client.hosts().get(host));
        vcenter.releaseTasks();
        task.await();
    }

    @Test
    void aPathThatDoesNotExistIsRefused() {
        for (String path : List.of("colour", "runtime.colour", "runtime.", "runtime[", "[4]", "name[\"x\"]")) {
            assertThatThrownBy(() -> watcher.watch(read(machine.reference(), "VirtualMachine", path), false))
                    .isInstanceOfSatisfying(
                            InvalidProperty.class,
                            fault -> assertThat(fault.getName()).isEqualTo(path));
        }
        assertThat(vcenter.counts().filters()).isZero();
    }

    @Test
    void whatIsMissingToBeginWithIsRefusedOrReported() {
        PropertyFilterSpec spec = read(Client.missing(), "VirtualMachine", "name");
        assertThatThrownBy(() -> watcher.watch(spec, false)).isInstanceOf(ManagedObjectNotFound.class);
        watcher.watch(spec.setReportMissingObjectsInResults(true), false);
        assertThat(watcher.await())
                .containsExactly("missing " + Client.missing().value());
        assertThat(watcher.now()).isEmpty();
    }

    @Test
    void allMeansAllProperties() {
        PropertyFilterSpec spec = read(machine.reference(), "VirtualMachine");
        spec.getPropSet().get(0).setAll(true);
        watcher.watch(spec, true);
        watcher.await();
        powerOff();
        assertThat(watcher.now())
                .singleElement()
                .asString()
                .contains(" runtime.powerState=POWERED_OFF", " summary.runtime.powerState=POWERED_OFF");
    }

    @Test
    void optionsAreChecked() {
        assertThatThrownBy(() -> watcher.next(new WaitOptions().setMaxWaitSeconds(-1)))
                .isInstanceOf(InvalidArgument.class);
        assertThatThrownBy(() -> watcher.next(new WaitOptions().setMaxObjectUpdates(0)))
                .isInstanceOf(InvalidArgument.class);
    }
}
