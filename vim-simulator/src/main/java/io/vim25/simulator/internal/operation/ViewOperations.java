package io.vim25.simulator.internal.operation;

import io.vim25.ManagedObjectReference;
import io.vim25.simulator.internal.model.ViewObject;

/** Removes a view. */
final class ViewOperations extends ViewSkeleton {
    private final Call call;
    private final ViewObject view;

    ViewOperations(Call call, ViewObject view) {
        this.call = call;
        this.view = view;
    }

    @Override
    ManagedObjectReference<?> self() {
        return view.reference();
    }

    @Override
    protected void destroyView() {
        call.session().remove(view);
    }
}
