package io.vim25.internal.codec;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vim25.ArrayOf;
import io.vim25.DynamicData;
import io.vim25.ManagedObjectBase;
import io.vim25.ManagedObjectReference;
import io.vim25.MethodFault;
import io.vim25.ProtocolException;
import io.vim25.UnknownContent;
import io.vim25.UnknownValue;
import io.vim25.internal.codec.sample.Description;
import io.vim25.internal.codec.sample.InvalidPowerState;
import io.vim25.internal.codec.sample.InvalidState;
import io.vim25.internal.codec.sample.PowerState;
import io.vim25.internal.codec.sample.VirtualDevice;
import io.vim25.internal.codec.sample.VirtualDisk;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class AnyTypeTest {
    static Stream<Arguments> values() {
        ManagedObjectReference<?> vm = ManagedObjectReference.of("VirtualMachine", "vm-1");
        return Stream.of(
                Arguments.of(" a&b ", "<v xsi:type=\"xsd:string\"> a&amp;b </v>"),
                Arguments.of(true, "<v xsi:type=\"xsd:boolean\">true</v>"),
                Arguments.of((byte) -1, "<v xsi:type=\"xsd:byte\">-1</v>"),
                Arguments.of((short) 2, "<v xsi:type=\"xsd:short\">2</v>"),
                Arguments.of(3, "<v xsi:type=\"xsd:int\">3</v>"),
                Arguments.of(4L, "<v xsi:type=\"xsd:long\">4</v>"),
                Arguments.of(Float.NEGATIVE_INFINITY, "<v xsi:type=\"xsd:float\">-INF</v>"),
                Arguments.of(0.5, "<v xsi:type=\"xsd:double\">0.5</v>"),
                Arguments.of(Instant.EPOCH, "<v xsi:type=\"xsd:dateTime\">1970-01-01T00:00:00Z</v>"),
                Arguments.of(new byte[] {1, 2, 3, 4}, "<v xsi:type=\"xsd:base64Binary\">AQIDBA==</v>"),
                Arguments.of(vm, "<v xsi:type=\"ManagedObjectReference\" type=\"VirtualMachine\">vm-1</v>"),
                Arguments.of(PowerState.POWERED_ON, "<v xsi:type=\"PowerState\">poweredOn</v>"),
                Arguments.of(new Description().setLabel("x"), "<v xsi:type=\"Description\"><label>x</label></v>"),
                Arguments.of(
                        new ArrayOf<>("ArrayOfInt", List.of(1, 2)),
                        "<v xsi:type=\"ArrayOfInt\"><int>1</int><int>2</int></v>"),
                Arguments.of(
                        new ArrayOf<>("ArrayOfString", List.of("a")),
                        "<v xsi:type=\"ArrayOfString\"><string>a</string></v>"),
                Arguments.of(new ArrayOf<>("ArrayOfString", List.of()), "<v xsi:type=\"ArrayOfString\"></v>"),
                Arguments.of(
                        new ArrayOf<>("ArrayOfAnyURI", List.of("urn:a")),
                        "<v xsi:type=\"ArrayOfAnyURI\"><anyURI>urn:a</anyURI></v>"),
                Arguments.of(
                        new ArrayOf<>("ArrayOfBase64Binary", List.of(new byte[] {0})),
                        "<v xsi:type=\"ArrayOfBase64Binary\"><base64Binary>AA==</base64Binary></v>"),
                Arguments.of(
                        new ArrayOf<>("ArrayOfDateTime", List.of(Instant.EPOCH)),
                        "<v xsi:type=\"ArrayOfDateTime\"><dateTime>1970-01-01T00:00:00Z</dateTime></v>"),
                Arguments.of(
                        new ArrayOf<>("ArrayOfLong", List.of(1L)), "<v xsi:type=\"ArrayOfLong\"><long>1</long></v>"),
                Arguments.of(
                        new ArrayOf<>("ArrayOfShort", List.of((short) 1)),
                        "<v xsi:type=\"ArrayOfShort\"><short>1</short></v>"),
                Arguments.of(
                        new ArrayOf<>("ArrayOfByte", List.of((byte) 1)),
                        "<v xsi:type=\"ArrayOfByte\"><byte>1</byte></v>"),
                Arguments.of(
                        new ArrayOf<>("ArrayOfBoolean", List.of(true)),
                        "<v xsi:type=\"ArrayOfBoolean\"><boolean>true</boolean></v>"),
                Arguments.of(
                        new ArrayOf<>("ArrayOfDouble", List.of(1.5)),
                        "<v xsi:type=\"ArrayOfDouble\"><double>1.5</double></v>"),
                Arguments.of(
                        new ArrayOf<>("ArrayOfFloat", List.of(1.5f)),
                        "<v xsi:type=\"ArrayOfFloat\"><float>1.5</float></v>"),
                Arguments.of(
                        new ArrayOf<>("ArrayOfManagedObjectReference", List.of(vm)),
                        "<v xsi:type=\"ArrayOfManagedObjectReference\">"
                                + "<ManagedObjectReference type=\"VirtualMachine\">vm-1</ManagedObjectReference></v>"),
                Arguments.of(
                        new ArrayOf<>("ArrayOfPowerState", List.of(PowerState.POWERED_OFF)),
                        "<v xsi:type=\"ArrayOfPowerState\"><PowerState>poweredOff</PowerState></v>"),
                Arguments.of(
                        new ArrayOf<>("ArrayOfVirtualDevice", List.of(new VirtualDevice(), new VirtualDisk())),
                        "<v xsi:type=\"ArrayOfVirtualDevice\"><VirtualDevice><key>0</key></VirtualDevice>"
                                + "<VirtualDevice xsi:type=\"VirtualDisk\"><key>0</key>"
                                + "<capacityInKB>0</capacityInKB></VirtualDevice></v>"),
                Arguments.of(
                        new ArrayOf<>("ArrayOfAnyType", List.of(1, "a", new ArrayOf<>("ArrayOfInt", List.of(2)))),
                        "<v xsi:type=\"ArrayOfAnyType\"><anyType xsi:type=\"xsd:int\">1</anyType>"
                                + "<anyType xsi:type=\"xsd:string\">a</anyType>"
                                + "<anyType xsi:type=\"ArrayOfInt\"><int>2</int></anyType></v>"),
                Arguments.of(
                        new ArrayOf<>("ArrayOfArrayOfString", List.of(new ArrayOf<>("ArrayOfString", List.of("a")))),
                        "<v xsi:type=\"ArrayOfArrayOfString\"><ArrayOfString><string>a</string></ArrayOfString></v>"),
                Arguments.of(new UnknownValue("xsd:unsignedInt", "7"), "<v xsi:type=\"xsd:unsignedInt\">7</v>"),
                Arguments.of(new UnknownValue("PowerState", "hibernated"), "<v xsi:type=\"PowerState\">hibernated</v>"),
                Arguments.of(new UnknownValue("NewEnum", ""), "<v xsi:type=\"NewEnum\"></v>"),
                Arguments.of(
                        new ArrayOf<>("ArrayOfNewEnum", List.of(new UnknownValue("NewEnum", "a"))),
                        "<v xsi:type=\"ArrayOfNewEnum\"><NewEnum>a</NewEnum></v>"));
    }

    @ParameterizedTest
    @MethodSource("values")
    void writesAndReadsBack(Object value, String xml) {
        assertThat(Messages.write(out -> out.any("v", value))).isEqualTo(xml);
        Object read = readAny(xml);
        assertThat(read).hasSameClassAs(value);
        assertThat(Messages.write(out -> out.any("v", read))).isEqualTo(xml);
        if (read instanceof ArrayOf<?> array) {
            assertThat(array.wireType()).isEqualTo(((ArrayOf<?>) value).wireType());
        } else {
            assertThat(read).isEqualTo(value);
        }
    }

    @Test
    void writesAFaultAsData() {
        MethodFault fault = new InvalidPowerState().setExistingState(PowerState.POWERED_ON);
        String xml = "<v xsi:type=\"InvalidPowerState\"><existingState>poweredOn</existingState></v>";
        assertThat(Messages.write(out -> out.any("v", fault))).isEqualTo(xml);
        assertThat(readAny(xml)).isInstanceOfSatisfying(InvalidPowerState.class, read -> {
            assertThat(read.getExistingState()).isEqualTo(PowerState.POWERED_ON);
            assertThat(read.getStackTrace()).isEmpty();
        });
    }

    @Test
    void writesAManagedObjectAsItsReference() {
        ManagedObjectBase object = () -> ManagedObjectReference.of("HostSystem", "host-9");
        assertThat(Messages.write(out -> {
                    out.any("v", object);
                    out.any("w", List.of(object));
                }))
                .isEqualTo("<v xsi:type=\"ManagedObjectReference\" type=\"HostSystem\">host-9</v>"
                        + "<w xsi:type=\"ArrayOfManagedObjectReference\">"
                        + "<ManagedObjectReference type=\"HostSystem\">host-9</ManagedObjectReference></w>");
    }

    @Test
    void derivesTheArrayTypeOfAnOrdinaryList() {
        assertThat(Messages.write(out -> {
                    out.any("a", List.of("x"));
                    out.any("b", List.of(1L));
                    out.any("c", List.of(new byte[1]));
                    out.any("d", List.of(Instant.EPOCH));
                    out.any("e", List.of(PowerState.POWERED_ON));
                    out.any("f", List.of(new Description()));
                }))
                .isEqualTo("<a xsi:type=\"ArrayOfString\"><string>x</string></a>"
                        + "<b xsi:type=\"ArrayOfLong\"><long>1</long></b>"
                        + "<c xsi:type=\"ArrayOfBase64Binary\"><base64Binary>AA==</base64Binary></c>"
                        + "<d xsi:type=\"ArrayOfDateTime\"><dateTime>1970-01-01T00:00:00Z</dateTime></d>"
                        + "<e xsi:type=\"ArrayOfPowerState\"><PowerState>poweredOn</PowerState></e>"
                        + "<f xsi:type=\"ArrayOfDescription\"><Description></Description></f>");
    }

    @Test
    void asksForTheArrayTypeOfAListThatDoesNotTellIt() {
        for (List<?> list : List.of(List.of(), List.of(1, "a"), List.of(List.of(1)))) {
            assertThatThrownBy(() -> Messages.write(out -> out.any("value", list)))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageStartingWith("Field \"value\" of Test holds a list")
                    .hasMessageContaining("new ArrayOf<>(");
        }
    }

    @Test
    void refusesWhatTheApiHasNoTypeFor() {
        assertThatThrownBy(() -> Messages.write(out -> out.any("value", new AtomicInteger(7))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(
                        "Field \"value\" of Test holds a java.util.concurrent.atomic.AtomicInteger, which the API has no type for");
        assertThatThrownBy(() -> Messages.write(out -> out.any("value", PowerState.UNRECOGNIZED)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("UNRECOGNIZED");
        assertThatThrownBy(() ->
                        Messages.write(out -> out.any("value", new ArrayOf<>("ArrayOfInt", List.of("secret")))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Field \"int\" of Test holds a value of type xsd:string in an array of xsd:int");
        assertThatThrownBy(() -> Messages.write(out -> out.any("value", new ArrayOf<>("ArrayOfa b", List.of()))))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void takesTheNamespaceFromThePrefix() {
        String xsd = "xmlns:s=\"http://www.w3.org/2001/XMLSchema\"";
        assertThat(readAny("<v " + xsd + " xsi:type=\"s:int\">1</v>")).isEqualTo(1);
        assertThat(readAny("<v xmlns:vim25=\"urn:vim25\" xsi:type=\"vim25:PowerState\">poweredOn</v>"))
                .isEqualTo(PowerState.POWERED_ON);
        assertThat(readAny("<v xmlns=\"http://www.w3.org/2001/XMLSchema\" xsi:type=\" long \">1</v>"))
                .isEqualTo(1L);
        assertThat(readAny("<v xmlns:i=\"http://www.w3.org/2001/XMLSchema-instance\" i:type=\"xsd:anyURI\">a</v>"))
                .isEqualTo("a");
        assertThatThrownBy(() -> readAny("<v xsi:type=\"nobody:int\">1</v>"))
                .isInstanceOf(ProtocolException.class)
                .hasMessageContaining("prefix");
    }

    @Test
    void readsValuesWithoutAType() {
        assertThat(readAny("<v>a</v>")).isEqualTo("a");
        assertThat(readAny("<v type=\"Folder\">f-1</v>")).isEqualTo(ManagedObjectReference.of("Folder", "f-1"));
        assertThat(readAny("<v><a>1</a></v>")).isInstanceOfSatisfying(DynamicData.class, data -> {
            UnknownContent content = Objects.requireNonNull(data.unknownContent());
            assertThat(content.type()).isNull();
            assertThat(content.fields()).hasSize(1);
        });
    }

    @Test
    void readsDataOfAnUnknownTypeAsItsNearestAncestor() {
        String xml = "<v xsi:type=\"VirtualFloppy\"><key>7</key><drive>A</drive></v>";
        Object read = readAny(xml);
        assertThat(read).isInstanceOfSatisfying(VirtualDevice.class, device -> {
            assertThat(device.getKey()).isEqualTo(7);
            assertThat(Objects.requireNonNull(device.unknownContent()).type()).isEqualTo("VirtualFloppy");
        });
        assertThat(Messages.write(out -> out.any("v", read))).isEqualTo(xml);
    }

    @Test
    void readsDataOfATypeThatNobodyKnowsAsAllItHas() {
        String xml = "<v xsi:type=\"NewThing\"><a xsi:type=\"xsd:int\">1</a><b><c x=\"y\">2</c></b></v>";
        Object read = readAny(xml);
        assertThat(read).isInstanceOfSatisfying(DynamicData.class, data -> {
            UnknownContent content = Objects.requireNonNull(data.unknownContent());
            assertThat(content.type()).isEqualTo("NewThing");
            assertThat(content.fields()).extracting(f -> f.name()).containsExactly("a", "b");
        });
        assertThat(Messages.write(out -> out.any("v", read))).isEqualTo(xml);
    }

    @Test
    void readsAFaultOfAnUnknownTypeAsItsNearestAncestor() {
        String xml = "<v xsi:type=\"ToolsUnavailable\"><more>1</more></v>";
        Object read = readAny(xml);
        assertThat(read)
                .isInstanceOfSatisfying(
                        InvalidState.class,
                        fault -> assertThat(fault.faultType()).isEqualTo("ToolsUnavailable"));
        assertThat(Messages.write(out -> out.any("v", read))).isEqualTo(xml);
    }

    @Test
    void passesOverNil() {
        assertThat(readAny("<v xsi:nil=\"true\"/><v xsi:type=\"xsd:int\">2</v>"))
                .isEqualTo(2);
        assertThat(readAny("<v xsi:type=\"ArrayOfInt\"><int xsi:nil=\"1\"/><int xsi:nil=\"false\">3</int></v>"))
                .isEqualTo(List.of(3));
    }

    private static Object readAny(String xml) {
        return Messages.readFirst(xml, in -> in.readAny());
    }
}
