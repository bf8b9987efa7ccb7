package io.vim25.conformance.processor;

import static org.assertj.core.api.Assertions.assertThat;

import io.vim25.Credentials;
import io.vim25.Vim;
import io.vim25.conformance.WsdlSchema;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/**
 * A package for vim25 and one for a service of another namespace, whose types extend those of vim25, compiled together;
 * then both services of one server called. The server takes nothing, and says nothing, that isn't valid by its schemas,
 * which are newer than those that the packages were made from.
 */
class OtherServiceTest {
    private static final Case SERVICES = Case.named("run", "services");
    private static final String V = " xmlns:v=\"urn:vim25\"";
    private static final String ABOUT = "<about" + V + "><v:label>Depot 2</v:label><v:summary>s</v:summary>"
            + "<v:origin>factory</v:origin></about>";
    private static final String FROZEN = "<returnval xsi:type=\"DepotFrozen\"><name>peas</name><state>on-order</state>"
            + "<keeper type=\"VirtualMachine\">vm-1</keeper><colour><name>green</name></colour>"
            + "<bestBefore>2026-01-01T00:00:00Z</bestBefore><degrees>-18</degrees>"
            + "<note" + V
            + " xsi:type=\"v:Description\"><v:label>l</v:label><v:summary>s</v:summary></note></returnval>";
    private static final String SHELVED = "<returnval><name>nails</name><state>full</state>"
            + "<value xmlns:d=\"urn:depot\" xsi:type=\"d:DepotShelf\">"
            + "<label xmlns=\"urn:vim25\">left</label><summary xmlns=\"urn:vim25\">the left one</summary>"
            + "<origin xmlns=\"urn:vim25\">oak</origin><d:rows>3</d:rows>"
            + "<d:option xsi:type=\"d:DepotOption\"><key xmlns=\"urn:vim25\">k</key>"
            + "<value xmlns=\"urn:vim25\" xsi:type=\"ManagedEntityStatus\">green</value><d:unit>m</d:unit></d:option>"
            + "</value><part><name>nail</name><state>full</state><value" + V
            + " xsi:type=\"v:Tag\"><v:key>vim25's</v:key>"
            + "</value></part><tag><text>depot's</text></tag></returnval>";
    private static final String OUT_OF_STOCK = "<d:DepotOutOfStockFault xmlns:d=\"urn:depot\"" + V
            + " xsi:type=\"d:DepotOutOfStock\"><v:faultMessage><v:key>k</v:key><v:message>none left</v:message>"
            + "</v:faultMessage><d:item><d:name>nails</d:name><d:state>empty</d:state></d:item>"
            + "<d:shelf><v:label>l</v:label><v:summary>the right one</v:summary><d:rows>1</d:rows></d:shelf>"
            + "</d:DepotOutOfStockFault>";

    @Test
    void bothServicesAreCalledInOneSession() throws Exception {
        Compiled compiled = Compiled.of(SERVICES);
        try (SoapServer server = server();
                Vim vim = Vim.builder(server.url())
                        .credentials(Credentials.password("user", "secret"))
                        .service("urn:depot", "/depot")
                        .connect()) {
            assertThat(compiled.run("depot.Program", vim))
                    .containsExactly(
                            "about Depot 2, keeper VirtualMachine:vm-1",
                            "count 3 3",
                            "DepotItem peas UNRECOGNIZED null",
                            "DepotItem nails FULL DepotShelf[label=left, summary=the left one, rows=3, option=1 item,"
                                    + " unknown fields=[origin]]",
                            "tags depot's, Tag[key=vim25's]",
                            "out of stock: nails on the right one, none left",
                            "keeper web-01, as web-01");
            assertThat(server.heads())
                    .containsOnly(
                            "/sdk \"urn:vim25/6.0\" null",
                            "/sdk \"urn:vim25/9.1.0.0\" null",
                            "/sdk \"urn:vim25/9.1.0.0\" vmware_soap_session=\"1\"",
                            "/depot \"urn:depot\" vmware_soap_session=\"1\"");
            Golden.check(SERVICES.folder().resolve("requests.txt"), String.join("\n", sent(server)) + "\n");
        }
    }

    /** The calls of the other service, without the envelope's start; one line for each field. */
    private static List<String> sent(SoapServer server) {
        return server.requests().stream()
                .filter(request -> request.contains("urn:depot"))
                .map(request -> request.replaceFirst("<operationID>[^<]*</operationID>", "")
                        .replace("<soapenv:Header></soapenv:Header>", ""))
                .map(request -> request.replaceFirst("(?s)^.*?(?=<soapenv:(Header|Body)>)", "")
                        .replaceFirst("(?s)\\s*</soapenv:Envelope>.*$", ""))
                .map(request -> request.replaceAll("(?<=>)(?=<\\w)", "\n  "))
                .toList();
    }

    private static SoapServer server() throws Exception {
        SoapServer server = new SoapServer();
        WsdlSchema depot = WsdlSchema.of(
                SERVICES.folder().resolve("depot").resolve("depot.wsdl").toAbsolutePath(), OtherServiceTest::newer);
        WsdlSchema vim25 = WsdlSchema.get();
        server.check("/depot", depot::validateBody);
        server.check("/sdk", vim25::validateBody);
        server.result(
                "urn:depot",
                "DepotRetrieveServiceContent",
                "<returnval>" + ABOUT + "<keeper type=\"VirtualMachine\">vm-1</keeper></returnval>");
        server.result("urn:depot", "DepotCountItems", "<returnval>3</returnval>");
        server.result("urn:depot", "DepotQueryItems", FROZEN + SHELVED);
        server.fault("DepotUpdateItem", OUT_OF_STOCK, "<state>empty</state>");
        server.result("urn:depot", "DepotUpdateItem", "");
        server.result(
                "urn:depot", "DepotFindKeeper", "<returnval type=\"VirtualMachine\">vm-1</returnval>", "a &amp; b");
        server.result("urn:depot", "DepotShip_Task", "<returnval type=\"Task\">task-1</returnval>");
        server.property("VirtualMachine", "vm-1", "name", "<val xsi:type=\"xsd:string\">web-01</val>");
        server.tasks(Map.of("task-1", SoapServer.change("state", "<val xsi:type=\"TaskInfoState\">success</val>")));
        server.result("urn:vim25", "ShutdownGuest", "");
        return server;
    }

    /** What the server has more: types, fields of types of both namespaces, and an enum's value. */
    private static String newer(String document) {
        return document.replace(
                        "<element name=\"summary\" type=\"xsd:string\" />",
                        "<element name=\"summary\" type=\"xsd:string\" />"
                                + "<element name=\"origin\" type=\"xsd:string\" minOccurs=\"0\" />")
                .replace(
                        "<enumeration value=\"full\" />",
                        "<enumeration value=\"full\" /><enumeration value=\"on-order\" />")
                .replace(
                        "<element name=\"part\" type=\"my:DepotItem\" minOccurs=\"0\" maxOccurs=\"unbounded\" />",
                        "<element name=\"part\" type=\"my:DepotItem\" minOccurs=\"0\" maxOccurs=\"unbounded\" />"
                                + "<element name=\"colour\" type=\"my:DepotColour\" minOccurs=\"0\" />")
                .replace("<complexType name=\"ArrayOfKeyAnyValue\">", """
                        <complexType name="Tag">
                          <complexContent>
                            <extension base="vim25:DynamicData">
                              <sequence><element name="key" type="xsd:string" /></sequence>
                            </extension>
                          </complexContent>
                        </complexType>
                        <complexType name="ArrayOfKeyAnyValue">""")
                .replace("<complexType name=\"ArrayOfDepotItem\">", """
                        <complexType name="DepotColour">
                          <sequence><element name="name" type="xsd:string" /></sequence>
                        </complexType>
                        <complexType name="DepotFrozen">
                          <complexContent>
                            <extension base="my:DepotPerishable">
                              <sequence>
                                <element name="degrees" type="xsd:int" />
                                <element name="note" type="vim25:DynamicData" />
                              </sequence>
                            </extension>
                          </complexContent>
                        </complexType>
                        <complexType name="ArrayOfDepotItem">""");
    }
}
