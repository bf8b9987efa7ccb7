package io.vim25.conformance.vcsim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import io.vim25.CallEvent;
import io.vim25.CallListener;
import io.vim25.Vim;
import io.vim25.generated.ClusterComputeResource;
import io.vim25.generated.Datacenter;
import io.vim25.generated.Folder;
import io.vim25.generated.HostSystem;
import io.vim25.generated.ManagedEntity;
import io.vim25.generated.ManagedEntity_;
import io.vim25.generated.ResourcePool;
import io.vim25.generated.VirtualApp;
import io.vim25.generated.VirtualMachine;
import io.vim25.generated.VirtualMachine_;
import io.vim25.inventory.AmbiguousEntityException;
import io.vim25.inventory.EntityNotFoundException;
import io.vim25.inventory.Finder;
import io.vim25.inventory.Located;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Finding entities by paths and by what else they are known by, and how many calls that takes. */
final class FinderIT {
    private static final AtomicInteger CALLS = new AtomicInteger();

    private static Vcsim vcsim;
    private static Vim vim;
    private static Finder finder;

    @BeforeAll
    static void start() throws Exception {
        vcsim = Vcsim.start("-datacenters=2", "-folders=1", "-pools=1", "-vapps=1");
        vim = vcsim.builder()
                .listener(new CallListener() {
                    @Override
                    public void called(CallEvent event) {
                        CALLS.incrementAndGet();
                    }
                })
                .connect();
        finder = Finder.of(vim);
        Folder web = finder.folder("/DC0/vm").createFolder("web");
        web.moveInto(List.of(finder.virtualMachine("/DC0/vm/DC0_H0_VM0"))).await();
        web.createFolder("50% a/b\\c"); // a server wants the percent sign escaped, vcsim doesn't
        web.createFolder("[a]");
        web.createFolder("a");
    }

    @AfterAll
    static void stop() throws Exception {
        if (vim != null) {
            vim.close();
        }
        if (vcsim != null) {
            vcsim.close();
        }
    }

    @ParameterizedTest
    @CsvSource({
        "VirtualMachine, /DC0/vm/web/DC0_H0_VM0",
        "VirtualMachine, /F0/DC1/vm/F0/DC1_H0_VM1",
        "HostSystem, /DC0/host/DC0_C0/DC0_C0_H2",
        "ComputeResource, /DC0/host/DC0_H0",
        "ClusterComputeResource, /DC0/host/DC0_C0",
        "ResourcePool, /DC0/host/DC0_C0/Resources/DC0_C0_RP1",
        "VirtualApp, /DC0/host/DC0_C0/Resources/DC0_C0_APP0",
        "Datastore, /DC0/datastore/LocalDS_0",
        "Network, /DC0/network/VM Network",
        "DistributedVirtualPortgroup, /DC0/network/DC0_DVPG0",
        "Datacenter, /F0/DC1",
        "Folder, /F0",
        "Folder, /",
        "Folder, /DC0/vm/web/50%25 a%2fb%5cc",
        "Folder, /DC0/vm/web/[a]"
    })
    void eachKindByItsPathAndBack(String kind, String path) {
        ManagedEntity entity = finder.find(ManagedEntity_.TYPE, path);
        assertThat(entity.reference().type()).isEqualTo(kind);
        assertThat(finder.path(entity)).isEqualTo(path);
    }

    @Test
    void typesAreLookedForToo() {
        assertThat(finder.host("/DC0/host/DC0_H0").name()).isEqualTo("DC0_H0");
        assertThat(finder.computeResource("/DC0/host/DC0_H0")).isNotInstanceOf(ClusterComputeResource.class);
        assertThat(finder.resourcePool("/DC0/host/DC0_C0/Resources/DC0_C0_APP0"))
                .isInstanceOf(VirtualApp.class);
        assertThat(finder.networks("/DC0/network/*")).hasSize(3).contains(finder.dvPortgroup("/DC0/network/DC0_DVPG0"));
        assertThat(finder.virtualMachines("/DC0/*/*")).hasSize(5);
        assertThat(finder.clusters("/**")).hasSize(2);
        assertThat(finder.datacenters("**")).hasSize(2);
    }

    @Test
    void relativePathsBeginInTheFolderOfTheirKind() {
        Finder dc0 = finder.in(finder.datacenter("DC0"));
        VirtualMachine machine = finder.virtualMachine("/DC0/vm/web/DC0_H0_VM0");
        assertThat(dc0.virtualMachine("web/DC0_H0_VM0")).isEqualTo(machine);
        assertThat(dc0.virtualMachine("./web/DC0_H0_VM0")).isEqualTo(machine);
        assertThat(dc0.virtualMachine("vm/web/DC0_H0_VM0")).isEqualTo(machine);
        assertThat(dc0.virtualMachine("DC0_H0_VM0")).as("a name alone").isEqualTo(machine);
        assertThat(dc0.virtualMachine("/DC0/vm/web/DC0_H0_VM0")).isEqualTo(machine);
        assertThat(finder.virtualMachine("web/DC0_H0_VM0"))
                .as("of any datacenter")
                .isEqualTo(machine);
        assertThat(dc0.host("DC0_C0/DC0_C0_H1")).isEqualTo(finder.host("/DC0/host/DC0_C0/DC0_C0_H1"));
        assertThat(dc0.hosts("DC0_H0")).hasSize(1);
        assertThat(dc0.datastore("LocalDS_0")).isEqualTo(finder.datastore("/DC0/datastore/LocalDS_0"));
        assertThat(dc0.folder("vm/web")).isEqualTo(finder.folder("DC0/vm/web"));
        assertThat(dc0.virtualMachines("*"))
                .hasSize(6)
                .doesNotContainAnyElementsOf(finder.in(finder.datacenter("DC1")).virtualMachines("*"));
        assertThat(finder.in(finder.folder("/DC0/vm/web")).virtualMachines("*")).containsExactly(machine);
    }

    @Test
    void machinesBelowClustersPoolsAndVApps() {
        assertThat(finder.virtualMachines("/DC0/host/DC0_C0/**")).hasSize(4);
        assertThat(finder.virtualMachines("/DC0/host/DC0_C0/Resources/DC0_C0_RP1/*"))
                .hasSize(2);
        VirtualApp vApp = finder.vApp("DC0_C0_APP0");
        assertThat(finder.in(vApp).virtualMachines("*_VM1"))
                .containsExactly(finder.virtualMachine("/DC0/host/DC0_C0/Resources/DC0_C0_APP0/DC0_C0_APP0_VM1"));
        HostSystem host = finder.host("DC0_H0/DC0_H0");
        assertThat(finder.virtualMachines(finder.path(host) + "/*")).hasSize(2);
    }

    @Test
    void escapedNames() {
        Folder folder = finder.folder("/DC0/vm/web/50%25 a%2Fb%5Cc");
        assertThat(folder.name()).isEqualTo("50%25 a%2fb%5cc");
        assertThat(finder.folder("/DC0/vm/web/50% a%2fb*"))
                .as("a percent sign that escapes nothing")
                .isEqualTo(folder);
        assertThat(finder.folders("/DC0/vm/web/*[%2f]*")).containsExactly(folder);
        assertThat(finder.folders("/DC0/vm/web/[!a-z\\[]*")).containsExactly(folder);
        assertThat(finder.folders("/DC0/vm/web/[a]"))
                .as("the set of a, and the name")
                .hasSize(2);
        assertThat(finder.folder("/DC0/vm/web/\\[a\\]").name()).isEqualTo("[a]");
    }

    @Test
    void nothingThere() {
        assertThat(finder.virtualMachines("/DC0/vm/none*")).isEmpty();
        assertThat(finder.virtualMachines("/nowhere/else")).isEmpty();
        assertThatThrownBy(() -> finder.virtualMachine("/DC0/vm/web/DC0_H0_VM00"))
                .isInstanceOf(EntityNotFoundException.class)
                .hasMessage("There is no VirtualMachine /DC0/vm/web/DC0_H0_VM00. Near: /DC0/vm/web/DC0_H0_VM0");
        assertThatThrownBy(() -> finder.in(finder.datacenter("DC0")).virtualMachine("wep/DC0_H0_VM0"))
                .asInstanceOf(type(EntityNotFoundException.class))
                .satisfies(e -> assertThat(e.path()).isEqualTo("wep/DC0_H0_VM0"));
        assertThatThrownBy(() -> finder.cluster("/DC0/host/DC0_H0"))
                .as("what is of another type is near")
                .asInstanceOf(type(EntityNotFoundException.class))
                .satisfies(e -> assertThat(e.near()).startsWith("/DC0/host/DC0_H0"));
    }

    @Test
    void severalThere() {
        assertThatThrownBy(() -> finder.host("/DC0/host/DC0_C0"))
                .asInstanceOf(type(AmbiguousEntityException.class))
                .satisfies(e -> assertThat(e.candidates())
                        .containsExactly(
                                "/DC0/host/DC0_C0/DC0_C0_H0",
                                "/DC0/host/DC0_C0/DC0_C0_H1",
                                "/DC0/host/DC0_C0/DC0_C0_H2"))
                .satisfies(e -> assertThat(e).hasMessageContaining("/DC0/host/DC0_C0 is 3 of type HostSystem"));
        assertThatThrownBy(() -> finder.in(finder.datacenter("DC1")).virtualMachine("DC1_*_VM0"))
                .asInstanceOf(type(AmbiguousEntityException.class))
                .satisfies(e -> assertThat(e.candidates())
                        .contains("/F0/DC1/vm/F0/DC1_H0_VM0")
                        .hasSize(3));
        assertThatThrownBy(() -> finder.datastore("LocalDS_0")).isInstanceOf(AmbiguousEntityException.class);
    }

    @Test
    void pathsThatAreNone() {
        assertThatThrownBy(() -> finder.folders("")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> finder.folders("/DC0/../DC1")).hasMessageContaining("leads up");
        assertThatThrownBy(() -> finder.folders("/DC0/[a")).hasMessageContaining("close the bracket");
    }

    @Test
    void withTheirPathsInTheInventorysOrder() {
        List<Located<VirtualMachine>> located = finder.locate(VirtualMachine_.TYPE, "/DC0/vm/**");
        assertThat(located)
                .extracting(Located::path)
                .contains("/DC0/vm/DC0_H0_VM1", "/DC0/vm/web/DC0_H0_VM0")
                .hasSize(6);
        List<ManagedEntity> children = finder.children(finder.folder("/DC0/vm"));
        assertThat(finder.findAll(ManagedEntity_.TYPE, "/DC0/vm/*")).isEqualTo(children);
        assertThat(children).isEqualTo(finder.folder("/DC0/vm").childEntity());
        assertThat(finder.in(finder.datacenter("DC1")).locate(VirtualMachine_.TYPE, "F0/*_H0_VM0"))
                .extracting(Located::path)
                .containsExactly("/F0/DC1/vm/F0/DC1_H0_VM0");
    }

    @Test
    void whatIsInSeveralPlacesHasThePathByItsParents() {
        List<Located<ManagedEntity>> everything = finder.locate(ManagedEntity_.TYPE, "/**");
        Map<ManagedEntity, String> paths =
                finder.paths(everything.stream().map(Located::entity).toList());
        assertThat(everything).allSatisfy(one -> assertThat(one.path()).isEqualTo(paths.get(one.entity())));
    }

    @Test
    void upwards() {
        VirtualMachine machine = finder.virtualMachine("/DC0/vm/web/DC0_H0_VM0");
        Datacenter datacenter = finder.datacenter("/DC0");
        assertThat(finder.ancestors(machine))
                .containsExactly(
                        finder.folder("/"), datacenter, finder.folder("/DC0/vm"), finder.folder("/DC0/vm/web"));
        assertThat(finder.datacenterOf(machine)).contains(datacenter);
        assertThat(finder.datacenterOf(datacenter)).contains(datacenter);
        assertThat(finder.datacenterOf(finder.folder("/F0"))).isEmpty();
        assertThat(finder.ancestors(finder.folder("/"))).isEmpty();
        ResourcePool pool = finder.resourcePool("DC0_C0_RP1");
        assertThat(finder.paths(List.of(pool, machine)))
                .containsEntry(pool, "/DC0/host/DC0_C0/Resources/DC0_C0_RP1")
                .containsEntry(machine, "/DC0/vm/web/DC0_H0_VM0");
        assertThatThrownBy(() -> finder.path(vim.get(VirtualMachine_.TYPE.reference("vm-0"))))
                .isInstanceOf(EntityNotFoundException.class);
    }

    @Test
    void bySearchIndex() {
        VirtualMachine machine = finder.virtualMachine("DC0_H0_VM0");
        assertThat(finder.virtualMachinesByUuid(machine.config().getUuid())).containsExactly(machine);
        assertThat(finder.virtualMachineByInstanceUuid(machine.config().getInstanceUuid()))
                .contains(machine);
        assertThat(finder.virtualMachineByInstanceUuid("none")).isEmpty();
        HostSystem host = finder.host("DC0_C0_H1");
        assertThat(finder.hostsByUuid(host.summary().getHardware().getUuid())).contains(host);
        assertThat(finder.virtualMachinesByIp("192.0.2.1")).isEmpty();
        assertThat(finder.virtualMachinesByDnsName("nobody.example.com")).isEmpty();
        assertThat(finder.hostsByDnsName("nobody.example.com")).isEmpty();
    }

    @Test
    void fewCalls() {
        Datacenter datacenter = finder.datacenter("/DC0");
        Folder folder = finder.folder("/DC0/vm");
        VirtualMachine machine = finder.virtualMachine("DC0_H0_VM0");
        assertThat(calls(() -> Finder.of(vim))).isOne();
        assertThat(calls(() -> finder.virtualMachine("/DC0/vm/web/DC0_H0_VM0")))
                .as("a call for each name")
                .isEqualTo(4);
        assertThat(calls(() -> finder.locate(VirtualMachine_.TYPE, "/*/vm/*"))).isEqualTo(3);
        assertThat(calls(() -> finder.locate(ManagedEntity_.TYPE, "/**"))).isOne();
        assertThat(calls(() -> finder.virtualMachine("DC0_H0_VM0"))).isOne();
        assertThat(calls(() -> finder.virtualMachines("/DC0/vm/**/*VM0"))).isEqualTo(3);
        assertThat(calls(() -> finder.in(datacenter).virtualMachines("web/*"))).isEqualTo(3);
        assertThat(calls(() -> finder.in(folder).locate(VirtualMachine_.TYPE, "*")))
                .isEqualTo(2);
        assertThat(calls(() -> finder.hosts("/*/host/*"))).isEqualTo(4);
        assertThat(calls(() -> finder.path(machine))).isOne();
        assertThat(calls(() -> finder.paths(finder.virtualMachines("*")))).isEqualTo(2);
        assertThat(calls(() -> finder.ancestors(machine))).isOne();
        assertThat(calls(() -> finder.children(folder))).isOne();
        assertThat(calls(() -> finder.virtualMachinesByIp("192.0.2.1"))).isOne();
    }

    private static int calls(ThrowingCallable what) {
        int before = CALLS.get();
        try {
            what.call();
        } catch (Throwable e) {
            throw new AssertionError(e);
        }
        return CALLS.get() - before;
    }

    @Test
    void aLoneHost() throws Exception {
        try (Vcsim esxi = Vcsim.start("-esx");
                Vim connected = esxi.connect()) {
            Finder onHost = Finder.of(connected);
            assertThat(onHost.virtualMachines("*")).hasSize(2);
            HostSystem host = onHost.host("*");
            assertThat(onHost.path(host)).startsWith("/ha-datacenter/host/");
            assertThat(onHost.datacenter("*").name()).isEqualTo("ha-datacenter");
            assertThat(onHost.virtualMachine("ha-host_VM0"))
                    .isEqualTo(onHost.virtualMachine("/ha-datacenter/vm/ha-host_VM0"));
            assertThat(onHost.datastore("LocalDS_0").name()).isEqualTo("LocalDS_0");
            assertThat(onHost.resourcePool("*/Resources").name()).isEqualTo("Resources");
        }
    }

    @Test
    void aLargeInventoryComesInPages() throws Exception {
        try (Vcsim large = Vcsim.start("-hosts=0", "-vms=1100", "-powered-on=false");
                Vim connected = large.connect()) {
            assertThat(Finder.of(connected).virtualMachines("/DC0/vm/**")).hasSize(1100);
        }
    }
}
