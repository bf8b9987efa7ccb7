package io.vim25.simulator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vim25.ManagedObjectNotFound;
import io.vim25.Vim;
import io.vim25.generated.Datacenter;
import io.vim25.generated.Datacenter_;
import io.vim25.generated.HostSystem;
import io.vim25.generated.ManagedEntity;
import io.vim25.generated.SearchIndex;
import io.vim25.generated.ServiceInstance;
import io.vim25.generated.VirtualMachine;
import io.vim25.generated.VirtualMachineSummary;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class SearchIndexTest {
    private final Simulator vcenter = Simulator.start();
    private final Vim vim = Vim.connect(vcenter.url(), vcenter.credentials());
    private final Client client = new Client(vim);
    private final SearchIndex index =
            vim.get(Objects.requireNonNull(ServiceInstance.of(vim).content().getSearchIndex()));
    private final VirtualMachine machine = client.machine("web-01");

    @AfterEach
    void stop() {
        vim.close();
        vcenter.close();
    }

    @Test
    void objectsAreFoundByTheirPaths() {
        assertThat(index.findByInventoryPath("dc-1/vm/production/web-01")).isEqualTo(machine);
        assertThat(index.findByInventoryPath("/dc-1/vm/production/web-01/")).isEqualTo(machine);
        assertThat(index.findByInventoryPath("/")).isEqualTo(client.rootFolder());
        assertThat(index.findByInventoryPath("dc-1/host/cluster-1/esx-2.example.com"))
                .isEqualTo(client.hosts().get(1));
        assertThat(index.findByInventoryPath("dc-1/host/cluster-1/Resources")).isEqualTo(machine.resourcePool());
        assertThat(index.findByInventoryPath("dc-1/host/cluster-1/Resources/web-01"))
                .as("a machine is in a folder, and only uses its pool")
                .isNull();
        assertThat(index.findByInventoryPath("dc-1/vm/Production")).isNull();
    }

    @Test
    void childrenAreFoundByTheirNames() {
        ManagedEntity datacenter = Objects.requireNonNull(index.findChild(client.rootFolder(), "dc-1"));
        assertThat(index.findChild(datacenter, "vm")).isNotNull();
        assertThat(index.findChild(datacenter, "web-01")).isNull();
    }

    @Test
    void machinesAreFoundByWhatTheySayOfThemselves() {
        VirtualMachineSummary summary = machine.summary();
        String uuid = Objects.requireNonNull(summary.getConfig().getUuid());
        String instance = Objects.requireNonNull(summary.getConfig().getInstanceUuid());
        String address = Objects.requireNonNull(
                Objects.requireNonNull(summary.getGuest()).getIpAddress());
        assertThat(index.findByUuid(null, uuid, true, null)).isEqualTo(machine);
        assertThat(index.findByUuid(null, uuid, true, true)).isNull();
        assertThat(index.findByUuid(null, instance, true, true)).isEqualTo(machine);
        assertThat(index.findByUuid(null, uuid, false, null)).isNull();
        assertThat(index.findAllByUuid(null, uuid, true, false)).containsExactly(machine);
        assertThat(index.findByIp(null, address, true)).isEqualTo(machine);
        assertThat(index.findAllByIp(null, "10.9.9.9", true)).isEmpty();
        assertThat(index.findByDnsName(null, "WEB-01", true)).isEqualTo(machine);
        assertThat(index.findByDnsName(null, "web-03", true)).as("it is off").isNull();
    }

    @Test
    void hostsAreFoundToo() {
        HostSystem host = client.hosts().get(0);
        assertThat(index.findAllByDnsName(null, "esx-1.example.com", false)).containsExactly(host);
        String uuid = Objects.requireNonNull(host.summary().getHardware()).getUuid();
        assertThat(index.findByUuid(null, uuid, false, null)).isEqualTo(host);
    }

    @Test
    void aSearchMayBeOfOneDatacenter() {
        Datacenter datacenter = vim.get(
                Datacenter_.TYPE,
                Objects.requireNonNull(index.findByInventoryPath("dc-1")).reference());
        assertThat(index.findByDnsName(datacenter, "web-01", true)).isEqualTo(machine);
        Datacenter missing = vim.get(Datacenter_.TYPE.reference("datacenter-0"));
        assertThatThrownBy(() -> index.findByDnsName(missing, "web-01", true))
                .isInstanceOf(ManagedObjectNotFound.class);
    }
}
