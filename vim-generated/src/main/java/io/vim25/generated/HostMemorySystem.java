package io.vim25.generated;

import io.vim25.annotations.ManagedObject;
import io.vim25.annotations.Operation;
import io.vim25.annotations.Property;
import org.jspecify.annotations.Nullable;

/**
 * Manages the memory a host sets aside for its service console and for virtual machines.
 *
 * <p>The managed object type {@code HostMemorySystem}, since API version 2.0.
 */
@ManagedObject
public interface HostMemorySystem extends ExtensibleManagedObject {
    /**
     * The memory reserved for the service console. One remote call; null if unset.
     *
     * <p>The property {@code consoleReservationInfo}, since API version 2.0.
     */
    @Property
    @Nullable
    ServiceConsoleReservationInfo consoleReservationInfo();

    /**
     * The memory reserved for virtual machines, and its limits. One remote call; null if unset.
     *
     * <p>The property {@code virtualMachineReservationInfo}, since API version 2.5.
     */
    @Property
    @Nullable
    VirtualMachineMemoryReservationInfo virtualMachineReservationInfo();

    /**
     * Sets the memory reserved for the service console, in bytes.
     *
     * <p>The operation {@code ReconfigureServiceConsoleReservation}, since API version 2.0; needs the privilege
     * {@code Host.Config.Memory}.
     *
     * @param cfgBytes the cfg bytes, in bytes
     */
    @Operation
    void reconfigureServiceConsoleReservation(long cfgBytes);

    /**
     * Sets the memory reserved for virtual machines.
     *
     * <p>The operation {@code ReconfigureVirtualMachineReservation}, since API version 2.5; needs the privilege
     * {@code Host.Config.Memory}.
     *
     * @param spec the spec
     */
    @Operation
    void reconfigureVirtualMachineReservation(VirtualMachineMemoryReservationSpec spec);
}
