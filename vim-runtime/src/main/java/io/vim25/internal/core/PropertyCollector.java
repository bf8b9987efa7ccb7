package io.vim25.internal.core;

import io.vim25.ManagedObjectBase;
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
}
