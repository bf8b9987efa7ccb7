package io.vim25.samples;

import static org.assertj.core.api.Assertions.assertThat;

import io.vim25.Vim;
import io.vim25.generated.Folder_;
import io.vim25.samples.properties.KeepCopy;
import io.vim25.samples.properties.ReadMany;
import io.vim25.simulator.Simulator;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/** The guide's code about properties, on a simulated vCenter. */
final class PropertiesTest {
    @Test
    void run() {
        try (Simulator vcenter = Simulator.builder().virtualMachines(2).start();
                Vim vim = Vim.connect(vcenter.url(), vcenter.credentials())) {
            assertThat(ReadMany.processors(vim, vim.get(Folder_.TYPE, vim.rootFolder())))
                    .isPositive();
            BlockingQueue<String> told = new LinkedBlockingQueue<>();
            KeepCopy.during(
                    vim,
                    machines -> {
                        machines.rows().iterator().next().object().powerOff().await();
                        assertThat(wait(told)).endsWith(" is POWERED_OFF");
                    },
                    told::add);
        }
    }

    private static String wait(BlockingQueue<String> told) {
        try {
            String next = told.poll(30, TimeUnit.SECONDS);
            return next == null ? "nothing" : next;
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
