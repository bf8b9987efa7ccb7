package io.vim25.generated;

import io.vim25.InvalidLogin;
import io.vim25.NotSupported;
import io.vim25.RequestCanceled;
import io.vim25.Task;
import io.vim25.annotations.ManagedObject;
import io.vim25.annotations.Operation;
import io.vim25.annotations.Property;
import io.vim25.annotations.SafeToRepeat;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An ESXi host: its state, hardware and configuration, and maintenance, power and connection control.
 *
 * <p>The managed object type {@code HostSystem}, since API version 2.0.
 */
@ManagedObject
public interface HostSystem extends ManagedEntity {
    /**
     * Current state of the host: connection, power, maintenance mode and boot time. One remote call.
     *
     * <p>The property {@code runtime}, since API version 2.0.
     */
    @Property
    HostRuntimeInfo runtime();

    /**
     * Short overview of the host: hardware, state, quick usage figures and product. One remote call.
     *
     * <p>The property {@code summary}, since API version 2.0.
     */
    @Property
    HostListSummary summary();

    /**
     * Hardware of the host: processors, memory, PCI devices and BIOS. One remote call; null if unset.
     *
     * <p>The property {@code hardware}, since API version 2.0.
     */
    @Property
    @Nullable
    HostHardwareInfo hardware();

    /**
     * What the host is able to do, as a set of supported features and limits. One remote call; null if unset.
     *
     * <p>The property {@code capability}, since API version 2.0.
     */
    @Property
    @Nullable
    HostCapability capability();

    /**
     * Resources of the host that count for licensing, such as processor packages. One remote call.
     *
     * <p>The property {@code licensableResource}, since API version 5.0.
     */
    @Property
    HostLicensableResourceInfo licensableResource();

    /**
     * State of the latest host profile remediation, or of its precheck. One remote call; null if unset.
     *
     * <p>The property {@code remediationState}, since API version 6.7.
     */
    @Property
    @Nullable
    HostSystemRemediationState remediationState();

    /**
     * Configuration changes found by the latest host profile remediation precheck. One remote call; null if unset.
     *
     * <p>The property {@code precheckRemediationResult}, since API version 6.7.
     */
    @Property
    @Nullable
    ApplyHostProfileConfigurationSpec precheckRemediationResult();

    /**
     * Outcome of the latest host profile remediation. One remote call; null if unset.
     *
     * <p>The property {@code remediationResult}, since API version 6.7.
     */
    @Property
    @Nullable
    ApplyHostProfileConfigurationResult remediationResult();

    /**
     * State of the latest host profile compliance check, with its time. One remote call; null if unset.
     *
     * <p>The property {@code complianceCheckState}, since API version 6.7.
     */
    @Property
    @Nullable
    HostSystemComplianceCheckState complianceCheckState();

    /**
     * Outcome of the latest host profile compliance check. One remote call; null if unset.
     *
     * <p>The property {@code complianceCheckResult}, since API version 6.7.
     */
    @Property
    @Nullable
    ComplianceResult complianceCheckResult();

    /**
     * References to the managers that configure single areas of the host, such as storage and network. One remote call.
     *
     * <p>The property {@code configManager}, since API version 2.0.
     */
    @Property
    HostConfigManager configManager();

    /**
     * Full configuration of the host: network, storage, services, options and more. One remote call; null if unset.
     *
     * <p>The property {@code config}, since API version 2.0.
     */
    @Property
    @Nullable
    HostConfigInfo config();

    /**
     * Virtual machines registered on the host. One remote call; empty if unset.
     *
     * <p>The property {@code vm}, since API version 2.0.
     */
    @Property
    List<VirtualMachine> vm();

    /**
     * Datastores the host can access. One remote call; empty if unset.
     *
     * <p>The property {@code datastore}, since API version 2.0; needs the privilege {@code System.View}.
     */
    @Property
    List<Datastore> datastore();

    /**
     * Networks available on the host. One remote call; empty if unset.
     *
     * <p>The property {@code network}, since API version 2.0; needs the privilege {@code System.View}.
     */
    @Property
    List<Network> network();

    /**
     * Browser for searching files on the host's datastores. One remote call.
     *
     * <p>The property {@code datastoreBrowser}, since API version 2.0; needs the privilege {@code System.View}.
     */
    @Property
    HostDatastoreBrowser datastoreBrowser();

    /**
     * Resource settings of the host's own system processes, as a tree of groups. One remote call; null if unset.
     *
     * <p>The property {@code systemResources}, since API version 2.0.
     */
    @Property
    @Nullable
    HostSystemResourceInfo systemResources();

    /**
     * State of the latest validation of the host's answer file (host customizations). One remote call; null if unset.
     *
     * <p>The property {@code answerFileValidationState}, since API version 6.7.
     */
    @Property
    @Nullable
    AnswerFileStatusResult answerFileValidationState();

    /**
     * Outcome of the latest validation of the host's answer file (host customizations). One remote call; null if unset.
     *
     * <p>The property {@code answerFileValidationResult}, since API version 6.7.
     */
    @Property
    @Nullable
    AnswerFileStatusResult answerFileValidationResult();

    /**
     * Returns the TPM attestation report of the host: measured boot events and register values.
     *
     * <p>The operation {@code QueryTpmAttestationReport}, since API version 5.1; needs the privilege
     * {@code System.Read}.
     *
     * @return the {@link HostTpmAttestationReport}, or null if there is none
     */
    @SafeToRepeat
    @Operation
    @Nullable
    HostTpmAttestationReport queryTpmAttestationReport();

    /**
     * Returns what a client sees on connecting to the host: product, machines, datastores, networks.
     *
     * <p>The operation {@code QueryHostConnectionInfo}, since API version 2.0; needs the privilege {@code System.Read}.
     *
     * @return the {@link HostConnectInfo}
     */
    @SafeToRepeat
    @Operation("QueryHostConnectionInfo")
    HostConnectInfo queryConnectionInfo();

    /**
     * Changes the resource settings of the host's system resource groups.
     *
     * <p>The operation {@code UpdateSystemResources}, since API version 2.0; needs the privilege
     * {@code Host.Config.Resources}.
     *
     * @param resourceInfo the resource info
     */
    @Operation
    void updateSystemResources(HostSystemResourceInfo resourceInfo);

    /**
     * Changes where the host keeps its system swap file.
     *
     * <p>The operation {@code UpdateSystemSwapConfiguration}, since API version 5.1; needs the privilege
     * {@code Host.Config.Settings}.
     *
     * @param sysSwapConfig the sys swap config
     */
    @Operation
    void updateSystemSwapConfiguration(HostSystemSwapConfiguration sysSwapConfig);

    /**
     * Connects a disconnected host again, with new connection details if they are given.
     *
     * <p>The operation {@code ReconnectHost_Task}, since API version 2.0; needs the privilege
     * {@code Host.Config.Connection}.
     *
     * @param cnxSpec the cnx spec; null leaves it unset
     * @param reconnectSpec the reconnect spec; null leaves it unset, since API version 5.0
     * @return the task, which results in nothing
     * @throws InvalidLogin if user and password are refused
     * @throws InvalidState if the object's state doesn't allow it
     * @throws InvalidName if the name isn't valid
     * @throws HostConnectFault if the host can't be reached
     */
    @Operation("ReconnectHost_Task")
    Task<Void> reconnect(@Nullable HostConnectSpec cnxSpec, @Nullable HostSystemReconnectSpec reconnectSpec)
            throws InvalidLogin, InvalidState, InvalidName, HostConnectFault;

    /** The same without {@code cnxSpec}, {@code reconnectSpec}. */
    default Task<Void> reconnect() {
        return reconnect(null, null);
    }

    /**
     * Disconnects the host from the server; it stays in the inventory and keeps running.
     *
     * <p>The operation {@code DisconnectHost_Task}, since API version 2.0; needs the privilege
     * {@code Host.Config.Connection}.
     *
     * @return the task, which results in nothing
     */
    @Operation("DisconnectHost_Task")
    Task<Void> disconnect();

    /**
     * Puts the host into maintenance mode, waiting at most the given seconds for it to be free of running machines.
     *
     * <p>The operation {@code EnterMaintenanceMode_Task}, since API version 2.0; needs the privilege
     * {@code Host.Config.Maintenance}.
     *
     * @param timeout the timeout
     * @param evacuatePoweredOffVms the evacuate powered off vms; null leaves it unset, since API version 2.5
     * @param maintenanceSpec the maintenance spec; null leaves it unset, since API version 5.5
     * @return the task, which results in nothing
     * @throws InvalidState if the object's state doesn't allow it
     * @throws Timedout if it takes too long
     */
    @Operation("EnterMaintenanceMode_Task")
    Task<Void> enterMaintenanceMode(
            int timeout, @Nullable Boolean evacuatePoweredOffVms, @Nullable HostMaintenanceSpec maintenanceSpec)
            throws InvalidState, Timedout;

    /** The same without {@code evacuatePoweredOffVms}, {@code maintenanceSpec}. */
    default Task<Void> enterMaintenanceMode(int timeout) {
        return enterMaintenanceMode(timeout, null, null);
    }

    /**
     * Takes the host out of maintenance mode, within the given number of seconds.
     *
     * <p>The operation {@code ExitMaintenanceMode_Task}, since API version 2.0; needs the privilege
     * {@code Host.Config.Maintenance}.
     *
     * @param timeout the timeout
     * @return the task, which results in nothing
     * @throws InvalidState if the object's state doesn't allow it
     * @throws Timedout if it takes too long
     */
    @Operation("ExitMaintenanceMode_Task")
    Task<Void> exitMaintenanceMode(int timeout) throws InvalidState, Timedout;

    /**
     * Reboots the host; with force, even if it is not in maintenance mode.
     *
     * <p>The operation {@code RebootHost_Task}, since API version 2.0; needs the privilege
     * {@code Host.Config.Maintenance}.
     *
     * @param force the force
     * @return the task, which results in nothing
     * @throws InvalidState if the object's state doesn't allow it
     */
    @Operation("RebootHost_Task")
    Task<Void> reboot(boolean force) throws InvalidState;

    /**
     * Shuts the host down; with force, even if it is not in maintenance mode.
     *
     * <p>The operation {@code ShutdownHost_Task}, since API version 2.0; needs the privilege
     * {@code Host.Config.Maintenance}.
     *
     * @param force the force
     * @return the task, which results in nothing
     * @throws InvalidState if the object's state doesn't allow it
     */
    @Operation("ShutdownHost_Task")
    Task<Void> shutdown(boolean force) throws InvalidState;

    /**
     * Puts the host into standby to save power, evacuating powered-off machines first if asked.
     *
     * <p>The operation {@code PowerDownHostToStandBy_Task}, since API version 2.5; needs the privilege
     * {@code Host.Config.Maintenance}.
     *
     * @param timeoutSec the timeout sec, in seconds
     * @param evacuatePoweredOffVms the evacuate powered off vms; null leaves it unset
     * @return the task, which results in nothing
     * @throws HostPowerOpFailed if the host's power state doesn't change
     * @throws InvalidState if the object's state doesn't allow it
     * @throws NotSupported if the server, or the object, can't do it
     * @throws Timedout if it takes too long
     * @throws RequestCanceled if somebody canceled it
     */
    @Operation("PowerDownHostToStandBy_Task")
    Task<Void> enterStandbyMode(int timeoutSec, @Nullable Boolean evacuatePoweredOffVms)
            throws HostPowerOpFailed, InvalidState, NotSupported, Timedout, RequestCanceled;

    /** The same without {@code evacuatePoweredOffVms}. */
    default Task<Void> enterStandbyMode(int timeoutSec) {
        return enterStandbyMode(timeoutSec, null);
    }

    /**
     * Wakes the host from standby, waiting at most the given number of seconds.
     *
     * <p>The operation {@code PowerUpHostFromStandBy_Task}, since API version 2.5; needs the privilege
     * {@code Host.Config.Maintenance}.
     *
     * @param timeoutSec the timeout sec, in seconds
     * @return the task, which results in nothing
     * @throws HostPowerOpFailed if the host's power state doesn't change
     * @throws InvalidState if the object's state doesn't allow it
     * @throws NotSupported if the server, or the object, can't do it
     * @throws Timedout if it takes too long
     */
    @Operation("PowerUpHostFromStandBy_Task")
    Task<Void> exitStandbyMode(int timeoutSec) throws HostPowerOpFailed, InvalidState, NotSupported, Timedout;

    /**
     * Returns the overhead memory in bytes that a machine of the given size would need on the host.
     *
     * <p>The operation {@code QueryMemoryOverhead}, since API version 2.0; needs the privilege {@code System.Read}.
     *
     * @param memorySize the memory size
     * @param videoRamSize the video ram size; null leaves it unset
     * @param numVcpus the num vcpus
     * @return the long
     */
    @SafeToRepeat
    @Operation("QueryMemoryOverhead")
    long queryOverhead(long memorySize, @Nullable Integer videoRamSize, int numVcpus);

    /**
     * Returns the overhead memory in bytes that a machine with the given configuration would need.
     *
     * <p>The operation {@code QueryMemoryOverheadEx}, since API version 2.5; needs the privilege {@code System.Read}.
     *
     * @param vmConfigInfo the vm config info
     * @return the long
     */
    @SafeToRepeat
    @Operation("QueryMemoryOverheadEx")
    long queryOverheadEx(VirtualMachineConfigInfo vmConfigInfo);

    /**
     * Configures vSphere HA on the host again, for instance after its setup has failed.
     *
     * <p>The operation {@code ReconfigureHostForDAS_Task}, since API version 2.0; needs the privilege
     * {@code Host.Config.Connection}.
     *
     * @return the task, which results in nothing
     * @throws DasConfigFault if vSphere HA can't be configured so
     */
    @Operation("ReconfigureHostForDAS_Task")
    Task<Void> reconfigureDAS() throws DasConfigFault;

    /**
     * Changes general flags of the host.
     *
     * <p>The operation {@code UpdateFlags}, since API version 2.5; needs the privilege {@code Host.Config.Settings}.
     *
     * @param flagInfo the flag info
     */
    @Operation
    void updateFlags(HostFlagInfo flagInfo);

    /**
     * Puts the host into lockdown mode, so that users manage it only through vCenter.
     *
     * <p>The operation {@code EnterLockdownMode}, since API version 4.1; needs the privilege
     * {@code Host.Config.Settings}.
     *
     * @throws HostConfigFault if the host can't be configured so
     */
    @Operation
    void enterLockdownMode() throws HostConfigFault;

    /**
     * Takes the host out of lockdown mode, so that users can log in to it directly again.
     *
     * <p>The operation {@code ExitLockdownMode}, since API version 4.1; needs the privilege
     * {@code Host.Config.Settings}.
     *
     * @throws HostConfigFault if the host can't be configured so
     */
    @Operation
    void exitLockdownMode() throws HostConfigFault;

    /**
     * Gets a ticket for logging in to the CIM (hardware health) services of the host.
     *
     * <p>The operation {@code AcquireCimServicesTicket}, since API version 2.5; needs the privilege
     * {@code Host.Cim.CimInteraction}.
     *
     * @return the {@link HostServiceTicket}
     */
    @Operation
    HostServiceTicket acquireCimServicesTicket();

    /**
     * Changes the IPMI/BMC settings used to power the host on remotely.
     *
     * <p>The operation {@code UpdateIpmi}, since API version 4.0; needs the privilege {@code Host.Config.Settings}.
     *
     * @param ipmiInfo the ipmi info
     * @throws InvalidIpmiLoginInfo if the management controller refuses user and password
     * @throws InvalidIpmiMacAddress if the management controller has another MAC address
     */
    @Operation
    void updateIpmi(HostIpmiInfo ipmiInfo) throws InvalidIpmiLoginInfo, InvalidIpmiMacAddress;

    /**
     * Returns for how many seconds the host's hardware has been running.
     *
     * <p>The operation {@code RetrieveHardwareUptime}, since API version 4.1; needs the privilege {@code System.Read}.
     *
     * @return the long
     */
    @SafeToRepeat
    @Operation
    long retrieveHardwareUptime();

    /**
     * Prepares the host for receiving sensitive key material, as the first step to encryption.
     *
     * <p>The operation {@code PrepareCrypto}, since API version 6.5; needs the privilege
     * {@code Cryptographer.RegisterHost}.
     *
     * @throws InvalidState if the object's state doesn't allow it
     */
    @Operation
    void prepareCrypto() throws InvalidState;

    /**
     * Enables encryption on the host, with the given plain key as the host key for core dumps.
     *
     * <p>The operation {@code EnableCrypto}, since API version 6.5; needs the privilege
     * {@code Cryptographer.RegisterHost}.
     *
     * @param keyPlain the key plain
     * @throws InvalidState if the object's state doesn't allow it
     */
    @Operation
    void enableCrypto(CryptoKeyPlain keyPlain) throws InvalidState;

    /**
     * Sets the host's encryption key, or lets a new key be chosen if none is given.
     *
     * <p>The operation {@code ConfigureCryptoKey}, since API version 6.5; needs the privilege
     * {@code Cryptographer.RegisterHost}.
     *
     * @param keyId the key id; null leaves it unset
     */
    @Operation
    void configureCryptoKey(@Nullable CryptoKeyId keyId);

    /** The same without {@code keyId}. */
    default void configureCryptoKey() {
        configureCryptoKey(null);
    }

    /**
     * Returns the path of the product locker, the directory with the VMware Tools packages.
     *
     * <p>The operation {@code QueryProductLockerLocation}, since API version 6.7.1; needs the privilege
     * {@code System.Read}.
     *
     * @return the string
     * @throws HostConfigFault if the host can't be configured so
     */
    @SafeToRepeat
    @Operation
    String queryProductLockerLocation() throws HostConfigFault;

    /**
     * Moves the product locker to another path; the result is the path then in use.
     *
     * <p>The operation {@code UpdateProductLockerLocation_Task}, since API version 6.7.1; needs the privilege
     * {@code Host.Config.ProductLocker}.
     *
     * @param path the path
     * @return the task, which results in the string
     * @throws InvalidArgument if an argument isn't valid
     * @throws FileNotFound if a file isn't there
     * @throws TaskInProgress if the object is busy with a task
     * @throws HostConfigFault if the host can't be configured so
     */
    @Operation("UpdateProductLockerLocation_Task")
    Task<String> updateProductLockerLocation(String path)
            throws InvalidArgument, FileNotFound, TaskInProgress, HostConfigFault;

    /**
     * Returns how much memory for SGX enclaves (EPC) is still free on the host, in bytes.
     *
     * <p>The operation {@code RetrieveFreeEpcMemory}, since API version 7.0.0.0; needs the privilege
     * {@code System.Read}.
     *
     * @return the long
     */
    @SafeToRepeat
    @Operation
    long retrieveFreeEpcMemory();
}
