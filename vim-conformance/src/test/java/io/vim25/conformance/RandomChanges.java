package io.vim25.conformance;

import io.vim25.ManagedObjectReference;
import io.vim25.MethodFault;
import io.vim25.Row;
import io.vim25.Task;
import io.vim25.Vim;
import io.vim25.generated.Description;
import io.vim25.generated.Folder;
import io.vim25.generated.Folder_;
import io.vim25.generated.OptionValue;
import io.vim25.generated.ResourcePool;
import io.vim25.generated.VirtualCdrom;
import io.vim25.generated.VirtualCdromRemotePassthroughBackingInfo;
import io.vim25.generated.VirtualDevice;
import io.vim25.generated.VirtualDeviceConfigSpec;
import io.vim25.generated.VirtualDeviceConfigSpecOperation;
import io.vim25.generated.VirtualMachine;
import io.vim25.generated.VirtualMachineCloneSpec;
import io.vim25.generated.VirtualMachineConfigSpec;
import io.vim25.generated.VirtualMachinePowerState;
import io.vim25.generated.VirtualMachineRelocateSpec;
import io.vim25.generated.VirtualMachine_;
import io.vim25.generated.VirtualPCIController;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Changes virtual machines at random, in all the ways that a live copy has to follow. */
public final class RandomChanges {
    private final Random random;
    private final int most;
    private final boolean removals;
    private final List<VirtualMachine> machines = new ArrayList<>();
    private final Map<String, Integer> made = new TreeMap<>();
    private final Folder folder;
    private int names;

    /**
     * Changes all machines that there are, and makes further ones.
     *
     * @param most how many there may be
     * @param removals whether to destroy some when there are so many
     */
    public RandomChanges(Vim vim, long seed, int most, boolean removals) {
        this.random = new Random(seed);
        this.most = most;
        this.removals = removals;
        try (Stream<Row<VirtualMachine>> rows = vim.retrieve(VirtualMachine_.TYPE).stream()) {
            rows.forEach(row -> machines.add(row.object()));
        }
        this.folder = vim.get(
                Folder_.TYPE, Objects.requireNonNull(machines.get(0).parent()).reference());
    }

    /** Makes so many changes; what the server refuses counts too. */
    public void make(int count) {
        for (int i = 0; i < count; i++) {
            String what;
            try {
                what = change();
            } catch (MethodFault e) {
                what = "refused: " + e.wireType();
            }
            made.merge(what, 1, Integer::sum);
        }
    }

    private String change() {
        VirtualMachine machine = machines.get(random.nextInt(machines.size()));
        return switch (random.nextInt(8)) {
            case 0, 1 -> power(machine);
            case 2 -> rename(machine);
            case 3 -> reconfigure(machine);
            case 4 -> extraConfig(machine);
            case 5 -> device(machine);
            case 6 -> snapshot(machine);
            default -> machines.size() < most ? copy(machine) : removals ? destroy(machine) : power(machine);
        };
    }

    private String power(VirtualMachine machine) {
        boolean on = machine.runtime().getPowerState() == VirtualMachinePowerState.POWERED_ON;
        await(on ? machine.powerOff() : machine.powerOn());
        return on ? "power off" : "power on";
    }

    private String rename(VirtualMachine machine) {
        await(machine.rename("machine-" + names++));
        return "rename";
    }

    private String reconfigure(VirtualMachine machine) {
        await(machine.reconfigure(new VirtualMachineConfigSpec()
                .setNumCPUs(1 + random.nextInt(8))
                .setMemoryMB(64L * (1 + random.nextInt(8)))
                .setAnnotation("note " + random.nextInt(100))));
        return "reconfigure";
    }

    private String extraConfig(VirtualMachine machine) {
        String value = random.nextInt(3) == 0 ? "" : "value " + random.nextInt(100);
        await(machine.reconfigure(new VirtualMachineConfigSpec()
                .addExtraConfig(new OptionValue()
                        .setKey("guestinfo.k" + random.nextInt(5))
                        .setValue(value))));
        return "extra config";
    }

    private String device(VirtualMachine machine) {
        List<VirtualDevice> devices =
                Objects.requireNonNull(machine.config()).getHardware().getDevice();
        List<VirtualDevice> drives =
                devices.stream().filter(VirtualCdrom.class::isInstance).toList();
        boolean add = drives.size() < 2;
        VirtualDevice drive = add ? drive(devices) : drives.get(random.nextInt(drives.size()));
        await(machine.reconfigure(new VirtualMachineConfigSpec()
                .addDeviceChange(new VirtualDeviceConfigSpec()
                        .setOperation(
                                add ? VirtualDeviceConfigSpecOperation.ADD : VirtualDeviceConfigSpecOperation.REMOVE)
                        .setDevice(drive))));
        return add ? "add device" : "remove device";
    }

    private static VirtualDevice drive(List<VirtualDevice> devices) {
        int controller = devices.stream()
                .filter(device -> !(device instanceof VirtualPCIController))
                .filter(device -> device.wireType().contains("IDE"))
                .findFirst()
                .orElseThrow()
                .getKey();
        return new VirtualCdrom()
                .setKey(-1)
                .setControllerKey(controller)
                .setDeviceInfo(new Description().setLabel("drive").setSummary("a drive"))
                .setBacking(new VirtualCdromRemotePassthroughBackingInfo()
                        .setDeviceName("drive")
                        .setExclusive(false));
    }

    private String snapshot(VirtualMachine machine) {
        if (machine.rootSnapshot().size() > 3) {
            await(machine.removeAllSnapshots(null, null));
            return "remove snapshots";
        }
        await(machine.createSnapshot("snapshot-" + names++, null, false, false));
        return "take snapshot";
    }

    private String copy(VirtualMachine machine) {
        ResourcePool pool = machine.resourcePool();
        VirtualMachineRelocateSpec place = new VirtualMachineRelocateSpec();
        if (pool != null) {
            place.setPool(ManagedObjectReference.to(pool));
        }
        Task<VirtualMachine> task = machine.clone(
                folder,
                "machine-" + names++,
                new VirtualMachineCloneSpec()
                        .setLocation(place)
                        .setPowerOn(false)
                        .setTemplate(false));
        machines.add(task.await());
        return "clone";
    }

    private String destroy(VirtualMachine machine) {
        if (machine.runtime().getPowerState() == VirtualMachinePowerState.POWERED_ON) {
            await(machine.powerOff());
        }
        await(machine.destroy());
        machines.remove(machine);
        return "destroy";
    }

    private static void await(Task<?> task) {
        task.await();
    }

    @Override
    public String toString() {
        return made.toString();
    }
}
