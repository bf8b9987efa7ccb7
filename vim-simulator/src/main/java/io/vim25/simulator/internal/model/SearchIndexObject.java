package io.vim25.simulator.internal.model;

import io.vim25.ManagedObjectReference;
import io.vim25.generated.SearchIndex;
import io.vim25.generated.SearchIndex_;
import java.util.List;

/** What finds objects of the inventory. */
public final class SearchIndexObject extends ServerObject {
    static final ManagedObjectReference<SearchIndex> REFERENCE = SearchIndex_.TYPE.reference("SearchIndex");

    SearchIndexObject() {}

    @Override
    public ManagedObjectReference<SearchIndex> reference() {
        return REFERENCE;
    }

    @Override
    public List<String> propertyNames() {
        return List.of();
    }
}
