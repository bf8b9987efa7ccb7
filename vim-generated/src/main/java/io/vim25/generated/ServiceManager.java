package io.vim25.generated;

import io.vim25.ManagedObjectBase;
import io.vim25.annotations.ManagedObject;
import io.vim25.annotations.Operation;
import io.vim25.annotations.Property;
import io.vim25.annotations.SafeToRepeat;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Lists additional services that a host or server offers.
 *
 * <p>The managed object type {@code ServiceManager}, since API version 2.5.
 */
@ManagedObject
public interface ServiceManager extends ManagedObjectBase {
    /**
     * All the additional services on offer. One remote call; empty if unset.
     *
     * <p>The property {@code service}, since API version 2.5; needs the privilege {@code Global.ServiceManagers}.
     */
    @Property
    List<ServiceManagerServiceInfo> service();

    /**
     * Lists the services that have the given name or run at the given locations.
     *
     * <p>The operation {@code QueryServiceList}, since API version 2.5; needs the privilege
     * {@code Global.ServiceManagers}.
     *
     * @param serviceName the service name; null leaves it unset
     * @param location the location; may be empty
     * @return a list of {@link ServiceManagerServiceInfo}; never null, empty if there is nothing
     */
    @SafeToRepeat
    @Operation
    List<ServiceManagerServiceInfo> queryServiceList(@Nullable String serviceName, List<String> location);

    /** The same without {@code serviceName}, {@code location}. */
    default List<ServiceManagerServiceInfo> queryServiceList() {
        return queryServiceList(null, List.of());
    }
}
