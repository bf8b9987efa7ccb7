package io.vim25.inventory;

import static io.vim25.generated.VirtualDeviceConfigSpecOperation.ADD;
import static io.vim25.generated.VirtualDeviceConfigSpecOperation.EDIT;
import static io.vim25.generated.VirtualDeviceConfigSpecOperation.REMOVE;

import io.vim25.generated.VirtualController;
import io.vim25.generated.VirtualDevice;
import io.vim25.generated.VirtualDeviceConfigSpec;
import io.vim25.generated.VirtualDeviceConfigSpecFileOperation;
import io.vim25.generated.VirtualDisk;
import io.vim25.generated.VirtualMachine;
import io.vim25.generated.VirtualMachineConfigInfo;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/**
 * The devices of a virtual machine, as they were when they were read, and the changes that a reconfiguration takes.
 *
 * <pre>{@code
 * VirtualEthernetCard card = Devices.of(vm).first(VirtualEthernetCard.class);
 * card.getConnectable().setStartConnected(false);
 * vm.reconfigure(new VirtualMachineConfigSpec().addDeviceChange(Devices.edit(card))).await();
 * }</pre>
 *
 * <p>The list is immutable; the devices in it are data objects like any other, to be edited and sent back. Only {@link
 * #of(VirtualMachine)} is a remote call.
 */
public final class Devices {
    private final List<VirtualDevice> devices;

    private Devices(List<VirtualDevice> devices) {
        this.devices = devices;
    }

    /**
     * Reads the devices of a machine; none where the server doesn't have its configuration, as that of a machine whose
     * files can't be reached. One remote call.
     */
    public static Devices of(VirtualMachine machine) {
        VirtualMachineConfigInfo config = machine.config();
        return of(config == null ? List.of() : config.getHardware().getDevice());
    }

    /** Devices that were read in some other way. */
    public static Devices of(List<? extends VirtualDevice> devices) {
        return new Devices(List.copyOf(devices));
    }

    /** All, in the server's order. */
    public List<VirtualDevice> all() {
        return devices;
    }

    /** All of a type, or of one that extends it, in the server's order; empty if there is none. */
    public <T extends VirtualDevice> List<T> all(Class<T> type) {
        return devices.stream().filter(type::isInstance).map(type::cast).toList();
    }

    /**
     * The first of a type.
     *
     * @throws DeviceNotFoundException if there is none
     */
    public <T extends VirtualDevice> T first(Class<T> type) {
        return all(type).stream()
                .findFirst()
                .orElseThrow(() -> new DeviceNotFoundException(type.getSimpleName(), devices));
    }

    /** The one with a key. */
    public Optional<VirtualDevice> byKey(int key) {
        return devices.stream().filter(device -> device.getKey() == key).findFirst();
    }

    /** The one with a label, as the vSphere Client shows it: {@code Hard disk 1}, in the language of the session. */
    public Optional<VirtualDevice> byLabel(String label) {
        return devices.stream()
                .filter(device -> label.equals(DeviceNotFoundException.label(device)))
                .findFirst();
    }

    /** The controller that a device is on; empty if it is on none. */
    public Optional<VirtualController> controllerOf(VirtualDevice device) {
        Integer key = device.getControllerKey();
        return key == null
                ? Optional.empty()
                : byKey(key).filter(VirtualController.class::isInstance).map(VirtualController.class::cast);
    }

    /** The devices on a controller, in the server's order. */
    public List<VirtualDevice> on(VirtualController controller) {
        return devices.stream()
                .filter(device -> Integer.valueOf(controller.getKey()).equals(device.getControllerKey()))
                .toList();
    }

    /** The lowest unit number of a controller that no device has; empty if it is full. */
    public OptionalInt freeUnit(VirtualController controller) {
        ControllerUnits units = ControllerUnits.of(controller);
        List<VirtualDevice> taken = on(controller);
        return IntStream.range(0, units.count())
                .filter(unit -> unit != units.reserved())
                .filter(unit ->
                        taken.stream().noneMatch(device -> Integer.valueOf(unit).equals(device.getUnitNumber())))
                .findFirst();
    }

    /** A key for a new device, which the server replaces: negative, and not that of any of these. */
    public int temporaryKey() {
        return Math.min(
                        0,
                        devices.stream().mapToInt(VirtualDevice::getKey).min().orElse(0))
                - 1;
    }

    /** These and one more. */
    public Devices with(VirtualDevice device) {
        List<VirtualDevice> more = new ArrayList<>(devices);
        more.add(device);
        return new Devices(List.copyOf(more));
    }

    /**
     * Gives a new device a temporary key and a free unit of a controller, by setting these in it.
     *
     * <pre>{@code
     * devices = devices.attach(disk, devices.first(VirtualSCSIController.class));
     * spec.addDeviceChange(Devices.create(disk));
     * }</pre>
     *
     * @return these and the device, for attaching further ones
     * @throws IllegalStateException if the controller is full
     */
    public Devices attach(VirtualDevice device, VirtualController controller) {
        int unit = freeUnit(controller)
                .orElseThrow(() -> new IllegalStateException("No unit is free on "
                        + DeviceNotFoundException.label(controller) + ". Fix: add a controller first."));
        device.setKey(temporaryKey()).setControllerKey(controller.getKey()).setUnitNumber(unit);
        return with(device);
    }

    /** Adds a device; a disk with this is one whose file exists. */
    public static VirtualDeviceConfigSpec add(VirtualDevice device) {
        return new VirtualDeviceConfigSpec().setOperation(ADD).setDevice(device);
    }

    /** Adds a disk and makes its file: of the name in its backing, or of one that the server chooses if that is empty. */
    public static VirtualDeviceConfigSpec create(VirtualDisk disk) {
        return add(disk).setFileOperation(VirtualDeviceConfigSpecFileOperation.CREATE);
    }

    /** Changes a device to what it is now; send back the one that was read, with all that is in it. */
    public static VirtualDeviceConfigSpec edit(VirtualDevice device) {
        return new VirtualDeviceConfigSpec().setOperation(EDIT).setDevice(device);
    }

    /** Removes a device; the files of a disk stay. */
    public static VirtualDeviceConfigSpec remove(VirtualDevice device) {
        return new VirtualDeviceConfigSpec().setOperation(REMOVE).setDevice(device);
    }

    /** Removes a disk and deletes its files. */
    public static VirtualDeviceConfigSpec destroy(VirtualDisk disk) {
        return remove(disk).setFileOperation(VirtualDeviceConfigSpecFileOperation.DESTROY);
    }

    /** The labels. */
    @Override
    public String toString() {
        return devices.stream().map(DeviceNotFoundException::label).toList().toString();
    }
}
