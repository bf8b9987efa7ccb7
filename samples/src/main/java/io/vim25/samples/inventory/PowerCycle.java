package io.vim25.samples.inventory;

import io.vim25.Task;
import java.io.PrintWriter;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;

/** Powers a virtual machine off and on. */
final class PowerCycle {
    private final PrintWriter out;

    PowerCycle(PrintWriter out) {
        this.out = out;
    }

    void run(VirtualMachine machine, String name) {
        try {
            await("Powering off " + name, machine.powerOff());
        } catch (InvalidPowerState e) {
            out.println(name + " is already " + e.getExistingState().wireValue());
        }
        await("Powering on " + name, machine.powerOn(null));
        out.println(name + " is " + machine.powerState().wireValue());
        out.flush();
    }

    private static void await(String what, Task<Void> task) {
        try (ProgressBar bar =
                new ProgressBarBuilder().setTaskName(what).setInitialMax(100).build()) {
            task.await(now -> bar.stepTo(now.percent()));
        }
    }
}
