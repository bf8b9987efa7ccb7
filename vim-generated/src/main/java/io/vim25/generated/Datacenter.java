package io.vim25.generated;

import io.vim25.InvalidLogin;
import io.vim25.Task;
import io.vim25.annotations.ManagedObject;
import io.vim25.annotations.Operation;
import io.vim25.annotations.Property;
import io.vim25.annotations.SafeToRepeat;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A datacenter: the inventory container of hosts, virtual machines, networks and datastores.
 *
 * <p>The managed object type {@code Datacenter}, since API version 2.0.
 */
@ManagedObject
public interface Datacenter extends ManagedEntity {
    /**
     * Root folder of the virtual machines and templates in the datacenter. One remote call.
     *
     * <p>The property {@code vmFolder}, since API version 2.0; needs the privilege {@code System.View}.
     */
    @Property
    Folder vmFolder();

    /**
     * Root folder of the hosts and clusters in the datacenter. One remote call.
     *
     * <p>The property {@code hostFolder}, since API version 2.0; needs the privilege {@code System.View}.
     */
    @Property
    Folder hostFolder();

    /**
     * Root folder of the datastores in the datacenter. One remote call.
     *
     * <p>The property {@code datastoreFolder}, since API version 4.0; needs the privilege {@code System.View}.
     */
    @Property
    Folder datastoreFolder();

    /**
     * Root folder of the networks and distributed switches in the datacenter. One remote call.
     *
     * <p>The property {@code networkFolder}, since API version 4.0; needs the privilege {@code System.View}.
     */
    @Property
    Folder networkFolder();

    /**
     * Datastores available in the datacenter. One remote call; empty if unset.
     *
     * <p>The property {@code datastore}, since API version 2.0.
     */
    @Property
    List<Datastore> datastore();

    /**
     * Networks available in the datacenter. One remote call; empty if unset.
     *
     * <p>The property {@code network}, since API version 2.0.
     */
    @Property
    List<Network> network();

    /**
     * Configuration of the datacenter, such as its default hardware version. One remote call.
     *
     * <p>The property {@code configuration}, since API version 5.1; needs the privilege {@code System.View}.
     */
    @Property
    DatacenterConfigInfo configuration();

    /**
     * Gets basic information about several hosts that might be added.
     *
     * <p>The operation {@code BatchQueryConnectInfo}, since API version 6.7.1; needs the privilege {@code System.View}.
     *
     * @param hostSpecs the host specs; may be empty
     * @return a list of {@link DatacenterBasicConnectInfo}; never null, empty if there is nothing
     */
    @Operation
    List<DatacenterBasicConnectInfo> batchQueryConnectInfo(List<HostConnectSpec> hostSpecs);

    /** The same without {@code hostSpecs}. */
    default List<DatacenterBasicConnectInfo> batchQueryConnectInfo() {
        return batchQueryConnectInfo(List.of());
    }

    /**
     * Contacts a host with the given credentials and returns what would matter for adding it.
     *
     * <p>The operation {@code QueryConnectionInfo}, since API version 2.0; needs the privilege {@code System.View}.
     *
     * @param hostname the hostname
     * @param port the port
     * @param username the username
     * @param password the password
     * @param sslThumbprint the ssl thumbprint; null leaves it unset, since API version 2.5
     * @param sslCertificate the ssl certificate; null leaves it unset, since API version 9.0.0.0
     * @return the {@link HostConnectInfo}
     * @throws InvalidLogin if user and password are refused
     * @throws HostConnectFault if the host can't be reached
     */
    @Operation
    HostConnectInfo queryConnectionInfo(
            String hostname,
            int port,
            String username,
            String password,
            @Nullable String sslThumbprint,
            @Nullable String sslCertificate)
            throws InvalidLogin, HostConnectFault;

    /** The same without {@code sslThumbprint}, {@code sslCertificate}. */
    default HostConnectInfo queryConnectionInfo(String hostname, int port, String username, String password) {
        return queryConnectionInfo(hostname, port, username, password, null, null);
    }

    /**
     * Contacts a host as the specification says and returns what would matter for adding it.
     *
     * <p>The operation {@code QueryConnectionInfoViaSpec}, since API version 6.0; needs the privilege
     * {@code System.View}.
     *
     * @param spec the spec
     * @return the {@link HostConnectInfo}
     * @throws InvalidLogin if user and password are refused
     * @throws HostConnectFault if the host can't be reached
     */
    @Operation
    HostConnectInfo queryConnectionInfoViaSpec(HostConnectSpec spec) throws InvalidLogin, HostConnectFault;

    /**
     * Powers several virtual machines on, with DRS placing those that lie in its clusters.
     *
     * <p>The operation {@code PowerOnMultiVM_Task}, since API version 2.5; needs the privilege {@code System.View}.
     *
     * @param vm the vm
     * @param option the option; may be empty, since API version 4.1
     * @return the task, which results in the {@link ClusterPowerOnVmResult}
     */
    @Operation("PowerOnMultiVM_Task")
    Task<ClusterPowerOnVmResult> powerOnVm(List<VirtualMachine> vm, List<OptionValue> option);

    /** The same without {@code option}. */
    default Task<ClusterPowerOnVmResult> powerOnVm(List<VirtualMachine> vm) {
        return powerOnVm(vm, List.of());
    }

    /**
     * Lists the virtual hardware versions known in the datacenter.
     *
     * <p>The operation {@code queryDatacenterConfigOptionDescriptor}, since API version 5.1; needs the privilege
     * {@code System.View}.
     *
     * @return a list of {@link VirtualMachineConfigOptionDescriptor}; never null, empty if there is nothing
     */
    @SafeToRepeat
    @Operation("queryDatacenterConfigOptionDescriptor")
    List<VirtualMachineConfigOptionDescriptor> queryConfigOptionDescriptor();

    /**
     * Changes the settings: merges them in if modify is true, else replaces them.
     *
     * <p>The operation {@code ReconfigureDatacenter_Task}, since API version 5.1; needs the privilege
     * {@code Datacenter.Reconfigure}.
     *
     * @param spec the spec
     * @param modify the modify
     * @return the task, which results in nothing
     */
    @Operation("ReconfigureDatacenter_Task")
    Task<Void> reconfigure(DatacenterConfigSpec spec, boolean modify);
}
