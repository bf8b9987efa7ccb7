package io.vim25.processor.wsdl;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.vim25.processor.problem.ProblemId;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Documents that aren't there, or aren't what they should be. */
final class UnreadableWsdlTest {
    @ParameterizedTest
    @MethodSource({"unreadable", "missing", "unsupportedDocuments"})
    void says(Bad bad) {
        bad.check();
    }

    @Test
    void saysWhereItLookedForAWsdl(@TempDir Path folder) {
        WsdlException refusal = catchThrowableOfType(
                WsdlException.class,
                () -> WsdlSources.read(
                        "wsdl/none.wsdl",
                        Documents.files(folder),
                        Documents.classPath(UnreadableWsdlTest.class.getClassLoader())));
        assertThat(refusal)
                .hasMessage("there is no WSDL \"wsdl/none.wsdl\": looked for a file in " + folder
                        + ", and for a resource on the class path. Correct the name, or leave it out for the vSphere"
                        + " documents that the processor carries.");
        assertThat(refusal.problem()).isEqualTo(ProblemId.VimNoWsdl);
    }

    @Test
    void takesAFolderForNoWsdl(@TempDir Path folder) {
        WsdlException refusal =
                catchThrowableOfType(WsdlException.class, () -> WsdlSources.read(".", Documents.files(folder)));
        assertThat(refusal.problem()).isEqualTo(ProblemId.VimNoWsdl);
    }

    @Test
    void saysWhereADocumentIsNoXml() {
        String wsdl = Texts.depot().texts().get(Texts.WSDL);
        checkNoXml(Texts.depot().with(Texts.ENTRY, ""), "depot/depotService.wsdl, line 1");
        checkNoXml(Texts.depot().with(Texts.ENTRY, "PK\u0003\u0004"), "depot/depotService.wsdl, line 1");
        checkNoXml(
                Texts.depot().with(Texts.WSDL, wsdl.substring(0, wsdl.indexOf("<portType"))),
                "depot/depot.wsdl, line 68");
        checkNoXml(Texts.depot().replace(Texts.CORE, "</schema>", "</scheme>"), "depot/core-types.xsd, line 54");
    }

    /** What is in the parentheses is the parser's, in the machine's language. */
    private static void checkNoXml(Texts documents, String place) {
        WsdlException refusal = documents.refusal();
        assertThat(refusal.problem()).isEqualTo(ProblemId.VimUnreadableWsdl);
        assertThat(refusal.getMessage())
                .startsWith(place + ": this is not well-formed XML (")
                .endsWith("). The document is damaged or cut short; get it again.")
                .doesNotContain("\n", "ParseError");
    }

    static Stream<Bad> unreadable() {
        return Stream.of(
                Bad.unreadable(
                        Texts.depot().with(Texts.ENTRY, "<html><body>Sign in</body></html>"),
                        "depot/depotService.wsdl, line 1: this is not a WSDL 1.1 document: its root element is"
                                + " <html> of no namespace, where <definitions> of"
                                + " http://schemas.xmlsoap.org/wsdl/ belongs. Name a document that is one."),
                Bad.unreadable(
                        Texts.depot()
                                .replace(Texts.MESSAGES, "core-types.xsd", "../x.wsdl")
                                .with("x.wsdl", "<definitions xmlns=\"http://schemas.xmlsoap.org/wsdl/\"/>"),
                        "x.wsdl, line 1: this is not an XML schema: its root element is <definitions> of"
                                + " http://schemas.xmlsoap.org/wsdl/, where <schema> of"
                                + " http://www.w3.org/2001/XMLSchema belongs. Name a document that is one."),
                Bad.unreadable(
                        Texts.depot()
                                .replace(
                                        Texts.WSDL,
                                        "operation name=\"DepotClose\"",
                                        "operation name=\"DepotShip_Task\""),
                        "depot/depotService.wsdl: this, or a WSDL that it imports, is not valid WSDL 1.1"
                                + " (Duplicate operation with name=DepotShip_Task, inputName=:none,"
                                + " outputName=:none, found in portType '{urn:depot}DepotPortType'.)."
                                + " Get it again, or correct it."),
                Bad.unreadable(
                        Texts.depot().replace(Texts.WSDL, "operation name=\"DepotClose\"", "operation"),
                        "depot/depot.wsdl, line 81: this <operation> has no name. Give it one."),
                Bad.unreadable(
                        Texts.depot().replace(Texts.TYPES, "complexType name=\"DepotItem\"", "complexType"),
                        "depot/depot-types.xsd, line 17: this <complexType> has no name. Give it one."),
                Bad.unreadable(
                        Texts.depot().with(Texts.CORE, "<x xmlns='urn:y'/>"),
                        "depot/core-types.xsd, line 1: this is not an XML schema: its root element is <x> of"
                                + " urn:y, where <schema> of http://www.w3.org/2001/XMLSchema belongs. Name a"
                                + " document that is one."),
                Bad.unreadable(
                        Texts.depot()
                                .replace(
                                        Texts.WSDL,
                                        "<portType name",
                                        "<portType name=\"X\"><x/></portType><portType name"),
                        "depot/depotService.wsdl: this, or a WSDL that it imports, is not valid WSDL 1.1"
                                + " (WSDLException (at /definitions/import/definitions/portType[1]/x):"
                                + " faultCode=INVALID_WSDL: Encountered illegal extension element"
                                + " '{http://schemas.xmlsoap.org/wsdl/}x' in the context of a"
                                + " 'javax.wsdl.PortType'. Extension elements must be"
                                + " in a namespace other than WSDL's.). Get it"
                                + " again, or correct it."),
                Bad.unreadable(
                        Texts.depot()
                                .replace(Texts.TYPES, "targetNamespace=\"urn:depot\"", "targetNamespace=\"urn:d\""),
                        "depot/depot-types.xsd: this is not a valid schema (An included schema was announced to"
                                + " have the default target namespace or the target namespace urn:d, but has"
                                + " the target namespace urn:depot). Get it again, or correct it."));
    }

    static Stream<Bad> missing() {
        return Stream.of(
                new Bad(
                        Texts.depot().without(Texts.TYPES),
                        ProblemId.VimMissingSchema,
                        "depot/depot-messagetypes.xsd, line 9: this includes \"depot-types.xsd\", but there is no"
                                + " depot/depot-types.xsd. Put all documents of the set beside each other, under the"
                                + " names that they have for each other."),
                new Bad(
                        Texts.depot().without(Texts.WSDL),
                        ProblemId.VimMissingSchema,
                        "depot/depotService.wsdl, line 7: this imports \"depot.wsdl\", but there is no"
                                + " depot/depot.wsdl. Put all documents of the set beside each other, under the names"
                                + " that they have for each other."));
    }

    static Stream<Bad> unsupportedDocuments() {
        return Stream.of(Bad.unsupported(
                Texts.depot().replace(Texts.MESSAGES, "depot-types.xsd", "depot.wsdl"),
                "depot/depot-messagetypes.xsd, line 9: this includes \"depot.wsdl\", which elsewhere is"
                        + " taken for a WSDL 1.1 document. Name a document that is an XML schema."));
    }
}
