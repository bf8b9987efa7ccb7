package io.vim25.simulator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vim25.TransportException;
import io.vim25.Vim;
import io.vim25.generated.ManagedEntity_;
import java.io.UncheckedIOException;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class LifecycleTest {
    @Test
    void itKeepsNoProgramFromEnding() {
        Set<Thread> before = threads();
        try (Simulator vcenter = Simulator.start();
                Vim vim = Vim.connect(vcenter.url(), vcenter.credentials())) {
            assertThat(new Client(vim).rootFolder().name()).isNotEmpty();
            assertThat(threads()).as("while it runs").isSubsetOf(before);
        }
        assertThat(threads()).as("when it has stopped").isSubsetOf(before);
    }

    private static Set<Thread> threads() {
        return Thread.getAllStackTraces().keySet().stream()
                .filter(thread -> thread.isAlive() && !thread.isDaemon())
                .collect(Collectors.toSet());
    }

    @Test
    void itIsGoneWhenItIsClosed() {
        Simulator vcenter = Simulator.start();
        int port = URI.create(vcenter.url()).getPort();
        vcenter.close();
        assertThatThrownBy(() -> Vim.connect(vcenter.url(), vcenter.credentials()))
                .isInstanceOf(TransportException.class);
        try (Simulator next = Simulator.builder().port(port).start()) {
            assertThat(next.url()).isEqualTo(vcenter.url());
        }
    }

    @Test
    void aPortThatIsTakenIsNamed() {
        try (Simulator vcenter = Simulator.start()) {
            int port = URI.create(vcenter.url()).getPort();
            assertThatThrownBy(() -> Simulator.builder().port(port).start())
                    .isInstanceOf(UncheckedIOException.class)
                    .hasMessageContaining(String.valueOf(port));
        }
    }

    @Test
    void itIsTheSameEachTime() {
        assertThat(names(10)).isEqualTo(names(10)).contains("web-01", "test-05");
        assertThat(names(0)).isEmpty();
        assertThat(names(5000)).hasSize(5000).doesNotHaveDuplicates();
    }

    private static List<String> names(int machines) {
        try (Simulator vcenter = Simulator.builder().virtualMachines(machines).start();
                Vim vim = Vim.connect(vcenter.url(), vcenter.credentials())) {
            return new Client(vim)
                    .rows(500, ManagedEntity_.name()).stream()
                            .map(row -> row.get(ManagedEntity_.name()))
                            .toList();
        }
    }

    @Test
    void twoCanRunAtOnce() {
        try (Simulator first = Simulator.builder().virtualMachines(1).start();
                Simulator second = Simulator.builder().virtualMachines(2).start();
                Vim one = Vim.connect(first.url(), first.credentials());
                Vim two = Vim.connect(second.url(), second.credentials())) {
            first.expireSessions();
            assertThat(new Client(one).rows(10, ManagedEntity_.name())).hasSize(1);
            assertThat(new Client(two).rows(10, ManagedEntity_.name())).hasSize(2);
            assertThat(first.ran("Login")).isEqualTo(2);
            assertThat(second.ran("Login")).isEqualTo(1);
        }
    }

    @Test
    void whatCannotBeIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Simulator.builder().hosts(0));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Simulator.builder().virtualMachines(-1));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Simulator.builder().pageLimit(0));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Simulator.builder().sessionTimeout(Duration.ofSeconds(-1)));
    }
}
