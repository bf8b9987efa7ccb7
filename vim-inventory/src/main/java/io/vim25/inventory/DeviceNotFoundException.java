package io.vim25.inventory;

import io.vim25.VimException;
import io.vim25.generated.Description;
import io.vim25.generated.VirtualDevice;
import java.io.Serial;
import java.util.List;

/** A machine has no device of a type. The message names those that it has. */
public final class DeviceNotFoundException extends VimException {
    @Serial
    private static final long serialVersionUID = 1L;

    DeviceNotFoundException(String type, List<VirtualDevice> devices) {
        super(
                "There is no " + type + " among the devices "
                        + devices.stream().map(DeviceNotFoundException::label).toList()
                        + ". Fix: add one, or ask for all of the type.",
                null);
    }

    /** The device's label, or where it has none yet its type and key. */
    static String label(VirtualDevice device) {
        Description description = device.getDeviceInfo();
        return description == null ? device.wireType() + " " + device.getKey() : description.getLabel();
    }
}
