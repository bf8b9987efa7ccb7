package io.vim25.processor.wsdl;

import static org.assertj.core.api.Assertions.assertThat;

import io.vim25.processor.model.WsdlApi;
import io.vim25.processor.model.WsdlEnum;
import io.vim25.processor.model.WsdlField;
import io.vim25.processor.model.WsdlOperation;
import io.vim25.processor.model.WsdlType;
import io.vim25.processor.model.XmlName;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Sets of vim25 as a vendor has them, which say nothing of owners, versions and secrets. */
final class OldSetTest {
    private static final Path CARRIED = Path.of("src/main/wsdl/vim25");

    @Test
    void readsTheWholeSetWithoutFacts(@TempDir Path folder) throws WsdlException, IOException {
        try (var documents = Files.newDirectoryStream(CARRIED)) {
            for (Path document : documents) {
                Files.writeString(
                        folder.resolve(document.getFileName().toString()),
                        Files.readString(document).replaceAll("\\s(xmlns:)?facts(:\\w+)?=\"[^\"]*\"", ""));
            }
        }
        assertThat(Files.readString(folder.resolve("vim-types.xsd"))).doesNotContain("facts:", ":facts");
        assertThat(WsdlSources.read("vimService.wsdl", Documents.files(folder)))
                .isEqualTo(withoutFacts(WsdlSources.carried()));
    }

    /** From the first days: no version in the soapAction, faults by type, some types where others have none. */
    @Test
    void readsASmallOldSet() throws WsdlException {
        WsdlApi old = WsdlSources.read("vimService.wsdl", new OldDocuments());
        assertThat(old.namespace()).isEqualTo("urn:vim25");
        assertThat(old.version()).isEmpty();
        assertThat(old.operations())
                .containsExactly(new WsdlOperation(
                        "PowerOffVM_Task",
                        null,
                        null,
                        List.of(),
                        new WsdlField("returnval", vim("ManagedObjectReference"), false, false, null, null, false),
                        List.of(vim("RuntimeFault"), vim("InvalidState"))));
        assertThat(old.types())
                .extracting(WsdlType::name)
                .containsExactly(vim("MethodFault"), vim("RuntimeFault"), vim("InvalidState"));
    }

    private static WsdlApi withoutFacts(WsdlApi api) {
        return new WsdlApi(
                api.namespace(),
                api.version(),
                api.operations().stream()
                        .map(operation -> new WsdlOperation(
                                operation.name(),
                                null,
                                null,
                                withoutFacts(operation.parameters()),
                                operation.result() == null ? null : withoutFacts(operation.result()),
                                operation.faults()))
                        .toList(),
                api.types().stream()
                        .map(type -> new WsdlType(type.name(), type.base(), null, withoutFacts(type.fields())))
                        .toList(),
                api.arrays(),
                api.enums().stream()
                        .map(each -> new WsdlEnum(
                                each.name(),
                                null,
                                each.values().stream()
                                        .map(value -> new WsdlEnum.Value(value.text(), null))
                                        .toList()))
                        .toList());
    }

    private static List<WsdlField> withoutFacts(List<WsdlField> fields) {
        return fields.stream().map(OldSetTest::withoutFacts).toList();
    }

    private static WsdlField withoutFacts(WsdlField field) {
        return new WsdlField(field.name(), field.type(), field.optional(), field.list(), null, null, false);
    }

    private static XmlName vim(String local) {
        return new XmlName("urn:vim25", local);
    }

    private static final class OldDocuments implements Documents {
        private static final String VIM = """
                <definitions targetNamespace="urn:vim25" xmlns="http://schemas.xmlsoap.org/wsdl/"
                   xmlns:soap="http://schemas.xmlsoap.org/wsdl/soap/" xmlns:vim25="urn:vim25">
                   <types>
                      <schema targetNamespace="urn:vim25" xmlns="http://www.w3.org/2001/XMLSchema"
                         xmlns:xsd="http://www.w3.org/2001/XMLSchema" elementFormDefault="qualified">
                         <complexType name="MethodFault"><sequence /></complexType>
                         <complexType name="RuntimeFault">
                            <complexContent><extension base="vim25:MethodFault"/></complexContent>
                         </complexType>
                         <complexType name="InvalidState">
                            <complexContent><extension base="vim25:MethodFault"/></complexContent>
                         </complexType>
                         <complexType name="ManagedObjectReference">
                            <simpleContent>
                               <extension base="xsd:string"><attribute name="type" type="xsd:string" /></extension>
                            </simpleContent>
                         </complexType>
                         <element name="RuntimeFaultFault" type="vim25:RuntimeFault" />
                         <element name="PowerOffVM_Task">
                            <complexType>
                               <sequence><element name="_this" type="vim25:ManagedObjectReference" /></sequence>
                            </complexType>
                         </element>
                         <element name="PowerOffVM_TaskResponse">
                            <complexType>
                               <sequence><element name="returnval" type="vim25:ManagedObjectReference" /></sequence>
                            </complexType>
                         </element>
                      </schema>
                   </types>
                   <message name="PowerOff"><part name="parameters" element="vim25:PowerOffVM_Task" /></message>
                   <message name="PoweredOff">
                      <part name="parameters" element="vim25:PowerOffVM_TaskResponse" />
                   </message>
                   <message name="Runtime"><part name="fault" element="vim25:RuntimeFaultFault" /></message>
                   <message name="State"><part name="fault" type="vim25:InvalidState" /></message>
                   <portType name="VimPortType">
                      <operation name="PowerOffVM_Task">
                         <input message="vim25:PowerOff" />
                         <output message="vim25:PoweredOff" />
                         <fault name="Runtime" message="vim25:Runtime" />
                         <fault name="State" message="vim25:State" />
                      </operation>
                   </portType>
                   <binding name="VimBinding" type="vim25:VimPortType">
                      <soap:binding transport="http://schemas.xmlsoap.org/soap/http" />
                      <operation name="PowerOffVM_Task">
                         <soap:operation soapAction="urn:vim25" />
                         <input><soap:body use="literal" /></input>
                         <output><soap:body use="literal" /></output>
                      </operation>
                   </binding>
                </definitions>
                """;

        private static final String SERVICE = """
                <definitions targetNamespace="urn:vim25Service" xmlns="http://schemas.xmlsoap.org/wsdl/">
                   <import namespace="urn:vim25" location="vim.wsdl" />
                </definitions>
                """;

        @Override
        public @Nullable InputStream open(String name) {
            String text =
                    switch (name) {
                        case "vimService.wsdl" -> SERVICE;
                        case "vim.wsdl" -> VIM;
                        default -> null;
                    };
            return text == null ? null : new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
        }

        @Override
        public String place() {
            return "a text in memory";
        }
    }
}
