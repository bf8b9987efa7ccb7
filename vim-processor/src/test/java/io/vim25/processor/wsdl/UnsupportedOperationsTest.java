package io.vim25.processor.wsdl;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Operations that the model has no word for, and services that don't say which operations are meant. */
final class UnsupportedOperationsTest {
    private static final String LITERAL_ONLY =
            "Only document/literal style can be mapped: generate the WSDL in that style.";

    @ParameterizedTest
    @MethodSource({"operations", "bindings"})
    void says(Bad bad) {
        bad.check();
    }

    static Stream<Bad> operations() {
        return Stream.of(
                Bad.wsdl(
                        "<part name=\"parameters\" element=\"depot:DepotClose\" />",
                        "<part name=\"parameters\" type=\"depot:DepotItem\" />",
                        "operation DepotClose, input: its message names a type and no element, as RPC style does. "
                                + LITERAL_ONLY),
                Bad.wsdl(
                        "<part name=\"parameters\" element=\"depot:DepotClose\" />",
                        "<part name=\"parameters\" element=\"depot:Nothing\" />",
                        "operation DepotClose, input: it needs the element {urn:depot}Nothing, which no"
                                + " document of the set defines. Include or import the schema that does."),
                Bad.wsdl(
                        "<part name=\"parameters\" element=\"depot:DepotClose\" />",
                        "<part name=\"a\" element=\"depot:DepotClose\" /><part name=\"b\""
                                + " element=\"depot:DepotClose\" />",
                        "operation DepotClose, input: its message has 2 parts. Only messages of one part can be"
                                + " mapped: wrap them in one element."),
                Bad.wsdl(
                        "<input message=\"depot:DepotCloseRequestMsg\" />",
                        "<input message=\"depot:Nothing\" />",
                        "operation DepotClose, input: its message {urn:depot}Nothing is not defined. Define it,"
                                + " or import the WSDL that does."),
                Bad.wsdl(
                        "<input message=\"depot:DepotCloseRequestMsg\" />",
                        "",
                        "operation DepotClose, input: its message is not defined. Define it, or import the WSDL"
                                + " that does."),
                Bad.wsdl(
                        "<output message=\"depot:DepotCloseResponseMsg\" />",
                        "",
                        "operation DepotClose: it has no output. Give it a response, if an empty one."),
                Bad.wsdl(
                        "<input message=\"depot:DepotCloseRequestMsg\" />",
                        "<input message=\"depot:DepotShip_TaskRequestMsg\" />",
                        "operation DepotClose: its request is the element {urn:depot}DepotShip_Task and not"
                                + " {urn:depot}DepotClose. Rename the element or the operation."),
                Bad.wsdl(
                        "<output message=\"depot:DepotCloseResponseMsg\" />",
                        "<output message=\"depot:DepotShip_TaskResponseMsg\" />",
                        "operation DepotClose: its response is the element {urn:depot}DepotShip_TaskResponse"
                                + " and not {urn:depot}DepotCloseResponse. Rename the element or the operation."),
                Bad.wsdl(
                        "name=\"DepotClose\" type=\"depot:DepotCloseRequestType\"",
                        "name=\"DepotClose\" type=\"depot:DepotItem\"",
                        "operation DepotClose: its request doesn't begin with an element _this. Only operations"
                                + " on managed objects can be mapped: leave it out."),
                Bad.wsdl(
                        "name=\"DepotClose\" type=\"depot:DepotCloseRequestType\"",
                        "name=\"DepotClose\" type=\"xsd:string\"",
                        "operation DepotClose: the element DepotClose has no complex type. Only a wrapper with"
                                + " a <sequence> of elements can be mapped: make it one."),
                Bad.wsdl(
                        "<element name=\"returnval\" type=\"vim25:ManagedObjectReference\" />",
                        "<element name=\"result\" type=\"vim25:ManagedObjectReference\" />",
                        "operation DepotShip_Task: its response holds more than, or other than, one element"
                                + " returnval. Put what it returns into one type, and name its element returnval."),
                Bad.unbound(
                        "operation name=\"DepotClose\"",
                        "operation name=\"DepotShip_Task\"",
                        "operation DepotShip_Task: there are two of that name. Rename one, or leave it out."),
                Bad.wsdl(
                        "<element name=\"DepotFaultFault\" type=\"depot:DepotFault\" />",
                        "<element name=\"DepotFaultFault\"><complexType/></element>",
                        "operation DepotShip_Task, fault DepotFaultFault: its type has no name. Define that"
                                + " type by itself, and name it in type=…."),
                Bad.unsupported(
                        Texts.depot().replaceAll(Texts.WSDL, "(?s)<operation.*?</operation>", ""),
                        "depot/depot.wsdl: port type DepotPortType: it has no operations. Name the WSDL of a"
                                + " service that has some."));
    }

    static Stream<Bad> bindings() {
        return Stream.of(
                Bad.wsdl(
                        "<soap:binding style=\"document\"",
                        "<soap:binding style=\"rpc\"",
                        "binding DepotBinding: its style is \"rpc\". " + LITERAL_ONLY),
                Bad.wsdl(
                        "<soap:operation soapAction=\"urn:depot/3.1.0.0\" style=\"document\"",
                        "<soap:operation soapAction=\"urn:depot/3.1.0.0\" style=\"rpc\"",
                        "binding of operation DepotRetrieveItems: its style is \"rpc\". " + LITERAL_ONLY),
                Bad.wsdl(
                        "<soap:body use=\"literal\" />",
                        "<soap:body use=\"encoded\" />",
                        "binding of operation DepotRetrieveItems: its body is encoded. " + LITERAL_ONLY),
                Bad.unsupported(
                        Texts.depot()
                                .replaceAll(Texts.WSDL, "(?s)<binding.*</binding>", "<portType name=\"Another\"/>"),
                        "depot/depotService.wsdl: this set has the port types Another, DepotPortType; 0 of them"
                                + " have a SOAP 1.1 binding, and exactly one must. Name the WSDL of one service, or"
                                + " leave all but one port type out."),
                Bad.unsupported(
                        Texts.depot().replaceAll(Texts.WSDL, "(?s)<(portType|binding).*</(portType|binding)>", ""),
                        "depot/depotService.wsdl: neither this WSDL nor one that it imports has a <portType>,"
                                + " so there are no operations. Name the WSDL that has them."));
    }
}
