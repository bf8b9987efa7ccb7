package io.vim25.simulator.internal.model;

import java.time.Instant;
import java.util.List;

/** Makes an inventory: a datacenter with one cluster, and virtual machines in two folders; the same each time. */
final class InventoryFactory {
    private final Identifiers ids;
    private final Instant now;

    InventoryFactory(Identifiers ids, Instant now) {
        this.ids = ids;
        this.now = now;
    }

    /** The folder that everything is in. */
    FolderObject make(int hosts, int virtualMachines) {
        FolderObject root = new FolderObject(ids.next("group-d"), "Datacenters", null, List.of("Folder", "Datacenter"));
        DatacenterObject datacenter = new DatacenterObject(ids, "dc-1", root);
        root.add(datacenter);
        ClusterObject cluster = cluster(datacenter, hosts);
        addMachines(datacenter.vmFolder(), cluster, virtualMachines);
        return root;
    }

    private ClusterObject cluster(DatacenterObject datacenter, int hosts) {
        FolderObject folder = datacenter.hostFolder();
        ClusterObject cluster = new ClusterObject(ids, "cluster-1", folder);
        for (int i = 1; i <= hosts; i++) {
            cluster.add(new HostObject(ids.next("host-"), "esx-" + i + ".example.com", cluster));
        }
        folder.add(cluster);
        return cluster;
    }

    private void addMachines(FolderObject vmFolder, ClusterObject cluster, int count) {
        List<String> names = List.of("production", "test");
        List<FolderObject> folders =
                names.stream().map(name -> folder(vmFolder, name)).toList();
        List<String> kinds = List.of("web", "test");
        for (int i = 0; i < count; i++) {
            String name = "%s-%02d".formatted(kinds.get(i % 2), i / 2 + 1);
            addMachine(name, folders.get(i % 2), cluster, i);
        }
    }

    private FolderObject folder(FolderObject parent, String name) {
        FolderObject folder = new FolderObject(ids.next("group-v"), name, parent, List.of("Folder", "VirtualMachine"));
        parent.add(folder);
        return folder;
    }

    private void addMachine(String name, FolderObject folder, ClusterObject cluster, int number) {
        HostObject host = cluster.hosts().get(number % cluster.hosts().size());
        Hardware hardware = new Hardware(1 << number % 3, 1024 << number % 4, 1 + number % 2, 1);
        VirtualMachineObject machine =
                new VirtualMachineObject(ids.next("vm-"), name, folder, cluster.pool(), host, hardware);
        folder.add(machine);
        cluster.pool().add(machine);
        host.add(machine);
        if (number % 5 != 4) {
            machine.powerOn(host, now);
        }
    }
}
