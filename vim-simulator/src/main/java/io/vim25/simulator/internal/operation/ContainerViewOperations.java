package io.vim25.simulator.internal.operation;

import io.vim25.ManagedObjectReference;
import io.vim25.simulator.internal.model.ContainerViewObject;

/** Removes a view. */
final class ContainerViewOperations extends ContainerViewSkeleton {
    private final Call call;
    private final ContainerViewObject view;

    ContainerViewOperations(Call call, ContainerViewObject view) {
        this.call = call;
        this.view = view;
    }

    @Override
    ManagedObjectReference<?> self() {
        return view.reference();
    }

    @Override
    protected void destroyView() {
        call.session().removeView(view);
    }
}
