package io.vim25.conformance.vcsim;

import static org.assertj.core.api.Assertions.assertThat;

import io.vim25.Vim;
import io.vim25.generated.Folder;
import io.vim25.generated.VirtualDisk;
import io.vim25.generated.VirtualEthernetCard;
import io.vim25.generated.VirtualMachine;
import io.vim25.inventory.Devices;
import io.vim25.inventory.Finder;
import io.vim25.samples.finding.EditDevices;
import io.vim25.samples.finding.Finding;
import io.vim25.samples.tree.Tree;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the guide to the inventory shows, and the report of an inventory. */
final class InventoryGuideIT {
    private Vcsim vcsim;
    private Vim vim;

    @BeforeEach
    void start() throws Exception {
        vcsim = Vcsim.start("-pools=1", "-vapps=1");
        vim = vcsim.connect();
    }

    @AfterEach
    void stop() throws Exception {
        vim.close();
        vcsim.close();
    }

    @Test
    void finding() {
        Finder finder = Finder.of(vim);
        VirtualMachine machine = finder.virtualMachine("DC0_H0_VM0");
        Folder production = finder.folder("/DC0/vm").createFolder("production");
        production.moveInto(List.of(machine)).await();
        machine.rename("web-01").await();
        finder.cluster("DC0_C0").rename("cluster-1").await();
        finder.datacenter("DC0").rename("dc-1").await();

        assertThat(Finding.byPath(vim)).containsExactly(machine);
        assertThat(Finding.inADatacenter(finder)).isEqualTo(machine);
        Finding.printPaths(finder);
        assertThat(Finding.typed(finder, "web-01")).contains(machine);
        assertThat(Finding.typed(finder, "web-02")).isEmpty();
        assertThat(Finding.typed(finder, "*")).isEmpty();
    }

    @Test
    void devices() {
        VirtualMachine machine = Finder.of(vim).virtualMachine("DC0_H0_VM0");
        EditDevices.disconnect(machine).await();
        EditDevices.addTwoDisks(machine, 1).await();
        Devices devices = Devices.of(machine);
        assertThat(devices.first(VirtualEthernetCard.class).getConnectable().isStartConnected())
                .isFalse();
        List<VirtualDisk> disks = devices.all(VirtualDisk.class);
        assertThat(disks).hasSize(3);
        assertThat(disks).extracting(VirtualDisk::getUnitNumber).doesNotHaveDuplicates();
        assertThat(devices.controllerOf(disks.get(2))).isEqualTo(devices.controllerOf(disks.get(0)));

        String label = disks.get(2).getDeviceInfo().getLabel();
        assertThat(devices.byLabel(label)).contains(disks.get(2));
        EditDevices.removeDisk(machine, label, true).await();
        assertThat(Devices.of(machine).all(VirtualDisk.class)).containsExactly(disks.get(0), disks.get(1));
    }

    @Test
    void report(@TempDir Path folder) throws Exception {
        Path file = folder.resolve("report.html");
        StringWriter err = new StringWriter();
        int exit = Tree.run(
                new PrintWriter(new StringWriter()),
                new PrintWriter(err),
                "--url=" + vcsim.url(),
                "--ca-file=" + vcsim.certificate(),
                "--username=" + Vcsim.USER,
                "--password=" + Vcsim.PASSWORD,
                "--html=" + file);
        assertThat(exit).as(err.toString()).isZero();
        assertThat(Files.readString(file))
                .contains("<b>6</b> virtual machines", "<b>4</b> hosts", "<b>1</b> datastores")
                .containsPattern("LocalDS_0.*Space [0-9.]+ of [0-9.]+ GB")
                .contains("DC0_C0_APP0");
    }
}
