package io.vim25.generated;

import io.vim25.ManagedObjectBase;
import io.vim25.Task;
import io.vim25.annotations.ManagedObject;
import io.vim25.annotations.Operation;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Checks beforehand whether migrations, relocations and clones would succeed.
 *
 * <p>The managed object type {@code VirtualMachineProvisioningChecker}, since API version 4.0.
 */
@ManagedObject
public interface VirtualMachineProvisioningChecker extends ManagedObjectBase {
    /**
     * Checks for each given machine and host whether a live migration between them is possible.
     *
     * <p>The operation {@code QueryVMotionCompatibilityEx_Task}, since API version 4.0; needs the privilege
     * {@code System.View}.
     *
     * @param vm the vm
     * @param host the host
     * @return the task, which results in a list of {@link CheckResult}
     */
    @Operation("QueryVMotionCompatibilityEx_Task")
    Task<List<CheckResult>> queryVMotionCompatibilityEx(List<VirtualMachine> vm, List<HostSystem> host);

    /**
     * Checks whether the machine could be moved to the given host or pool.
     *
     * <p>The operation {@code CheckMigrate_Task}, since API version 4.0; needs the privilege {@code System.View}.
     *
     * @param vm the vm
     * @param host the host; null leaves it unset
     * @param pool the pool; null leaves it unset
     * @param state the state; null leaves it unset
     * @param testType the test type; may be empty
     * @return the task, which results in a list of {@link CheckResult}
     * @throws InvalidState if the object's state doesn't allow it
     */
    @Operation("CheckMigrate_Task")
    Task<List<CheckResult>> checkMigrate(
            VirtualMachine vm,
            @Nullable HostSystem host,
            @Nullable ResourcePool pool,
            @Nullable VirtualMachinePowerState state,
            List<String> testType)
            throws InvalidState;

    /** The same without {@code host}, {@code pool}, {@code state}, {@code testType}. */
    default Task<List<CheckResult>> checkMigrate(VirtualMachine vm) {
        return checkMigrate(vm, null, null, null, List.of());
    }

    /**
     * Checks whether the machine could be relocated as specified.
     *
     * <p>The operation {@code CheckRelocate_Task}, since API version 4.0; needs the privilege {@code System.View}.
     *
     * @param vm the vm
     * @param spec the spec
     * @param testType the test type; may be empty
     * @return the task, which results in a list of {@link CheckResult}
     * @throws InvalidState if the object's state doesn't allow it
     */
    @Operation("CheckRelocate_Task")
    Task<List<CheckResult>> checkRelocate(VirtualMachine vm, VirtualMachineRelocateSpec spec, List<String> testType)
            throws InvalidState;

    /** The same without {@code testType}. */
    default Task<List<CheckResult>> checkRelocate(VirtualMachine vm, VirtualMachineRelocateSpec spec) {
        return checkRelocate(vm, spec, List.of());
    }

    /**
     * Checks whether the machine could be cloned into the folder as specified.
     *
     * <p>The operation {@code CheckClone_Task}, since API version 4.0; needs the privilege {@code System.View}.
     *
     * @param vm the vm
     * @param folder the folder
     * @param name the name
     * @param spec the spec
     * @param testType the test type; may be empty
     * @return the task, which results in a list of {@link CheckResult}
     * @throws InvalidState if the object's state doesn't allow it
     */
    @Operation("CheckClone_Task")
    Task<List<CheckResult>> checkClone(
            VirtualMachine vm, Folder folder, String name, VirtualMachineCloneSpec spec, List<String> testType)
            throws InvalidState;

    /** The same without {@code testType}. */
    default Task<List<CheckResult>> checkClone(
            VirtualMachine vm, Folder folder, String name, VirtualMachineCloneSpec spec) {
        return checkClone(vm, folder, name, spec, List.of());
    }

    /**
     * Checks whether an instant clone of the machine could be made as specified.
     *
     * <p>The operation {@code CheckInstantClone_Task}, since API version 6.7; needs the privilege {@code System.View}.
     *
     * @param vm the vm
     * @param spec the spec
     * @param testType the test type; may be empty
     * @return the task, which results in a list of {@link CheckResult}; never null, empty if there is nothing
     * @throws InvalidState if the object's state doesn't allow it
     */
    @Operation("CheckInstantClone_Task")
    Task<List<CheckResult>> checkInstantClone(
            VirtualMachine vm, VirtualMachineInstantCloneSpec spec, List<String> testType) throws InvalidState;

    /** The same without {@code testType}. */
    default Task<List<CheckResult>> checkInstantClone(VirtualMachine vm, VirtualMachineInstantCloneSpec spec) {
        return checkInstantClone(vm, spec, List.of());
    }
}
