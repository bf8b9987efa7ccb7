package io.vim25.conformance.chaos;

import io.vim25.ManagedObjectReference;
import io.vim25.Row;
import io.vim25.Task;
import io.vim25.Vim;
import io.vim25.generated.ManagedEntity;
import io.vim25.generated.ManagedEntity_;
import io.vim25.generated.ServiceInstance;
import io.vim25.generated.ViewManager_;
import io.vim25.generated.VirtualMachine;
import io.vim25.generated.VirtualMachine_;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The virtual machines of the server, and the calls that are made on them. Immutable. */
final class Machines {
    private static final ManagedObjectReference<VirtualMachine> NOTHING = VirtualMachine_.TYPE.reference("vm-0");
    private static final ManagedObjectReference<?> VIEWS = ManagedObjectReference.of("ViewManager", "ViewManager");

    private final List<Machine> machines;

    private Machines(List<Machine> machines) {
        this.machines = machines;
    }

    static Machines read(Vim vim) {
        try (Stream<Row<VirtualMachine>> rows =
                vim.retrieve(VirtualMachine_.TYPE).select(ManagedEntity_.name()).stream()) {
            return new Machines(rows.map(row -> new Machine(row.object().reference(), row.get(ManagedEntity_.name())))
                    .toList());
        }
    }

    /**
     * Makes a call.
     *
     * @param call picks the machine
     * @return what is wrong with the result, or null
     */
    @Nullable
    String call(Kind kind, int call, Vim vim) {
        Machine known = machines.get(call % machines.size());
        VirtualMachine machine = vim.get(VirtualMachine_.TYPE, known.reference());
        return switch (kind) {
            case CURRENT_TIME -> unless(ServiceInstance.of(vim).currentTime().toEpochMilli() > 0, "no time");
            case NAME -> compare(known.name(), machine.name());
            case SUMMARY -> compareSummary(known, vim.get(machine, ManagedEntity_.name(), VirtualMachine_.summary()));
            case POWER_ON -> task(machine.powerOn());
            case POWER_OFF -> task(machine.powerOff());
            case CREATE_VIEW -> view(vim, vim.get(ManagedEntity_.TYPE, vim.rootFolder()));
            case NAME_OF_NOTHING ->
                "a name: " + vim.get(VirtualMachine_.TYPE, NOTHING).name();
            case POWER_ON_NOTHING ->
                "a task: " + vim.get(VirtualMachine_.TYPE, NOTHING).powerOn();
            case VIEW_OF_A_MACHINE -> "a view: " + view(vim, machine);
        };
    }

    private static @Nullable String compare(String expected, String found) {
        return unless(expected.equals(found), "not " + expected + ", but " + found);
    }

    private static @Nullable String compareSummary(Machine known, Row<VirtualMachine> row) {
        String name = compare(known.name(), row.get(ManagedEntity_.name()));
        return name == null
                ? compare(
                        known.name(),
                        String.valueOf(
                                row.get(VirtualMachine_.summary()).getConfig().getName()))
                : name;
    }

    private static @Nullable String task(Task<?> task) {
        return unless(task.reference().value().startsWith("task-"), "not a task, but " + task.reference());
    }

    private static @Nullable String view(Vim vim, ManagedEntity container) {
        String view = vim.get(ViewManager_.TYPE, VIEWS)
                .createContainerView(container, List.of(), false)
                .reference()
                .value();
        return unless(view.contains("view-"), "not a view, but " + view);
    }

    private static @Nullable String unless(boolean right, String problem) {
        return right ? null : problem;
    }

    private record Machine(ManagedObjectReference<?> reference, String name) {}
}
