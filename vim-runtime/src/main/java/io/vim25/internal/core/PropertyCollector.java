package io.vim25.internal.core;

import io.vim25.ManagedObjectBase;
import io.vim25.ManagedObjectReference;
import io.vim25.annotations.ManagedObject;
import io.vim25.annotations.Operation;
import io.vim25.annotations.SafeToRepeat;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads properties. */
@ManagedObject
public interface PropertyCollector extends ManagedObjectBase {
    /** Reads a first page; nothing if no object is selected. */
    @SafeToRepeat
    @Operation
    @Nullable
    RetrieveResult retrievePropertiesEx(List<PropertyFilterSpec> specSet, RetrieveOptions options);

    /** Reads a further page; sent twice, it would skip one. */
    @Operation
    RetrieveResult continueRetrievePropertiesEx(String token);

    /** Gives up the pages that weren't read. */
    @Operation
    void cancelRetrievePropertiesEx(String token);

    /** Another collector, whose filters and versions are its own; it lasts as long as the session. */
    @Operation
    PropertyCollector createPropertyCollector();

    /** Removes such a collector, with all its filters. */
    @Operation
    void destroyPropertyCollector();

    /** Adds a filter: what it selects is watched. */
    @Operation
    ManagedObjectReference<?> createFilter(PropertyFilterSpec spec, boolean partialUpdates);

    /**
     * What has changed since a version, or nothing if that takes too long. Asked again with the same version it tells the
     * same again.
     */
    @SafeToRepeat
    @Operation
    @Nullable
    UpdateSet waitForUpdatesEx(@Nullable String version, @Nullable WaitOptions options);

    /** Ends a wait that is under way. */
    @Operation
    void cancelWaitForUpdates();
}
