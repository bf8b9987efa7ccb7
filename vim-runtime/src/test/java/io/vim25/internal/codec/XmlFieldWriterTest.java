package io.vim25.internal.codec;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vim25.ManagedObjectReference;
import io.vim25.internal.codec.sample.AllKinds;
import io.vim25.internal.codec.sample.Description;
import io.vim25.internal.codec.sample.PowerState;
import io.vim25.internal.codec.sample.VirtualDevice;
import io.vim25.internal.codec.sample.VirtualDisk;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class XmlFieldWriterTest {
    @Test
    void writesFieldsInTheOrderOfTheSchema() {
        VirtualDisk disk = new VirtualDisk().setCapacityInKB(8_388_608);
        disk.setKey(2000)
                .setDeviceInfo(new Description().setLabel("Hard disk 1"))
                .setTag(List.of("a", "b"))
                .setState(PowerState.POWERED_ON)
                .setHistory(List.of(PowerState.POWERED_OFF, PowerState.POWERED_ON));
        assertThat(Messages.content(disk))
                .isEqualTo("<key>2000</key><deviceInfo><label>Hard disk 1</label></deviceInfo><tag>a</tag><tag>b</tag>"
                        + "<state>poweredOn</state><history>poweredOff</history><history>poweredOn</history>"
                        + "<capacityInKB>8388608</capacityInKB>");
    }

    @Test
    void writesTheTypeWhereItIsNotTheDeclaredOne() {
        assertThat(Messages.write(out -> {
                    out.field("a", new Description(), "Description");
                    out.field("b", new VirtualDisk(), "VirtualDevice");
                    out.list("c", List.of(new VirtualDevice(), new VirtualDisk()), "VirtualDevice");
                }))
                .isEqualTo("<a></a><b xsi:type=\"VirtualDisk\"><key>0</key><capacityInKB>0</capacityInKB></b>"
                        + "<c><key>0</key></c>"
                        + "<c xsi:type=\"VirtualDisk\"><key>0</key><capacityInKB>0</capacityInKB></c>");
    }

    @Test
    void writesSimpleFields() {
        assertThat(Messages.write(out -> {
                    out.field("a", true);
                    out.field("b", (byte) -1);
                    out.field("c", (short) 2);
                    out.field("d", 3);
                    out.field("e", 4L);
                    out.field("f", Float.NaN);
                    out.field("g", Double.NEGATIVE_INFINITY);
                    out.field("h", 1e10);
                    out.field("i", Instant.EPOCH);
                    out.field("j", new byte[] {1, 2, 3, 4});
                    out.field("k", ManagedObjectReference.of("VirtualMachine", "vm-1"));
                    out.field("l", "");
                    out.secret("m", "s3cret");
                    out.secret("n", new byte[0]);
                }))
                .isEqualTo("<a>true</a><b>-1</b><c>2</c><d>3</d><e>4</e><f>NaN</f><g>-INF</g><h>1.0E10</h>"
                        + "<i>1970-01-01T00:00:00Z</i><j>AQIDBA==</j><k type=\"VirtualMachine\">vm-1</k><l></l>"
                        + "<m>s3cret</m><n></n>");
    }

    @Test
    void passesOverWhatIsUnset() {
        assertThat(Messages.write(out -> {
                    out.field("a", (String) null);
                    out.field("b", (Boolean) null);
                    out.field("c", (Byte) null);
                    out.field("d", (Short) null);
                    out.field("e", (Integer) null);
                    out.field("f", (Long) null);
                    out.field("g", (Float) null);
                    out.field("h", (Double) null);
                    out.field("i", (Instant) null);
                    out.field("j", (byte[]) null);
                    out.field("k", (ManagedObjectReference<?>) null);
                    out.field("l", (PowerState) null);
                    out.field("m", null, "Description");
                    out.secret("n", (String) null);
                    out.secret("o", (byte[]) null);
                    out.any("p", null);
                    out.list("q", List.of());
                    out.list("r", List.of(), "Description");
                    out.anyList("s", List.of());
                }))
                .isEmpty();
    }

    @Test
    void namesTheFieldNotTheValueWhenACharacterCannotBeCarried() {
        VirtualDevice device = new VirtualDevice();
        device.setDeviceInfo(new Description().setLabel("hunter2\u0001"));
        assertThatThrownBy(() -> Messages.content(device))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Field \"label\" of Description has a character that XML can't carry: U+0001");
        assertThatThrownBy(() -> Messages.write(out -> out.secret("password", "hunter2\uD800")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Field \"password\" of Test has a character that XML can't carry: U+D800");
    }

    @Test
    void refusesNullInLists() {
        assertThatThrownBy(() -> Messages.write(out -> out.list("tag", Arrays.asList("a", null))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Field \"tag\" of Test has null in its list");
        assertThatThrownBy(() ->
                        Messages.write(out -> out.list("device", Arrays.asList((VirtualDevice) null), "VirtualDevice")))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Messages.write(out -> out.anyList("value", Arrays.asList((Object) null))))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void refusesAnObjectThatContainsItself() {
        VirtualDisk disk = new VirtualDisk();
        disk.setParent(disk);
        assertThatThrownBy(() -> Messages.content(disk))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("A VirtualDisk in Test is more than 500 levels deep. Does it contain itself?");
    }

    @Test
    void refusesAnEnumConstantWithoutAText() {
        assertThatThrownBy(() -> Messages.content(new VirtualDevice().setState(PowerState.UNRECOGNIZED)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("Field \"state\" of VirtualDevice is UNRECOGNIZED")
                .hasMessageContaining("Fix: ");
    }

    @Test
    void readsAllKindsBack() {
        AllKinds kinds = Kinds.full();
        AllKinds read = Messages.read(Messages.content(kinds), new AllKinds());
        assertThat(read).isEqualTo(kinds);
        assertThat(read.bytes).isEqualTo(kinds.bytes);
        assertThat(read.text).isEqualTo(kinds.text);
        assertThat(Messages.content(read)).isEqualTo(Messages.content(kinds));
    }
}
