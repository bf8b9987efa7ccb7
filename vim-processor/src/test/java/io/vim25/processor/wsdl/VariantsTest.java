package io.vim25.processor.wsdl;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.vim25.processor.model.WsdlApi;
import io.vim25.processor.model.WsdlField;
import io.vim25.processor.model.WsdlOperation;
import io.vim25.processor.model.WsdlType;
import io.vim25.processor.model.XmlName;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What documents may write otherwise than vSphere's do, and mean the same. */
final class VariantsTest {
    private static final String SCHEMA_END = "</schema>\n   </types>";

    @ParameterizedTest
    @CsvSource({
        "urn:depot/3.1, 3.1",
        "urn:depot/2.5u2, 2.5u2",
        "urn:depot, ''",
        "urn:depot/, ''",
        "'', ''",
        "urn:depot/DepotClose, ''",
        "urn:other/3.1, ''"
    })
    void readsTheVersionFromTheSoapAction(String action, String version) throws WsdlException {
        Texts documents = Texts.depot().replace(Texts.WSDL, "urn:depot/3.1.0.0", action);
        assertThat(documents.read().version()).isEqualTo(version);
    }

    @Test
    void readsASetThatIsEnteredByTheWsdlWithTheOperations() throws WsdlException {
        assertThat(WsdlSources.read(Texts.WSDL, Texts.depot()))
                .isEqualTo(Texts.depot().read());
    }

    @Test
    void readsASetWhoseWsdlsImportEachOther() throws WsdlException {
        Texts documents = Texts.depot()
                .replace(
                        Texts.WSDL,
                        "<types>",
                        "<import namespace=\"urn:depotService\" location=\"depotService.wsdl\"/><types>");
        assertThat(documents.read()).isEqualTo(Texts.depot().read());
    }

    @Test
    void readsSchemasThatAreInsideOneWsdl() throws WsdlException {
        String schema = "<schema targetNamespace=\"urn:more\" xmlns=\"http://www.w3.org/2001/XMLSchema\""
                + " xmlns:depot=\"urn:depot\" elementFormDefault=\"qualified\">"
                + "<import namespace=\"urn:depot\"/>"
                + "<complexType name=\"More\"><complexContent><extension base=\"depot:DepotItem\"/></complexContent>"
                + "</complexType></schema>";
        Texts documents = Texts.depot().replace(Texts.WSDL, SCHEMA_END, "</schema>" + schema + "</types>");
        WsdlType more =
                new WsdlType(new XmlName("urn:more", "More"), new XmlName("urn:depot", "DepotItem"), null, List.of());
        assertThat(documents.read().types()).hasSize(10).last().isEqualTo(more);
    }

    @Test
    void passesOverPortTypesThatNothingBinds() throws WsdlException {
        Texts documents = Texts.depot().replace(Texts.WSDL, "<binding", "<portType name=\"Later\"/><binding");
        assertThat(documents.read()).isEqualTo(Texts.depot().read());
    }

    @Test
    void readsASetWithoutABinding() throws WsdlException {
        String wsdl = Texts.depot().texts().get(Texts.WSDL);
        String unbound = wsdl.substring(0, wsdl.indexOf("<binding")) + "</definitions>";
        WsdlApi expected = Texts.depot().read();
        assertThat(WsdlSources.read(Texts.WSDL, Texts.depot().with(Texts.WSDL, unbound)))
                .isEqualTo(new WsdlApi(
                        "urn:depot", "", expected.operations(), expected.types(), expected.arrays(), expected.enums()));
    }

    @Test
    void passesOverRequestsOfNoOperation() throws WsdlException {
        Texts documents = Texts.depot()
                .replace(
                        Texts.MESSAGES,
                        "<complexType name=\"DepotClose",
                        "<complexType name=\"DepotOpenRequestType\"><sequence>"
                                + "<element name=\"_this\" type=\"vim25:ManagedObjectReference\" /></sequence>"
                                + "</complexType><complexType name=\"DepotClose");
        assertThat(documents.read()).isEqualTo(Texts.depot().read());
    }

    @Test
    void takesAnElementWithoutTypeForAnything() throws WsdlException {
        Texts documents = Texts.depot().replace(Texts.TYPES, "name=\"value\" type=\"xsd:anyType\"", "name=\"value\"");
        assertThat(documents.read()).isEqualTo(Texts.depot().read());
    }

    @Test
    void passesOverAnnotations() throws WsdlException {
        Texts documents = Texts.depot()
                .replace(
                        Texts.TYPES,
                        "<complexType name=\"DepotItem\">",
                        "<complexType name=\"DepotItem\"><annotation><documentation>Kept in a depot.</documentation>"
                                + "</annotation>");
        assertThat(documents.read()).isEqualTo(Texts.depot().read());
    }

    @Test
    void keepsFaultsAndOperationsInTheDocumentsOrder() throws WsdlException {
        StringBuilder faults = new StringBuilder();
        for (int i = 20; i > 0; i--) {
            faults.append("<fault name=\"Fault" + i + "\" message=\"depot:"
                    + (i % 3 == 0 ? "RuntimeFaultFaultMsg" : "DepotFaultFaultMsg") + "\" />");
        }
        Texts documents = Texts.depot()
                .replace(
                        Texts.WSDL,
                        "<output message=\"depot:DepotCloseResponseMsg\" />",
                        "<output message=\"depot:DepotCloseResponseMsg\" />" + faults);
        WsdlOperation close = documents.read().operations().get(2);
        assertThat(String.join("", close.faults().stream().map(XmlName::local).toList()))
                .isEqualTo("DepotFaultDepotFaultRuntimeFault".repeat(7));
    }

    @Test
    void readsFacts() throws WsdlException {
        Texts documents = Texts.depot()
                .replace(Texts.TYPES, "<schema", "<schema xmlns:f=\"urn:vim25:facts\"")
                .replace(Texts.TYPES, "name=\"keeper\"", "name=\"keeper\" f:refers=\"Keeper\" f:since=\"4.0\"")
                .replace(Texts.TYPES, "name=\"label\"", "name=\"label\" f:secret=\"true\" f:unknown=\"x\"")
                .replace(Texts.TYPES, "value=\"empty\"", "value=\"empty\" f:since=\"3.2\"")
                .replace(
                        Texts.TYPES,
                        "complexType name=\"DepotItem\"",
                        "complexType name=\"DepotItem\" f:since=\"3.0\"");
        WsdlType item = documents.read().types().get(5);
        assertThat(item.since()).isEqualTo("3.0");
        assertThat(item.fields())
                .extracting(WsdlField::name, WsdlField::since, WsdlField::refers, WsdlField::secret)
                .contains(tuple("keeper", "4.0", "Keeper", false), tuple("label", null, null, true));
        assertThat(documents.read().enums().get(0).values().get(2).since()).isEqualTo("3.2");
    }
}
