package io.vim25.generated;

import io.vim25.annotations.ManagedObject;
import io.vim25.annotations.Property;
import org.jspecify.annotations.Nullable;

/**
 * A datastore cluster: a folder of datastores that Storage DRS can balance.
 *
 * <p>The managed object type {@code StoragePod}, since API version 5.0.
 */
@ManagedObject
public interface StoragePod extends Folder {
    /**
     * Name, capacity and free space of the datastore cluster. One remote call; null if unset.
     *
     * <p>The property {@code summary}, since API version 5.0; needs the privilege {@code System.View}.
     */
    @Property
    @Nullable
    StoragePodSummary summary();

    /**
     * Storage DRS settings, recommendations and history of the datastore cluster. One remote call; null if unset.
     *
     * <p>The property {@code podStorageDrsEntry}, since API version 5.0; needs the privilege {@code System.Read}.
     */
    @Property
    @Nullable
    PodStorageDrsEntry podStorageDrsEntry();
}
