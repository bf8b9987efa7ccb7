package io.vim25.simulator.internal.operation;

import io.vim25.generated.InvalidDeviceSpec;
import io.vim25.generated.VirtualController;
import io.vim25.generated.VirtualDevice;
import io.vim25.generated.VirtualDeviceConfigSpec;
import io.vim25.generated.VirtualDeviceConfigSpecOperation;
import io.vim25.generated.VirtualDisk;
import io.vim25.generated.VirtualEthernetCard;
import io.vim25.generated.VirtualSCSIController;
import io.vim25.simulator.internal.model.Refusal;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Adds, edits and removes devices. New ones get keys of their kind, and those that name them by the old keys follow. */
final class DeviceChanges {
    private final Map<Integer, VirtualDevice> devices = new LinkedHashMap<>();
    private final Map<Integer, Integer> newKeys = new HashMap<>();

    private DeviceChanges(List<VirtualDevice> before) {
        before.forEach(device -> devices.put(device.getKey(), device));
    }

    /**
     * The devices after changes.
     *
     * @throws Refusal if one of the changes can't be made
     */
    static List<VirtualDevice> apply(List<VirtualDevice> before, List<VirtualDeviceConfigSpec> changes) {
        DeviceChanges all = new DeviceChanges(before);
        for (int i = 0; i < changes.size(); i++) {
            all.apply(changes.get(i), i);
        }
        return List.copyOf(all.devices.values());
    }

    private void apply(VirtualDeviceConfigSpec change, int index) {
        VirtualDevice device = change.getDevice();
        if (change.getOperation() == VirtualDeviceConfigSpecOperation.ADD) {
            add(device, index);
        } else if (!devices.containsKey(device.getKey())) {
            throw invalid(index, "there is no device " + device.getKey());
        } else if (change.getOperation() == VirtualDeviceConfigSpecOperation.REMOVE) {
            devices.remove(device.getKey());
        } else {
            devices.put(device.getKey(), device);
        }
    }

    private void add(VirtualDevice device, int index) {
        int key = firstKey(device);
        while (devices.containsKey(key)) {
            key++;
        }
        newKeys.put(device.getKey(), key);
        device.setKey(key);
        Integer controller = device.getControllerKey();
        if (controller != null) {
            device.setControllerKey(newKeys.getOrDefault(controller, controller));
            if (!devices.containsKey(device.getControllerKey())) {
                throw invalid(index, "there is no controller " + controller);
            }
            if (device.getUnitNumber() == null || device.getUnitNumber() < 0) {
                device.setUnitNumber(freeUnit(device.getControllerKey()));
            }
        }
        devices.put(key, device);
    }

    private static int firstKey(VirtualDevice device) {
        if (device instanceof VirtualSCSIController) {
            return 1000;
        } else if (device instanceof VirtualController) {
            return 15000;
        } else if (device instanceof VirtualDisk) {
            return 2000;
        }
        return device instanceof VirtualEthernetCard ? 4000 : 3000;
    }

    private int freeUnit(int controller) {
        // a SCSI controller is itself on unit 7
        for (int unit = 0; ; unit++) {
            int wanted = unit;
            if (unit != 7
                    && devices.values().stream()
                            .noneMatch(device -> Objects.equals(device.getControllerKey(), controller)
                                    && Objects.equals(device.getUnitNumber(), wanted))) {
                return unit;
            }
        }
    }

    private static Refusal invalid(int index, String why) {
        InvalidDeviceSpec fault = new InvalidDeviceSpec().setDeviceIndex(index);
        return new Refusal(
                fault.setProperty("virtualDeviceSpec.device.key"),
                "Invalid configuration for device '" + index + "': " + why + ".");
    }
}
