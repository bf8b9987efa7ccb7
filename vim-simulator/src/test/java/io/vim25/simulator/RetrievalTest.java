package io.vim25.simulator;

import static io.vim25.simulator.Specs.below;
import static io.vim25.simulator.Specs.named;
import static io.vim25.simulator.Specs.properties;
import static io.vim25.simulator.Specs.read;
import static io.vim25.simulator.Specs.traversal;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import io.vim25.ManagedObjectNotFound;
import io.vim25.Vim;
import io.vim25.generated.DynamicProperty;
import io.vim25.generated.HostListSummary;
import io.vim25.generated.HostSystem;
import io.vim25.generated.HostSystemConnectionState;
import io.vim25.generated.InvalidArgument;
import io.vim25.generated.InvalidProperty;
import io.vim25.generated.ObjectContent;
import io.vim25.generated.ObjectSpec;
import io.vim25.generated.PropertyFilterSpec;
import io.vim25.generated.RetrieveOptions;
import io.vim25.generated.RetrieveResult;
import io.vim25.generated.VirtualMachine;
import io.vim25.generated.VirtualMachinePowerState;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class RetrievalTest {
    private final Simulator vcenter = Simulator.start();
    private final Vim vim = Vim.connect(vcenter.url(), vcenter.credentials());
    private final Client client = new Client(vim);

    @AfterEach
    void stop() {
        vim.close();
        vcenter.close();
    }

    @Test
    void pathsLeadIntoDataObjects() {
        VirtualMachine machine = client.machine("web-02");
        assertThat(first(read(
                        machine.reference(),
                        "VirtualMachine",
                        "runtime.powerState",
                        "summary.config.numCpu",
                        "summary.runtime.host",
                        "name")))
                .extracting(DynamicProperty::getName, DynamicProperty::getVal)
                .containsExactly(
                        tuple("runtime.powerState", VirtualMachinePowerState.POWERED_ON),
                        tuple("summary.config.numCpu", 4),
                        tuple("summary.runtime.host", client.hosts().get(2).reference()),
                        tuple("name", "web-02"));
    }

    private List<DynamicProperty> first(PropertyFilterSpec spec) {
        return retrieve(spec).get(0).getPropSet();
    }

    private List<ObjectContent> retrieve(PropertyFilterSpec... specs) {
        RetrieveResult result = client.propertyCollector().retrievePropertiesEx(List.of(specs), new RetrieveOptions());
        return result == null ? List.of() : result.getObjects();
    }

    private List<String> selected(PropertyFilterSpec... specs) {
        return retrieve(specs).stream()
                .map(content -> (String) content.getPropSet().get(0).getVal())
                .toList();
    }

    @Test
    void whatIsUnsetIsLeftOut() {
        PropertyFilterSpec root = read(client.rootFolder().reference(), "Folder", "parent", "name");
        assertThat(first(root)).extracting(DynamicProperty::getName).containsExactly("name");
        PropertyFilterSpec off = read(
                client.machine("web-03").reference(),
                "VirtualMachine",
                "runtime.bootTime",
                "summary.guest.hostName",
                "summary.storage.committed",
                "name");
        assertThat(first(off)).extracting(DynamicProperty::getName).containsExactly("name");
    }

    @Test
    void aPathThatDoesNotExistIsRefused() {
        for (String path : List.of("colour", "runtime.colour", "runtime.powerState.colour", "summary..name", "")) {
            assertThatThrownBy(() -> retrieve(read(client.machine("web-01").reference(), "VirtualMachine", path)))
                    .isInstanceOfSatisfying(
                            InvalidProperty.class,
                            fault -> assertThat(fault.getName()).isEqualTo(path));
        }
    }

    @Test
    void allMeansAllProperties() {
        PropertyFilterSpec spec = read(client.rootFolder().reference(), "Folder");
        spec.getPropSet().get(0).setAll(true);
        assertThat(first(spec))
                .extracting(DynamicProperty::getName)
                .containsExactly("name", "overallStatus", "configStatus", "childEntity", "childType");
    }

    @Test
    void aTypeStandsForThoseThatExtendIt() {
        PropertyFilterSpec spec = below(
                client.rootFolder().reference(),
                properties("ComputeResource", "name"),
                traversal("children", "Folder", "childEntity", named("children"), named("datacenter")),
                traversal("datacenter", "Datacenter", "hostFolder", named("children")));
        assertThat(selected(spec)).containsExactly("cluster-1");
    }

    @Test
    void specsThatNameEachOtherReachEverythingOnce() {
        PropertyFilterSpec spec = below(
                client.rootFolder().reference(),
                properties("ManagedEntity", "name"),
                traversal("children", "Folder", "childEntity", named("children"), named("machines"), named("up")),
                traversal("machines", "Datacenter", "vmFolder", named("children"), named("up")),
                traversal("up", "ManagedEntity", "parent"));
        assertThat(selected(spec))
                .contains("Datacenters", "dc-1", "vm", "production", "test", "web-01", "test-05")
                .hasSize(5 + 10)
                .doesNotHaveDuplicates();
    }

    @Test
    void aTraversalPassesOverWhatItSkips() {
        PropertyFilterSpec spec = below(
                client.rootFolder().reference(),
                properties("ManagedEntity", "name"),
                traversal("datacenters", "Folder", "childEntity", traversal("folder", "Datacenter", "vmFolder"))
                        .setSkip(true));
        assertThat(selected(spec)).containsExactly("vm");
    }

    @Test
    void nothingSelectedIsNoResult() {
        PropertyFilterSpec spec = read(client.rootFolder().reference(), "VirtualMachine", "name");
        assertThat(client.propertyCollector().retrievePropertiesEx(List.of(spec), new RetrieveOptions()))
                .isNull();
    }

    @Test
    void whatIsNotThereIsSaidToBeMissing() {
        assertThatThrownBy(() -> retrieve(read(Client.missing(), "VirtualMachine", "name")))
                .isInstanceOfSatisfying(
                        ManagedObjectNotFound.class,
                        fault -> assertThat(fault.getObj()).isEqualTo(Client.missing()));
        PropertyFilterSpec unnamed =
                below(client.rootFolder().reference(), properties("Folder", "name"), named("nobody"));
        assertThatThrownBy(() -> retrieve(unnamed)).isInstanceOf(InvalidArgument.class);
    }

    @Test
    void allPropertiesOfAllObjectsCanBeReadAndSent() {
        PropertyFilterSpec spec = new PropertyFilterSpec()
                .addPropSet(properties("ManagedObject").setAll(true))
                .addObjectSet(new ObjectSpec()
                        .setObj(client.viewManager()
                                .createContainerView(client.rootFolder(), List.of(), true)
                                .reference())
                        .addSelectSet(traversal("view", "ContainerView", "view")))
                .addObjectSet(new ObjectSpec().setObj(client.rootFolder().reference()))
                .addObjectSet(new ObjectSpec().setObj(client.serviceInstance().reference()))
                .addObjectSet(new ObjectSpec().setObj(client.sessionManager().reference()))
                .addObjectSet(new ObjectSpec().setObj(client.viewManager().reference()))
                .addObjectSet(new ObjectSpec().setObj(client.propertyCollector().reference()))
                .addObjectSet(new ObjectSpec()
                        .setObj(client.machine("web-01").powerOff().reference()));
        assertThat(retrieve(spec))
                .hasSize(1 + 23 + 5)
                .allSatisfy(content -> assertThat(content.getPropSet()).isNotEmpty());
    }

    @Test
    void aHostSaysHowBusyItIs() {
        HostSystem host = client.hosts().get(1);
        HostListSummary summary = host.summary();
        assertThat(host.runtime().getConnectionState()).isEqualTo(HostSystemConnectionState.CONNECTED);
        assertThat(summary.getConfig().getName()).isEqualTo("esx-2.example.com");
        // test-01 with 2048 MB, test-04 with 8192, and web-03, which is off
        assertThat(summary.getQuickStats().getOverallMemoryUsage()).isEqualTo((2048 + 8192) / 4);
    }
}
