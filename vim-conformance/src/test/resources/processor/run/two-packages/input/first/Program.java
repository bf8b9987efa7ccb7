package first;

import io.vim25.ManagedObjectReference;
import io.vim25.Vim;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** Uses this package's types, and tells whose they are. */
public final class Program implements Function<Vim, List<String>> {
    private final List<String> lines = new ArrayList<>();

    public Program() {}

    @Override
    public List<String> apply(Vim vim) {
        VirtualMachine vm = vim.get(VirtualMachine_.TYPE.reference("vm-1"));
        VirtualMachineRuntimeInfo runtime = vm.runtime();
        tell("property", runtime, runtime.getPowerState());
        lines.add("any: " + vm.anything().getClass().getName());
        HostSystem host = vm.host();
        tell("host", host, host.reference());
        ManagedObjectReference<?> folder = ManagedObjectReference.of("Folder", "group-v1");
        VirtualMachine copy = vm.clone(folder, "copy", new VirtualMachineCloneSpec()).await();
        tell("task", copy, copy.reference());
        try {
            vm.powerOn(null);
        } catch (InvalidPowerState e) {
            tell("fault", e, e.getExistingState());
        }
        try {
            vm.powerOff().await();
        } catch (InvalidPowerState e) {
            tell("task's error", e, e.getExistingState());
        }
        return lines;
    }

    private void tell(String what, Object value, Object detail) {
        lines.add(what + ": " + value.getClass().getName() + " " + detail);
    }
}
