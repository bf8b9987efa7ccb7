package io.vim25.generated;

import io.vim25.ManagedObjectBase;
import io.vim25.annotations.ManagedObject;
import io.vim25.annotations.Operation;
import io.vim25.annotations.Property;

/**
 * Manages where the agent virtual machines of a host are placed.
 *
 * <p>The managed object type {@code HostEsxAgentHostManager}, since API version 5.0.
 */
@ManagedObject
public interface HostEsxAgentHostManager extends ManagedObjectBase {
    /**
     * The datastore and the network for agent virtual machines on the host. One remote call.
     *
     * <p>The property {@code configInfo}, since API version 5.0; needs the privilege {@code Host.Config.Settings}.
     */
    @Property
    HostEsxAgentHostManagerConfigInfo configInfo();

    /**
     * Sets the datastore and the network for agent virtual machines on the host.
     *
     * <p>The operation {@code EsxAgentHostManagerUpdateConfig}, since API version 5.0; needs the privilege
     * {@code Host.Config.Settings}.
     *
     * @param configInfo the config info
     * @throws HostConfigFault if the host can't be configured so
     */
    @Operation("EsxAgentHostManagerUpdateConfig")
    void updateConfig(HostEsxAgentHostManagerConfigInfo configInfo) throws HostConfigFault;
}
