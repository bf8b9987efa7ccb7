package io.vim25.generated;

import io.vim25.ManagedObjectBase;
import io.vim25.annotations.ManagedObject;
import io.vim25.annotations.Operation;
import io.vim25.annotations.SafeToRepeat;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads properties of many objects at once. */
@ManagedObject
public interface PropertyCollector extends ManagedObjectBase {
    /** Reads a first page; null if nothing is selected. */
    @SafeToRepeat
    @Operation
    @Nullable
    RetrieveResult retrievePropertiesEx(List<PropertyFilterSpec> specSet, RetrieveOptions options);

    /** Reads the page after the one that came with this token. */
    @Operation
    RetrieveResult continueRetrievePropertiesEx(String token);

    /** Gives up the pages that weren't read. */
    @Operation
    void cancelRetrievePropertiesEx(String token);
}
