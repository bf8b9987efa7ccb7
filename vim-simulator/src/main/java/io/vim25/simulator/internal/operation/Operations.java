package io.vim25.simulator.internal.operation;

import io.vim25.ManagedObjectReference;
import io.vim25.simulator.internal.model.EntityObject;
import io.vim25.simulator.internal.model.EventCollectorObject;
import io.vim25.simulator.internal.model.EventManagerObject;
import io.vim25.simulator.internal.model.FolderObject;
import io.vim25.simulator.internal.model.ListViewObject;
import io.vim25.simulator.internal.model.PropertyCollectorObject;
import io.vim25.simulator.internal.model.Refusal;
import io.vim25.simulator.internal.model.SearchIndexObject;
import io.vim25.simulator.internal.model.ServerObject;
import io.vim25.simulator.internal.model.ServiceInstanceObject;
import io.vim25.simulator.internal.model.SessionManagerObject;
import io.vim25.simulator.internal.model.TaskObject;
import io.vim25.simulator.internal.model.ViewManagerObject;
import io.vim25.simulator.internal.model.ViewObject;
import io.vim25.simulator.internal.model.VirtualMachineObject;
import io.vim25.simulator.internal.property.CollectorObject;
import io.vim25.simulator.internal.property.FilterObject;
import io.vim25.spi.FieldReader;
import io.vim25.spi.FieldWriter;
import java.util.Set;

/** The way from a call to what runs it. */
public final class Operations {
    /** What somebody who isn't logged in may call; the property collector then answers in its own way. */
    private static final Set<String> OPEN =
            Set.of("RetrieveServiceContent", "Login", "LoginByToken", "CloneSession", "RetrievePropertiesEx");

    private Operations() {}

    /**
     * Runs an operation.
     *
     * @param in stands before the arguments
     * @param out takes the result
     * @throws Refusal if it doesn't run
     */
    public static void run(
            Call call, ManagedObjectReference<?> self, String operation, FieldReader in, FieldWriter out) {
        if (!call.isLoggedIn() && !OPEN.contains(operation)) {
            throw Refusal.notAuthenticated(self);
        }
        skeleton(call, call.get(self)).run(operation, in, out);
    }

    private static Skeleton skeleton(Call call, ServerObject object) {
        if (object instanceof VirtualMachineObject machine) {
            return new VirtualMachineOperations(call, machine);
        } else if (object instanceof FolderObject folder) {
            return new FolderOperations(call, folder);
        } else if (object instanceof EntityObject entity) {
            return new EntityOperations(call, entity);
        } else if (object instanceof TaskObject task) {
            return new TaskOperations(task);
        } else if (object instanceof ListViewObject view) {
            return new ListViewOperations(call, view);
        } else if (object instanceof ViewObject view) {
            return new ViewOperations(call, view);
        } else if (object instanceof CollectorObject collector) {
            return new PropertyCollectorOperations(call, collector);
        } else if (object instanceof FilterObject filter) {
            return new PropertyFilterOperations(call, filter);
        } else if (object instanceof PropertyCollectorObject collector) {
            return new LoggedOutPropertyCollector(call, collector);
        } else if (object instanceof ViewManagerObject manager) {
            return new ViewManagerOperations(call, manager);
        } else if (object instanceof SessionManagerObject manager) {
            return new SessionManagerOperations(call, manager);
        } else if (object instanceof EventManagerObject manager) {
            return new EventManagerOperations(call, manager);
        } else if (object instanceof EventCollectorObject collector) {
            return new EventCollectorOperations(call, collector);
        } else if (object instanceof SearchIndexObject index) {
            return new SearchIndexOperations(call, index);
        } else if (object instanceof ServiceInstanceObject instance) {
            return new ServiceInstanceOperations(instance);
        }
        return new NoOperations(object);
    }
}
