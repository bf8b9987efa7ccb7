package io.vim25.generated;

import io.vim25.ManagedObjectBase;
import io.vim25.Task;
import io.vim25.annotations.ManagedObject;
import io.vim25.annotations.Operation;
import io.vim25.annotations.Property;
import java.util.List;

/**
 * Manages the host cache: datastore space used to swap virtual machine memory to fast disks.
 *
 * <p>The managed object type {@code HostCacheConfigurationManager}, since API version 5.0.
 */
@ManagedObject
public interface HostCacheConfigurationManager extends ManagedObjectBase {
    /**
     * The datastores used for the host cache and the space set aside on each. One remote call; empty if unset.
     *
     * <p>The property {@code cacheConfigurationInfo}, since API version 5.0; needs the privilege
     * {@code Host.Config.AdvancedConfig}.
     */
    @Property
    List<HostCacheConfigurationInfo> cacheConfigurationInfo();

    /**
     * Sets how much space of a datastore is used for the host cache.
     *
     * <p>The operation {@code ConfigureHostCache_Task}, since API version 5.0; needs the privilege
     * {@code Host.Config.AdvancedConfig}.
     *
     * @param spec the spec
     * @return the task, which results in nothing
     */
    @Operation("ConfigureHostCache_Task")
    Task<Void> configureCache(HostCacheConfigurationSpec spec);
}
