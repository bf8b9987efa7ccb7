package acme;

import io.vim25.Vim;

/** Uses what would be made if there were no mistakes; javac has nothing to add. */
final class Report {
    private Report() {}

    static String powerState(Vim vim, VirtualMachine vm) {
        VirtualMachineRuntimeInfo runtime = vim.property(vm, VirtualMachine_.runtime());
        return vm.name() + ": " + runtime.getPowerState() + ", " + vm.acquireTicket(VirtualMachineTicketType.MKS).getTicket();
    }
}
