package io.vim25.simulator.internal.operation;

import io.vim25.ManagedObjectReference;
import io.vim25.generated.Folder;
import io.vim25.generated.HostSystem;
import io.vim25.generated.InvalidPowerState;
import io.vim25.generated.TaskInProgress;
import io.vim25.generated.VirtualMachineCloneSpec;
import io.vim25.generated.VirtualMachineConfigSpec;
import io.vim25.generated.VirtualMachinePowerState;
import io.vim25.generated.VirtualMachineQuestionInfo;
import io.vim25.generated.VmPoweredOffEvent;
import io.vim25.generated.VmPoweredOnEvent;
import io.vim25.simulator.internal.model.HostObject;
import io.vim25.simulator.internal.model.Refusal;
import io.vim25.simulator.internal.model.TaskKind;
import io.vim25.simulator.internal.model.TaskObject;
import io.vim25.simulator.internal.model.VirtualMachineObject;
import org.jspecify.annotations.Nullable;

/** What a virtual machine does. */
final class VirtualMachineOperations extends VirtualMachineSkeleton {
    private static final TaskKind POWER_ON = new TaskKind("PowerOnVM_Task", "VirtualMachine.powerOn");
    private static final TaskKind POWER_OFF = new TaskKind("PowerOffVM_Task", "VirtualMachine.powerOff");

    private final Call call;
    private final VirtualMachineObject machine;

    VirtualMachineOperations(Call call, VirtualMachineObject machine) {
        this.call = call;
        this.machine = machine;
    }

    @Override
    ManagedObjectReference<?> self() {
        return machine.reference();
    }

    @Override
    protected ManagedObjectReference<?> powerOnVM_Task(@Nullable ManagedObjectReference<HostSystem> host) {
        HostObject where = host == null ? machine.host() : host(host);
        return power(POWER_ON, VirtualMachinePowerState.POWERED_ON, when -> {
            machine.powerOn(where, when);
            call.post(new VmPoweredOnEvent(), machine, when, "is powered on");
            return null;
        });
    }

    private HostObject host(ManagedObjectReference<HostSystem> host) {
        if (!(call.get(host) instanceof HostObject found)
                || !machine.possibleHosts().contains(found)) {
            throw Refusal.invalidArgument("host", host.value() + " isn't a host that this machine can be on");
        }
        return found;
    }

    @Override
    protected ManagedObjectReference<?> powerOffVM_Task() {
        return power(POWER_OFF, VirtualMachinePowerState.POWERED_OFF, when -> {
            machine.powerOff();
            call.post(new VmPoweredOffEvent(), machine, when, "is powered off");
            return null;
        });
    }

    @Override
    protected ManagedObjectReference<?> rename_Task(String newName) {
        return new EntityTasks(call, machine).rename(newName);
    }

    @Override
    protected ManagedObjectReference<?> destroy_Task() {
        return new EntityTasks(call, machine).destroy();
    }

    @Override
    protected ManagedObjectReference<?> reconfigVM_Task(VirtualMachineConfigSpec spec) {
        return new MachineTasks(call).reconfigure(machine, spec);
    }

    @Override
    protected ManagedObjectReference<?> cloneVM_Task(
            ManagedObjectReference<Folder> folder, String name, VirtualMachineCloneSpec spec) {
        return new MachineTasks(call).copy(machine, folder, name, spec);
    }

    @Override
    protected void answerVM(String questionId, String answerChoice) {
        VirtualMachineQuestionInfo question = machine.question();
        if (question == null || !question.getId().equals(questionId)) {
            throw Refusal.invalidArgument("questionId", "the machine doesn't ask that");
        }
        if (question.getChoice().getChoiceInfo().stream()
                .noneMatch(choice -> choice.getKey().equals(answerChoice))) {
            throw Refusal.invalidArgument("answerChoice", "that is none of the choices");
        }
        machine.answer().forEach(call.vcenter().tasks()::release);
    }

    private ManagedObjectReference<?> power(TaskKind kind, VirtualMachinePowerState wanted, TaskObject.Effect effect) {
        Refusal obstacle = obstacle(wanted);
        String user = call.session().userName();
        if (obstacle != null) {
            return call.vcenter().tasks().fail(kind, machine, user, obstacle).reference();
        }
        TaskObject task = call.vcenter().tasks().start(kind, machine, user, effect);
        machine.setTask(task);
        return task.reference();
    }

    private @Nullable Refusal obstacle(VirtualMachinePowerState wanted) {
        TaskObject other = machine.task();
        if (other != null) {
            return new Refusal(new TaskInProgress().setTask(other.reference()), "Another task is already in progress.");
        }
        if (machine.powerState() == wanted) {
            return new Refusal(
                    new InvalidPowerState().setRequestedState(wanted).setExistingState(machine.powerState()),
                    "The attempted operation cannot be performed in the current state (" + wanted.wireValue() + ").");
        }
        return null;
    }
}
