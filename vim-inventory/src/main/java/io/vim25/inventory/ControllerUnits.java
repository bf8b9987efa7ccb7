package io.vim25.inventory;

import io.vim25.generated.VirtualController;
import io.vim25.generated.VirtualIDEController;
import io.vim25.generated.VirtualNVMEController;
import io.vim25.generated.VirtualSATAController;
import io.vim25.generated.VirtualSCSIController;
import io.vim25.generated.VirtualSIOController;

/**
 * The units of a controller.
 *
 * @param count how many there are at least; newest virtual hardware may have more
 * @param reserved the one that is the controller's own, or a negative number
 */
record ControllerUnits(int count, int reserved) {
    private static final int NONE = -1;
    private static final int SCSI_OWN = 7;

    static ControllerUnits of(VirtualController controller) {
        if (controller instanceof VirtualSCSIController scsi) {
            Integer own = scsi.getScsiCtlrUnitNumber();
            return new ControllerUnits(16, own == null ? SCSI_OWN : own);
        }
        if (controller instanceof VirtualIDEController || controller instanceof VirtualSIOController) {
            return new ControllerUnits(2, NONE);
        }
        if (controller instanceof VirtualSATAController) {
            return new ControllerUnits(30, NONE);
        }
        return new ControllerUnits(controller instanceof VirtualNVMEController ? 15 : Integer.MAX_VALUE, NONE);
    }
}
