package io.vim25.conformance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vim25.Credentials;
import io.vim25.Vim;
import io.vim25.conformance.processor.SoapServer;
import io.vim25.generated.AlarmManager_;
import io.vim25.generated.Datastore;
import io.vim25.generated.Datastore_;
import io.vim25.generated.Folder;
import io.vim25.generated.Folder_;
import io.vim25.generated.HostNetworkSystem_;
import io.vim25.generated.HostSystem_;
import io.vim25.generated.Network_;
import io.vim25.generated.PerfSummaryType;
import io.vim25.generated.PerformanceManager;
import io.vim25.generated.PerformanceManager_;
import io.vim25.generated.ResourcePool;
import io.vim25.generated.ResourcePool_;
import io.vim25.generated.VirtualMachine;
import io.vim25.generated.VirtualMachineSnapshot_;
import io.vim25.generated.VirtualMachine_;
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
import java.io.IOException;
import java.time.Instant;
import java.util.Map;
import java.util.NoSuchElementException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The samples of specifications send what the WSDL's schema asks for, and what they say that they do. */
final class SpecsTest {
    private static final String TASK = "<returnval type=\"Task\">task-1</returnval>";

    private final WsdlSchema schema = WsdlSchema.get();
    private SoapServer server;
    private Vim vim;
    private Folder folder;
    private ResourcePool pool;
    private Datastore datastore;
    private VirtualMachine machine;

    @BeforeEach
    void connect() throws IOException {
        server = new SoapServer();
        vim = Vim.builder(server.url())
                .credentials(Credentials.password("user", "secret"))
                .connect();
        folder = vim.get(Folder_.TYPE.reference("group-v3"));
        pool = vim.get(ResourcePool_.TYPE.reference("resgroup-8"));
        datastore = vim.get(Datastore_.TYPE.reference("datastore-15"));
        machine = vim.get(VirtualMachine_.TYPE.reference("vm-42"));
        server.property("Datastore", "datastore-15", "name", "<val xsi:type=\"xsd:string\">ssd</val>");
    }

    @AfterEach
    void close() {
        vim.close();
        server.close();
    }

    private String sent() {
        return server.requests().get(server.requests().size() - 1);
    }

    private void check(String... parts) {
        server.requests().forEach(schema::validateBody);
        assertThat(sent()).contains(parts);
    }

    private void machineHas(String devices) {
        server.property(
                "VirtualMachine",
                "vm-42",
                "config",
                "<val xsi:type=\"VirtualMachineConfigInfo\"><hardware>" + devices + "</hardware></val>");
    }

    @Test
    void createsAMachine() {
        server.result("urn:vim25", "CreateVM_Task", TASK);
        CreateVirtualMachine.create(folder, pool, datastore, "web-01", 40);
        check(
                "<name>web-01</name><guestId>ubuntu64Guest</guestId>",
                "<files><vmPathName>[ssd]</vmPathName></files><numCPUs>2</numCPUs><memoryMB>4096</memoryMB>",
                "<device xsi:type=\"ParaVirtualSCSIController\"><key>-1</key>",
                "<device xsi:type=\"VirtualDisk\"><key>-2</key>",
                "<controllerKey>-1</controllerKey><unitNumber>0</unitNumber><capacityInKB>41943040</capacityInKB>",
                "<pool type=\"ResourcePool\">resgroup-8</pool></CreateVM_Task>");
    }

    @Test
    void addsADiskOnTheFirstFreeUnit() {
        StringBuilder disks = new StringBuilder();
        for (int unit = 0; unit < 7; unit++) {
            disks.append("<device xsi:type=\"VirtualDisk\"><key>" + (2000 + unit)
                    + "</key><controllerKey>1000</controllerKey><unitNumber>" + unit + "</unitNumber></device>");
        }
        machineHas("<device xsi:type=\"VirtualIDEController\"><key>200</key></device>"
                + "<device xsi:type=\"VirtualCdrom\"><key>3000</key><controllerKey>200</controllerKey>"
                + "<unitNumber>8</unitNumber></device>"
                + "<device xsi:type=\"ParaVirtualSCSIController\"><key>1000</key></device>" + disks);
        server.result("urn:vim25", "ReconfigVM_Task", TASK);
        AddDisk.add(vim, machine, 100);
        check(
                "<operation>add</operation><fileOperation>create</fileOperation>",
                "<device xsi:type=\"VirtualDisk\"><key>-1</key>",
                "<controllerKey>1000</controllerKey><unitNumber>8</unitNumber><capacityInKB>104857600</capacityInKB>",
                "<thinProvisioned>true</thinProvisioned>");
    }

    @Test
    void addsNoDiskWhereThereIsNoController() {
        machineHas("<device xsi:type=\"VirtualIDEController\"><key>200</key></device>");
        assertThatThrownBy(() -> AddDisk.add(vim, machine, 100))
                .hasMessage("VirtualMachine:vm-42 has no SCSI controller");
    }

    @Test
    void addsANetworkAdapter() {
        server.property("Network", "network-7", "name", "<val xsi:type=\"xsd:string\">VM Network</val>");
        server.result("urn:vim25", "ReconfigVM_Task", TASK);
        AddNetworkAdapter.add(machine, vim.get(Network_.TYPE.reference("network-7")));
        check(
                "<device xsi:type=\"VirtualVmxnet3\"><key>-1</key>",
                "<deviceName>VM Network</deviceName><network type=\"Network\">network-7</network>",
                "<startConnected>true</startConnected>");
    }

    @Test
    void clones() {
        server.result("urn:vim25", "CloneVM_Task", TASK);
        CloneVirtualMachine.clone(machine, folder, pool, datastore, "web-02");
        check(
                "<name>web-02</name>",
                "<datastore type=\"Datastore\">datastore-15</datastore><pool type=\"ResourcePool\">resgroup-8</pool>",
                "<memoryMB>8192</memoryMB>",
                "<powerOn>true</powerOn>");
        CloneVirtualMachine.link(
                machine, vim.get(VirtualMachineSnapshot_.TYPE.reference("snapshot-43")), folder, "web-03");
        check(
                "<diskMoveType>createNewChildDiskBacking</diskMoveType>",
                "<powerOn>false</powerOn><snapshot type=\"VirtualMachineSnapshot\">snapshot-43</snapshot>");
    }

    @Test
    void relocates() {
        server.result("urn:vim25", "RelocateVM_Task", TASK);
        RelocateVirtualMachine.toHost(machine, vim.get(HostSystem_.TYPE.reference("host-9")), pool);
        check(
                "<pool type=\"ResourcePool\">resgroup-8</pool><host type=\"HostSystem\">host-9</host>",
                "<priority>highPriority</priority>");
        RelocateVirtualMachine.toDatastore(machine, datastore);
        check("<spec><datastore type=\"Datastore\">datastore-15</datastore></spec></RelocateVM_Task>");
    }

    @Test
    void takesSnapshots() {
        server.result("urn:vim25", "CreateSnapshot_Task", TASK);
        TakeSnapshot.ofDisks(machine, "before the update", "2.3 to 2.4");
        check("<description>2.3 to 2.4</description><memory>false</memory><quiesce>true</quiesce>");
        server.result("urn:vim25", "CreateSnapshotEx_Task", TASK);
        TakeSnapshot.ofWindowsDisks(machine, "before the update", "2.3 to 2.4", 30);
        check("<quiesceSpec xsi:type=\"VirtualMachineWindowsQuiesceSpec\"><timeout>30</timeout></quiesceSpec>");
    }

    @Test
    void customizesGuests() {
        server.result("urn:vim25", "CustomizeVM_Task", TASK);
        machine.customize(CustomizeGuest.linux("web-01", "example.com", "10.0.0.21", "10.0.0.1", "10.0.0.2"));
        check(
                "<identity xsi:type=\"CustomizationLinuxPrep\">",
                "<ip xsi:type=\"CustomizationFixedIp\"><ipAddress>10.0.0.21</ipAddress></ip>");
        machine.customize(CustomizeGuest.windows("IT", "Example", "secret", 110));
        check(
                "<identity xsi:type=\"CustomizationSysprep\">",
                "<password><value>secret</value><plainText>true</plainText></password><timeZone>110</timeZone>",
                "<computerName xsi:type=\"CustomizationVirtualMachineName\"></computerName>");
    }

    @Test
    void addsHostNetworks() {
        var network = vim.get(HostNetworkSystem_.TYPE.reference("networkSystem-9"));
        server.result("urn:vim25", "AddVirtualSwitch", "");
        server.result("urn:vim25", "AddPortGroup", "");
        AddHostNetwork.addPortGroup(network, "vSwitch1", "vmnic1", "storage", 12);
        check("<name>storage</name><vlanId>12</vlanId><vswitchName>vSwitch1</vswitchName><policy></policy>");
        assertThat(server.requests())
                .anySatisfy(request -> assertThat(request)
                        .contains("<bridge xsi:type=\"HostVirtualSwitchBondBridge\"><nicDevice>vmnic1</nicDevice>"));
        server.result("urn:vim25", "AddVirtualNic", "<returnval>vmk1</returnval>");
        assertThat(AddHostNetwork.addAdapter(network, "storage", "10.0.12.9")).isEqualTo("vmk1");
        check("<dhcp>false</dhcp><ipAddress>10.0.12.9</ipAddress><subnetMask>255.255.255.0</subnetMask>");
    }

    @Test
    void createsAnAlarm() {
        server.result("urn:vim25", "CreateAlarm", "<returnval type=\"Alarm\">alarm-300</returnval>");
        var alarms = vim.get(AlarmManager_.TYPE.reference("AlarmManager"));
        assertThat(CreateAlarm.onBusyHosts(alarms, folder, 2, "it@example.com").reference())
                .hasToString("Alarm:alarm-300");
        check(
                "<enabled>true</enabled>",
                "<type>HostSystem</type><metric><counterId>2</counterId>",
                "<yellow>7500</yellow><yellowInterval>300</yellowInterval><red>9000</red>",
                "<startState>yellow</startState><finalState>red</finalState>",
                "<toList>it@example.com</toList>");
    }

    @Test
    void queriesPerformance() {
        server.property("PerformanceManager", "PerfMgr", "perfCounter", """
                <val xsi:type="ArrayOfPerfCounterInfo">
                  <PerfCounterInfo><key>1</key><nameInfo><key>usage</key></nameInfo>
                    <groupInfo><key>cpu</key></groupInfo><rollupType>none</rollupType></PerfCounterInfo>
                  <PerfCounterInfo><key>2</key><nameInfo><key>usage</key></nameInfo>
                    <groupInfo><key>cpu</key></groupInfo><rollupType>average</rollupType></PerfCounterInfo>
                </val>
                """);
        server.result("urn:vim25", "QueryPerf", """
                <returnval xsi:type="PerfEntityMetric"><entity type="VirtualMachine">vm-42</entity>
                  <sampleInfo><timestamp>2026-01-01T00:00:20Z</timestamp><interval>20</interval></sampleInfo>
                  <sampleInfo><timestamp>2026-01-01T00:00:40Z</timestamp><interval>20</interval></sampleInfo>
                  <value xsi:type="PerfMetricIntSeries"><id><counterId>2</counterId><instance></instance></id>
                    <value>1250</value><value>9999</value></value>
                </returnval>
                """);
        PerformanceManager performance = vim.get(PerformanceManager_.TYPE.reference("PerfMgr"));
        assertThat(QueryPerformance.cpuUsage(performance, machine, 15))
                .isEqualTo(Map.of(
                        Instant.parse("2026-01-01T00:00:20Z"), 12.5, Instant.parse("2026-01-01T00:00:40Z"), 99.99));
        check(
                "<querySpec><entity type=\"VirtualMachine\">vm-42</entity><maxSample>15</maxSample>",
                "<metricId><counterId>2</counterId><instance></instance></metricId><intervalId>20</intervalId>");
        assertThatThrownBy(() -> QueryPerformance.counter(performance, "cpu", "usage", PerfSummaryType.MAXIMUM))
                .isInstanceOf(NoSuchElementException.class)
                .hasMessage("cpu.usage.maximum");
    }
}
