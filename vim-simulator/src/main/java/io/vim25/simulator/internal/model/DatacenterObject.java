package io.vim25.simulator.internal.model;

import io.vim25.ManagedObjectReference;
import io.vim25.generated.Datacenter;
import io.vim25.generated.Datacenter_;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A datacenter, with the four folders that each has. */
public final class DatacenterObject extends EntityObject {
    private static final List<String> NAMES =
            names(EntityObject.NAMES, "vmFolder", "hostFolder", "datastoreFolder", "networkFolder");

    private final ManagedObjectReference<Datacenter> reference;
    private final FolderObject vmFolder;
    private final FolderObject hostFolder;
    private final FolderObject datastoreFolder;
    private final FolderObject networkFolder;

    DatacenterObject(Identifiers ids, String name, FolderObject parent) {
        super(name, parent);
        this.reference = Datacenter_.TYPE.reference(ids.next("datacenter-"));
        this.vmFolder =
                new FolderObject(ids.next("group-v"), "vm", this, List.of("Folder", "VirtualMachine", "VirtualApp"));
        this.hostFolder = new FolderObject(ids.next("group-h"), "host", this, List.of("Folder", "ComputeResource"));
        this.datastoreFolder =
                new FolderObject(ids.next("group-s"), "datastore", this, List.of("Folder", "Datastore", "StoragePod"));
        this.networkFolder = new FolderObject(
                ids.next("group-n"), "network", this, List.of("Folder", "Network", "DistributedVirtualSwitch"));
    }

    FolderObject vmFolder() {
        return vmFolder;
    }

    FolderObject hostFolder() {
        return hostFolder;
    }

    @Override
    public ManagedObjectReference<Datacenter> reference() {
        return reference;
    }

    @Override
    public List<FolderObject> contents() {
        return List.of(vmFolder, hostFolder, datastoreFolder, networkFolder);
    }

    @Override
    public List<String> propertyNames() {
        return NAMES;
    }

    @Override
    public @Nullable Object property(String property) {
        return switch (property) {
            case "vmFolder" -> vmFolder.reference();
            case "hostFolder" -> hostFolder.reference();
            case "datastoreFolder" -> datastoreFolder.reference();
            case "networkFolder" -> networkFolder.reference();
            default -> super.property(property);
        };
    }
}
