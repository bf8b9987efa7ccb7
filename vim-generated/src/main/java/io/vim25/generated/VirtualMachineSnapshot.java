package io.vim25.generated;

import io.vim25.Task;
import io.vim25.annotations.ManagedObject;
import io.vim25.annotations.Operation;
import io.vim25.annotations.Property;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A saved state of a virtual machine, to which the machine can be put back.
 *
 * <p>The managed object type {@code VirtualMachineSnapshot}, since API version 2.0.
 */
@ManagedObject
public interface VirtualMachineSnapshot extends ExtensibleManagedObject {
    /**
     * The machine's configuration when the snapshot was taken. One remote call.
     *
     * <p>The property {@code config}, since API version 2.0.
     */
    @Property
    VirtualMachineConfigInfo config();

    /**
     * Snapshots that are direct children of this one. One remote call; empty if unset.
     *
     * <p>The property {@code childSnapshot}, since API version 4.1.
     */
    @Property
    List<VirtualMachineSnapshot> childSnapshot();

    /**
     * The virtual machine of the snapshot. One remote call.
     *
     * <p>The property {@code vm}, since API version 6.0.
     */
    @Property
    VirtualMachine vm();

    /**
     * Puts the machine back to this snapshot; what is not in another snapshot is lost.
     *
     * <p>The operation {@code RevertToSnapshot_Task}, since API version 2.0; needs the privilege
     * {@code VirtualMachine.State.RevertToSnapshot}.
     *
     * @param host the host; null leaves it unset
     * @param suppressPowerOn the suppress power on; null leaves it unset, since API version 2.5u2server
     * @return the task, which results in nothing
     * @throws TaskInProgress if the object is busy with a task
     * @throws InsufficientResourcesFault if resources are short
     * @throws InvalidState if the object's state doesn't allow it
     * @throws FileFault if a file can't be used
     * @throws VmConfigFault if the machine can't be configured so
     */
    @Operation("RevertToSnapshot_Task")
    Task<Void> revert(@Nullable HostSystem host, @Nullable Boolean suppressPowerOn)
            throws TaskInProgress, InsufficientResourcesFault, InvalidState, FileFault, VmConfigFault;

    /** The same without {@code host}, {@code suppressPowerOn}. */
    default Task<Void> revert() {
        return revert(null, null);
    }

    /**
     * Removes the snapshot, with its whole subtree if asked to; the machine's present state stays.
     *
     * <p>The operation {@code RemoveSnapshot_Task}, since API version 2.0; needs the privilege
     * {@code VirtualMachine.State.RemoveSnapshot}.
     *
     * @param removeChildren the remove children
     * @param consolidate the consolidate; null leaves it unset, since API version 5.0
     * @return the task, which results in nothing
     * @throws TaskInProgress if the object is busy with a task
     */
    @Operation("RemoveSnapshot_Task")
    Task<Void> remove(boolean removeChildren, @Nullable Boolean consolidate) throws TaskInProgress;

    /** The same without {@code consolidate}. */
    default Task<Void> remove(boolean removeChildren) {
        return remove(removeChildren, null);
    }

    /**
     * Changes the snapshot's name, its description, or both.
     *
     * <p>The operation {@code RenameSnapshot}, since API version 2.0; needs the privilege
     * {@code VirtualMachine.State.RenameSnapshot}.
     *
     * @param name the name; null leaves it unset
     * @param description the description; null leaves it unset
     * @throws InvalidName if the name isn't valid
     * @throws TaskInProgress if the object is busy with a task
     * @throws InvalidState if the object's state doesn't allow it
     */
    @Operation("RenameSnapshot")
    void rename(@Nullable String name, @Nullable String description) throws InvalidName, TaskInProgress, InvalidState;

    /** The same without {@code name}, {@code description}. */
    default void rename() {
        rename(null, null);
    }

    /**
     * Opens a lease for downloading the machine's disks as they are in this snapshot.
     *
     * <p>The operation {@code ExportSnapshot}, since API version 5.5; needs the privilege {@code VApp.Export}.
     *
     * @return the {@link HttpNfcLease}
     * @throws TaskInProgress if the object is busy with a task
     * @throws InvalidState if the object's state doesn't allow it
     * @throws FileFault if a file can't be used
     */
    @Operation
    HttpNfcLease exportSnapshot() throws TaskInProgress, InvalidState, FileFault;
}
