package io.vim25.generated;

import io.vim25.ManagedObjectBase;
import io.vim25.annotations.ManagedObject;
import io.vim25.annotations.Operation;
import io.vim25.annotations.SafeToRepeat;
import java.util.List;

/**
 * Starts, lists and ends programs in the guest, and reads its environment variables.
 *
 * <p>The managed object type {@code GuestProcessManager}, since API version 5.0.
 */
@ManagedObject
public interface GuestProcessManager extends ManagedObjectBase {
    /**
     * Starts a program in the guest as the given user and returns its process ID.
     *
     * <p>The operation {@code StartProgramInGuest}, since API version 5.0.
     *
     * @param vm the vm
     * @param auth the auth
     * @param spec the spec
     * @return the long
     * @throws GuestOperationsFault if the guest refuses
     * @throws InvalidState if the object's state doesn't allow it
     * @throws TaskInProgress if the object is busy with a task
     * @throws FileFault if a file can't be used
     */
    @Operation("StartProgramInGuest")
    long startProgram(VirtualMachine vm, GuestAuthentication auth, GuestProgramSpec spec)
            throws GuestOperationsFault, InvalidState, TaskInProgress, FileFault;

    /**
     * Lists processes of the guest, or those with the given process IDs.
     *
     * <p>The operation {@code ListProcessesInGuest}, since API version 5.0.
     *
     * @param vm the vm
     * @param auth the auth
     * @param pids the pids; may be empty
     * @return a list of {@link GuestProcessInfo}; never null, empty if there is nothing
     * @throws GuestOperationsFault if the guest refuses
     * @throws InvalidState if the object's state doesn't allow it
     * @throws TaskInProgress if the object is busy with a task
     */
    @SafeToRepeat
    @Operation("ListProcessesInGuest")
    List<GuestProcessInfo> listProcesses(VirtualMachine vm, GuestAuthentication auth, List<Long> pids)
            throws GuestOperationsFault, InvalidState, TaskInProgress;

    /** The same without {@code pids}. */
    default List<GuestProcessInfo> listProcesses(VirtualMachine vm, GuestAuthentication auth) {
        return listProcesses(vm, auth, List.of());
    }

    /**
     * Ends the guest process with the given process ID.
     *
     * <p>The operation {@code TerminateProcessInGuest}, since API version 5.0.
     *
     * @param vm the vm
     * @param auth the auth
     * @param pid the pid
     * @throws GuestOperationsFault if the guest refuses
     * @throws InvalidState if the object's state doesn't allow it
     * @throws TaskInProgress if the object is busy with a task
     */
    @Operation("TerminateProcessInGuest")
    void terminateProcess(VirtualMachine vm, GuestAuthentication auth, long pid)
            throws GuestOperationsFault, InvalidState, TaskInProgress;

    /**
     * Reads environment variables of the guest user, all or the named ones.
     *
     * <p>The operation {@code ReadEnvironmentVariableInGuest}, since API version 5.0.
     *
     * @param vm the vm
     * @param auth the auth
     * @param names the names; may be empty
     * @return a list of string; never null, empty if there is nothing
     * @throws GuestOperationsFault if the guest refuses
     * @throws InvalidState if the object's state doesn't allow it
     * @throws TaskInProgress if the object is busy with a task
     */
    @SafeToRepeat
    @Operation("ReadEnvironmentVariableInGuest")
    List<String> readEnvironmentVariable(VirtualMachine vm, GuestAuthentication auth, List<String> names)
            throws GuestOperationsFault, InvalidState, TaskInProgress;

    /** The same without {@code names}. */
    default List<String> readEnvironmentVariable(VirtualMachine vm, GuestAuthentication auth) {
        return readEnvironmentVariable(vm, auth, List.of());
    }
}
