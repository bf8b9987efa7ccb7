package io.vim25.simulator.internal.operation;

import io.vim25.ManagedObjectReference;
import io.vim25.generated.ContainerView;
import io.vim25.generated.ListView;
import io.vim25.generated.ManagedEntity;
import io.vim25.generated.View;
import io.vim25.simulator.internal.model.EntityObject;
import io.vim25.simulator.internal.model.ListViewObject;
import io.vim25.simulator.internal.model.Refusal;
import io.vim25.simulator.internal.model.ServerObject;
import io.vim25.simulator.internal.model.ViewManagerObject;
import io.vim25.simulator.internal.model.VirtualMachineObject;
import java.util.List;

/** Makes views. */
final class ViewManagerOperations extends ViewManagerSkeleton {
    private final Call call;
    private final ViewManagerObject manager;

    ViewManagerOperations(Call call, ViewManagerObject manager) {
        this.call = call;
        this.manager = manager;
    }

    @Override
    ManagedObjectReference<?> self() {
        return manager.reference();
    }

    @Override
    protected ManagedObjectReference<ContainerView> createContainerView(
            ManagedObjectReference<ManagedEntity> container, List<String> type, boolean recursive) {
        ServerObject found = call.get(container);
        if (!(found instanceof EntityObject entity) || found instanceof VirtualMachineObject) {
            throw Refusal.invalidArgument("container", "a " + container.type() + " contains nothing");
        }
        return call.session().addContainerView(entity, type, recursive).reference();
    }

    @Override
    protected ManagedObjectReference<ListView> createListView(List<ManagedObjectReference<?>> obj) {
        // nothing is made of a list with an object that isn't there
        obj.forEach(call::get);
        ListViewObject view = call.session().addListView();
        view.modify(call, obj, List.of());
        return view.reference();
    }

    @Override
    protected ManagedObjectReference<ListView> createListViewFromView(ManagedObjectReference<View> view) {
        List<ManagedObjectReference<?>> shown = call.view(view).shown();
        ListViewObject copy = call.session().addListView();
        copy.modify(call, shown, List.of());
        return copy.reference();
    }
}
