package io.vim25.simulator.internal.operation;

import io.vim25.ManagedObjectReference;
import io.vim25.generated.InvalidPowerState;
import io.vim25.generated.VirtualMachinePowerState;
import io.vim25.generated.VmRemovedEvent;
import io.vim25.generated.VmRenamedEvent;
import io.vim25.simulator.internal.model.EntityObject;
import io.vim25.simulator.internal.model.Refusal;
import io.vim25.simulator.internal.model.TaskKind;
import io.vim25.simulator.internal.model.VirtualMachineObject;
import java.time.Instant;
import java.util.function.Consumer;

/** Tasks that any object of the inventory may have. */
final class EntityTasks {
    private static final TaskKind RENAME = new TaskKind("Rename_Task", "ManagedEntity.rename");
    private static final TaskKind DESTROY = new TaskKind("Destroy_Task", "ManagedEntity.destroy");

    private final Call call;
    private final EntityObject entity;

    EntityTasks(Call call, EntityObject entity) {
        this.call = call;
        this.entity = entity;
    }

    /** Names are stored and shown with these characters escaped. */
    static String escape(String name) {
        if (name.isEmpty()) {
            throw Refusal.invalidArgument("name", "a name isn't empty");
        }
        return name.replaceAll("%(?!25|2f|2F|5c|5C)", "%25").replace("/", "%2f").replace("\\", "%5c");
    }

    /** Refuses a name that something else in the same place has. */
    static void checkFree(EntityObject parent, String name) {
        for (EntityObject child : parent.children()) {
            if (child.name().equals(name)) {
                throw Refusal.duplicateName(child);
            }
        }
    }

    ManagedObjectReference<?> rename(String newName) {
        String escaped = escape(newName);
        EntityObject parent = entity.parent();
        if (parent != null && !escaped.equals(entity.name())) {
            checkFree(parent, escaped);
        }
        return start(RENAME, when -> {
            String oldName = entity.name();
            entity.rename(escaped);
            if (entity instanceof VirtualMachineObject machine) {
                VmRenamedEvent event = new VmRenamedEvent().setOldName(oldName).setNewName(escaped);
                call.post(event, machine, when, "was " + oldName);
            }
        });
    }

    ManagedObjectReference<?> destroy() {
        return start(DESTROY, when -> {
            checkOff(entity);
            postRemoval(entity, when);
            call.vcenter().inventory().remove(entity);
        });
    }

    /** Nothing that runs is destroyed, wherever it is in what is to be destroyed. */
    private static void checkOff(EntityObject object) {
        if (object instanceof VirtualMachineObject machine
                && machine.powerState() != VirtualMachinePowerState.POWERED_OFF) {
            throw new Refusal(
                    new InvalidPowerState()
                            .setRequestedState(VirtualMachinePowerState.POWERED_OFF)
                            .setExistingState(machine.powerState()),
                    "The attempted operation cannot be performed in the current state (Powered on).");
        }
        object.children().forEach(EntityTasks::checkOff);
    }

    private void postRemoval(EntityObject object, Instant when) {
        if (object instanceof VirtualMachineObject machine) {
            call.post(new VmRemovedEvent(), machine, when, "is removed");
        }
        object.children().forEach(child -> postRemoval(child, when));
    }

    private ManagedObjectReference<?> start(TaskKind kind, Consumer<Instant> effect) {
        return call.vcenter()
                .tasks()
                .start(kind, entity, call.session().userName(), when -> {
                    effect.accept(when);
                    return null;
                })
                .reference();
    }
}
