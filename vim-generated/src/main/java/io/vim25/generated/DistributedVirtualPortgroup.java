package io.vim25.generated;

import io.vim25.Task;
import io.vim25.annotations.ManagedObject;
import io.vim25.annotations.Operation;
import io.vim25.annotations.Property;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A group of ports with common settings on a distributed switch.
 *
 * <p>The managed object type {@code DistributedVirtualPortgroup}, since API version 4.0.
 */
@ManagedObject
public interface DistributedVirtualPortgroup extends Network {
    /**
     * Key that identifies the port group. One remote call.
     *
     * <p>The property {@code key}, since API version 4.0.
     */
    @Property
    String key();

    /**
     * Configuration of the port group: binding, number of ports, default port settings. One remote call.
     *
     * <p>The property {@code config}, since API version 4.0.
     */
    @Property
    DVPortgroupConfigInfo config();

    /**
     * Keys of the ports in the port group. One remote call; empty if unset.
     *
     * <p>The property {@code portKeys}, since API version 4.0.
     */
    @Property
    List<String> portKeys();

    /**
     * Changes the configuration of the port group.
     *
     * <p>The operation {@code ReconfigureDVPortgroup_Task}, since API version 4.0.
     *
     * @param spec the spec
     * @return the task, which results in nothing
     * @throws DvsFault if the distributed switch can't do it
     * @throws ConcurrentAccess if somebody else has changed it meanwhile
     * @throws DuplicateName if the name is taken
     * @throws InvalidName if the name isn't valid
     */
    @Operation("ReconfigureDVPortgroup_Task")
    Task<Void> reconfigure(DVPortgroupConfigSpec spec) throws DvsFault, ConcurrentAccess, DuplicateName, InvalidName;

    /**
     * Returns the specification for going back to an earlier or backed-up configuration.
     *
     * <p>The operation {@code DVPortgroupRollback_Task}, since API version 5.1.
     *
     * @param entityBackup the entity backup; null leaves it unset
     * @return the task, which results in the {@link DVPortgroupConfigSpec}, or null if there is none
     * @throws DvsFault if the distributed switch can't do it
     * @throws RollbackFailure if it failed, and can't be undone
     */
    @Operation("DVPortgroupRollback_Task")
    Task<DVPortgroupConfigSpec> rollback(@Nullable EntityBackupConfig entityBackup) throws DvsFault, RollbackFailure;

    /** The same without {@code entityBackup}. */
    default Task<DVPortgroupConfigSpec> rollback() {
        return rollback(null);
    }
}
