package io.vim25.samples.inventory;

import io.vim25.ManagedObjectBase;
import io.vim25.ManagedObjectReference;
import io.vim25.Row;
import io.vim25.Vim;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads the virtual machines of a server, each with its path. */
final class Inventory {
    private final Vim vim;
    private final Map<ManagedObjectReference<?>, Entity> entities = new HashMap<>();

    Inventory(Vim vim) {
        this.vim = vim;
    }

    /** All virtual machines, in the order of their paths. */
    List<Machine> machines() {
        readEntities();
        List<Machine> machines = new ArrayList<>();
        try (Stream<Row<VirtualMachine>> rows = vim
                .retrieve(VirtualMachine_.TYPE)
                .select(
                        VirtualMachine_.powerState(),
                        VirtualMachine_.numCpu(),
                        VirtualMachine_.memorySizeMB(),
                        VirtualMachine_.host())
                .stream()) {
            rows.forEach(row -> machines.add(machine(row)));
        }
        machines.sort(Comparator.comparing(Machine::path));
        return machines;
    }

    private void readEntities() {
        try (Stream<Row<ManagedEntity>> rows =
                vim.retrieve(ManagedEntity_.TYPE).select(ManagedEntity_.name(), ManagedEntity_.parent()).stream()) {
            rows.forEach(row -> entities.put(
                    row.object().reference(),
                    new Entity(row.get(ManagedEntity_.name()), row.getOrNull(ManagedEntity_.parent()))));
        }
    }

    private Machine machine(Row<VirtualMachine> row) {
        HostSystem host = row.getOrNull(VirtualMachine_.host());
        return new Machine(
                row.object(),
                path(row.object()),
                row.get(VirtualMachine_.powerState()),
                row.getOrNull(VirtualMachine_.numCpu()),
                row.getOrNull(VirtualMachine_.memorySizeMB()),
                host == null ? "" : name(host));
    }

    private String name(ManagedObjectBase object) {
        Entity entity = entities.get(object.reference());
        return entity == null ? object.reference().value() : entity.name();
    }

    /** The names from the top to an object; the root folder, which is everybody's, isn't one of them. */
    private String path(ManagedObjectBase object) {
        Entity entity = entities.get(object.reference());
        if (entity == null) {
            return "";
        }
        return (entity.parent() == null ? "" : path(entity.parent())) + "/" + entity.name();
    }

    private record Entity(String name, @Nullable ManagedEntity parent) {}

    /**
     * A virtual machine.
     *
     * @param object the managed object
     * @param path where it is in the inventory
     * @param powerState whether it runs
     * @param cpus how many virtual processors it has, if that is known
     * @param memory how much memory it has, in MB, if that is known
     * @param host the name of its host; empty if it has none
     */
    record Machine(
            VirtualMachine object,
            String path,
            VirtualMachinePowerState powerState,
            @Nullable Integer cpus,
            @Nullable Integer memory,
            String host) {
        /** The last part of the path. */
        String name() {
            return path.substring(path.lastIndexOf('/') + 1);
        }
    }
}
