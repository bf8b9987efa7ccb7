package io.vim25.simulator;

import static io.vim25.simulator.Specs.read;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vim25.ManagedObjectNotFound;
import io.vim25.NotSupported;
import io.vim25.RequestCanceled;
import io.vim25.Vim;
import io.vim25.VimException;
import io.vim25.generated.PropertyCollector;
import io.vim25.generated.UpdateSet;
import io.vim25.generated.VirtualMachine;
import io.vim25.generated.WaitOptions;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What happens while somebody waits for updates. */
@Timeout(60)
class WaitTest {
    private final ManualClock clock = new ManualClock();
    private final Simulator vcenter = Simulator.builder()
            .clock(clock)
            .sessionTimeout(Duration.ofMinutes(30))
            .taskDuration(Duration.ofSeconds(10))
            .start();
    private final Vim vim = Vim.connect(vcenter.url(), vcenter.credentials());
    private final Client client = new Client(vim);
    private final VirtualMachine machine = client.machine("web-01");
    private final Watcher watcher = new Watcher(vim);
    private final ExecutorService threads = Executors.newCachedThreadPool();

    @AfterEach
    void stop() {
        threads.shutdownNow();
        vim.close();
        vcenter.close();
    }

    /** Begins to wait, and returns when the server waits. */
    private <T> Future<T> waiting(Callable<T> call) {
        int before = vcenter.counts().waits();
        Future<T> wait = threads.submit(call);
        while (vcenter.counts().waits() == before) {
            Thread.onSpinWait();
        }
        return wait;
    }

    private Future<UpdateSet> waiting() {
        watcher.watch(read(machine.reference(), "VirtualMachine", "runtime.powerState"), false);
        watcher.await();
        return waiting(() -> watcher.collector().waitForUpdatesEx(watcher.version(), null));
    }

    @Test
    void aWaitEndsWithTheChange() throws Exception {
        Future<UpdateSet> wait = waiting();
        machine.powerOff();
        assertThat(wait.isDone()).isFalse();
        clock.advance(Duration.ofSeconds(10));
        assertThat(Watcher.texts(wait.get())).singleElement().asString().endsWith("powerState=POWERED_OFF");
        assertThat(vcenter.counts().waits()).isZero();
    }

    @Test
    void aWaitMayHaveAnEnd() {
        watcher.watch(read(machine.reference(), "VirtualMachine", "runtime.powerState"), false);
        watcher.await();
        assertThat(watcher.next(new WaitOptions().setMaxWaitSeconds(1))).isNull();
        assertThat(vcenter.ran("WaitForUpdatesEx")).isEqualTo(2);
    }

    @Test
    void withoutAnyObjectThereIsNothingToTell() {
        assertThat(watcher.now()).isEmpty();
        Future<UpdateSet> wait = waiting(() -> watcher.collector().waitForUpdatesEx("", null));
        watcher.watch(read(machine.reference(), "VirtualMachine", "name"), false);
        assertThat(wait)
                .succeedsWithin(Duration.ofSeconds(30))
                .satisfies(set -> assertThat(Watcher.texts(set)).hasSize(1));
    }

    @Test
    void aWaitCanBeCancelled() {
        Future<UpdateSet> wait = waiting();
        watcher.collector().cancelWaitForUpdates();
        assertEndsWith(wait, RequestCanceled.class);
        assertThat(watcher.now()).as("the collector goes on").isEmpty();
        watcher.collector().cancelWaitForUpdates();
        assertThat(watcher.now()).as("what is cancelled are waits under way").isEmpty();
    }

    private static void assertEndsWith(Future<?> wait, Class<? extends VimException> type) {
        assertThatThrownBy(wait::get).isInstanceOf(ExecutionException.class).hasCauseInstanceOf(type);
    }

    @Test
    void aWaitEndsWithItsCollector() {
        Future<UpdateSet> wait = waiting();
        assertThat(vcenter.counts().collectors()).isEqualTo(1);
        watcher.collector().destroy();
        assertEndsWith(wait, ManagedObjectNotFound.class);
        assertThat(vcenter.counts()).isEqualTo(new ServerCounts(1, 0, 0, 0, 0, 0));
        assertThatThrownBy(() -> watcher.collector().checkForUpdates(null)).isInstanceOf(ManagedObjectNotFound.class);
    }

    @Test
    void theSessionsOwnCollectorStays() {
        assertThatThrownBy(() -> client.propertyCollector().destroy()).isInstanceOf(NotSupported.class);
    }

    @Test
    void aWaitEndsWithItsSession() {
        Future<UpdateSet> wait = waiting();
        vcenter.expireSessions();
        assertEndsWith(wait, ManagedObjectNotFound.class);
        assertThat(vcenter.ran("Login"))
                .as("the wait was refused, and called again in a new session")
                .isEqualTo(2);
        assertThatThrownBy(() -> watcher.collector().checkForUpdates(null)).isInstanceOf(ManagedObjectNotFound.class);
        assertThat(vcenter.counts()).isEqualTo(new ServerCounts(1, 0, 0, 0, 0, 0));
    }

    @Test
    void aSessionThatWaitsDoesNotTimeOut() throws Exception {
        Future<UpdateSet> wait = waiting();
        clock.advance(Duration.ofHours(1));
        assertThat(vcenter.counts().sessions()).isEqualTo(1);
        machine.powerOff();
        clock.advance(Duration.ofSeconds(10));
        assertThat(wait.get()).isNotNull();
        assertThat(vcenter.ran("Login")).isEqualTo(1);
        clock.advance(Duration.ofHours(1));
        assertThat(vcenter.counts()).isEqualTo(new ServerCounts(0, 0, 0, 0, 0, 0));
    }

    @Test
    void allWaitsEndWhenTheServerStops() {
        Future<UpdateSet> wait = waiting();
        vcenter.close();
        assertEndsWith(wait, VimException.class);
    }

    @Test
    void manyWaitAtOnceAndOthersGoOn() throws Exception {
        List<Vim> connections = new ArrayList<>();
        List<Future<List<String>>> waits = new ArrayList<>();
        try {
            for (int i = 0; i < 4; i++) {
                Vim other = Vim.connect(vcenter.url(), vcenter.credentials());
                connections.add(other);
                for (int j = 0; j < 4; j++) {
                    Watcher one = new Watcher(other);
                    one.watch(read(machine.reference(), "VirtualMachine", "runtime.powerState"), false);
                    one.await();
                    waits.add(waiting(one::await));
                }
            }
            machine.powerOff();
            clock.advance(Duration.ofSeconds(10));
            for (Future<List<String>> wait : waits) {
                assertThat(wait.get()).hasSize(1);
            }
        } finally {
            connections.forEach(Vim::close);
        }
        assertThat(vcenter.counts().sessions()).isEqualTo(1);
    }

    @Test
    void collectorsHaveVersionsOfTheirOwn() {
        PropertyCollector own = client.propertyCollector();
        own.createFilter(read(machine.reference(), "VirtualMachine", "name"), false);
        watcher.watch(read(machine.reference(), "VirtualMachine", "runtime.powerState"), false);
        UpdateSet set = Objects.requireNonNull(own.checkForUpdates(null));
        assertThat(Watcher.texts(set)).singleElement().asString().endsWith("name=web-01");
        assertThat(own.checkForUpdates(set.getVersion())).isNull();
        assertThat(watcher.await()).singleElement().asString().endsWith("powerState=POWERED_ON");
    }
}
