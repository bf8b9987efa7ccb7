package io.vim25.generated;

import io.vim25.annotations.ManagedObject;
import io.vim25.annotations.Operation;
import io.vim25.annotations.Property;

/**
 * Manages the services (daemons) of a host.
 *
 * <p>The managed object type {@code HostServiceSystem}, since API version 2.0.
 */
@ManagedObject
public interface HostServiceSystem extends ExtensibleManagedObject {
    /**
     * The services of the host, with their states and startup policies. One remote call.
     *
     * <p>The property {@code serviceInfo}, since API version 2.0.
     */
    @Property
    HostServiceInfo serviceInfo();

    /**
     * Sets the startup policy of a service: on, off or automatic.
     *
     * <p>The operation {@code UpdateServicePolicy}, since API version 2.0; needs the privilege
     * {@code Host.Config.NetService}.
     *
     * @param id the id
     * @param policy the policy
     * @throws NotFound if it isn't there
     * @throws HostConfigFault if the host can't be configured so
     */
    @Operation("UpdateServicePolicy")
    void updatePolicy(String id, String policy) throws NotFound, HostConfigFault;

    /**
     * Starts the service with the given ID, such as TSM-SSH.
     *
     * <p>The operation {@code StartService}, since API version 2.0; needs the privilege {@code Host.Config.NetService}.
     *
     * @param id the id
     * @throws InvalidState if the object's state doesn't allow it
     * @throws NotFound if it isn't there
     * @throws HostConfigFault if the host can't be configured so
     */
    @Operation("StartService")
    void start(String id) throws InvalidState, NotFound, HostConfigFault;

    /**
     * Stops the service with the given ID.
     *
     * <p>The operation {@code StopService}, since API version 2.0; needs the privilege {@code Host.Config.NetService}.
     *
     * @param id the id
     * @throws InvalidState if the object's state doesn't allow it
     * @throws NotFound if it isn't there
     * @throws HostConfigFault if the host can't be configured so
     */
    @Operation("StopService")
    void stop(String id) throws InvalidState, NotFound, HostConfigFault;

    /**
     * Restarts the service with the given ID.
     *
     * <p>The operation {@code RestartService}, since API version 2.0; needs the privilege
     * {@code Host.Config.NetService}.
     *
     * @param id the id
     * @throws InvalidState if the object's state doesn't allow it
     * @throws NotFound if it isn't there
     * @throws HostConfigFault if the host can't be configured so
     */
    @Operation("RestartService")
    void restart(String id) throws InvalidState, NotFound, HostConfigFault;

    /**
     * Uninstalls the service with the given ID.
     *
     * <p>The operation {@code UninstallService}, since API version 2.0; needs the privilege
     * {@code Host.Config.NetService}.
     *
     * @param id the id
     * @throws NotFound if it isn't there
     * @throws HostConfigFault if the host can't be configured so
     */
    @Operation("UninstallService")
    void uninstall(String id) throws NotFound, HostConfigFault;

    /**
     * Reads the state of the services from the host again.
     *
     * <p>The operation {@code RefreshServices}, since API version 2.0; needs the privilege
     * {@code Host.Config.NetService}.
     */
    @Operation("RefreshServices")
    void refresh();
}
