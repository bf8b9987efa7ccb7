package io.vim25.internal.codec;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vim25.ArrayOf;
import io.vim25.LocalizedMethodFault;
import io.vim25.internal.codec.sample.AllKinds;
import io.vim25.internal.codec.sample.Description;
import io.vim25.internal.codec.sample.InvalidPowerState;
import io.vim25.internal.codec.sample.PowerState;
import io.vim25.internal.codec.sample.VirtualDevice;
import io.vim25.internal.codec.sample.VirtualDisk;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** A copy says the same, and shares nothing that can change. */
class CopyTest {
    @Test
    void aCopyIsEqual() {
        assertThat(new AllKinds().copy()).isEqualTo(new AllKinds());
        for (int seed = 0; seed < 200; seed++) {
            AllKinds kinds = Kinds.random(new Random(seed));
            assertThat(kinds.copy()).isEqualTo(kinds).isNotSameAs(kinds);
            assertThat(Messages.content(kinds.copy())).isEqualTo(Messages.content(kinds));
        }
    }

    @Test
    void aCopyIsOfTheSameClass() {
        VirtualDevice disk = new VirtualDisk().setCapacityInKB(1).setParent(new VirtualDevice().setKey(2));
        assertThat(disk.copy()).isExactlyInstanceOf(VirtualDisk.class).isEqualTo(disk);
    }

    @Test
    void whatIsInACopyCanBeChanged() {
        AllKinds kinds = Kinds.full();
        kinds.any = new ArrayOf<>("ArrayOfBase64Binary", List.of(new byte[] {1}));
        kinds.devices.get(0).setDeviceInfo(new Description().setLabel("original"));
        String before = Messages.content(kinds);
        AllKinds copy = kinds.copy();
        copy.bytes[0]++;
        copy.privateKey[0]++;
        ((byte[]) ((List<?>) copy.any).get(0))[0]++;
        copy.texts.add("more");
        copy.devices.get(0).getDeviceInfo().setLabel("changed");
        copy.devices.get(0).getTag().clear();
        copy.devices.remove(copy.devices.size() - 1);
        ((InvalidPowerState) copy.fault).setExistingState(null);
        assertThat(Messages.content(kinds)).isEqualTo(before).isNotEqualTo(Messages.content(copy));
    }

    @Test
    void anOrdinaryListAsAnythingIsCopied() {
        AllKinds kinds = new AllKinds();
        List<Object> list = new ArrayList<>(List.of(new Description().setLabel("a")));
        kinds.any = list;
        AllKinds copy = kinds.copy();
        ((Description) list.get(0)).setLabel("b");
        list.clear();
        assertThat(copy.any).isEqualTo(List.of(new Description().setLabel("a")));
    }

    @Test
    void whatIsUnknownIsCopied() {
        String xml = "<key>1</key><newOfDevice>a</newOfDevice><state>hovering</state><history>falling</history>"
                + "<history>poweredOn</history><history>rising</history>";
        VirtualDisk disk = Messages.read(xml, new VirtualDisk());
        Objects.requireNonNull(disk.unknownContent()).setType("VirtualQuantumDisk");
        VirtualDisk copy = disk.copy();
        assertThat(copy).isEqualTo(disk);
        Objects.requireNonNull(copy.unknownContent()).setType(null);
        copy.unknownContent().addEnumText("history", "more");
        copy.getHistory().add(PowerState.UNRECOGNIZED);
        assertThat(disk.unknownContent().type()).isEqualTo("VirtualQuantumDisk");
        assertThat(disk.unknownContent().enumTexts("history")).containsExactly("falling", "rising");
        assertThat(Messages.content(copy)).contains("<history>more</history>");
    }

    @Test
    void aFaultIsCopiedAsWhatWasRead() {
        InvalidPowerState fault = new InvalidPowerState().setExistingState(PowerState.POWERED_OFF);
        fault.thrownBy("No.", "PowerOn on vm-1");
        InvalidPowerState copy = fault.copy();
        assertThat(copy.getExistingState()).isSameAs(PowerState.POWERED_OFF);
        assertThat(copy.getStackTrace()).isEmpty();
        assertThat(copy).hasMessage("InvalidPowerState");
        LocalizedMethodFault data = new LocalizedMethodFault().setFault(fault).setLocalizedMessage("No.");
        assertThat(data.copy()).isEqualTo(data);
        assertThat(data.copy().getFault())
                .isExactlyInstanceOf(InvalidPowerState.class)
                .isNotSameAs(fault);
    }

    @Test
    void nullInAListIsRefused() {
        AllKinds kinds = new AllKinds();
        kinds.numbers.add(null);
        assertThatThrownBy(kinds::copy)
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Field \"numbers\" of AllKinds has null in its list");
    }
}
