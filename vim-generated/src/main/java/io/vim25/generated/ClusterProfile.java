package io.vim25.generated;

import io.vim25.annotations.ManagedObject;
import io.vim25.annotations.Operation;

/**
 * A profile holding configuration and compliance policy for clusters.
 *
 * <p>The managed object type {@code ClusterProfile}, since API version 4.0.
 */
@ManagedObject
public interface ClusterProfile extends Profile {
    /**
     * Changes the configuration of the cluster profile.
     *
     * <p>The operation {@code UpdateClusterProfile}, since API version 4.0; needs the privilege {@code Profile.Edit}.
     *
     * @param config the config
     * @throws DuplicateName if the name is taken
     */
    @Operation("UpdateClusterProfile")
    void update(ClusterProfileConfigSpec config) throws DuplicateName;
}
