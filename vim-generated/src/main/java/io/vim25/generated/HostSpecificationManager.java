package io.vim25.generated;

import io.vim25.ManagedObjectBase;
import io.vim25.annotations.ManagedObject;
import io.vim25.annotations.Operation;
import io.vim25.annotations.SafeToRepeat;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Stores specifications of hosts, made of named subspecifications.
 *
 * <p>The managed object type {@code HostSpecificationManager}, since API version 6.5.
 */
@ManagedObject
public interface HostSpecificationManager extends ManagedObjectBase {
    /**
     * Stores the specification of a host.
     *
     * <p>The operation {@code UpdateHostSpecification}, since API version 6.5; needs the privilege
     * {@code Profile.Edit}.
     *
     * @param host the host
     * @param hostSpec the host spec
     * @throws HostSpecificationOperationFailed if the host specification can't be used
     */
    @Operation
    void updateHostSpecification(HostSystem host, HostSpecification hostSpec) throws HostSpecificationOperationFailed;

    /**
     * Stores one subspecification of a host.
     *
     * <p>The operation {@code UpdateHostSubSpecification}, since API version 6.5; needs the privilege
     * {@code Profile.Edit}.
     *
     * @param host the host
     * @param hostSubSpec the host sub spec
     * @throws HostSpecificationOperationFailed if the host specification can't be used
     */
    @Operation
    void updateHostSubSpecification(HostSystem host, HostSubSpecification hostSubSpec)
            throws HostSpecificationOperationFailed;

    /**
     * Returns the specification of a host, read from the host itself if asked.
     *
     * <p>The operation {@code RetrieveHostSpecification}, since API version 6.5; needs the privilege
     * {@code System.View}.
     *
     * @param host the host
     * @param fromHost the from host
     * @return the {@link HostSpecification}
     * @throws HostSpecificationOperationFailed if the host specification can't be used
     */
    @Operation
    HostSpecification retrieveHostSpecification(HostSystem host, boolean fromHost)
            throws HostSpecificationOperationFailed;

    /**
     * Deletes the named subspecification of a host.
     *
     * <p>The operation {@code DeleteHostSubSpecification}, since API version 6.5; needs the privilege
     * {@code System.View}.
     *
     * @param host the host
     * @param subSpecName the sub spec name
     * @throws HostSpecificationOperationFailed if the host specification can't be used
     */
    @Operation
    void deleteHostSubSpecification(HostSystem host, String subSpecName) throws HostSpecificationOperationFailed;

    /**
     * Deletes the specification of a host.
     *
     * <p>The operation {@code DeleteHostSpecification}, since API version 6.5; needs the privilege {@code System.View}.
     *
     * @param host the host
     * @throws HostSpecificationOperationFailed if the host specification can't be used
     */
    @Operation
    void deleteHostSpecification(HostSystem host) throws HostSpecificationOperationFailed;

    /**
     * Returns the hosts whose specifications changed between two change IDs.
     *
     * <p>The operation {@code HostSpecGetUpdatedHosts}, since API version 6.5; needs the privilege {@code System.View}.
     *
     * @param startChangeID the start change ID; null leaves it unset
     * @param endChangeID the end change ID; null leaves it unset
     * @return a list of {@link HostSystem}; never null, empty if there is nothing
     */
    @SafeToRepeat
    @Operation("HostSpecGetUpdatedHosts")
    List<HostSystem> getUpdatedHosts(@Nullable String startChangeID, @Nullable String endChangeID);

    /** The same without {@code startChangeID}, {@code endChangeID}. */
    default List<HostSystem> getUpdatedHosts() {
        return getUpdatedHosts(null, null);
    }
}
