package io.vim25.processor.wsdl;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Types that the model has no word for. */
final class UnsupportedTypesTest {
    private static final String SEQUENCE_ONLY =
            "Only a <sequence> of named elements can be mapped: write it as one, or leave it out.";

    @ParameterizedTest
    @MethodSource({"types", "elements"})
    void says(Bad bad) {
        bad.check();
    }

    static Stream<Bad> types() {
        return Stream.of(
                Bad.item("sequence", "choice", "it holds a <choice>. " + SEQUENCE_ONLY),
                Bad.item("sequence", "all", "it holds an <all>. " + SEQUENCE_ONLY),
                Bad.item(
                        "<sequence>",
                        "<sequence minOccurs=\"0\">",
                        "its <sequence> as a whole is optional or repeats. " + SEQUENCE_ONLY),
                Bad.item(Bad.NAME_ELEMENT, "<any/>", "it holds an <any>. " + SEQUENCE_ONLY),
                Bad.item(
                        Bad.NAME_ELEMENT,
                        "<choice>" + Bad.NAME_ELEMENT + "</choice>",
                        "it holds a <choice>. " + SEQUENCE_ONLY),
                Bad.item(
                        Bad.NAME_ELEMENT,
                        "<sequence>" + Bad.NAME_ELEMENT + "</sequence>",
                        "it holds a <sequence> in its <sequence>. " + SEQUENCE_ONLY),
                Bad.item(Bad.NAME_ELEMENT, "<group ref=\"depot:g\"/>", "it holds a <group>. " + SEQUENCE_ONLY),
                Bad.item(
                        "</extension>",
                        "<attribute name=\"id\" type=\"xsd:string\" /></extension>",
                        "it has an attribute, as only ManagedObjectReference may. Make the attribute an element."),
                Bad.item(
                        "</extension>",
                        "<anyAttribute/></extension>",
                        "it has an attribute, as only ManagedObjectReference may. Make the attribute an element."),
                Bad.item(
                        "<complexType name=\"DepotItem\">",
                        "<complexType name=\"DepotItem\" mixed=\"true\">",
                        "it mixes text and elements. " + SEQUENCE_ONLY),
                Bad.item(
                        "extension",
                        "restriction",
                        "it restricts another type. Only <extension> can be mapped: write it as one."),
                Bad.item(
                        "vim25:DynamicData",
                        "vim25:Nothing",
                        "it needs the type {urn:vim25}Nothing, which no document of the set defines. Include or import"
                                + " the schema that does."),
                Bad.item(
                        "vim25:DynamicData",
                        "depot:DepotStockState",
                        "DepotStockState is a simple type. Name a complex type in its place."),
                Bad.unsupported(
                        Texts.depot()
                                .replace(
                                        Texts.TYPES,
                                        "</schema>",
                                        "<complexType name=\"Text\"><simpleContent><extension base=\"xsd:string\"/>"
                                                + "</simpleContent></complexType></schema>"),
                        "depot/depot-types.xsd: type Text: it is text with attributes (<simpleContent>), as only"
                                + " ManagedObjectReference may be. Make it a <simpleType>, or a <sequence> of"
                                + " elements."),
                Bad.unsupported(
                        Texts.depot().replace(Texts.CORE, "simpleContent", "complexContent"),
                        "depot/core-types.xsd: type ManagedObjectReference: a reference is text with an attribute"
                                + " \"type\" (<simpleContent>), and this is not. Take it as vSphere's core-types.xsd"
                                + " has it."),
                Bad.unsupported(
                        Texts.depot()
                                .replace(Texts.TYPES, "<enumeration value=\"empty\" />", "<maxLength value=\"9\" />"),
                        "depot/depot-types.xsd: type DepotStockState: of simple types, only enumerations of xsd:string"
                                + " can be mapped, and this is none. Use a built-in type in its place."),
                Bad.unsupported(
                        Texts.depot()
                                .replace(
                                        Texts.TYPES,
                                        "restriction base=\"xsd:string\"",
                                        "restriction base=\"xsd:token\""),
                        "depot/depot-types.xsd: type DepotStockState: of simple types, only enumerations of xsd:string"
                                + " can be mapped, and this is none. Use a built-in type in its place."),
                Bad.unsupported(
                        Texts.depot()
                                .replace(
                                        Texts.TYPES,
                                        "</schema>",
                                        "<simpleType name=\"Some\"><list"
                                                + " itemType=\"xsd:string\"/></simpleType></schema>"),
                        "depot/depot-types.xsd: type Some: of simple types, only enumerations of xsd:string can be"
                                + " mapped, and this is none. Use a built-in type in its place."),
                Bad.unsupported(
                        Texts.depot().replace(Texts.TYPES, "vim25:MethodFault", "depot:DepotOutOfStock"),
                        "depot/depot-types.xsd: type DepotFault: it extends itself. Correct the <extension> of"
                                + " it or of a type that it extends."),
                Bad.item(
                        "vim25:DynamicData",
                        "vim25:ManagedObjectReference",
                        "it extends ManagedObjectReference," + " which is no data type. Extend a data type, or none."),
                Bad.item(
                        "vim25:DynamicData",
                        "vim25:ArrayOfString",
                        "it extends ArrayOfString, which is no data" + " type. Extend a data type, or none."),
                Bad.item(
                        "name=\"state\"",
                        "name=\"name\"",
                        "its element name is there twice, in it or in a type"
                                + " that it extends. Rename one, or leave it out."),
                Bad.unsupported(
                        Texts.depot().replace(Texts.TYPES, "bestBefore", "keeper"),
                        "depot/depot-types.xsd: type DepotPerishable: its element keeper is there twice, in it"
                                + " or in a type that it extends. Rename one, or leave it out."),
                Bad.item(
                        "<complexContent>",
                        "<complexContent mixed=\"true\">",
                        "it mixes text and elements." + " " + SEQUENCE_ONLY),
                Bad.unsupported(
                        Texts.depot()
                                .replace(
                                        Texts.TYPES,
                                        "</schema>",
                                        "<complexType name=\"KeyAnyValue\"><sequence/></complexType></schema>"),
                        "depot/depot-types.xsd: type KeyAnyValue: the namespaces urn:vim25 and urn:depot both have it."
                                + " Rename one, or leave it out: each becomes a class of the same package."),
                Bad.unsupported(
                        Texts.depot()
                                .replace(
                                        Texts.TYPES,
                                        "</schema>",
                                        "<complexType name=\"MethodFault\"><sequence/></complexType></schema>"),
                        "depot/depot-types.xsd: type MethodFault: it is of the namespace urn:depot, and must be of"
                                + " urn:vim25. Name a WSDL whose core types are those of vSphere 2.5 or newer."),
                Bad.unsupported(
                        Texts.depot()
                                .replace(
                                        Texts.WSDL,
                                        "<element name=\"versionURI\"",
                                        "<complexType name=\"DepotItem\"/><element name=\"versionURI\""),
                        "depot/depot.wsdl: type DepotItem: it is defined in depot/depot-types.xsd too. Take one of the"
                                + " two documents out, or name both by one path."),
                Bad.unsupported(
                        Texts.depot()
                                .replace(
                                        Texts.TYPES,
                                        "</schema>",
                                        "<element name=\"versionURI\" type=\"xsd:string\"/></schema>"),
                        "depot/depot.wsdl: element versionURI: it is defined in depot/depot-types.xsd too. Take one of"
                                + " the two documents out, or name both by one path."),
                Bad.unsupported(
                        Texts.depot().replace(Texts.CORE, "targetNamespace=\"urn:vim25\"", ""),
                        "depot/core-types.xsd, line 6: a schema without targetNamespace can't be mapped. Give it the"
                                + " namespace of its types."),
                Bad.unsupported(
                        Texts.depot().replace(Texts.MESSAGES, "<include", "<redefine"),
                        "depot/depot-messagetypes.xsd, line 9: <redefine> of a schema can't be mapped. Change the types"
                                + " where they are defined, and include that schema."));
    }

    static Stream<Bad> elements() {
        return Stream.of(
                Bad.item(
                        Bad.NAME_ELEMENT,
                        "<element type=\"xsd:string\" />",
                        "an element of it has no name. Give it one."),
                Bad.name(
                        "type=\"xsd:string\"",
                        "type=\"xsd:decimal\"",
                        "its type is xsd:decimal. Of the built-in types these can be mapped: anyType, anyURI,"
                                + " base64Binary, boolean, byte, dateTime, double, float, int, long, short, string."),
                Bad.name(
                        "type=\"xsd:string\"",
                        "type=\"depot:Nothing\"",
                        "it needs the type {urn:depot}Nothing, which no document of the set defines. Include or"
                                + " import the schema that does."),
                Bad.name(
                        "/>",
                        "nillable=\"true\" />",
                        "it may be xsi:nil. Take nillable away, and set minOccurs=\"0\"."),
                Bad.name(
                        "/>",
                        "minOccurs=\"0\" maxOccurs=\"0\" />",
                        "it may never occur (maxOccurs=\"0\"). Leave it out."),
                Bad.name("/>", "default=\"x\" />", "it has a default or fixed value. Take that away."),
                Bad.name(
                        "/>",
                        "form=\"unqualified\" />",
                        "it is in no namespace. Set elementFormDefault=\"qualified\" on its schema."),
                Bad.name(
                        "type=\"xsd:string\" />",
                        "><complexType><sequence/></complexType></element>",
                        "its type has no name. Define that type by itself, and name it in type=…."),
                Bad.item(
                        Bad.NAME_ELEMENT,
                        "<element ref=\"depot:versionURI\" />",
                        "it refers to the element versionURI. Write <element name=… type=…> in its place."));
    }
}
