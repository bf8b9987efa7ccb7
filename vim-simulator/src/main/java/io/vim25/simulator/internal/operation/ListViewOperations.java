package io.vim25.simulator.internal.operation;

import io.vim25.ManagedObjectReference;
import io.vim25.generated.View;
import io.vim25.simulator.internal.model.ListViewObject;
import java.util.List;

/** Changes what a view lists. */
final class ListViewOperations extends ListViewSkeleton {
    private final Call call;
    private final ListViewObject view;

    ListViewOperations(Call call, ListViewObject view) {
        this.call = call;
        this.view = view;
    }

    @Override
    ManagedObjectReference<?> self() {
        return view.reference();
    }

    @Override
    protected List<ManagedObjectReference<?>> modifyListView(
            List<ManagedObjectReference<?>> add, List<ManagedObjectReference<?>> remove) {
        return view.modify(call, add, remove);
    }

    @Override
    protected List<ManagedObjectReference<?>> resetListView(List<ManagedObjectReference<?>> obj) {
        return view.reset(call, obj);
    }

    @Override
    protected void resetListViewFromView(ManagedObjectReference<View> other) {
        view.reset(call, call.view(other).shown());
    }

    @Override
    protected void destroyView() {
        call.session().remove(view);
    }
}
