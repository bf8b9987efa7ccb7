package io.vim25.internal.codec;

import static org.assertj.core.api.Assertions.assertThat;

import io.vim25.ArrayOf;
import io.vim25.LocalizedMethodFault;
import io.vim25.ManagedObjectReference;
import io.vim25.internal.codec.sample.AllKinds;
import io.vim25.internal.codec.sample.Description;
import io.vim25.internal.codec.sample.InvalidPowerState;
import io.vim25.internal.codec.sample.PowerState;
import io.vim25.internal.codec.sample.VirtualDevice;
import io.vim25.internal.codec.sample.VirtualDisk;
import java.time.Instant;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** What else the fields of an object are written to: a comparison, a text, a search. */
class FieldWritersTest {
    @Test
    void comparesByContent() {
        for (int seed = 0; seed < 200; seed++) {
            AllKinds one = Kinds.random(new Random(seed));
            AllKinds same = Kinds.random(new Random(seed));
            AllKinds other = Kinds.random(new Random(seed + 1));
            assertThat(one).isEqualTo(same).hasSameHashCodeAs(same).isNotEqualTo(other);
        }
    }

    @Test
    void tellsApartWhatDiffersInOneField() {
        assertThat(with("bytes", new byte[] {1})).isNotEqualTo(with("bytes", new byte[] {2}));
        assertThat(with("any", 1)).isNotEqualTo(with("any", 1L)).isNotEqualTo(with("any", null));
        assertThat(with("any", new byte[] {1})).isEqualTo(with("any", new byte[] {1}));
        assertThat(with("any", array("ArrayOfInt"))).isNotEqualTo(with("any", array("ArrayOfLong")));
        assertThat(with("any", array("ArrayOfBase64Binary", new byte[] {1})))
                .isEqualTo(with("any", array("ArrayOfBase64Binary", new byte[] {1})));
        assertThat(with("password", "a")).isNotEqualTo(with("password", "b"));
        assertThat(new VirtualDevice()).isNotEqualTo(new VirtualDisk());
        assertThat(fault(PowerState.POWERED_ON)).isEqualTo(fault(PowerState.POWERED_ON));
        assertThat(fault(PowerState.POWERED_ON)).isNotEqualTo(fault(PowerState.POWERED_OFF));
        assertThat(Messages.read("<label>a</label><new>b</new>", new Description()))
                .isEqualTo(Messages.read("<label>a</label><new>b</new>", new Description()))
                .isNotEqualTo(Messages.read("<label>a</label>", new Description()))
                .isNotEqualTo(Messages.read("<label>a</label><new>c</new>", new Description()));
    }

    @Test
    void printsTheFieldsThatAreSet() {
        VirtualDisk disk = new VirtualDisk().setCapacityInKB(8_388_608);
        disk.setKey(2000)
                .setDeviceInfo(new Description().setLabel("x"))
                .setTag(List.of("a", "b", "c"))
                .setHistory(List.of(PowerState.POWERED_ON))
                .setState(PowerState.POWERED_ON);
        assertThat(disk)
                .hasToString("VirtualDisk[key=2000, deviceInfo=Description, tag=3 items, state=poweredOn,"
                        + " history=1 item, capacityInKB=8388608]");
        assertThat(new Description()).hasToString("Description[]");
    }

    @Test
    void printsNoSecret() {
        AllKinds kinds = new AllKinds();
        kinds.password = "hunter2";
        kinds.privateKey = new byte[] {1, 2};
        kinds.any = "hunter2";
        kinds.anything.add("hunter2");
        assertThat(kinds.toString())
                .doesNotContain("hunter2")
                .contains("password=***", "privateKey=***", "any=7 characters", "anything=1 item");
        assertThat(Messages.read("<label>a</label><newPassword>hunter2</newPassword>", new Description()))
                .hasToString("Description[label=a, unknown fields=[newPassword]]");
    }

    @Test
    void printsAShortText() {
        assertThat(new Description().setLabel("x\n".repeat(30)).setSummary("y"))
                .hasToString("Description[label=" + "x ".repeat(20) + "…, summary=y]");
        for (int seed = 0; seed < 100; seed++) {
            assertThat(Kinds.random(new Random(seed)).toString())
                    .hasSizeLessThan(300)
                    .endsWith("…]");
        }
    }

    @Test
    void printsTheRealType() {
        assertThat(Messages.<Object>readFirst("<v xsi:type=\"VirtualFloppy\"><key>1</key></v>", in -> in.readAny()))
                .hasToString("VirtualFloppy[key=1]");
    }

    @Test
    void findsOneField() {
        AllKinds kinds = Kinds.full();
        assertThat(FieldFinder.find(kinds, "flag").value()).isEqualTo(kinds.flag);
        assertThat(FieldFinder.find(kinds, "optionalSmall").value()).isEqualTo(kinds.optionalSmall);
        assertThat(FieldFinder.find(kinds, "number").value()).isEqualTo(kinds.number);
        assertThat(FieldFinder.find(kinds, "real").value()).isEqualTo(kinds.real);
        assertThat(FieldFinder.find(kinds, "state").value()).isSameAs(kinds.state);
        assertThat(FieldFinder.find(kinds, "device").value()).isSameAs(kinds.device);
        assertThat(FieldFinder.find(kinds, "fault").value()).isSameAs(kinds.fault);
        assertThat(FieldFinder.find(kinds, "bytes").value()).isSameAs(kinds.bytes);
        assertThat(FieldFinder.find(kinds, "any").value()).isSameAs(kinds.any);
        assertThat(FieldFinder.find(kinds, "password").value()).isSameAs(kinds.password);
        assertThat(FieldFinder.find(kinds, "texts").value()).isEqualTo(kinds.texts);
        assertThat(FieldFinder.find(kinds, "nothing").value()).isNull();
        assertThat(FieldFinder.find(new AllKinds(), "device").value()).isNull();
    }

    @Test
    void tellsAFieldThatIsUnsetFromOneThatIsNot() {
        assertThat(FieldFinder.find(new AllKinds(), "device").exists()).isTrue();
        assertThat(FieldFinder.find(new AllKinds(), "password").exists()).isTrue();
        assertThat(FieldFinder.find(new AllKinds(), "any").exists()).isTrue();
        assertThat(FieldFinder.find(new AllKinds(), "number").exists()).isTrue();
        assertThat(FieldFinder.find(new AllKinds(), "texts").exists()).isTrue();
        assertThat(FieldFinder.find(new AllKinds(), "nothing").exists()).isFalse();
    }

    @Test
    void findsListsAsTheArraysThatTheyTravelAs() {
        VirtualDisk disk = new VirtualDisk();
        AllKinds kinds = new AllKinds();
        kinds.devices.add(disk);
        assertThat(FieldFinder.find(kinds, "devices").value()).isInstanceOfSatisfying(ArrayOf.class, array -> {
            assertThat(array.wireType()).isEqualTo("ArrayOfVirtualDevice");
            assertThat(array.get(0)).isSameAs(disk);
        });
        assertThat(FieldFinder.find(kinds, "anything").value())
                .isInstanceOfSatisfying(
                        ArrayOf.class, array -> assertThat(array.wireType()).isEqualTo("ArrayOfAnyType"));
    }

    @Test
    void findsTheLevelsOfAnObject() {
        Levels levels = Levels.of(new VirtualDisk());
        assertThat(levels.before("VirtualDisk")).isEqualTo("VirtualDevice");
        assertThat(levels.before("VirtualDevice")).isEqualTo("DynamicData");
        assertThat(levels.before("DynamicData")).isNull();
    }

    private static AllKinds with(String field, Object value) {
        AllKinds kinds = new AllKinds();
        switch (field) {
            case "bytes" -> kinds.bytes = (byte[]) value;
            case "password" -> kinds.password = (String) value;
            default -> kinds.any = value;
        }
        kinds.time = Instant.EPOCH;
        kinds.reference = ManagedObjectReference.of("Folder", "f");
        return kinds;
    }

    private static ArrayOf<Object> array(String type, Object... elements) {
        return new ArrayOf<>(type, List.of(elements));
    }

    private static LocalizedMethodFault fault(PowerState state) {
        return new LocalizedMethodFault().setFault(new InvalidPowerState().setExistingState(state));
    }
}
