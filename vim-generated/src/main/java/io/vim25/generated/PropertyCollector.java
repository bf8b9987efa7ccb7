package io.vim25.generated;

import io.vim25.ManagedObjectBase;
import io.vim25.annotations.ManagedObject;
import io.vim25.annotations.Operation;
import io.vim25.annotations.Property;
import io.vim25.annotations.SafeToRepeat;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads properties of many objects in one call, and reports how they change.
 *
 * <p>The managed object type {@code PropertyCollector}, since API version 2.0.
 */
@ManagedObject
public interface PropertyCollector extends ManagedObjectBase {
    /**
     * Filters this collector has, made within the current session. One remote call; empty if unset.
     *
     * <p>The property {@code filter}, since API version 2.0; needs the privilege {@code System.View}.
     */
    @Property
    List<PropertyFilter> filter();

    /**
     * Adds a filter that names the objects and properties whose changes are to be reported.
     *
     * <p>The operation {@code CreateFilter}, since API version 2.0; needs the privilege {@code System.View}.
     *
     * @param spec the spec
     * @param partialUpdates the partial updates
     * @return the {@link PropertyFilter}
     * @throws InvalidProperty if there is no such property
     */
    @Operation
    PropertyFilter createFilter(PropertyFilterSpec spec, boolean partialUpdates) throws InvalidProperty;

    /**
     * Reads the selected properties of the selected objects, all in one answer.
     *
     * <p>The operation {@code RetrieveProperties}, since API version 2.0.
     *
     * @param specSet the spec set
     * @return a list of {@link ObjectContent}; never null, empty if there is nothing
     * @throws InvalidProperty if there is no such property
     */
    @SafeToRepeat
    @Operation("RetrieveProperties")
    List<ObjectContent> retrieveContents(List<PropertyFilterSpec> specSet) throws InvalidProperty;

    /**
     * Returns what changed since the given version, or nothing at once when there is no change.
     *
     * <p>The operation {@code CheckForUpdates}, since API version 2.0; needs the privilege {@code System.View}.
     *
     * @param version the version; null leaves it unset
     * @return the {@link UpdateSet}, or null if there is none
     * @throws InvalidCollectorVersion if the version is none that the collector knows
     */
    @Operation
    @Nullable
    UpdateSet checkForUpdates(@Nullable String version) throws InvalidCollectorVersion;

    /** The same without {@code version}. */
    default @Nullable UpdateSet checkForUpdates() {
        return checkForUpdates(null);
    }

    /**
     * Blocks until something changed since the given version, and returns the changes.
     *
     * <p>The operation {@code WaitForUpdates}, since API version 2.0; needs the privilege {@code System.View}.
     *
     * @param version the version; null leaves it unset
     * @return the {@link UpdateSet}
     * @throws InvalidCollectorVersion if the version is none that the collector knows
     */
    @Operation
    UpdateSet waitForUpdates(@Nullable String version) throws InvalidCollectorVersion;

    /** The same without {@code version}. */
    default UpdateSet waitForUpdates() {
        return waitForUpdates(null);
    }

    /**
     * Ends the wait for updates that is outstanding on this collector.
     *
     * <p>The operation {@code CancelWaitForUpdates}, since API version 2.0; needs the privilege {@code System.View}.
     */
    @Operation
    void cancelWaitForUpdates();

    /**
     * Waits for changes since the given version, with limits on the time and on the size of the answer.
     *
     * <p>The operation {@code WaitForUpdatesEx}, since API version 4.1; needs the privilege {@code System.View}.
     *
     * @param version the version; null leaves it unset
     * @param options the options; null leaves it unset
     * @return the {@link UpdateSet}, or null if there is none
     * @throws InvalidCollectorVersion if the version is none that the collector knows
     */
    @Operation
    @Nullable
    UpdateSet waitForUpdatesEx(@Nullable String version, @Nullable WaitOptions options) throws InvalidCollectorVersion;

    /** The same without {@code version}, {@code options}. */
    default @Nullable UpdateSet waitForUpdatesEx() {
        return waitForUpdatesEx(null, null);
    }

    /**
     * Reads selected properties page by page: returns the first page, and a token if there are more.
     *
     * <p>The operation {@code RetrievePropertiesEx}, since API version 4.1.
     *
     * @param specSet the spec set
     * @param options the options
     * @return the {@link RetrieveResult}, or null if there is none
     * @throws InvalidProperty if there is no such property
     */
    @SafeToRepeat
    @Operation
    @Nullable
    RetrieveResult retrievePropertiesEx(List<PropertyFilterSpec> specSet, RetrieveOptions options)
            throws InvalidProperty;

    /**
     * Fetches the next page of a read, by the token that came with the page before.
     *
     * <p>The operation {@code ContinueRetrievePropertiesEx}, since API version 4.1; needs the privilege
     * {@code System.View}.
     *
     * @param token the token
     * @return the {@link RetrieveResult}
     * @throws InvalidProperty if there is no such property
     */
    @Operation
    RetrieveResult continueRetrievePropertiesEx(String token) throws InvalidProperty;

    /**
     * Gives up the remaining pages of a read, by the token of its last page.
     *
     * <p>The operation {@code CancelRetrievePropertiesEx}, since API version 4.1; needs the privilege
     * {@code System.View}.
     *
     * @param token the token
     * @throws InvalidProperty if there is no such property
     */
    @Operation
    void cancelRetrievePropertiesEx(String token) throws InvalidProperty;

    /**
     * Creates another collector in the same session, with filters and versions of its own.
     *
     * <p>The operation {@code CreatePropertyCollector}, since API version 4.1; needs the privilege {@code System.View}.
     *
     * @return the {@link PropertyCollector}
     */
    @Operation
    PropertyCollector createPropertyCollector();

    /**
     * Discards this collector together with its filters.
     *
     * <p>The operation {@code DestroyPropertyCollector}, since API version 4.1; needs the privilege
     * {@code System.View}.
     */
    @Operation("DestroyPropertyCollector")
    void destroy();
}
