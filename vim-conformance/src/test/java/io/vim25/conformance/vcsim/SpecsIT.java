package io.vim25.conformance.vcsim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vim25.ManagedObjectBase;
import io.vim25.ManagedObjectType;
import io.vim25.PropertyPath;
import io.vim25.Row;
import io.vim25.Vim;
import io.vim25.generated.Alarm;
import io.vim25.generated.AlarmManager;
import io.vim25.generated.ClusterComputeResource;
import io.vim25.generated.ClusterComputeResource_;
import io.vim25.generated.CustomizationSpec;
import io.vim25.generated.Datacenter;
import io.vim25.generated.Datacenter_;
import io.vim25.generated.Datastore;
import io.vim25.generated.Datastore_;
import io.vim25.generated.DuplicateName;
import io.vim25.generated.GuestInfo;
import io.vim25.generated.HostNetworkSystem;
import io.vim25.generated.HostNetworkSystem_;
import io.vim25.generated.HostPortGroup;
import io.vim25.generated.HostSystem;
import io.vim25.generated.MetricAlarmExpression;
import io.vim25.generated.Network;
import io.vim25.generated.Network_;
import io.vim25.generated.OrAlarmExpression;
import io.vim25.generated.PerfSummaryType;
import io.vim25.generated.PerformanceManager;
import io.vim25.generated.ResourcePool;
import io.vim25.generated.ServiceInstance;
import io.vim25.generated.VirtualDevice;
import io.vim25.generated.VirtualDisk;
import io.vim25.generated.VirtualDiskFlatVer2BackingInfo;
import io.vim25.generated.VirtualEthernetCardNetworkBackingInfo;
import io.vim25.generated.VirtualMachine;
import io.vim25.generated.VirtualMachineCloneSpec;
import io.vim25.generated.VirtualMachinePowerState;
import io.vim25.generated.VirtualMachineRelocateSpec;
import io.vim25.generated.VirtualMachineSnapshot;
import io.vim25.generated.VirtualMachineSnapshotTree;
import io.vim25.generated.VirtualMachine_;
import io.vim25.generated.VirtualVmxnet3;
import io.vim25.samples.specs.AddDisk;
import io.vim25.samples.specs.AddHostNetwork;
import io.vim25.samples.specs.AddNetworkAdapter;
import io.vim25.samples.specs.CloneVirtualMachine;
import io.vim25.samples.specs.CreateAlarm;
import io.vim25.samples.specs.CreateVirtualMachine;
import io.vim25.samples.specs.CustomizeGuest;
import io.vim25.samples.specs.QueryPerformance;
import io.vim25.samples.specs.RelocateVirtualMachine;
import io.vim25.samples.specs.TakeSnapshot;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * The samples of specifications, and what has become of them on the server.
 *
 * <p>vcsim has no VMkernel adapters, and ignores what a switch is made of, how disks of a clone are shared, the way to
 * quiesce, and most of a Windows guest. {@code SpecsTest} checks what is sent for these.
 */
final class SpecsIT {
    private static final long GIB = 1024 * 1024;

    private static Vcsim vcsim;
    private static Vim vim;
    private static Datacenter datacenter;
    private static ClusterComputeResource cluster;
    private static ResourcePool pool;

    @BeforeAll
    static void start() throws Exception {
        vcsim = Vcsim.start("-datastores", "2");
        vim = vcsim.connect();
        datacenter = all(Datacenter_.TYPE, Datacenter_.name()).get(0);
        cluster = all(ClusterComputeResource_.TYPE, ClusterComputeResource_.name())
                .get(0);
        pool = cluster.resourcePool();
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

    private static <T extends ManagedObjectBase> List<T> all(
            ManagedObjectType<T> type, PropertyPath<? super T, ?> path) {
        try (Stream<Row<T>> rows = vim.retrieve(type).select(path).stream()) {
            return rows.<T>map(Row::object).toList();
        }
    }

    private static Datastore datastore(String name) {
        return all(Datastore_.TYPE, Datastore_.name()).stream()
                .filter(datastore -> datastore.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static VirtualMachine create(String name) {
        return CreateVirtualMachine.create(datacenter.vmFolder(), pool, datastore("LocalDS_0"), name, 4)
                .await();
    }

    private static <T extends VirtualDevice> List<T> devices(VirtualMachine machine, Class<T> type) {
        return vim.property(machine, VirtualMachine_.config()).getHardware().getDevice().stream()
                .filter(type::isInstance)
                .map(type::cast)
                .toList();
    }

    @Test
    void aMachineIsCreated() {
        VirtualMachine machine = create("created");
        assertThat(machine.name()).isEqualTo("created");
        assertThat(machine.runtime().getPowerState()).isEqualTo(VirtualMachinePowerState.POWERED_OFF);
        assertThat(machine.resourcePool()).isEqualTo(pool);
        assertThat(machine.datastore()).containsExactly(datastore("LocalDS_0"));
        assertThat(machine.config().getHardware().getNumCPU()).isEqualTo(2);
        assertThat(machine.config().getHardware().getMemoryMB()).isEqualTo(4096);
        assertThat(machine.config().getGuestId()).isEqualTo("ubuntu64Guest");
        assertThat(devices(machine, VirtualDisk.class))
                .extracting(VirtualDisk::getCapacityInKB)
                .containsExactly(4 * GIB);
    }

    @Test
    void disksAreAdded() {
        VirtualMachine machine = create("with-disks");
        for (int i = 0; i < 8; i++) {
            AddDisk.add(vim, machine, 10).await();
        }
        List<VirtualDisk> disks = devices(machine, VirtualDisk.class);
        assertThat(disks).hasSize(9).extracting(VirtualDisk::getUnitNumber).containsExactly(0, 1, 2, 3, 4, 5, 6, 8, 9);
        assertThat(disks.get(8).getCapacityInKB()).isEqualTo(10 * GIB);
        assertThat(disks.get(8).getBacking()).isInstanceOfSatisfying(VirtualDiskFlatVer2BackingInfo.class, backing -> {
            assertThat(backing.getFileName()).startsWith("[LocalDS_0] with-disks/");
            assertThat(backing.getThinProvisioned()).isTrue();
        });
    }

    @Test
    void aNetworkAdapterIsAdded() {
        VirtualMachine machine = create("with-adapter");
        Network network = all(Network_.TYPE, Network_.name()).stream()
                .filter(found -> found.name().equals("VM Network"))
                .findFirst()
                .orElseThrow();
        AddNetworkAdapter.add(machine, network).await();
        assertThat(machine.network()).containsExactly(network);
        VirtualVmxnet3 adapter = devices(machine, VirtualVmxnet3.class).get(0);
        assertThat(adapter.getKey()).isPositive();
        assertThat(adapter.getMacAddress()).isNotEmpty();
        assertThat(adapter.getConnectable().isStartConnected()).isTrue();
        assertThat(adapter.getBacking())
                .isInstanceOfSatisfying(
                        VirtualEthernetCardNetworkBackingInfo.class,
                        backing -> assertThat(backing.getNetwork()).isEqualTo(network.reference()));
    }

    @Test
    void aMachineIsCloned() {
        VirtualMachine source = create("original");
        VirtualMachine clone = CloneVirtualMachine.clone(
                        source, datacenter.vmFolder(), pool, datastore("LocalDS_1"), "copy")
                .await();
        assertThat(clone).isNotEqualTo(source);
        assertThat(clone.name()).isEqualTo("copy");
        assertThat(clone.datastore()).containsExactly(datastore("LocalDS_1"));
        assertThat(clone.config().getHardware().getMemoryMB()).isEqualTo(8192);
        assertThat(clone.runtime().getPowerState()).isEqualTo(VirtualMachinePowerState.POWERED_ON);
        assertThat(devices(clone, VirtualDisk.class)).hasSize(1);
        assertThatThrownBy(() -> CloneVirtualMachine.clone(
                                source, datacenter.vmFolder(), pool, datastore("LocalDS_1"), "copy")
                        .await())
                .isInstanceOfSatisfying(
                        DuplicateName.class, e -> assertThat(e.getObject()).isEqualTo(clone.reference()));
    }

    @Test
    void aMachineIsClonedFromASnapshot() {
        VirtualMachine source = create("snapped");
        VirtualMachineSnapshot snapshot =
                TakeSnapshot.ofDisks(source, "base", "").await();
        VirtualMachine clone = CloneVirtualMachine.link(source, snapshot, datacenter.vmFolder(), "linked")
                .await();
        assertThat(clone.name()).isEqualTo("linked");
        assertThat(clone.runtime().getPowerState()).isEqualTo(VirtualMachinePowerState.POWERED_OFF);
    }

    @Test
    void aMachineIsMoved() {
        VirtualMachine machine = create("moved");
        HostSystem target = cluster.host().stream()
                .filter(host -> !host.reference().equals(machine.runtime().getHost()))
                .findFirst()
                .orElseThrow();
        RelocateVirtualMachine.toHost(machine, target, pool).await();
        assertThat(machine.runtime().getHost()).isEqualTo(target.reference());
        RelocateVirtualMachine.toDatastore(machine, datastore("LocalDS_1")).await();
        assertThat(machine.datastore()).containsExactly(datastore("LocalDS_1"));
    }

    @Test
    void snapshotsAreTaken() {
        VirtualMachine machine = create("with-snapshots");
        VirtualMachineSnapshot first =
                TakeSnapshot.ofDisks(machine, "first", "2.3 to 2.4").await();
        VirtualMachineSnapshot second =
                TakeSnapshot.ofWindowsDisks(machine, "second", "", 30).await();
        VirtualMachineSnapshotTree root =
                machine.snapshot().getRootSnapshotList().get(0);
        assertThat(root.getSnapshot()).isEqualTo(first.reference());
        assertThat(root.getName()).isEqualTo("first");
        assertThat(root.getDescription()).isEqualTo("2.3 to 2.4");
        assertThat(root.isQuiesced()).isTrue();
        assertThat(root.getChildSnapshotList())
                .extracting(VirtualMachineSnapshotTree::getName)
                .containsExactly("second");
        assertThat(machine.snapshot().getCurrentSnapshot()).isEqualTo(second.reference());
    }

    private static GuestInfo guestOfClone(VirtualMachine source, String name, CustomizationSpec customization) {
        VirtualMachineCloneSpec spec = new VirtualMachineCloneSpec()
                .setLocation(new VirtualMachineRelocateSpec())
                .setCustomization(customization)
                .setPowerOn(true);
        return source.clone(datacenter.vmFolder(), name, spec).await().guest();
    }

    @Test
    void guestsAreCustomized() {
        VirtualMachine source = create("to-customize");
        AddNetworkAdapter.add(source, all(Network_.TYPE, Network_.name()).get(0))
                .await();
        GuestInfo linux = guestOfClone(
                source,
                "customized",
                CustomizeGuest.linux("web-01", "example.com", "10.0.0.21", "10.0.0.1", "10.0.0.2"));
        assertThat(linux.getHostName()).isEqualTo("web-01");
        assertThat(linux.getIpAddress()).isEqualTo("10.0.0.21");
        assertThat(linux.getNet().get(0).getDnsConfig().getSearchDomain()).containsExactly("example.com");
        GuestInfo windows = guestOfClone(source, "win-01", CustomizeGuest.windows("IT", "Example", "secret", 110));
        assertThat(windows.getHostName()).as("vcsim adds a number").startsWith("win-01-");
    }

    @Test
    void aSwitchAndAPortGroupAreAdded() {
        HostSystem host = cluster.host().get(0);
        HostNetworkSystem network = vim.get(host.configManager().getNetworkSystem());
        AddHostNetwork.addPortGroup(network, "vSwitch1", "vmnic1", "storage", 12);
        var info = vim.property(network, HostNetworkSystem_.networkInfo());
        assertThat(info.getVswitch()).anySatisfy(added -> {
            assertThat(added.getName()).isEqualTo("vSwitch1");
            assertThat(added.getPortgroup()).containsExactly("storage");
        });
        assertThat(info.getPortgroup()).extracting(HostPortGroup::getSpec).anySatisfy(spec -> {
            assertThat(spec.getName()).isEqualTo("storage");
            assertThat(spec.getVlanId()).isEqualTo(12);
        });
        assertThat(all(Network_.TYPE, Network_.name()))
                .extracting(Network::name)
                .contains("storage");
    }

    @Test
    void anAlarmIsCreated() {
        PerformanceManager performance =
                vim.get(ServiceInstance.of(vim).content().getPerfManager());
        AlarmManager alarms = vim.get(ServiceInstance.of(vim).content().getAlarmManager());
        int cpuUsage = QueryPerformance.counter(performance, "cpu", "usage", PerfSummaryType.AVERAGE);
        Alarm alarm = CreateAlarm.onBusyHosts(alarms, cluster, cpuUsage, "it@example.com");
        assertThat(alarms.getAlarm()).contains(alarm);
        assertThat(alarm.info().getEntity()).isEqualTo(cluster.reference());
        assertThat(alarm.info().getSetting().getReportingFrequency()).isEqualTo(300);
        assertThat(((OrAlarmExpression) alarm.info().getExpression()).getExpression())
                .singleElement()
                .isInstanceOfSatisfying(MetricAlarmExpression.class, expression -> {
                    assertThat(expression.getMetric().getCounterId()).isEqualTo(cpuUsage);
                    assertThat(expression.getRed()).isEqualTo(9000);
                });
        assertThatThrownBy(() -> CreateAlarm.onBusyHosts(alarms, cluster, cpuUsage, "it@example.com"))
                .isInstanceOf(DuplicateName.class);
    }

    @Test
    void performanceIsQueried() {
        PerformanceManager performance =
                vim.get(ServiceInstance.of(vim).content().getPerfManager());
        VirtualMachine machine =
                all(VirtualMachine_.TYPE, VirtualMachine_.name()).get(0);
        assertThat(QueryPerformance.cpuUsage(performance, machine, 15))
                .hasSize(15)
                .allSatisfy((at, percent) -> assertThat(percent).isBetween(0.0, 100.0));
    }
}
