package io.vim25.inventory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vim25.CallEvent;
import io.vim25.CallListener;
import io.vim25.Vim;
import io.vim25.generated.ManagedEntity_;
import io.vim25.generated.VirtualMachine;
import io.vim25.generated.VirtualMachine_;
import io.vim25.simulator.Simulator;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Finding on the simulator in this JVM. */
final class FinderTest {
    private static Simulator vcenter;
    private static Vim vim;
    private static Finder finder;

    @BeforeAll
    static void start() {
        vcenter = Simulator.start();
        vim = Vim.connect(vcenter.url(), vcenter.credentials());
        finder = Finder.of(vim);
    }

    @AfterAll
    static void stop() {
        vim.close();
        vcenter.close();
    }

    @Test
    void byPathNameAndPattern() {
        VirtualMachine machine = finder.virtualMachine("/dc-1/vm/production/web-01");
        assertThat(finder.path(machine)).isEqualTo("/dc-1/vm/production/web-01");
        assertThat(finder.virtualMachine("web-01")).isEqualTo(machine);
        assertThat(finder.virtualMachine("production/web-01")).isEqualTo(machine);
        assertThat(finder.virtualMachines("/dc-1/vm/**")).hasSize(10);
        assertThat(finder.virtualMachines("/dc-1/vm/*/web-*")).hasSize(5).contains(machine);
        assertThat(finder.hosts("cluster-1"))
                .isEqualTo(finder.hosts("/dc-1/host/cluster-1/*"))
                .isNotEmpty();
        assertThat(finder.virtualMachines("/dc-1/host/cluster-1/Resources/*")).hasSize(10);
        assertThat(finder.findAll(ManagedEntity_.TYPE, "/dc-1/host/cluster-1/*/*"))
                .isNotEmpty();
        assertThat(finder.datacenterOf(machine)).contains(finder.datacenter("dc-1"));
    }

    @Test
    void aSessionThatEndsIsNoObstacle() {
        vcenter.expireSessions();
        assertThat(finder.virtualMachines("*")).hasSize(10);
        vcenter.expireSessions();
        assertThat(finder.locate(VirtualMachine_.TYPE, "web-01"))
                .singleElement()
                .hasToString("/dc-1/vm/production/web-01");
    }

    @Test
    void aSessionThatEndsBetweenTwoPagesIsNoObstacle() {
        AtomicInteger reads = new AtomicInteger();
        AtomicReference<Simulator> server = new AtomicReference<>();
        CallListener expiry = new CallListener() {
            @Override
            public void called(CallEvent event) {
                if (event.call().operation().equals("RetrievePropertiesEx") && reads.incrementAndGet() == 2) {
                    server.get().expireSessions();
                }
            }
        };
        try (Simulator small = Simulator.builder().pageLimit(3).start();
                Vim paged = Vim.builder(small.url())
                        .credentials(small.credentials())
                        .listener(expiry)
                        .connect()) {
            server.set(small);
            assertThat(Finder.of(paged).virtualMachines("*")).hasSize(10);
        }
        assertThat(reads)
                .as("the service content, the read, and the read again")
                .hasValue(3);
    }

    @Test
    void nearNames() {
        assertThatThrownBy(() -> finder.virtualMachine("/dc-1/vm/production/wbe-01"))
                .isInstanceOf(EntityNotFoundException.class)
                .hasMessageContaining("Near: /dc-1/vm/production/web-01");
    }
}
