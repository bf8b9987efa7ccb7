package io.vim25.internal.codec;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vim25.LocalizedMethodFault;
import io.vim25.UnknownContent;
import io.vim25.UnknownField;
import io.vim25.internal.codec.sample.AllKinds;
import io.vim25.internal.codec.sample.Description;
import io.vim25.internal.codec.sample.InvalidState;
import io.vim25.internal.codec.sample.PowerState;
import io.vim25.internal.codec.sample.VirtualDevice;
import io.vim25.internal.codec.sample.VirtualDisk;
import io.vim25.spi.WireObject;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** What a newer server sends is kept, can be looked at, and goes back to where it was. */
class UnknownContentTest {
    private static final String DISK =
            "<key>1</key><newOfDevice>a</newOfDevice><capacityInKB>2</capacityInKB><newOfDisk>b</newOfDisk>";

    @Test
    void keepsUnknownFieldsAtTheLevelThatAddedThem() {
        VirtualDisk disk = Messages.read(DISK, new VirtualDisk());
        assertThat(content(disk).fields())
                .containsExactly(
                        new UnknownField("newOfDevice", null, Map.of(), "a", List.of(), "VirtualDevice"),
                        new UnknownField("newOfDisk", null, Map.of(), "b", List.of(), "VirtualDisk"));
        assertThat(Messages.content(disk)).isEqualTo(DISK);
    }

    @Test
    void writesThemBackAroundFieldsThatWereSetSince() {
        VirtualDisk disk = Messages.read(DISK, new VirtualDisk());
        disk.setTag(List.of("t")).setKey(9);
        assertThat(Messages.content(disk))
                .isEqualTo("<key>9</key><tag>t</tag><newOfDevice>a</newOfDevice><capacityInKB>2</capacityInKB>"
                        + "<newOfDisk>b</newOfDisk>");
    }

    @Test
    void putsFieldsThatCameBeforeAnyKnownOneBeforeTheFieldThatFollowed() {
        String xml = "<newOfData>a</newOfData><label>b</label>";
        Description description = Messages.read(xml, new Description());
        assertThat(content(description).fields())
                .extracting(UnknownField::after)
                .containsExactly("DynamicData");
        assertThat(Messages.content(description)).isEqualTo(xml);
    }

    @Test
    void putsFieldsThatNoKnownOneFollowsLast() {
        Description description = Messages.read("<newer>a</newer>", new Description());
        assertThat(content(description).fields())
                .extracting(UnknownField::after)
                .containsExactly((String) null);
        description.setSummary("s");
        assertThat(Messages.content(description)).isEqualTo("<summary>s</summary><newer>a</newer>");
    }

    @Test
    void keepsAllThatIsInAField() {
        String xml = "<label>l</label><newer xsi:type=\"NewType\"><a xsi:type=\"xsd:int\">1</a>"
                + "<ref type=\"Folder\">group-1</ref><nested><deep> t &amp; t </deep><deep></deep></nested>"
                + "<none xsi:nil=\"true\"></none></newer>";
        Description description = Messages.read(xml, new Description());
        UnknownField newer = content(description).fields().get(0);
        assertThat(newer.type()).isEqualTo("NewType");
        assertThat(newer.children()).extracting(UnknownField::name).containsExactly("a", "ref", "nested", "none");
        assertThat(newer.children().get(0).type()).isEqualTo("xsd:int");
        assertThat(newer.children().get(1).attributes()).containsExactly(Map.entry("type", "Folder"));
        assertThat(newer.children().get(2).children().get(0).text()).isEqualTo(" t & t ");
        assertThat(Messages.content(description)).isEqualTo(xml);
    }

    @Test
    void keepsTheRealTypeOfAnUnknownSubtype() {
        String xml = "<device xsi:type=\"VirtualTurbine\"><key>5</key><blades>3</blades></device>";
        AllKinds kinds = Messages.read(xml, new AllKinds());
        VirtualDevice device = Objects.requireNonNull(kinds.device);
        assertThat(device.getClass()).isEqualTo(VirtualDevice.class);
        assertThat(device.getKey()).isEqualTo(5);
        assertThat(content(device).type()).isEqualTo("VirtualTurbine");
        assertThat(Messages.write(out -> out.field("device", device, "VirtualDevice")))
                .isEqualTo(xml);
    }

    @Test
    void readsASubtypeThatTheWsdlHasAsItsNearestAncestor() {
        AllKinds kinds = Messages.read(
                "<devices xsi:type=\"VirtualFloppy\"><key>1</key></devices>"
                        + "<devices xsi:type=\"VirtualDisk\"><key>2</key></devices><devices><key>3</key></devices>",
                new AllKinds());
        assertThat(kinds.devices).extracting(VirtualDevice::getKey).containsExactly(1, 2, 3);
        assertThat(content(kinds.devices.get(0)).type()).isEqualTo("VirtualFloppy");
        assertThat(kinds.devices.get(1)).isInstanceOf(VirtualDisk.class);
        assertThat(kinds.devices.get(1).unknownContent()).isNull();
    }

    @Test
    void keepsAnObjectWhoseTypeIsNoneOfTheDeclaredTypes() {
        String xml = "<device xsi:type=\"Description\"><label>x</label></device>";
        AllKinds kinds = Messages.read(xml, new AllKinds());
        VirtualDevice device = Objects.requireNonNull(kinds.device);
        assertThat(content(device).type()).isEqualTo("Description");
        assertThat(Messages.write(out -> out.field("device", device, "VirtualDevice")))
                .contains("<device xsi:type=\"Description\">", "<label>x</label>");
    }

    @Test
    void readsAnUnknownFaultAsItsNearestAncestor() {
        String xml =
                "<fault xsi:type=\"ToolsUnavailable\"><why>off</why></fault><localizedMessage>m</localizedMessage>";
        LocalizedMethodFault read = Messages.read(xml, new LocalizedMethodFault());
        assertThat(read.getFault()).isInstanceOfSatisfying(InvalidState.class, fault -> {
            assertThat(fault.faultType()).isEqualTo("ToolsUnavailable");
            assertThat(fault.getStackTrace()).isEmpty();
        });
        assertThat(Messages.content(read)).isEqualTo(xml);
    }

    @Test
    void keepsTheTextsOfUnknownEnumValues() {
        String xml = "<key>0</key><state>frozen</state><history>poweredOn</history><history>melting</history>"
                + "<history>frozen</history>";
        VirtualDevice device = Messages.read(xml, new VirtualDevice());
        assertThat(device.getState()).isEqualTo(PowerState.UNRECOGNIZED);
        assertThat(device.getHistory())
                .containsExactly(PowerState.POWERED_ON, PowerState.UNRECOGNIZED, PowerState.UNRECOGNIZED);
        assertThat(content(device).enumTexts("history")).containsExactly("melting", "frozen");
        assertThat(Messages.content(device)).isEqualTo(xml);
    }

    @Test
    void refusesToGuessWhichTextAChangedListStillHas() {
        VirtualDevice device =
                Messages.read("<history>melting</history><history>frozen</history>", new VirtualDevice());
        device.getHistory().remove(0);
        assertThatThrownBy(() -> Messages.content(device))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("Field \"history\" of VirtualDevice was read with 2 different values");
    }

    @Test
    void writesAChangedListWhoseUnknownTextsAreAlike() {
        VirtualDevice device = Messages.read(
                "<history>frozen</history><history>poweredOn</history><history>frozen</history>", new VirtualDevice());
        device.getHistory().remove(0);
        device.getHistory().add(PowerState.POWERED_OFF);
        assertThat(Messages.content(device))
                .isEqualTo("<key>0</key><history>poweredOn</history><history>frozen</history>"
                        + "<history>poweredOff</history>");
    }

    @Test
    void forgetsTheTextOfAConstantThatWasReplaced() {
        VirtualDevice device = Messages.read("<state>frozen</state>", new VirtualDevice());
        device.setState(PowerState.POWERED_OFF);
        assertThat(Messages.content(device)).isEqualTo("<key>0</key><state>poweredOff</state>");
    }

    @Test
    void doesNotLetANameBecomeXml() {
        for (String name : List.of("a b", "a><b", "", "1a", "a:b")) {
            Description description = new Description();
            UnknownContent content = new UnknownContent();
            content.addField(new UnknownField(name, null, Map.of(), "x", List.of(), "Description"));
            description.setUnknownContent(content);
            assertThatThrownBy(() -> Messages.content(description))
                    .as(name)
                    .isInstanceOf(IllegalArgumentException.class);
        }
    }

    private static UnknownContent content(WireObject object) {
        return Objects.requireNonNull(object.unknownContent());
    }
}
