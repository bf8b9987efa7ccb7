package io.vim25.simulator;

import static io.vim25.simulator.Specs.read;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vim25.ManagedObjectNotFound;
import io.vim25.ManagedObjectReference;
import io.vim25.Vim;
import io.vim25.generated.Event;
import io.vim25.generated.EventFilterSpec;
import io.vim25.generated.EventFilterSpecByEntity;
import io.vim25.generated.EventFilterSpecRecursionOption;
import io.vim25.generated.EventHistoryCollector;
import io.vim25.generated.EventManager;
import io.vim25.generated.InvalidArgument;
import io.vim25.generated.ManagedEntity;
import io.vim25.generated.ServiceInstance;
import io.vim25.generated.VirtualMachine;
import io.vim25.generated.VirtualMachineConfigSpec;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class EventTest {
    private final Simulator vcenter =
            Simulator.builder().taskDuration(Duration.ZERO).start();
    private final Vim vim = Vim.connect(vcenter.url(), vcenter.credentials());
    private final Client client = new Client(vim);
    private final EventManager events =
            vim.get(Objects.requireNonNull(ServiceInstance.of(vim).content().getEventManager()));
    private final VirtualMachine one = client.machine("web-01");
    private final VirtualMachine two = client.machine("web-03");

    @BeforeEach
    void doSomething() {
        one.powerOff().await();
        two.powerOn(null).await();
        one.rename("first").await();
        one.reconfigure(new VirtualMachineConfigSpec().setNumCPUs(2)).await();
        one.destroy().await();
    }

    @AfterEach
    void stop() {
        vim.close();
        vcenter.close();
    }

    private static List<String> types(List<Event> events) {
        return events.stream().map(Event::wireType).toList();
    }

    @Test
    void whatHappensToMachinesIsRemembered() {
        List<Event> all = events.queryEvent(new EventFilterSpec(), null);
        assertThat(types(all))
                .containsExactly(
                        "VmPoweredOffEvent",
                        "VmPoweredOnEvent",
                        "VmRenamedEvent",
                        "VmReconfiguredEvent",
                        "VmRemovedEvent");
        assertThat(all).extracting(Event::getKey).containsExactly(1, 2, 3, 4, 5);
        assertThat(all.get(1).getUserName()).isEqualTo(vcenter.userName());
        assertThat(Objects.requireNonNull(all.get(1).getVm()).getName()).isEqualTo("web-03");
    }

    @Test
    void aFilterLetsSomeThrough() {
        assertThat(types(events.queryEvent(of(two.reference(), EventFilterSpecRecursionOption.SELF), null)))
                .containsExactly("VmPoweredOnEvent");
        ManagedObjectReference<?> root = client.rootFolder().reference();
        assertThat(events.queryEvent(of(root, EventFilterSpecRecursionOption.SELF), null))
                .isEmpty();
        assertThat(events.queryEvent(of(root, EventFilterSpecRecursionOption.ALL), null))
                .hasSize(5);
        assertThat(types(events.queryEvent(new EventFilterSpec().addEventTypeId("vim.event.VmRenamedEvent"), null)))
                .containsExactly("VmRenamedEvent");
        assertThat(types(events.queryEvent(new EventFilterSpec().setMaxCount(1), null)))
                .containsExactly("VmRemovedEvent");
    }

    private static EventFilterSpec of(ManagedObjectReference<?> entity, EventFilterSpecRecursionOption recursion) {
        // any object of the inventory is a ManagedEntity
        @SuppressWarnings("unchecked")
        ManagedObjectReference<ManagedEntity> reference = (ManagedObjectReference<ManagedEntity>) entity;
        return new EventFilterSpec()
                .setEntity(new EventFilterSpecByEntity().setEntity(reference).setRecursion(recursion));
    }

    @Test
    void aCollectorReadsInPortions() {
        EventHistoryCollector collector = events.createCollector(new EventFilterSpec());
        collector.rewind();
        assertThat(types(collector.readNext(2))).containsExactly("VmPoweredOffEvent", "VmPoweredOnEvent");
        assertThat(types(collector.readNext(9))).hasSize(3).endsWith("VmRemovedEvent");
        assertThat(collector.readNext(9)).isEmpty();
        assertThat(types(collector.readPrev(2))).containsExactly("VmRemovedEvent", "VmReconfiguredEvent");
        collector.setLatestPageSize(2);
        assertThat(types(collector.latestPage())).containsExactly("VmRemovedEvent", "VmReconfiguredEvent");
        collector.reset();
        assertThat(collector.readNext(9)).hasSize(2);
        assertThatThrownBy(() -> collector.readNext(0)).isInstanceOf(InvalidArgument.class);
        collector.remove();
        assertThatThrownBy(() -> collector.readNext(1)).isInstanceOf(ManagedObjectNotFound.class);
    }

    @Test
    void theLatestPageCanBeWatched() {
        EventHistoryCollector collector = events.createCollector(new EventFilterSpec());
        Watcher watcher = new Watcher(vim);
        watcher.watch(read(collector.reference(), "EventHistoryCollector", "latestPage"), true);
        assertThat(watcher.await()).hasSize(1);
        two.powerOff().await();
        assertThat(watcher.await()).singleElement().asString().contains("latestPage[6]");
    }
}
