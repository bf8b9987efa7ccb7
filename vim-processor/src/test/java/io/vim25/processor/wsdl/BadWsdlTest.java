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

/** One bad input per message: the depot service with one thing wrong. */
final class BadWsdlTest {
    private static final String NAME_ELEMENT = "<element name=\"name\" type=\"xsd:string\" />";
    private static final String SEQUENCE_ONLY =
            "Only a <sequence> of named elements can be mapped: write it as one, or leave it out.";
    private static final String LITERAL_ONLY =
            "Only document/literal style can be mapped: generate the WSDL in that style.";

    /** A row: the documents, and what is said of them. */
    record Bad(Texts documents, ProblemId problem, String message) {
        @Override
        public String toString() {
            return problem + " " + message;
        }
    }

    @ParameterizedTest
    @MethodSource({
        "unreadable",
        "missing",
        "unsupportedDocuments",
        "unsupportedTypes",
        "unsupportedElements",
        "unsupportedOperations",
        "unsupportedBindings"
    })
    void says(Bad bad) {
        WsdlException refusal = bad.documents().refusal();
        assertThat(refusal).as(bad.message()).isNotNull().hasMessage(bad.message());
        assertThat(refusal.problem()).isEqualTo(bad.problem());
    }

    @Test
    void saysWhereItLookedForAWsdl(@TempDir Path folder) {
        WsdlException refusal = catchThrowableOfType(
                WsdlException.class,
                () -> WsdlSources.read(
                        "wsdl/none.wsdl",
                        Documents.files(folder),
                        Documents.classPath(BadWsdlTest.class.getClassLoader())));
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

    static Stream<Bad> unreadable() {
        String wsdl = Texts.depot().texts().get(Texts.WSDL);
        return Stream.of(
                unreadable(
                        Texts.depot().with(Texts.ENTRY, ""),
                        "depot/depotService.wsdl, line 1: this is not well-formed XML (Premature end of file.). The"
                                + " document is damaged or cut short; get it again."),
                unreadable(
                        Texts.depot().with(Texts.ENTRY, "PK\u0003\u0004"),
                        "depot/depotService.wsdl, line 1: this is not well-formed XML (Content is not allowed in"
                                + " prolog.). The document is damaged or cut short; get it again."),
                unreadable(
                        Texts.depot().with(Texts.WSDL, wsdl.substring(0, wsdl.indexOf("<portType"))),
                        "depot/depot.wsdl, line 68: this is not well-formed XML (XML document structures must start and"
                                + " end within the same entity.). The document is damaged or cut short; get it"
                                + " again."),
                unreadable(
                        Texts.depot().with(Texts.ENTRY, "<html><body>Sign in</body></html>"),
                        "depot/depotService.wsdl, line 1: this is not a WSDL 1.1 document: its root element is"
                                + " <html> of no"
                                + " namespace, where <definitions> of http://schemas.xmlsoap.org/wsdl/ belongs. Name a"
                                + " document that is one."),
                unreadable(
                        Texts.depot()
                                .replace(Texts.MESSAGES, "core-types.xsd", "../x.wsdl")
                                .with("x.wsdl", "<definitions xmlns=\"http://schemas.xmlsoap.org/wsdl/\"/>"),
                        "x.wsdl, line 1: this is not an XML schema: its root element is <definitions> of"
                                + " http://schemas.xmlsoap.org/wsdl/, where <schema> of"
                                + " http://www.w3.org/2001/XMLSchema belongs. Name a document that is one."),
                unreadable(
                        Texts.depot()
                                .replace(
                                        Texts.WSDL,
                                        "operation name=\"DepotClose\"",
                                        "operation name=\"DepotShip_Task\""),
                        "depot/depotService.wsdl: this, or a WSDL that it imports, is not valid WSDL 1.1"
                                + " (Duplicate operation with name=DepotShip_Task, inputName=:none,"
                                + " outputName=:none, found in portType '{urn:depot}DepotPortType'.)."
                                + " Get it again, or correct it."),
                unreadable(
                        Texts.depot().replace(Texts.WSDL, "operation name=\"DepotClose\"", "operation"),
                        "depot/depot.wsdl, line 81: this <operation> has no name. Give it one."),
                unreadable(
                        Texts.depot().replace(Texts.TYPES, "complexType name=\"DepotItem\"", "complexType"),
                        "depot/depot-types.xsd, line 17: this <complexType> has no name. Give it one."),
                unreadable(
                        Texts.depot().with(Texts.CORE, "<x xmlns='urn:y'/>"),
                        "depot/core-types.xsd, line 1: this is not an XML schema: its root element is <x> of"
                                + " urn:y, where"
                                + " <schema> of http://www.w3.org/2001/XMLSchema belongs. Name a document that"
                                + " is one."),
                unreadable(
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
                unreadable(
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
        return Stream.of(type(
                Texts.depot().replace(Texts.MESSAGES, "depot-types.xsd", "depot.wsdl"),
                "depot/depot-messagetypes.xsd, line 9: this includes \"depot.wsdl\", which elsewhere is"
                        + " taken for a WSDL 1.1 document. Name a document that is an XML schema."));
    }

    static Stream<Bad> unsupportedTypes() {
        return Stream.of(
                item("<sequence>", "<choice>", "</sequence>", "</choice>", "it holds a <choice>. " + SEQUENCE_ONLY),
                item("<sequence>", "<all>", "</sequence>", "</all>", "it holds an <all>. " + SEQUENCE_ONLY),
                item(
                        "<sequence>",
                        "<sequence minOccurs=\"0\">",
                        "its <sequence> as a whole is optional or repeats. " + SEQUENCE_ONLY),
                item(NAME_ELEMENT, "<any/>", "it holds an <any>. " + SEQUENCE_ONLY),
                item(NAME_ELEMENT, "<choice>" + NAME_ELEMENT + "</choice>", "it holds a <choice>. " + SEQUENCE_ONLY),
                item(
                        NAME_ELEMENT,
                        "<sequence>" + NAME_ELEMENT + "</sequence>",
                        "it holds a <sequence> in its <sequence>. " + SEQUENCE_ONLY),
                item(NAME_ELEMENT, "<group ref=\"depot:g\"/>", "it holds a <group>. " + SEQUENCE_ONLY),
                item(
                        "</extension>",
                        "<attribute name=\"id\" type=\"xsd:string\" /></extension>",
                        "it has an attribute, as only ManagedObjectReference may. Make the attribute an element."),
                item(
                        "</extension>",
                        "<anyAttribute/></extension>",
                        "it has an attribute, as only ManagedObjectReference may. Make the attribute an element."),
                item(
                        "<complexType name=\"DepotItem\">",
                        "<complexType name=\"DepotItem\" mixed=\"true\">",
                        "it mixes text and elements. " + SEQUENCE_ONLY),
                item(
                        "extension",
                        "restriction",
                        "it restricts another type. Only <extension> can be mapped: write it as one."),
                item(
                        "vim25:DynamicData",
                        "vim25:Nothing",
                        "it needs the type {urn:vim25}Nothing, which no document of the set defines. Include or import"
                                + " the schema that does."),
                item(
                        "vim25:DynamicData",
                        "depot:DepotStockState",
                        "DepotStockState is a simple type. Name a complex type in its place."),
                type(
                        Texts.depot()
                                .replace(
                                        Texts.TYPES,
                                        "</schema>",
                                        "<complexType name=\"Text\"><simpleContent><extension base=\"xsd:string\"/>"
                                                + "</simpleContent></complexType></schema>"),
                        "depot/depot-types.xsd: type Text: it is text with attributes (<simpleContent>), as only"
                                + " ManagedObjectReference may be. Make it a <simpleType>, or a <sequence> of"
                                + " elements."),
                type(
                        Texts.depot().replace(Texts.CORE, "simpleContent", "complexContent"),
                        "depot/core-types.xsd: type ManagedObjectReference: a reference is text with an attribute"
                                + " \"type\" (<simpleContent>), and this is not. Take it as vSphere's core-types.xsd"
                                + " has it."),
                type(
                        Texts.depot()
                                .replace(Texts.TYPES, "<enumeration value=\"empty\" />", "<maxLength value=\"9\" />"),
                        "depot/depot-types.xsd: type DepotStockState: of simple types, only enumerations of xsd:string"
                                + " can be mapped, and this is none. Use a built-in type in its place."),
                type(
                        Texts.depot()
                                .replace(
                                        Texts.TYPES,
                                        "restriction base=\"xsd:string\"",
                                        "restriction base=\"xsd:token\""),
                        "depot/depot-types.xsd: type DepotStockState: of simple types, only enumerations of xsd:string"
                                + " can be mapped, and this is none. Use a built-in type in its place."),
                type(
                        Texts.depot()
                                .replace(
                                        Texts.TYPES,
                                        "</schema>",
                                        "<simpleType name=\"Some\"><list"
                                                + " itemType=\"xsd:string\"/></simpleType></schema>"),
                        "depot/depot-types.xsd: type Some: of simple types, only enumerations of xsd:string can be"
                                + " mapped, and this is none. Use a built-in type in its place."),
                type(
                        Texts.depot().replace(Texts.TYPES, "vim25:MethodFault", "depot:DepotOutOfStock"),
                        "depot/depot-types.xsd: type DepotFault: it extends itself. Correct the <extension> of"
                                + " it or of a type that it extends."),
                item(
                        "vim25:DynamicData",
                        "vim25:ManagedObjectReference",
                        "it extends ManagedObjectReference," + " which is no data type. Extend a data type, or none."),
                item(
                        "vim25:DynamicData",
                        "vim25:ArrayOfString",
                        "it extends ArrayOfString, which is no data" + " type. Extend a data type, or none."),
                item(
                        "name=\"state\"",
                        "name=\"name\"",
                        "its element name is there twice, in it or in a type"
                                + " that it extends. Rename one, or leave it out."),
                type(
                        Texts.depot().replace(Texts.TYPES, "bestBefore", "keeper"),
                        "depot/depot-types.xsd: type DepotPerishable: its element keeper is there twice, in it"
                                + " or in a type that it extends. Rename one, or leave it out."),
                item(
                        "<complexContent>",
                        "<complexContent mixed=\"true\">",
                        "it mixes text and elements." + " " + SEQUENCE_ONLY),
                type(
                        Texts.depot()
                                .replace(
                                        Texts.WSDL,
                                        "<element name=\"versionURI\"",
                                        "<complexType name=\"DepotItem\"/><element name=\"versionURI\""),
                        "depot/depot.wsdl: type DepotItem: it is defined in depot/depot-types.xsd too. Take one of the"
                                + " two documents out, or name both by one path."),
                type(
                        Texts.depot()
                                .replace(
                                        Texts.TYPES,
                                        "</schema>",
                                        "<element name=\"versionURI\" type=\"xsd:string\"/></schema>"),
                        "depot/depot.wsdl: element versionURI: it is defined in depot/depot-types.xsd too. Take one of"
                                + " the two documents out, or name both by one path."),
                type(
                        Texts.depot().replace(Texts.CORE, "targetNamespace=\"urn:vim25\"", ""),
                        "depot/core-types.xsd, line 6: a schema without targetNamespace can't be mapped. Give it the"
                                + " namespace of its types."),
                type(
                        Texts.depot().replace(Texts.MESSAGES, "<include", "<redefine"),
                        "depot/depot-messagetypes.xsd, line 9: <redefine> of a schema can't be mapped. Change the types"
                                + " where they are defined, and include that schema."));
    }

    static Stream<Bad> unsupportedElements() {
        return Stream.of(
                item(NAME_ELEMENT, "<element type=\"xsd:string\" />", "an element of it has no name. Give it one."),
                name(
                        "type=\"xsd:string\"",
                        "type=\"xsd:decimal\"",
                        "its type is xsd:decimal. Of the built-in types these can be mapped: anyType, anyURI,"
                                + " base64Binary, boolean, byte, dateTime, double, float, int, long, short, string."),
                name(
                        "type=\"xsd:string\"",
                        "type=\"depot:Nothing\"",
                        "it needs the type {urn:depot}Nothing, which no document of the set defines. Include or"
                                + " import the schema that does."),
                name("/>", "nillable=\"true\" />", "it may be xsi:nil. Take nillable away, and set minOccurs=\"0\"."),
                name("/>", "minOccurs=\"0\" maxOccurs=\"0\" />", "it may never occur (maxOccurs=\"0\"). Leave it out."),
                name("/>", "default=\"x\" />", "it has a default or fixed value. Take that away."),
                name(
                        "/>",
                        "form=\"unqualified\" />",
                        "it is in no namespace. Set elementFormDefault=\"qualified\" on its schema."),
                name(
                        "type=\"xsd:string\" />",
                        "><complexType><sequence/></complexType></element>",
                        "its type has no name. Define that type by itself, and name it in type=…."),
                item(
                        NAME_ELEMENT,
                        "<element ref=\"depot:versionURI\" />",
                        "it refers to the element versionURI. Write <element name=… type=…> in its place."));
    }

    static Stream<Bad> unsupportedOperations() {
        return Stream.of(
                wsdl(
                        "<part name=\"parameters\" element=\"depot:DepotClose\" />",
                        "<part name=\"parameters\" type=\"depot:DepotItem\" />",
                        "operation DepotClose, input: its message names a type and no element, as RPC style does. "
                                + LITERAL_ONLY),
                wsdl(
                        "<part name=\"parameters\" element=\"depot:DepotClose\" />",
                        "<part name=\"parameters\" element=\"depot:Nothing\" />",
                        "operation DepotClose, input: it needs the element {urn:depot}Nothing, which no"
                                + " document of the set defines. Include or import the schema that does."),
                wsdl(
                        "<part name=\"parameters\" element=\"depot:DepotClose\" />",
                        "<part name=\"a\" element=\"depot:DepotClose\" /><part name=\"b\""
                                + " element=\"depot:DepotClose\" />",
                        "operation DepotClose, input: its message has 2 parts. Only messages of one part can be"
                                + " mapped: wrap them in one element."),
                wsdl(
                        "<input message=\"depot:DepotCloseRequestMsg\" />",
                        "<input message=\"depot:Nothing\" />",
                        "operation DepotClose, input: its message {urn:depot}Nothing is not defined. Define it,"
                                + " or import the WSDL that does."),
                wsdl(
                        "<input message=\"depot:DepotCloseRequestMsg\" />",
                        "",
                        "operation DepotClose, input: its message is not defined. Define it, or import the WSDL"
                                + " that does."),
                wsdl(
                        "<output message=\"depot:DepotCloseResponseMsg\" />",
                        "",
                        "operation DepotClose: it has no output. Give it a response, if an empty one."),
                wsdl(
                        "<input message=\"depot:DepotCloseRequestMsg\" />",
                        "<input message=\"depot:DepotShip_TaskRequestMsg\" />",
                        "operation DepotClose: its request is the element {urn:depot}DepotShip_Task and not"
                                + " {urn:depot}DepotClose. Rename the element or the operation."),
                wsdl(
                        "<output message=\"depot:DepotCloseResponseMsg\" />",
                        "<output message=\"depot:DepotShip_TaskResponseMsg\" />",
                        "operation DepotClose: its response is the element {urn:depot}DepotShip_TaskResponse"
                                + " and not {urn:depot}DepotCloseResponse. Rename the element or the operation."),
                wsdl(
                        "name=\"DepotClose\" type=\"depot:DepotCloseRequestType\"",
                        "name=\"DepotClose\" type=\"depot:DepotItem\"",
                        "operation DepotClose: its request doesn't begin with an element _this. Only operations"
                                + " on managed objects can be mapped: leave it out."),
                wsdl(
                        "name=\"DepotClose\" type=\"depot:DepotCloseRequestType\"",
                        "name=\"DepotClose\" type=\"xsd:string\"",
                        "operation DepotClose: the element DepotClose has no complex type. Only a wrapper with"
                                + " a <sequence> of elements can be mapped: make it one."),
                wsdl(
                        "<element name=\"returnval\" type=\"vim25:ManagedObjectReference\" />",
                        "<element name=\"result\" type=\"vim25:ManagedObjectReference\" />",
                        "operation DepotShip_Task: its response holds more than, or other than, one element"
                                + " returnval. Put what it returns into one type, and name its element returnval."),
                unbound(
                        "operation name=\"DepotClose\"",
                        "operation name=\"DepotShip_Task\"",
                        "operation DepotShip_Task: there are two of that name. Rename one, or leave it out."),
                wsdl(
                        "<element name=\"DepotFaultFault\" type=\"depot:DepotFault\" />",
                        "<element name=\"DepotFaultFault\"><complexType/></element>",
                        "operation DepotShip_Task, fault DepotFaultFault: its type has no name. Define that"
                                + " type by itself, and name it in type=…."),
                new Bad(
                        Texts.depot()
                                .with(
                                        Texts.WSDL,
                                        Texts.depot()
                                                .texts()
                                                .get(Texts.WSDL)
                                                .replaceAll("(?s)<operation.*?</operation>", "")),
                        ProblemId.VimUnsupportedWsdl,
                        "depot/depot.wsdl: port type DepotPortType: it has no operations. Name the WSDL of a"
                                + " service that has some."));
    }

    static Stream<Bad> unsupportedBindings() {
        return Stream.of(
                wsdl(
                        "<soap:binding style=\"document\"",
                        "<soap:binding style=\"rpc\"",
                        "binding DepotBinding: its style is \"rpc\". " + LITERAL_ONLY),
                wsdl(
                        "<soap:operation soapAction=\"urn:depot/3.1.0.0\" style=\"document\"",
                        "<soap:operation soapAction=\"urn:depot/3.1.0.0\" style=\"rpc\"",
                        "binding of operation DepotRetrieveItems: its style is \"rpc\". " + LITERAL_ONLY),
                wsdl(
                        "<soap:body use=\"literal\" />",
                        "<soap:body use=\"encoded\" />",
                        "binding of operation DepotRetrieveItems: its body is encoded. " + LITERAL_ONLY),
                new Bad(
                        Texts.depot()
                                .with(
                                        Texts.WSDL,
                                        Texts.depot()
                                                .texts()
                                                .get(Texts.WSDL)
                                                .replaceAll(
                                                        "(?s)<binding.*</binding>", "<portType name=\"Another\"/>")),
                        ProblemId.VimUnsupportedWsdl,
                        "depot/depotService.wsdl: this set has the port types Another, DepotPortType, and 0 of"
                                + " them with a SOAP 1.1 binding, where one is needed. Name the WSDL of one"
                                + " service, or leave all but one port type out."),
                new Bad(
                        Texts.depot()
                                .with(
                                        Texts.WSDL,
                                        Texts.depot()
                                                .texts()
                                                .get(Texts.WSDL)
                                                .replaceAll("(?s)<(portType|binding).*</(portType|binding)>", "")),
                        ProblemId.VimUnsupportedWsdl,
                        "depot/depotService.wsdl: neither this WSDL nor one that it imports has a <portType>,"
                                + " so there are no operations. Name the WSDL that has them."));
    }

    private static Bad unreadable(Texts documents, String message) {
        return new Bad(documents, ProblemId.VimUnreadableWsdl, message);
    }

    private static Bad type(Texts documents, String message) {
        return new Bad(documents, ProblemId.VimUnsupportedWsdl, message);
    }

    /** Changes the type DepotItem. */
    private static Bad item(String part, String by, String message) {
        return item(part, by, part, by, message);
    }

    private static Bad item(String part, String by, String part2, String by2, String message) {
        String types = Texts.depot().texts().get(Texts.TYPES);
        int start = types.indexOf("<complexType name=\"DepotItem\">");
        int end = types.indexOf("</complexType>", start);
        String item = types.substring(start, end);
        assertThat(item).contains(part);
        String changed = item.replace(part, by);
        return type(
                Texts.depot()
                        .with(
                                Texts.TYPES,
                                types.substring(0, start)
                                        + (part.equals(part2) ? changed : changed.replace(part2, by2))
                                        + types.substring(end)),
                "depot/depot-types.xsd: type DepotItem: " + message);
    }

    /** Changes the element DepotItem.name. */
    private static Bad name(String part, String by, String message) {
        Bad bad = item(NAME_ELEMENT, NAME_ELEMENT.replace(part, by), message);
        return new Bad(
                bad.documents(),
                bad.problem(),
                bad.message().replace("type DepotItem: ", "type DepotItem, element name: "));
    }

    /** Changes a WSDL without a binding, in which wsdl4j would see the mistake first. */
    private static Bad unbound(String part, String by, String message) {
        Texts bound = Texts.depot();
        Texts unbound =
                bound.with(Texts.WSDL, bound.texts().get(Texts.WSDL).replaceAll("(?s)<binding.*</binding>", ""));
        return type(unbound.replace(Texts.WSDL, part, by), "depot/depot.wsdl: " + message);
    }

    private static Bad wsdl(String part, String by, String message) {
        return type(Texts.depot().replace(Texts.WSDL, part, by), "depot/depot.wsdl: " + message);
    }
}
