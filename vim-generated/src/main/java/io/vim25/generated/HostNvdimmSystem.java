package io.vim25.generated;

import io.vim25.ManagedObjectBase;
import io.vim25.Task;
import io.vim25.annotations.ManagedObject;
import io.vim25.annotations.Operation;
import io.vim25.annotations.Property;

/**
 * Manages the persistent memory modules (NVDIMMs) of a host and their namespaces.
 *
 * <p>The managed object type {@code HostNvdimmSystem}, since API version 6.7.
 */
@ManagedObject
public interface HostNvdimmSystem extends ManagedObjectBase {
    /**
     * The NVDIMMs, regions and namespaces of the host. One remote call.
     *
     * <p>The property {@code nvdimmSystemInfo}, since API version 6.7; needs the privilege {@code Host.Config.Nvdimm}.
     */
    @Property
    NvdimmSystemInfo nvdimmSystemInfo();

    /**
     * Creates an NVDIMM namespace; its UUID is the result.
     *
     * <p>The operation {@code CreateNvdimmNamespace_Task}, since API version 6.7; needs the privilege
     * {@code Host.Config.Nvdimm}.
     *
     * @param createSpec the create spec
     * @return the task, which results in the {@link NvdimmGuid}
     * @throws InvalidHostState if the host's state doesn't allow it
     * @throws AlreadyExists if there is one already
     * @throws HostConfigFault if the host can't be configured so
     */
    @Operation("CreateNvdimmNamespace_Task")
    Task<NvdimmGuid> createNamespace(NvdimmNamespaceCreateSpec createSpec)
            throws InvalidHostState, AlreadyExists, HostConfigFault;

    /**
     * Creates a persistent memory namespace; its UUID is the result.
     *
     * <p>The operation {@code CreateNvdimmPMemNamespace_Task}, since API version 6.7.1; needs the privilege
     * {@code Host.Config.Nvdimm}.
     *
     * @param createSpec the create spec
     * @return the task, which results in the {@link NvdimmGuid}
     * @throws InvalidHostState if the host's state doesn't allow it
     * @throws AlreadyExists if there is one already
     * @throws HostConfigFault if the host can't be configured so
     */
    @Operation("CreateNvdimmPMemNamespace_Task")
    Task<NvdimmGuid> createPMemNamespace(NvdimmPMemNamespaceCreateSpec createSpec)
            throws InvalidHostState, AlreadyExists, HostConfigFault;

    /**
     * Deletes an NVDIMM namespace.
     *
     * <p>The operation {@code DeleteNvdimmNamespace_Task}, since API version 6.7; needs the privilege
     * {@code Host.Config.Nvdimm}.
     *
     * @param deleteSpec the delete spec
     * @return the task, which results in nothing
     * @throws NotFound if it isn't there
     * @throws InvalidHostState if the host's state doesn't allow it
     * @throws HostConfigFault if the host can't be configured so
     */
    @Operation("DeleteNvdimmNamespace_Task")
    Task<Void> deleteNamespace(NvdimmNamespaceDeleteSpec deleteSpec) throws NotFound, InvalidHostState, HostConfigFault;

    /**
     * Deletes the block mode namespaces of the host's NVDIMMs.
     *
     * <p>The operation {@code DeleteNvdimmBlockNamespaces_Task}, since API version 6.7; needs the privilege
     * {@code Host.Config.Nvdimm}.
     *
     * @return the task, which results in nothing
     * @throws NotFound if it isn't there
     * @throws InvalidHostState if the host's state doesn't allow it
     * @throws HostConfigFault if the host can't be configured so
     */
    @Operation("DeleteNvdimmBlockNamespaces_Task")
    Task<Void> deleteBlockNamespaces() throws NotFound, InvalidHostState, HostConfigFault;
}
