package io.vim25.simulator.internal.operation;

import io.vim25.ManagedObjectReference;
import io.vim25.NotSupported;
import io.vim25.generated.Folder;
import io.vim25.generated.HostSystem;
import io.vim25.generated.ResourcePool;
import io.vim25.generated.VirtualMachineConfigSpec;
import io.vim25.simulator.internal.model.FolderObject;
import io.vim25.simulator.internal.model.Refusal;
import org.jspecify.annotations.Nullable;

/** What a folder does. */
final class FolderOperations extends FolderSkeleton {
    private final Call call;
    private final FolderObject folder;

    FolderOperations(Call call, FolderObject folder) {
        this.call = call;
        this.folder = folder;
    }

    @Override
    ManagedObjectReference<?> self() {
        return folder.reference();
    }

    @Override
    protected ManagedObjectReference<Folder> createFolder(String name) {
        String escaped = EntityTasks.escape(name);
        EntityTasks.checkFree(folder, escaped);
        return call.vcenter().inventory().addFolder(folder, escaped).reference();
    }

    @Override
    protected ManagedObjectReference<?> createVM_Task(
            VirtualMachineConfigSpec config,
            ManagedObjectReference<ResourcePool> pool,
            @Nullable ManagedObjectReference<HostSystem> host) {
        return new MachineTasks(call).create(folder, config, pool, host);
    }

    @Override
    protected ManagedObjectReference<?> rename_Task(String newName) {
        return new EntityTasks(call, folder).rename(newName);
    }

    @Override
    protected ManagedObjectReference<?> destroy_Task() {
        if (!(folder.parent() instanceof FolderObject)) {
            throw new Refusal(new NotSupported(), "The folder '" + folder.name() + "' is part of its parent.");
        }
        return new EntityTasks(call, folder).destroy();
    }
}
