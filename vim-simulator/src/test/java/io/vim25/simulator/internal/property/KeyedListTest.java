package io.vim25.simulator.internal.property;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.vim25.ManagedObjectReference;
import io.vim25.generated.ObjectUpdate;
import io.vim25.generated.OptionValue;
import io.vim25.generated.PropertyChange;
import io.vim25.generated.PropertyChangeOp;
import io.vim25.generated.VirtualCdrom;
import io.vim25.generated.VirtualDevice;
import io.vim25.generated.VirtualDeviceConnectInfo;
import io.vim25.generated.VirtualE1000;
import io.vim25.generated.VirtualHardware;
import io.vim25.generated.VirtualMachineConfigInfo;
import io.vim25.simulator.internal.model.ServerObject;
import java.util.List;
import java.util.stream.Stream;
import org.assertj.core.groups.Tuple;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What is told of lists whose elements have keys. */
class KeyedListTest {
    private final Machine machine = new Machine();

    /** A machine with devices and options, and nothing else. */
    private static final class Machine extends ServerObject {
        private VirtualMachineConfigInfo config = config(
                List.of(card(4000, true), new VirtualCdrom().setKey(3000)),
                new OptionValue().setKey("a.b").setValue("1"));

        @Override
        public ManagedObjectReference<?> reference() {
            return ManagedObjectReference.of("VirtualMachine", "vm-1");
        }

        @Override
        public List<String> propertyNames() {
            return List.of("config");
        }

        @Override
        public @Nullable Object property(String name) {
            return config;
        }
    }

    private static VirtualDevice card(int key, boolean connected) {
        return new VirtualE1000().setKey(key).setConnectable(new VirtualDeviceConnectInfo().setConnected(connected));
    }

    private static VirtualMachineConfigInfo config(List<VirtualDevice> devices, OptionValue... options) {
        return new VirtualMachineConfigInfo()
                .setHardware(new VirtualHardware().setDevice(devices))
                .setExtraConfig(List.of(options));
    }

    private static Known know(Machine machine, String... paths) {
        Known known = new Known(Stream.of(paths).map(ParsedPath::of).toList());
        assertThat(known.enter(machine).getMissingSet()).isEmpty();
        return known;
    }

    private List<Tuple> changes(Known known, boolean partial) {
        ObjectUpdate update = known.modify(machine, partial);
        return update == null
                ? List.of()
                : update.getChangeSet().stream()
                        .map((PropertyChange change) -> tuple(change.getOp(), change.getName()))
                        .toList();
    }

    @Test
    void elementsComeChangeAndGo() {
        Known known = know(machine, "config");
        machine.config = config(
                List.of(card(4000, false), card(4001, true)),
                new OptionValue().setKey("a.b").setValue("2"),
                new OptionValue().setKey("c").setValue("3"));
        assertThat(changes(known, true))
                .containsExactlyInAnyOrder(
                        tuple(PropertyChangeOp.REMOVE, "config.hardware.device[3000]"),
                        tuple(PropertyChangeOp.ASSIGN, "config.hardware.device[4000].connectable.connected"),
                        tuple(PropertyChangeOp.ADD, "config.hardware.device[4001]"),
                        tuple(PropertyChangeOp.ASSIGN, "config.extraConfig[\"a.b\"].value"),
                        tuple(PropertyChangeOp.ADD, "config.extraConfig[\"c\"]"));
        assertThat(changes(known, true)).isEmpty();
    }

    @Test
    void oneElementIsWatchedByItsKey() {
        Known known = know(
                machine,
                "config.hardware.device[4000]",
                "config.hardware.device[4000].connectable.connected",
                "config.extraConfig[\"a.b\"].value",
                "config.hardware.device[4001]");
        machine.config = config(
                List.of(card(4001, true)), new OptionValue().setKey("a.b").setValue("2"));
        assertThat(changes(known, false))
                .containsExactly(
                        tuple(PropertyChangeOp.REMOVE, "config.hardware.device[4000]"),
                        tuple(PropertyChangeOp.INDIRECT_REMOVE, "config.hardware.device[4000].connectable.connected"),
                        tuple(PropertyChangeOp.ASSIGN, "config.extraConfig[\"a.b\"].value"),
                        tuple(PropertyChangeOp.ADD, "config.hardware.device[4001]"));
    }

    @Test
    void listsWithoutKeysAreAssigned() {
        Known known = know(machine, "config");
        machine.config = config(
                List.of(card(4000, true), card(4000, true)),
                new OptionValue().setKey("a.b").setValue("1"));
        assertThat(changes(known, true)).containsExactly(tuple(PropertyChangeOp.ASSIGN, "config.hardware.device"));
    }

    @Test
    void theWholeIsAssignedWithoutPartialUpdates() {
        Known known = know(machine, "config.hardware.device", "config.extraConfig");
        machine.config = config(List.of(), new OptionValue().setKey("a.b").setValue("1"));
        assertThat(changes(known, false)).containsExactly(tuple(PropertyChangeOp.ASSIGN, "config.hardware.device"));
    }
}
