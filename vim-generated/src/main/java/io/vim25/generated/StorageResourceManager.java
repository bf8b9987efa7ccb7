package io.vim25.generated;

import io.vim25.LocalizedMethodFault;
import io.vim25.ManagedObjectBase;
import io.vim25.Task;
import io.vim25.annotations.ManagedObject;
import io.vim25.annotations.Operation;
import io.vim25.annotations.SafeToRepeat;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Configures Storage I/O Control and Storage DRS, and handles placement recommendations.
 *
 * <p>The managed object type {@code StorageResourceManager}, since API version 4.1.
 */
@ManagedObject
public interface StorageResourceManager extends ManagedObjectBase {
    /**
     * Configures Storage I/O Control on a datastore.
     *
     * <p>The operation {@code ConfigureDatastoreIORM_Task}, since API version 4.1.
     *
     * @param datastore the datastore
     * @param spec the spec
     * @return the task, which results in nothing
     * @throws IORMNotSupportedHostOnDatastore if a host of the datastore has no storage I/O control
     * @throws InaccessibleDatastore if the datastore isn't within reach
     */
    @Operation("ConfigureDatastoreIORM_Task")
    Task<Void> configureDatastoreIORM(Datastore datastore, StorageIORMConfigSpec spec)
            throws IORMNotSupportedHostOnDatastore, InaccessibleDatastore;

    /**
     * Returns the defaults and ranges a host has for Storage I/O Control settings.
     *
     * <p>The operation {@code QueryIORMConfigOption}, since API version 4.1; needs the privilege
     * {@code Datastore.Config}.
     *
     * @param host the host
     * @return the {@link StorageIORMConfigOption}
     */
    @SafeToRepeat
    @Operation
    StorageIORMConfigOption queryIORMConfigOption(HostSystem host);

    /**
     * Returns latency and throughput statistics of a datastore.
     *
     * <p>The operation {@code QueryDatastorePerformanceSummary}, since API version 5.1; needs the privilege
     * {@code System.View}.
     *
     * @param datastore the datastore
     * @return a list of {@link StoragePerformanceSummary}; never null, empty if there is nothing
     * @throws NotFound if it isn't there
     */
    @SafeToRepeat
    @Operation
    List<StoragePerformanceSummary> queryDatastorePerformanceSummary(Datastore datastore) throws NotFound;

    /**
     * Carries out one Storage DRS recommendation, by its key, for a datastore cluster.
     *
     * <p>The operation {@code ApplyStorageDrsRecommendationToPod_Task}, since API version 5.0; needs the privilege
     * {@code System.View}.
     *
     * @param pod the pod
     * @param key the key
     * @return the task, which results in the {@link ApplyStorageRecommendationResult}
     */
    @Operation("ApplyStorageDrsRecommendationToPod_Task")
    Task<ApplyStorageRecommendationResult> applyRecommendationToPod(StoragePod pod, String key);

    /**
     * Carries out the Storage DRS recommendations with the given keys.
     *
     * <p>The operation {@code ApplyStorageDrsRecommendation_Task}, since API version 5.0; needs the privilege
     * {@code System.View}.
     *
     * @param key the key
     * @return the task, which results in the {@link ApplyStorageRecommendationResult}
     */
    @Operation("ApplyStorageDrsRecommendation_Task")
    Task<ApplyStorageRecommendationResult> applyRecommendation(List<String> key);

    /**
     * Discards the Storage DRS recommendations with the given keys.
     *
     * <p>The operation {@code CancelStorageDrsRecommendation}, since API version 5.0; needs the privilege
     * {@code System.View}.
     *
     * @param key the key
     */
    @Operation("CancelStorageDrsRecommendation")
    void cancelRecommendation(List<String> key);

    /**
     * Has Storage DRS compute its recommendations for a datastore cluster anew, without waiting.
     *
     * <p>The operation {@code RefreshStorageDrsRecommendation}, since API version 5.0; needs the privilege
     * {@code System.View}.
     *
     * @param pod the pod
     */
    @Operation("RefreshStorageDrsRecommendation")
    void refreshRecommendation(StoragePod pod);

    /**
     * Has Storage DRS compute its recommendations for a datastore cluster anew.
     *
     * <p>The operation {@code RefreshStorageDrsRecommendationsForPod_Task}, since API version 6.7; needs the privilege
     * {@code System.View}.
     *
     * @param pod the pod
     * @return the task, which results in nothing
     * @throws InvalidArgument if an argument isn't valid
     */
    @Operation("RefreshStorageDrsRecommendationsForPod_Task")
    Task<Void> refreshRecommendationsForPod(StoragePod pod) throws InvalidArgument;

    /**
     * Changes the Storage DRS settings of a datastore cluster, or replaces them when modify is false.
     *
     * <p>The operation {@code ConfigureStorageDrsForPod_Task}, since API version 5.0.
     *
     * @param pod the pod
     * @param spec the spec
     * @param modify the modify
     * @return the task, which results in nothing
     */
    @Operation("ConfigureStorageDrsForPod_Task")
    Task<Void> configureStorageDrsForPod(StoragePod pod, StorageDrsConfigSpec spec, boolean modify);

    /**
     * Checks Storage DRS settings for a datastore cluster, and returns the fault if they are invalid.
     *
     * <p>The operation {@code ValidateStoragePodConfig}, since API version 6.7; needs the privilege
     * {@code System.View}.
     *
     * @param pod the pod
     * @param spec the spec
     * @return the {@link LocalizedMethodFault}, or null if there is none
     */
    @SafeToRepeat
    @Operation
    @Nullable
    LocalizedMethodFault validateStoragePodConfig(StoragePod pod, StorageDrsConfigSpec spec);

    /**
     * Recommends datastores for a machine or disk that is to be created, cloned, moved or extended.
     *
     * <p>The operation {@code RecommendDatastores}, since API version 5.0; needs the privilege {@code System.View}.
     *
     * @param storageSpec the storage spec
     * @return the {@link StoragePlacementResult}
     */
    @Operation
    StoragePlacementResult recommendDatastores(StoragePlacementSpec storageSpec);
}
