package io.vim25.generated;

import io.vim25.ManagedObjectBase;
import io.vim25.Task;
import io.vim25.annotations.ManagedObject;
import io.vim25.annotations.Operation;
import io.vim25.annotations.SafeToRepeat;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Manages virtual disk files on datastores: creates, copies, moves, resizes and deletes them.
 *
 * <p>The managed object type {@code VirtualDiskManager}, since API version 2.5.
 */
@ManagedObject
public interface VirtualDiskManager extends ManagedObjectBase {
    /**
     * Creates a virtual disk of the given type and size at a datastore path.
     *
     * <p>The operation {@code CreateVirtualDisk_Task}, since API version 2.5; needs the privilege {@code System.View}.
     *
     * @param name the name
     * @param datacenter the datacenter; null leaves it unset
     * @param spec the spec
     * @return the task, which results in the string
     * @throws FileFault if a file can't be used
     * @throws InvalidDatastore if the datastore can't be used
     */
    @Operation("CreateVirtualDisk_Task")
    Task<String> createVirtualDisk(String name, @Nullable Datacenter datacenter, VirtualDiskSpec spec)
            throws FileFault, InvalidDatastore;

    /**
     * Deletes a virtual disk with all the files that belong to it.
     *
     * <p>The operation {@code DeleteVirtualDisk_Task}, since API version 2.5; needs the privilege {@code System.View}.
     *
     * @param name the name
     * @param datacenter the datacenter; null leaves it unset
     * @return the task, which results in nothing
     * @throws FileFault if a file can't be used
     * @throws InvalidDatastore if the datastore can't be used
     */
    @Operation("DeleteVirtualDisk_Task")
    Task<Void> deleteVirtualDisk(String name, @Nullable Datacenter datacenter) throws FileFault, InvalidDatastore;

    /** The same without {@code datacenter}. */
    default Task<Void> deleteVirtualDisk(String name) {
        return deleteVirtualDisk(name, null);
    }

    /**
     * Moves or renames a virtual disk with all its files; force overwrites an existing target.
     *
     * <p>The operation {@code MoveVirtualDisk_Task}, since API version 2.5; needs the privilege {@code System.View}.
     *
     * @param sourceName the source name
     * @param sourceDatacenter the source datacenter; null leaves it unset
     * @param destName the dest name
     * @param destDatacenter the dest datacenter; null leaves it unset
     * @param force the force; null leaves it unset
     * @param profile the profile; may be empty, since API version 5.5
     * @return the task, which results in the string
     * @throws FileFault if a file can't be used
     * @throws InvalidDatastore if the datastore can't be used
     */
    @Operation("MoveVirtualDisk_Task")
    Task<String> moveVirtualDisk(
            String sourceName,
            @Nullable Datacenter sourceDatacenter,
            String destName,
            @Nullable Datacenter destDatacenter,
            @Nullable Boolean force,
            List<VirtualMachineProfileSpec> profile)
            throws FileFault, InvalidDatastore;

    /** The same without {@code destDatacenter}, {@code force}, {@code profile}. */
    default Task<String> moveVirtualDisk(String sourceName, @Nullable Datacenter sourceDatacenter, String destName) {
        return moveVirtualDisk(sourceName, sourceDatacenter, destName, null, null, List.of());
    }

    /**
     * Copies a virtual disk, converting it if asked to; force overwrites an existing target.
     *
     * <p>The operation {@code CopyVirtualDisk_Task}, since API version 2.5; needs the privilege {@code System.View}.
     *
     * @param sourceName the source name
     * @param sourceDatacenter the source datacenter; null leaves it unset
     * @param destName the dest name
     * @param destDatacenter the dest datacenter; null leaves it unset
     * @param destSpec the dest spec; null leaves it unset
     * @param force the force; null leaves it unset
     * @return the task, which results in the string
     * @throws FileFault if a file can't be used
     * @throws InvalidDiskFormat if the disk's format isn't known
     * @throws InvalidDatastore if the datastore can't be used
     */
    @Operation("CopyVirtualDisk_Task")
    Task<String> copyVirtualDisk(
            String sourceName,
            @Nullable Datacenter sourceDatacenter,
            String destName,
            @Nullable Datacenter destDatacenter,
            @Nullable VirtualDiskSpec destSpec,
            @Nullable Boolean force)
            throws FileFault, InvalidDiskFormat, InvalidDatastore;

    /** The same without {@code destDatacenter}, {@code destSpec}, {@code force}. */
    default Task<String> copyVirtualDisk(String sourceName, @Nullable Datacenter sourceDatacenter, String destName) {
        return copyVirtualDisk(sourceName, sourceDatacenter, destName, null, null, null);
    }

    /**
     * Extends a virtual disk to the given capacity in kilobytes.
     *
     * <p>The operation {@code ExtendVirtualDisk_Task}, since API version 2.5; needs the privilege {@code System.View}.
     *
     * @param name the name
     * @param datacenter the datacenter; null leaves it unset
     * @param newCapacityKb the new capacity kb, in KB
     * @param eagerZero the eager zero; null leaves it unset, since API version 4.0
     * @return the task, which results in nothing
     * @throws FileFault if a file can't be used
     * @throws InvalidDatastore if the datastore can't be used
     */
    @Operation("ExtendVirtualDisk_Task")
    Task<Void> extendVirtualDisk(
            String name, @Nullable Datacenter datacenter, long newCapacityKb, @Nullable Boolean eagerZero)
            throws FileFault, InvalidDatastore;

    /** The same without {@code eagerZero}. */
    default Task<Void> extendVirtualDisk(String name, @Nullable Datacenter datacenter, long newCapacityKb) {
        return extendVirtualDisk(name, datacenter, newCapacityKb, null);
    }

    /**
     * Returns how fragmented a sparse virtual disk is, in percent.
     *
     * <p>The operation {@code QueryVirtualDiskFragmentation}, since API version 2.5; needs the privilege
     * {@code System.View}.
     *
     * @param name the name
     * @param datacenter the datacenter; null leaves it unset
     * @return the int
     * @throws FileFault if a file can't be used
     * @throws InvalidDatastore if the datastore can't be used
     */
    @SafeToRepeat
    @Operation
    int queryVirtualDiskFragmentation(String name, @Nullable Datacenter datacenter) throws FileFault, InvalidDatastore;

    /** The same without {@code datacenter}. */
    default int queryVirtualDiskFragmentation(String name) {
        return queryVirtualDiskFragmentation(name, null);
    }

    /**
     * Defragments a sparse virtual disk.
     *
     * <p>The operation {@code DefragmentVirtualDisk_Task}, since API version 2.5; needs the privilege
     * {@code System.View}.
     *
     * @param name the name
     * @param datacenter the datacenter; null leaves it unset
     * @return the task, which results in nothing
     * @throws FileFault if a file can't be used
     * @throws InvalidDatastore if the datastore can't be used
     */
    @Operation("DefragmentVirtualDisk_Task")
    Task<Void> defragmentVirtualDisk(String name, @Nullable Datacenter datacenter) throws FileFault, InvalidDatastore;

    /** The same without {@code datacenter}. */
    default Task<Void> defragmentVirtualDisk(String name) {
        return defragmentVirtualDisk(name, null);
    }

    /**
     * Gives back the unused space of a sparse virtual disk, by way of a copy or in place.
     *
     * <p>The operation {@code ShrinkVirtualDisk_Task}, since API version 2.5; needs the privilege {@code System.View}.
     *
     * @param name the name
     * @param datacenter the datacenter; null leaves it unset
     * @param copy the copy; null leaves it unset
     * @return the task, which results in nothing
     * @throws FileFault if a file can't be used
     * @throws InvalidDatastore if the datastore can't be used
     */
    @Operation("ShrinkVirtualDisk_Task")
    Task<Void> shrinkVirtualDisk(String name, @Nullable Datacenter datacenter, @Nullable Boolean copy)
            throws FileFault, InvalidDatastore;

    /** The same without {@code datacenter}, {@code copy}. */
    default Task<Void> shrinkVirtualDisk(String name) {
        return shrinkVirtualDisk(name, null, null);
    }

    /**
     * Allocates the full capacity of a sparse or thin virtual disk.
     *
     * <p>The operation {@code InflateVirtualDisk_Task}, since API version 2.5; needs the privilege {@code System.View}.
     *
     * @param name the name
     * @param datacenter the datacenter; null leaves it unset
     * @return the task, which results in nothing
     * @throws FileFault if a file can't be used
     * @throws InvalidDatastore if the datastore can't be used
     */
    @Operation("InflateVirtualDisk_Task")
    Task<Void> inflateVirtualDisk(String name, @Nullable Datacenter datacenter) throws FileFault, InvalidDatastore;

    /** The same without {@code datacenter}. */
    default Task<Void> inflateVirtualDisk(String name) {
        return inflateVirtualDisk(name, null);
    }

    /**
     * Zeroes the parts of a thick virtual disk never written to, which makes it eagerly zeroed.
     *
     * <p>The operation {@code EagerZeroVirtualDisk_Task}, since API version 4.0; needs the privilege
     * {@code System.View}.
     *
     * @param name the name
     * @param datacenter the datacenter; null leaves it unset
     * @return the task, which results in nothing
     * @throws FileFault if a file can't be used
     * @throws InvalidDatastore if the datastore can't be used
     */
    @Operation("EagerZeroVirtualDisk_Task")
    Task<Void> eagerZeroVirtualDisk(String name, @Nullable Datacenter datacenter) throws FileFault, InvalidDatastore;

    /** The same without {@code datacenter}. */
    default Task<Void> eagerZeroVirtualDisk(String name) {
        return eagerZeroVirtualDisk(name, null);
    }

    /**
     * Overwrites a virtual disk with zeros; what it held is lost.
     *
     * <p>The operation {@code ZeroFillVirtualDisk_Task}, since API version 2.5; needs the privilege
     * {@code System.View}.
     *
     * @param name the name
     * @param datacenter the datacenter; null leaves it unset
     * @return the task, which results in nothing
     * @throws FileFault if a file can't be used
     * @throws InvalidDatastore if the datastore can't be used
     */
    @Operation("ZeroFillVirtualDisk_Task")
    Task<Void> zeroFillVirtualDisk(String name, @Nullable Datacenter datacenter) throws FileFault, InvalidDatastore;

    /** The same without {@code datacenter}. */
    default Task<Void> zeroFillVirtualDisk(String name) {
        return zeroFillVirtualDisk(name, null);
    }

    /**
     * Sets the UUID of a virtual disk.
     *
     * <p>The operation {@code SetVirtualDiskUuid}, since API version 2.5; needs the privilege {@code System.View}.
     *
     * @param name the name
     * @param datacenter the datacenter; null leaves it unset
     * @param uuid the uuid
     * @throws FileFault if a file can't be used
     * @throws InvalidDatastore if the datastore can't be used
     */
    @Operation
    void setVirtualDiskUuid(String name, @Nullable Datacenter datacenter, String uuid)
            throws FileFault, InvalidDatastore;

    /**
     * Returns the UUID of a virtual disk.
     *
     * <p>The operation {@code QueryVirtualDiskUuid}, since API version 2.5; needs the privilege {@code System.View}.
     *
     * @param name the name
     * @param datacenter the datacenter; null leaves it unset
     * @return the string
     * @throws FileFault if a file can't be used
     * @throws InvalidDatastore if the datastore can't be used
     */
    @SafeToRepeat
    @Operation
    String queryVirtualDiskUuid(String name, @Nullable Datacenter datacenter) throws FileFault, InvalidDatastore;

    /** The same without {@code datacenter}. */
    default String queryVirtualDiskUuid(String name) {
        return queryVirtualDiskUuid(name, null);
    }

    /**
     * Returns the geometry of a virtual disk: cylinders, heads and sectors.
     *
     * <p>The operation {@code QueryVirtualDiskGeometry}, since API version 2.5; needs the privilege
     * {@code System.View}.
     *
     * @param name the name
     * @param datacenter the datacenter; null leaves it unset
     * @return the {@link HostDiskDimensionsChs}
     * @throws FileFault if a file can't be used
     * @throws InvalidDatastore if the datastore can't be used
     */
    @SafeToRepeat
    @Operation
    HostDiskDimensionsChs queryVirtualDiskGeometry(String name, @Nullable Datacenter datacenter)
            throws FileFault, InvalidDatastore;

    /** The same without {@code datacenter}. */
    default HostDiskDimensionsChs queryVirtualDiskGeometry(String name) {
        return queryVirtualDiskGeometry(name, null);
    }

    /**
     * Brings an unmanaged virtual volume snapshot under management as the given virtual disk.
     *
     * <p>The operation {@code ImportUnmanagedSnapshot}, since API version 6.0; needs the privilege {@code System.View}.
     *
     * @param vdisk the vdisk
     * @param datacenter the datacenter; null leaves it unset
     * @param vvolId the vvol id
     * @throws NotFound if it isn't there
     * @throws InvalidDatastore if the datastore can't be used
     */
    @Operation
    void importUnmanagedSnapshot(String vdisk, @Nullable Datacenter datacenter, String vvolId)
            throws NotFound, InvalidDatastore;

    /**
     * Releases a snapshot that was brought under management as the given virtual disk.
     *
     * <p>The operation {@code ReleaseManagedSnapshot}, since API version 6.5; needs the privilege {@code System.View}.
     *
     * @param vdisk the vdisk
     * @param datacenter the datacenter; null leaves it unset
     * @throws InvalidDatastore if the datastore can't be used
     * @throws FileNotFound if a file isn't there
     */
    @Operation
    void releaseManagedSnapshot(String vdisk, @Nullable Datacenter datacenter) throws InvalidDatastore, FileNotFound;

    /** The same without {@code datacenter}. */
    default void releaseManagedSnapshot(String vdisk) {
        releaseManagedSnapshot(vdisk, null);
    }
}
