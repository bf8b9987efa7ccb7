package io.vim25.simulator.internal.operation;

import io.vim25.ManagedObjectReference;
import io.vim25.simulator.internal.property.FilterObject;

/** Removes a filter. */
final class PropertyFilterOperations extends PropertyFilterSkeleton {
    private final Call call;
    private final FilterObject filter;

    PropertyFilterOperations(Call call, FilterObject filter) {
        this.call = call;
        this.filter = filter;
    }

    @Override
    ManagedObjectReference<?> self() {
        return filter.reference();
    }

    @Override
    protected void destroyPropertyFilter() {
        call.session().remove(filter);
    }
}
