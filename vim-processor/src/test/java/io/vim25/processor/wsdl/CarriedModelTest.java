package io.vim25.processor.wsdl;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.vim25.processor.model.WsdlApi;
import io.vim25.processor.model.WsdlArray;
import io.vim25.processor.model.WsdlEnum;
import io.vim25.processor.model.WsdlField;
import io.vim25.processor.model.WsdlOperation;
import io.vim25.processor.model.WsdlType;
import io.vim25.processor.model.XmlName;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The carried set: as the documents say it, and the same in its compact form. */
final class CarriedModelTest {
    private static final Path DOCUMENTS = Path.of("src/main/wsdl/vim25");

    private static final Map<XmlName, @Nullable XmlName> BASES = new HashMap<>();

    private static WsdlApi carried;

    @BeforeAll
    static void read() throws WsdlException {
        carried = WsdlSources.carried();
        carried.types().forEach(type -> BASES.put(type.name(), type.base()));
    }

    @Test
    void equalsWhatTheLibrariesReadFromTheDocuments() throws WsdlException, IOException {
        WsdlApi read = WsdlSources.read("vimService.wsdl", Documents.files(DOCUMENTS));
        assertThat(carried).isEqualTo(read);
        try (InputStream model = WsdlSources.class.getResourceAsStream(WsdlSources.CARRIED)) {
            assertThat(CompactModel.write(read)).isEqualTo(model.readAllBytes());
        }
    }

    @Test
    void isTheSameByAnyDocumentThatLeadsToTheOperations() throws WsdlException {
        assertThat(WsdlSources.read("vim.wsdl", Documents.files(DOCUMENTS))).isEqualTo(carried);
    }

    /** An oracle that shares nothing with the reader: the documents as plain trees. */
    @Test
    void equalsWhatAPlainTreeSays() throws Exception {
        PlainTree tree = PlainTree.of(
                DOCUMENTS,
                "core-types.xsd",
                "query-types.xsd",
                "query-messagetypes.xsd",
                "vim-types.xsd",
                "vim-messagetypes.xsd",
                "vim.wsdl");
        assertThat(carried.types()).isEqualTo(tree.types());
        assertThat(carried.arrays()).isEqualTo(tree.arrays());
        assertThat(carried.enums()).isEqualTo(tree.enums());
        assertThat(carried.operations()).isEqualTo(tree.operations());
    }

    @Test
    void holdsAllOfTheApi() {
        assertThat(carried.namespace()).isEqualTo("urn:vim25");
        assertThat(carried.version()).isEqualTo("9.1.0.0");
        assertThat(carried.operations()).hasSize(968);
        assertThat(carried.types()).hasSize(3006);
        assertThat(carried.types().stream().filter(CarriedModelTest::isFault)).hasSize(696);
        assertThat(carried.enums()).hasSize(434);
        assertThat(carried.arrays()).hasSize(611);
        assertThat(fields().filter(WsdlField::secret)).hasSize(45);
    }

    @Test
    void knowsNothingTwiceAndNoReferenceOrRequestAsAType() {
        assertThat(Stream.of(
                                carried.types().stream().map(WsdlType::name),
                                carried.arrays().stream().map(WsdlArray::name),
                                carried.enums().stream().map(WsdlEnum::name))
                        .flatMap(names -> names)
                        .toList())
                .doesNotHaveDuplicates()
                .doesNotContain(vim("ManagedObjectReference"))
                .noneMatch(name -> name.local().endsWith("RequestType"));
        assertThat(fields().map(WsdlField::name)).doesNotContain("_this");
    }

    @Test
    void readsAnOperationWithItsFaultsInOrder() {
        WsdlOperation powerOn = operation("PowerOnVM_Task");
        assertThat(powerOn)
                .isEqualTo(new WsdlOperation(
                        "PowerOnVM_Task",
                        "2.0",
                        "VirtualMachine",
                        List.of(new WsdlField(
                                "host", vim("ManagedObjectReference"), true, false, null, "HostSystem", false)),
                        new WsdlField("returnval", vim("ManagedObjectReference"), false, false, null, "Task", false),
                        List.of(
                                vim("TaskInProgress"),
                                vim("InvalidState"),
                                vim("InsufficientResourcesFault"),
                                vim("VmConfigFault"),
                                vim("FileFault"),
                                vim("RuntimeFault"))));
    }

    @Test
    void readsResultsThatAreOptionalOrListsOrNone() {
        assertThat(operation("RetrievePropertiesEx").result())
                .isEqualTo(new WsdlField("returnval", vim("RetrieveResult"), true, false, null, null, false));
        assertThat(operation("QueryDescriptions").result())
                .isEqualTo(new WsdlField(
                        "returnval", vim("DiagnosticManagerLogDescriptor"), true, true, null, null, false));
        assertThat(operation("Logout").result()).isNull();
    }

    @Test
    void marksSecrets() {
        assertThat(operation("Login").parameters())
                .extracting(WsdlField::name, WsdlField::secret)
                .containsExactly(tuple("userName", false), tuple("password", true), tuple("locale", false));
    }

    @Test
    void readsATypesFields() {
        WsdlType runtime = type("VirtualMachineRuntimeInfo");
        assertThat(runtime.base()).isEqualTo(vim("DynamicData"));
        assertThat(runtime.since()).isEqualTo("2.0");
        assertThat(runtime.fields().subList(0, 5))
                .containsExactly(
                        new WsdlField("device", vim("VirtualMachineDeviceRuntimeInfo"), true, true, "4.1", null, false),
                        new WsdlField("host", vim("ManagedObjectReference"), true, false, null, "HostSystem", false),
                        new WsdlField(
                                "connectionState",
                                vim("VirtualMachineConnectionState"),
                                false,
                                false,
                                null,
                                null,
                                false),
                        new WsdlField("powerState", vim("VirtualMachinePowerState"), false, false, null, null, false),
                        new WsdlField(
                                "vmFailoverInProgress",
                                new XmlName(XmlName.XSD, "boolean"),
                                true,
                                false,
                                "7.0.2.0",
                                null,
                                false));
    }

    @Test
    void readsInheritance() {
        assertThat(type("VirtualDisk").base()).isEqualTo(vim("VirtualDevice"));
        assertThat(type("VirtualDisk").fields()).extracting(WsdlField::name).doesNotContain("key", "backing");
        assertThat(type("MethodFault").base()).isNull();
    }

    @Test
    void readsArraysUnderTheirElementsNames() {
        assertThat(carried.arrays())
                .contains(
                        new WsdlArray(vim("ArrayOfString"), "string", new XmlName(XmlName.XSD, "string")),
                        new WsdlArray(vim("ArrayOfVirtualDevice"), "VirtualDevice", vim("VirtualDevice")));
    }

    @Test
    void readsEnums() {
        assertThat(carried.enums())
                .contains(new WsdlEnum(
                        vim("VirtualMachinePowerState"),
                        "2.0",
                        List.of(
                                new WsdlEnum.Value("poweredOff", null),
                                new WsdlEnum.Value("poweredOn", null),
                                new WsdlEnum.Value("suspended", null))));
    }

    private Stream<WsdlField> fields() {
        return Stream.concat(
                carried.types().stream().flatMap(type -> type.fields().stream()),
                carried.operations().stream().flatMap(operation -> operation.parameters().stream()));
    }

    private static boolean isFault(WsdlType type) {
        XmlName name = type.name();
        while (name != null && !name.equals(vim("MethodFault"))) {
            name = BASES.get(name);
        }
        return name != null;
    }

    private static WsdlOperation operation(String name) {
        return carried.operations().stream()
                .filter(operation -> operation.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static WsdlType type(String name) {
        return carried.types().stream()
                .filter(type -> type.name().equals(vim(name)))
                .findFirst()
                .orElseThrow();
    }

    private static XmlName vim(String local) {
        return new XmlName("urn:vim25", local);
    }
}
