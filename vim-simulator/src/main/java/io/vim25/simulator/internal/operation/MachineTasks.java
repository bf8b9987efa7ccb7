package io.vim25.simulator.internal.operation;

import io.vim25.ManagedObjectReference;
import io.vim25.generated.Folder;
import io.vim25.generated.HostSystem;
import io.vim25.generated.OptionValue;
import io.vim25.generated.ResourcePool;
import io.vim25.generated.VirtualMachineCloneSpec;
import io.vim25.generated.VirtualMachineConfigSpec;
import io.vim25.generated.VmClonedEvent;
import io.vim25.generated.VmCreatedEvent;
import io.vim25.generated.VmEventArgument;
import io.vim25.generated.VmReconfiguredEvent;
import io.vim25.simulator.internal.model.FolderObject;
import io.vim25.simulator.internal.model.Hardware;
import io.vim25.simulator.internal.model.HostObject;
import io.vim25.simulator.internal.model.Inventory;
import io.vim25.simulator.internal.model.Refusal;
import io.vim25.simulator.internal.model.ResourcePoolObject;
import io.vim25.simulator.internal.model.TaskKind;
import io.vim25.simulator.internal.model.VirtualMachineObject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Makes virtual machines, and makes them different. */
final class MachineTasks {
    private static final TaskKind CREATE = new TaskKind("CreateVM_Task", "Folder.createVm");
    private static final TaskKind CLONE = new TaskKind("CloneVM_Task", "VirtualMachine.clone");
    private static final TaskKind RECONFIGURE = new TaskKind("ReconfigVM_Task", "VirtualMachine.reconfigure");

    private final Call call;
    private final Inventory inventory;

    MachineTasks(Call call) {
        this.call = call;
        this.inventory = call.vcenter().inventory();
    }

    ManagedObjectReference<?> create(
            FolderObject folder,
            VirtualMachineConfigSpec spec,
            ManagedObjectReference<ResourcePool> pool,
            @Nullable ManagedObjectReference<HostSystem> host) {
        if (spec.getName() == null) {
            throw Refusal.invalidArgument("config.name", "a machine needs a name");
        }
        String name = EntityTasks.escape(spec.getName());
        ResourcePoolObject where = pool(pool);
        HostObject on = host(where, host);
        return call.vcenter()
                .tasks()
                .start(CREATE, folder, call.session().userName(), when -> {
                    EntityTasks.checkFree(folder, name);
                    VirtualMachineObject made =
                            inventory.addMachine(folder, name, where, on, new Hardware(1, 1024, 0, 0));
                    try {
                        apply(made, spec);
                    } catch (Refusal e) {
                        inventory.remove(made);
                        throw e;
                    }
                    call.post(new VmCreatedEvent(), made, when, "is created");
                    return made.reference();
                })
                .reference();
    }

    ManagedObjectReference<?> copy(
            VirtualMachineObject original,
            ManagedObjectReference<Folder> folder,
            String name,
            VirtualMachineCloneSpec spec) {
        if (!(call.get(folder) instanceof FolderObject target)) {
            throw Refusal.invalidArgument("folder", "that is no folder");
        }
        String escaped = EntityTasks.escape(name);
        ManagedObjectReference<ResourcePool> pool = spec.getLocation().getPool();
        ResourcePoolObject where = pool == null ? original.pool() : pool(pool);
        ManagedObjectReference<HostSystem> host = spec.getLocation().getHost();
        HostObject on = host == null && pool == null ? original.host() : host(where, host);
        return call.vcenter()
                .tasks()
                .start(CLONE, original, call.session().userName(), when -> {
                    EntityTasks.checkFree(target, escaped);
                    VirtualMachineObject copy = inventory.addMachine(target, escaped, where, on, original.hardware());
                    VmEventArgument source = new VmEventArgument().setVm(original.reference());
                    source.setName(original.name());
                    copy.setAnnotation(original.annotation());
                    copy.setExtraConfig(original.extraConfig());
                    copy.setDevices(original.devices());
                    if (spec.isPowerOn()) {
                        copy.powerOn(on, when);
                    }
                    call.post(new VmClonedEvent().setSourceVm(source), copy, when, "is a clone");
                    return copy.reference();
                })
                .reference();
    }

    ManagedObjectReference<?> reconfigure(VirtualMachineObject machine, VirtualMachineConfigSpec spec) {
        String name = spec.getName() == null ? null : EntityTasks.escape(spec.getName());
        return call.vcenter()
                .tasks()
                .start(RECONFIGURE, machine, call.session().userName(), when -> {
                    boolean renames = name != null && !name.equals(machine.name());
                    if (renames) {
                        EntityTasks.checkFree(machine.folder(), name);
                    }
                    apply(machine, spec);
                    if (renames) {
                        machine.rename(name);
                    }
                    call.post(new VmReconfiguredEvent().setConfigSpec(spec), machine, when, "is reconfigured");
                    return null;
                })
                .reference();
    }

    /** Does what it says, but for the name; either all or, if it is refused, nothing. */
    private static void apply(VirtualMachineObject machine, VirtualMachineConfigSpec spec) {
        if (!spec.getDeviceChange().isEmpty()) {
            machine.setDevices(DeviceChanges.apply(machine.devices(), spec.getDeviceChange()));
        }
        machine.setHardware(hardware(machine.hardware(), spec));
        if (spec.getAnnotation() != null) {
            machine.setAnnotation(spec.getAnnotation());
        }
        if (!spec.getExtraConfig().isEmpty()) {
            machine.setExtraConfig(options(machine.extraConfig(), spec.getExtraConfig()));
        }
    }

    /** An option without a value is removed. */
    private static Map<String, Object> options(Map<String, Object> before, List<OptionValue> changes) {
        Map<String, Object> options = new LinkedHashMap<>(before);
        for (OptionValue change : changes) {
            if (change.getValue() == null || change.getValue().equals("")) {
                options.remove(change.getKey());
            } else {
                options.put(change.getKey(), change.getValue());
            }
        }
        return options;
    }

    private static Hardware hardware(Hardware before, VirtualMachineConfigSpec spec) {
        Integer cpus = spec.getNumCPUs();
        Long memory = spec.getMemoryMB();
        return new Hardware(
                cpus == null ? before.cpus() : cpus,
                memory == null ? before.memoryMB() : Math.toIntExact(memory),
                before.disks(),
                before.networkCards());
    }

    private ResourcePoolObject pool(ManagedObjectReference<ResourcePool> pool) {
        if (call.get(pool) instanceof ResourcePoolObject found) {
            return found;
        }
        throw Refusal.invalidArgument("pool", "that is no resource pool");
    }

    /** The host that is named, or that of the pool's hosts with the fewest machines. */
    private HostObject host(ResourcePoolObject pool, @Nullable ManagedObjectReference<HostSystem> host) {
        List<HostObject> hosts = pool.owner().hosts();
        if (host != null) {
            if (call.get(host) instanceof HostObject found && hosts.contains(found)) {
                return found;
            }
            throw Refusal.invalidArgument("host", host.value() + " has no part in the pool");
        }
        return hosts.stream()
                .min((one, other) ->
                        Integer.compare(one.contents().size(), other.contents().size()))
                .orElseThrow();
    }
}
