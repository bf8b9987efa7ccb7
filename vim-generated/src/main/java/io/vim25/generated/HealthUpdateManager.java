package io.vim25.generated;

import io.vim25.ManagedObjectBase;
import io.vim25.annotations.ManagedObject;
import io.vim25.annotations.Operation;
import io.vim25.annotations.SafeToRepeat;
import java.util.List;

/**
 * Manages hardware health providers, what they monitor, and the updates they post for Proactive HA.
 *
 * <p>The managed object type {@code HealthUpdateManager}, since API version 6.5.
 */
@ManagedObject
public interface HealthUpdateManager extends ManagedObjectBase {
    /**
     * Registers a health provider with the health conditions it can report, and returns its ID.
     *
     * <p>The operation {@code RegisterHealthUpdateProvider}, since API version 6.5; needs the privilege
     * {@code HealthUpdateProvider.Register}.
     *
     * @param name the name
     * @param healthUpdateInfo the health update info; may be empty
     * @return the string
     */
    @Operation("RegisterHealthUpdateProvider")
    String registerProvider(String name, List<HealthUpdateInfo> healthUpdateInfo);

    /** The same without {@code healthUpdateInfo}. */
    default String registerProvider(String name) {
        return registerProvider(name, List.of());
    }

    /**
     * Unregisters the health provider with the given ID.
     *
     * <p>The operation {@code UnregisterHealthUpdateProvider}, since API version 6.5; needs the privilege
     * {@code HealthUpdateProvider.Unregister}.
     *
     * @param providerId the provider id
     * @throws NotFound if it isn't there
     * @throws InvalidState if the object's state doesn't allow it
     */
    @Operation("UnregisterHealthUpdateProvider")
    void unregisterProvider(String providerId) throws NotFound, InvalidState;

    /**
     * Returns the IDs of the registered health providers.
     *
     * <p>The operation {@code QueryProviderList}, since API version 6.5; needs the privilege {@code System.View}.
     *
     * @return a list of string; never null, empty if there is nothing
     */
    @SafeToRepeat
    @Operation
    List<String> queryProviderList();

    /**
     * Tells whether a health provider with the given ID is registered.
     *
     * <p>The operation {@code HasProvider}, since API version 6.5; needs the privilege {@code System.View}.
     *
     * @param id the id
     * @return the boolean
     */
    @SafeToRepeat
    @Operation
    boolean hasProvider(String id);

    /**
     * Returns the name of the health provider with the given ID.
     *
     * <p>The operation {@code QueryProviderName}, since API version 6.5; needs the privilege {@code System.View}.
     *
     * @param id the id
     * @return the string
     * @throws NotFound if it isn't there
     */
    @SafeToRepeat
    @Operation
    String queryProviderName(String id) throws NotFound;

    /**
     * Returns the health conditions that a provider can report.
     *
     * <p>The operation {@code QueryHealthUpdateInfos}, since API version 6.5; needs the privilege {@code System.View}.
     *
     * @param providerId the provider id
     * @return a list of {@link HealthUpdateInfo}; never null, empty if there is nothing
     * @throws NotFound if it isn't there
     */
    @SafeToRepeat
    @Operation
    List<HealthUpdateInfo> queryHealthUpdateInfos(String providerId) throws NotFound;

    /**
     * Adds entities to those that a health provider monitors.
     *
     * <p>The operation {@code AddMonitoredEntities}, since API version 6.5; needs the privilege
     * {@code HealthUpdateProvider.Update}.
     *
     * @param providerId the provider id
     * @param entities the entities; may be empty
     * @throws NotFound if it isn't there
     */
    @Operation
    void addMonitoredEntities(String providerId, List<ManagedEntity> entities) throws NotFound;

    /** The same without {@code entities}. */
    default void addMonitoredEntities(String providerId) {
        addMonitoredEntities(providerId, List.of());
    }

    /**
     * Removes entities from those that a health provider monitors.
     *
     * <p>The operation {@code RemoveMonitoredEntities}, since API version 6.5; needs the privilege
     * {@code HealthUpdateProvider.Update}.
     *
     * @param providerId the provider id
     * @param entities the entities; may be empty
     * @throws NotFound if it isn't there
     * @throws InvalidState if the object's state doesn't allow it
     */
    @Operation
    void removeMonitoredEntities(String providerId, List<ManagedEntity> entities) throws NotFound, InvalidState;

    /** The same without {@code entities}. */
    default void removeMonitoredEntities(String providerId) {
        removeMonitoredEntities(providerId, List.of());
    }

    /**
     * Returns the entities that a health provider monitors.
     *
     * <p>The operation {@code QueryMonitoredEntities}, since API version 6.5; needs the privilege {@code System.View}.
     *
     * @param providerId the provider id
     * @return a list of {@link ManagedEntity}; never null, empty if there is nothing
     * @throws NotFound if it isn't there
     */
    @SafeToRepeat
    @Operation
    List<ManagedEntity> queryMonitoredEntities(String providerId) throws NotFound;

    /**
     * Tells whether a health provider monitors the given entity.
     *
     * <p>The operation {@code HasMonitoredEntity}, since API version 6.5; needs the privilege {@code System.View}.
     *
     * @param providerId the provider id
     * @param entity the entity
     * @return the boolean
     * @throws NotFound if it isn't there
     */
    @SafeToRepeat
    @Operation
    boolean hasMonitoredEntity(String providerId, ManagedEntity entity) throws NotFound;

    /**
     * Returns the hosts of a cluster that a health provider does not monitor.
     *
     * <p>The operation {@code QueryUnmonitoredHosts}, since API version 6.5; needs the privilege {@code System.View}.
     *
     * @param providerId the provider id
     * @param cluster the cluster
     * @return a list of {@link HostSystem}; never null, empty if there is nothing
     * @throws NotFound if it isn't there
     */
    @SafeToRepeat
    @Operation
    List<HostSystem> queryUnmonitoredHosts(String providerId, ClusterComputeResource cluster) throws NotFound;

    /**
     * Reports changed health states of monitored entities on behalf of a provider.
     *
     * <p>The operation {@code PostHealthUpdates}, since API version 6.5; needs the privilege
     * {@code HealthUpdateProvider.Update}.
     *
     * @param providerId the provider id
     * @param updates the updates; may be empty
     * @throws NotFound if it isn't there
     */
    @Operation
    void postHealthUpdates(String providerId, List<HealthUpdate> updates) throws NotFound;

    /** The same without {@code updates}. */
    default void postHealthUpdates(String providerId) {
        postHealthUpdates(providerId, List.of());
    }

    /**
     * Returns the health updates known for a provider.
     *
     * <p>The operation {@code QueryHealthUpdates}, since API version 6.5; needs the privilege {@code System.View}.
     *
     * @param providerId the provider id
     * @return a list of {@link HealthUpdate}; never null, empty if there is nothing
     * @throws NotFound if it isn't there
     */
    @SafeToRepeat
    @Operation
    List<HealthUpdate> queryHealthUpdates(String providerId) throws NotFound;

    /**
     * Adds a named filter for some of a provider's health conditions and returns the filter ID.
     *
     * <p>The operation {@code AddFilter}, since API version 6.5; needs the privilege
     * {@code Host.Inventory.EditCluster}.
     *
     * @param providerId the provider id
     * @param filterName the filter name
     * @param infoIds the info ids; may be empty
     * @return the string
     * @throws NotFound if it isn't there
     */
    @Operation
    String addFilter(String providerId, String filterName, List<String> infoIds) throws NotFound;

    /** The same without {@code infoIds}. */
    default String addFilter(String providerId, String filterName) {
        return addFilter(providerId, filterName, List.of());
    }

    /**
     * Returns the IDs of the filters defined for a health provider.
     *
     * <p>The operation {@code QueryFilterList}, since API version 6.5; needs the privilege {@code System.View}.
     *
     * @param providerId the provider id
     * @return a list of string; never null, empty if there is nothing
     * @throws NotFound if it isn't there
     */
    @SafeToRepeat
    @Operation
    List<String> queryFilterList(String providerId) throws NotFound;

    /**
     * Returns the name of a filter.
     *
     * <p>The operation {@code QueryFilterName}, since API version 6.5; needs the privilege {@code System.View}.
     *
     * @param filterId the filter id
     * @return the string
     * @throws NotFound if it isn't there
     */
    @SafeToRepeat
    @Operation
    String queryFilterName(String filterId) throws NotFound;

    /**
     * Returns the IDs of the health conditions that a filter covers.
     *
     * <p>The operation {@code QueryFilterInfoIds}, since API version 6.5; needs the privilege {@code System.View}.
     *
     * @param filterId the filter id
     * @return a list of string; never null, empty if there is nothing
     * @throws NotFound if it isn't there
     */
    @SafeToRepeat
    @Operation
    List<String> queryFilterInfoIds(String filterId) throws NotFound;

    /**
     * Returns the entities to which a filter applies.
     *
     * <p>The operation {@code QueryFilterEntities}, since API version 6.5; needs the privilege {@code System.View}.
     *
     * @param filterId the filter id
     * @return a list of {@link ManagedEntity}; never null, empty if there is nothing
     * @throws NotFound if it isn't there
     */
    @SafeToRepeat
    @Operation
    List<ManagedEntity> queryFilterEntities(String filterId) throws NotFound;

    /**
     * Adds entities to which a filter applies.
     *
     * <p>The operation {@code AddFilterEntities}, since API version 6.5; needs the privilege
     * {@code Host.Inventory.EditCluster}.
     *
     * @param filterId the filter id
     * @param entities the entities; may be empty
     * @throws NotFound if it isn't there
     */
    @Operation
    void addFilterEntities(String filterId, List<ManagedEntity> entities) throws NotFound;

    /** The same without {@code entities}. */
    default void addFilterEntities(String filterId) {
        addFilterEntities(filterId, List.of());
    }

    /**
     * Removes entities from those to which a filter applies.
     *
     * <p>The operation {@code RemoveFilterEntities}, since API version 6.5; needs the privilege
     * {@code Host.Inventory.EditCluster}.
     *
     * @param filterId the filter id
     * @param entities the entities; may be empty
     * @throws NotFound if it isn't there
     */
    @Operation
    void removeFilterEntities(String filterId, List<ManagedEntity> entities) throws NotFound;

    /** The same without {@code entities}. */
    default void removeFilterEntities(String filterId) {
        removeFilterEntities(filterId, List.of());
    }

    /**
     * Removes a filter of health conditions.
     *
     * <p>The operation {@code RemoveFilter}, since API version 6.5; needs the privilege
     * {@code Host.Inventory.EditCluster}.
     *
     * @param filterId the filter id
     * @throws NotFound if it isn't there
     */
    @Operation
    void removeFilter(String filterId) throws NotFound;
}
