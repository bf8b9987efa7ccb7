package io.vim25.generated;

import io.vim25.ManagedObjectBase;
import io.vim25.Task;
import io.vim25.annotations.ManagedObject;
import io.vim25.annotations.Operation;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Checks whether a machine or a configuration can run on a host or in a pool.
 *
 * <p>The managed object type {@code VirtualMachineCompatibilityChecker}, since API version 4.0.
 */
@ManagedObject
public interface VirtualMachineCompatibilityChecker extends ManagedObjectBase {
    /**
     * Checks whether the machine can run on the given host or in the given pool.
     *
     * <p>The operation {@code CheckCompatibility_Task}, since API version 4.0; needs the privilege {@code System.View}.
     *
     * @param vm the vm
     * @param host the host; null leaves it unset
     * @param pool the pool; null leaves it unset
     * @param testType the test type; may be empty
     * @return the task, which results in a list of {@link CheckResult}
     * @throws InvalidState if the object's state doesn't allow it
     * @throws InvalidArgument if an argument isn't valid
     * @throws DatacenterMismatch if the objects are in different datacenters
     */
    @Operation("CheckCompatibility_Task")
    Task<List<CheckResult>> checkCompatibility(
            VirtualMachine vm, @Nullable HostSystem host, @Nullable ResourcePool pool, List<String> testType)
            throws InvalidState, InvalidArgument, DatacenterMismatch;

    /** The same without {@code host}, {@code pool}, {@code testType}. */
    default Task<List<CheckResult>> checkCompatibility(VirtualMachine vm) {
        return checkCompatibility(vm, null, null, List.of());
    }

    /**
     * Checks whether a configuration can be created, or applied to a machine, on a host or in a pool.
     *
     * <p>The operation {@code CheckVmConfig_Task}, since API version 6.7; needs the privilege {@code System.View}.
     *
     * @param spec the spec
     * @param vm the vm; null leaves it unset
     * @param host the host; null leaves it unset
     * @param pool the pool; null leaves it unset
     * @param testType the test type; may be empty
     * @return the task, which results in a list of {@link CheckResult}; never null, empty if there is nothing
     * @throws InvalidArgument if an argument isn't valid
     * @throws DatacenterMismatch if the objects are in different datacenters
     */
    @Operation("CheckVmConfig_Task")
    Task<List<CheckResult>> checkVmConfig(
            VirtualMachineConfigSpec spec,
            @Nullable VirtualMachine vm,
            @Nullable HostSystem host,
            @Nullable ResourcePool pool,
            List<String> testType)
            throws InvalidArgument, DatacenterMismatch;

    /** The same without {@code vm}, {@code host}, {@code pool}, {@code testType}. */
    default Task<List<CheckResult>> checkVmConfig(VirtualMachineConfigSpec spec) {
        return checkVmConfig(spec, null, null, null, List.of());
    }

    /**
     * Checks whether the machine can be powered on, on the given host or in the given pool.
     *
     * <p>The operation {@code CheckPowerOn_Task}, since API version 6.7; needs the privilege {@code System.View}.
     *
     * @param vm the vm
     * @param host the host; null leaves it unset
     * @param pool the pool; null leaves it unset
     * @param testType the test type; may be empty
     * @return the task, which results in a list of {@link CheckResult}; never null, empty if there is nothing
     * @throws InvalidArgument if an argument isn't valid
     * @throws DatacenterMismatch if the objects are in different datacenters
     */
    @Operation("CheckPowerOn_Task")
    Task<List<CheckResult>> checkPowerOn(
            VirtualMachine vm, @Nullable HostSystem host, @Nullable ResourcePool pool, List<String> testType)
            throws InvalidArgument, DatacenterMismatch;

    /** The same without {@code host}, {@code pool}, {@code testType}. */
    default Task<List<CheckResult>> checkPowerOn(VirtualMachine vm) {
        return checkPowerOn(vm, null, null, List.of());
    }
}
