package io.vim25.generated;

import io.vim25.ManagedObjectBase;
import io.vim25.annotations.ManagedObject;
import io.vim25.annotations.Operation;
import io.vim25.annotations.Property;
import io.vim25.annotations.SafeToRepeat;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Manages the partitions where a host stores core dumps.
 *
 * <p>The managed object type {@code HostDiagnosticSystem}, since API version 2.0.
 */
@ManagedObject
public interface HostDiagnosticSystem extends ManagedObjectBase {
    /**
     * The diagnostic partition in use. One remote call; null if unset.
     *
     * <p>The property {@code activePartition}, since API version 2.0.
     */
    @Property
    @Nullable
    HostDiagnosticPartition activePartition();

    /**
     * Returns the diagnostic partitions that the host could use.
     *
     * <p>The operation {@code QueryAvailablePartition}, since API version 2.0; needs the privilege
     * {@code Host.Config.Storage}.
     *
     * @return a list of {@link HostDiagnosticPartition}; never null, empty if there is nothing
     * @throws HostConfigFault if the host can't be configured so
     */
    @SafeToRepeat
    @Operation
    List<HostDiagnosticPartition> queryAvailablePartition() throws HostConfigFault;

    /**
     * Selects the diagnostic partition to use, or none.
     *
     * <p>The operation {@code SelectActivePartition}, since API version 2.0; needs the privilege
     * {@code Host.Config.Storage}.
     *
     * @param partition the partition; null leaves it unset
     * @throws NotFound if it isn't there
     * @throws HostConfigFault if the host can't be configured so
     */
    @Operation
    void selectActivePartition(@Nullable HostScsiDiskPartition partition) throws NotFound, HostConfigFault;

    /** The same without {@code partition}. */
    default void selectActivePartition() {
        selectActivePartition(null);
    }

    /**
     * Returns disks with room for a new diagnostic partition of the given type.
     *
     * <p>The operation {@code QueryPartitionCreateOptions}, since API version 2.0; needs the privilege
     * {@code Host.Config.Storage}.
     *
     * @param storageType the storage type
     * @param diagnosticType the diagnostic type
     * @return a list of {@link HostDiagnosticPartitionCreateOption}; never null, empty if there is nothing
     * @throws HostConfigFault if the host can't be configured so
     */
    @SafeToRepeat
    @Operation
    List<HostDiagnosticPartitionCreateOption> queryPartitionCreateOptions(String storageType, String diagnosticType)
            throws HostConfigFault;

    /**
     * Describes how a diagnostic partition could be created on the given disk.
     *
     * <p>The operation {@code QueryPartitionCreateDesc}, since API version 2.0; needs the privilege
     * {@code Host.Config.Storage}.
     *
     * @param diskUuid the disk uuid
     * @param diagnosticType the diagnostic type
     * @return the {@link HostDiagnosticPartitionCreateDescription}
     * @throws NotFound if it isn't there
     * @throws HostConfigFault if the host can't be configured so
     */
    @SafeToRepeat
    @Operation
    HostDiagnosticPartitionCreateDescription queryPartitionCreateDesc(String diskUuid, String diagnosticType)
            throws NotFound, HostConfigFault;

    /**
     * Creates a diagnostic partition as described by the specification.
     *
     * <p>The operation {@code CreateDiagnosticPartition}, since API version 2.0; needs the privilege
     * {@code Host.Config.Storage}.
     *
     * @param spec the spec
     * @throws NotFound if it isn't there
     * @throws HostConfigFault if the host can't be configured so
     */
    @Operation
    void createDiagnosticPartition(HostDiagnosticPartitionCreateSpec spec) throws NotFound, HostConfigFault;
}
