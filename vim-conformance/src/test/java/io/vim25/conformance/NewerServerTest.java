package io.vim25.conformance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.vim25.ManagedObjectReference;
import io.vim25.MethodFault;
import io.vim25.TaskInfo;
import io.vim25.TaskInfoState;
import io.vim25.UnknownContent;
import io.vim25.UnknownField;
import io.vim25.UnknownValue;
import io.vim25.spi.WireEnum;
import io.vim25.spi.WireObject;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** What a newer server says doesn't break a read, can be looked at, and goes back as it came. */
final class NewerServerTest {
    private final WholeApi api = WholeApi.get();
    private final Probe probe = new Probe(api.scope());
    private final Accessors accessors = new Accessors();

    @Test
    void everythingUnknownIsWrittenBackAsItCame() {
        long seed = Seed.of(NewerServerTest.class);
        RandomValues random = new RandomValues(api, seed);
        NewerServer server = new NewerServer(api.model(), seed);
        for (String type : new ApiTypes(api.model()).names()) {
            Document reply = XmlText.parse(probe.write(random.several(type)));
            for (Element value : XmlText.children(XmlText.body(reply))) {
                server.change(value, "anyType");
            }
            String newer = XmlText.print(reply);
            String back = probe.write(probe.read(newer));
            assertThat(XmlText.parse(back).isEqualNode(XmlText.parse(newer)))
                    .as(newer + "\n" + back)
                    .isTrue();
        }
        assertThat(server.changes()).isGreaterThan(10_000);
    }

    @Test
    void unknownFieldsCanBeLookedAt() {
        WireObject runtime = readObject("VirtualMachineRuntimeInfo", """
                <connectionState>connected</connectionState><powerState>poweredOn</powerState>
                <quantumState xsi:type="QuantumState"><spin>up</spin></quantumState>""");
        assertThat(((WireEnum) accessors.get(runtime, "powerState")).wireValue())
                .isEqualTo("poweredOn");
        UnknownField field = content(runtime).fields().get(0);
        assertThat(field.name()).isEqualTo("quantumState");
        assertThat(field.type()).isEqualTo("QuantumState");
        assertThat(field.children())
                .extracting(UnknownField::name, UnknownField::text)
                .containsExactly(tuple("spin", "up"));
    }

    @Test
    void unknownEnumValuesCanBeLookedAt() {
        WireObject runtime = readObject("VirtualMachineRuntimeInfo", """
                <connectionState>entangled</connectionState><powerState>hibernating</powerState>""");
        assertThat(accessors.get(runtime, "powerState")).hasToString("UNRECOGNIZED");
        assertThat(content(runtime).enumTexts("powerState")).containsExactly("hibernating");
        assertThat(content(runtime).enumTexts("connectionState")).containsExactly("entangled");
        assertThat(read("<returnval xsi:type=\"VirtualMachinePowerState\">hibernating</returnval>"))
                .isEqualTo(new UnknownValue("VirtualMachinePowerState", "hibernating"));
    }

    @Test
    void unknownEnumValuesInListsCanBeLookedAt() {
        WireObject filter = readObject("TaskFilterSpec", """
                <state>queued</state><state>entangled</state><state>success</state><state>decohered</state>""");
        assertThat((List<?>) accessors.get(filter, "state"))
                .extracting(Object::toString)
                .containsExactly("QUEUED", "UNRECOGNIZED", "SUCCESS", "UNRECOGNIZED");
        assertThat(content(filter).enumTexts("state")).containsExactly("entangled", "decohered");
    }

    @Test
    void unknownSubtypesInListsAreOfTheDeclaredType() {
        WireObject hardware = readObject("VirtualHardware", """
                <numCPU>2</numCPU><memoryMB>1024</memoryMB>
                <device xsi:type="VirtualQuantumDisk"><key>2000</key><qubits>64</qubits></device>
                <device xsi:type="VirtualDisk"><key>2001</key><capacityInKB>1</capacityInKB></device>""");
        List<?> devices = (List<?>) accessors.get(hardware, "device");
        WireObject unknown = (WireObject) devices.get(0);
        assertThat(unknown).isExactlyInstanceOf(api.classOf("VirtualDevice"));
        assertThat(accessors.get(unknown, "key")).isEqualTo(2000);
        assertThat(content(unknown).type()).isEqualTo("VirtualQuantumDisk");
        assertThat(content(unknown).fields()).extracting(UnknownField::text).containsExactly("64");
        assertThat(devices.get(1)).isExactlyInstanceOf(api.classOf("VirtualDisk"));
    }

    @Test
    void unknownTypesAsAnythingKeepAllTheyHave() {
        WireObject object = readObject("QuantumInfo", "<spin>up</spin><charm>1</charm>");
        assertThat(content(object).type()).isEqualTo("QuantumInfo");
        assertThat(content(object).fields()).extracting(UnknownField::name).containsExactly("spin", "charm");
        List<?> array = (List<?>) read("<returnval xsi:type=\"ArrayOfQuantumInfo\">"
                + "<QuantumInfo><spin>up</spin></QuantumInfo><QuantumInfo><spin>down</spin></QuantumInfo></returnval>");
        assertThat(array)
                .hasSize(2)
                .allSatisfy(one -> assertThat(content((WireObject) one).type()).isEqualTo("QuantumInfo"));
    }

    @Test
    void unknownFaultsOfTasksAreFaults() {
        TaskInfo info = (TaskInfo) readObject("TaskInfo", """
                <key>task-1</key><task type="Task">task-1</task><descriptionId>x</descriptionId><state>error</state>
                <cancelled>false</cancelled><cancelable>false</cancelable>
                <error><fault xsi:type="Decohered"><qubit>7</qubit></fault><localizedMessage>m</localizedMessage></error>
                """);
        assertThat(info.getState()).isEqualTo(TaskInfoState.ERROR);
        decohered(Objects.requireNonNull(info.getError()).getFault());
    }

    @Test
    void unknownFaultsInMissingSetsAreFaults() {
        WireObject content = readObject("ObjectContent", """
                <obj type="VirtualMachine">vm-1</obj><missingSet><path>runtime</path>
                <fault><fault xsi:type="Decohered"><qubit>7</qubit></fault></fault></missingSet>""");
        assertThat(accessors.get(content, "obj")).isEqualTo(ManagedObjectReference.of("VirtualMachine", "vm-1"));
        WireObject missing = (WireObject) ((List<?>) accessors.get(content, "missingSet")).get(0);
        decohered((MethodFault) accessors.get((WireObject) accessors.get(missing, "fault"), "fault"));
    }

    @Test
    void unknownFaultsOfCallsAreFaults() {
        decohered(probe.readFault("""
                <soapenv:Fault><faultcode>ServerFaultCode</faultcode><faultstring>m</faultstring><detail>
                <DecoheredFault xsi:type="Decohered" xmlns="urn:vim25"><qubit>7</qubit></DecoheredFault>
                </detail></soapenv:Fault>"""));
    }

    private static void decohered(MethodFault fault) {
        assertThat(fault.faultType()).isEqualTo("Decohered");
        assertThat(fault).hasMessageContaining("Decohered");
        assertThat(content(fault).fields())
                .extracting(UnknownField::name, UnknownField::text)
                .containsExactly(tuple("qubit", "7"));
    }

    private static UnknownContent content(WireObject object) {
        return Objects.requireNonNull(object.unknownContent());
    }

    private WireObject readObject(String type, String fields) {
        return (WireObject) read("<returnval xsi:type=\"" + type + "\">" + fields + "</returnval>");
    }

    private Object read(String result) {
        return probe.read(probe.write(List.of()).replace("</ProbeResponse>", result + "</ProbeResponse>"))
                .get(0);
    }
}
