package io.vim25.generated;

import io.vim25.annotations.ManagedObject;
import io.vim25.annotations.Operation;
import io.vim25.annotations.Property;
import io.vim25.annotations.SafeToRepeat;
import org.jspecify.annotations.Nullable;

/**
 * Selects which virtual network adapters of a host carry vMotion, management, vSAN and other traffic.
 *
 * <p>The managed object type {@code HostVirtualNicManager}, since API version 4.0.
 */
@ManagedObject
public interface HostVirtualNicManager extends ExtensibleManagedObject {
    /**
     * Network configuration for each kind of traffic. One remote call.
     *
     * <p>The property {@code info}, since API version 4.0.
     */
    @Property
    HostVirtualNicManagerInfo info();

    /**
     * Returns the candidate and selected network adapters for one kind of traffic.
     *
     * <p>The operation {@code QueryNetConfig}, since API version 4.0; needs the privilege {@code System.Read}.
     *
     * @param nicType the nic type
     * @return the {@link VirtualNicManagerNetConfig}, or null if there is none
     * @throws HostConfigFault if the host can't be configured so
     * @throws InvalidArgument if an argument isn't valid
     */
    @SafeToRepeat
    @Operation
    @Nullable
    VirtualNicManagerNetConfig queryNetConfig(String nicType) throws HostConfigFault, InvalidArgument;

    /**
     * Selects a virtual network adapter for one kind of traffic, such as vmotion or management.
     *
     * <p>The operation {@code SelectVnicForNicType}, since API version 4.0; needs the privilege
     * {@code Host.Config.Network}.
     *
     * @param nicType the nic type
     * @param device the device
     * @throws HostConfigFault if the host can't be configured so
     * @throws InvalidArgument if an argument isn't valid
     */
    @Operation("SelectVnicForNicType")
    void selectVnic(String nicType, String device) throws HostConfigFault, InvalidArgument;

    /**
     * Stops using a virtual network adapter for one kind of traffic.
     *
     * <p>The operation {@code DeselectVnicForNicType}, since API version 4.0; needs the privilege
     * {@code Host.Config.Network}.
     *
     * @param nicType the nic type
     * @param device the device
     * @throws HostConfigFault if the host can't be configured so
     * @throws InvalidArgument if an argument isn't valid
     */
    @Operation("DeselectVnicForNicType")
    void deselectVnic(String nicType, String device) throws HostConfigFault, InvalidArgument;
}
