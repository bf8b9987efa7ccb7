package io.vim25.internal.codec;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vim25.ManagedObjectReference;
import io.vim25.Method;
import io.vim25.MethodFault;
import io.vim25.ProtocolException;
import io.vim25.internal.codec.sample.AllKinds;
import io.vim25.internal.codec.sample.GetKinds;
import io.vim25.internal.codec.sample.InvalidPowerState;
import io.vim25.internal.codec.sample.ListNames;
import io.vim25.internal.codec.sample.PowerState;
import io.vim25.internal.codec.sample.Reset;
import io.vim25.internal.version.SpokenVersion;
import java.io.ByteArrayInputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SoapCodecTest {
    private static final ManagedObjectReference<?> VM = ManagedObjectReference.of("VirtualMachine", "vm-1");
    private static final GetKinds GET = new GetKinds(new AllKinds());

    @Test
    void encodesACall() {
        assertThat(new String(SoapCodec.encode(VM, new Reset(), SpokenVersion.UNCHECKED), StandardCharsets.UTF_8))
                .isEqualTo("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
                        + "<soapenv:Envelope xmlns:soapenv=\"http://schemas.xmlsoap.org/soap/envelope/\""
                        + " xmlns:xsd=\"http://www.w3.org/2001/XMLSchema\""
                        + " xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\"><soapenv:Body>"
                        + "<Reset xmlns=\"urn:vim25\"><_this type=\"VirtualMachine\">vm-1</_this></Reset>"
                        + "</soapenv:Body></soapenv:Envelope>");
    }

    @Test
    void encodesArguments() {
        AllKinds kinds = new AllKinds();
        kinds.text = "a<b";
        assertThat(new String(
                        SoapCodec.encode(VM, new GetKinds(kinds), SpokenVersion.UNCHECKED), StandardCharsets.UTF_8))
                .contains("</_this><kinds><flag>false</flag>", "<text>a&lt;b</text>", "</kinds></GetKinds>");
    }

    @Test
    void decodesResults() {
        assertThat(decode("<GetKindsResponse xmlns=\"urn:vim25\"><returnval><number>7</number></returnval>"
                        + "</GetKindsResponse>"))
                .satisfies(reply -> {
                    assertThat(reply.result().number).isEqualTo(7);
                    assertThat(reply.empty()).isFalse();
                    assertThat(reply.faultString()).isNull();
                });
        Decoded<List<String>> names = SoapCodec.decode(
                Messages.stream(Messages.response("ListNames", "<returnval>a</returnval><returnval> b </returnval>")),
                new ListNames(),
                null,
                Messages.LIMITS);
        assertThat(names.result()).containsExactly("a", " b ");
    }

    @Test
    void tellsAnEmptyResponse() {
        assertThat(decode("<GetKindsResponse xmlns=\"urn:vim25\"/>")).satisfies(reply -> {
            assertThat(reply.result()).isNull();
            assertThat(reply.empty()).isTrue();
        });
        assertThat(decode("<GetKindsResponse> <!-- nothing --> </GetKindsResponse>")
                        .empty())
                .isTrue();
        Decoded<Void> reset = decode(Messages.response("Reset", ""), new Reset());
        assertThat(reset.empty()).isTrue();
    }

    @Test
    void passesOverWhatANewerServerAddsToAResponse() {
        String fields = "<returnval/><more><returnval/></more>";
        assertThat(decode(Messages.response("GetKinds", fields), GET).result()).isNotNull();
        assertThat(decode(Messages.response("Reset", fields), new Reset()).empty())
                .isFalse();
    }

    @Test
    void decodesThePrefixesAndNamespacesOfOtherServers() {
        String reply =
                "<?xml version='1.0'?><!-- go --><s:Envelope xmlns:s='http://schemas.xmlsoap.org/soap/envelope/'>"
                        + "<s:Header><h:x xmlns:h='urn:h'><s:Body/></h:x></s:Header><?pi?>\n<s:Body>\n"
                        + "<v:GetKindsResponse xmlns:v='urn:vim25'><v:returnval>"
                        + "<any xmlns:XMLSchema-instance='http://www.w3.org/2001/XMLSchema-instance'"
                        + " xmlns:xsd='http://www.w3.org/2001/XMLSchema'"
                        + " XMLSchema-instance:type='xsd:int'>1<!-- x -->2<?pi?><![CDATA[3]]></any>"
                        + "</v:returnval></v:GetKindsResponse></s:Body></s:Envelope>\n<!-- end -->";
        assertThat(decode(reply, GET).result().any).isEqualTo(123);
    }

    @Test
    void decodesAFaultByItsType() {
        Decoded<AllKinds> reply = decode(fault("<InvalidPowerStateFault xmlns=\"urn:vim25\""
                + " xsi:type=\"InvalidPowerState\"><existingState>poweredOn</existingState></InvalidPowerStateFault>"));
        assertThat(reply.fault()).isInstanceOfSatisfying(InvalidPowerState.class, fault -> {
            assertThat(fault.getExistingState()).isEqualTo(PowerState.POWERED_ON);
            assertThat(fault.getStackTrace()).isEmpty();
        });
        assertThat(reply.faultCode()).isEqualTo("ServerFaultCode");
        assertThat(reply.faultString()).isEqualTo("No way.");
        assertThat(reply.result()).isNull();
    }

    @ParameterizedTest
    @CsvSource({
        "<InvalidStateFault/>, io.vim25.internal.codec.sample.InvalidState, InvalidState",
        "<ToolsUnavailableFault/>, io.vim25.internal.codec.sample.InvalidState, ToolsUnavailable",
        "<MethodFault/>, io.vim25.MethodFault, MethodFault",
        "<BrandNewFault/>, io.vim25.MethodFault, BrandNew",
        "<Fault xsi:type='InvalidState'/>, io.vim25.internal.codec.sample.InvalidState, InvalidState",
        "<Fault xmlns:v='urn:vim25' xsi:type='v:BrandNew'/>, io.vim25.MethodFault, BrandNew",
        "<AFault xsi:type='VirtualDisk'/>, io.vim25.MethodFault, VirtualDisk",
    })
    void decodesAFaultAsTheNearestThatIsKnown(String detail, String type, String realType) {
        MethodFault fault = decode(fault(detail)).fault();
        assertThat(fault.getClass().getName()).isEqualTo(type);
        assertThat(fault.faultType()).isEqualTo(realType);
        assertThat(fault.getStackTrace()).isEmpty();
    }

    @Test
    void keepsTheContentOfAnUnknownFault() {
        MethodFault fault = decode(fault("<BrandNewFault xsi:type='BrandNew'><why>x</why></BrandNewFault>"))
                .fault();
        assertThat(fault.unknownContent().fields()).hasSize(1);
    }

    @Test
    void decodesASoapFaultWithoutADetail() {
        for (String detail : List.of("", "<detail/>", "<detail> </detail>")) {
            Decoded<AllKinds> reply = decode("<soapenv:Fault><faultcode>Client</faultcode>"
                    + "<faultstring>Bad &amp; ugly</faultstring><faultactor/>" + detail + "</soapenv:Fault>");
            assertThat(reply.fault()).isNull();
            assertThat(reply.faultCode()).isEqualTo("Client");
            assertThat(reply.faultString()).isEqualTo("Bad & ugly");
        }
        assertThat(decode("<soapenv:Fault/>").faultString()).isEmpty();
    }

    @Test
    void noticesNotAuthenticatedInTheMissingSet() {
        String fault = "<fault><fault xsi:type=\"NotAuthenticated\"><object type=\"Folder\">f</object></fault></fault>";
        assertThat(returnval("<missingSet><path>name</path>" + fault + "</missingSet>")
                        .notAuthenticatedInMissingSet())
                .isTrue();
        assertThat(returnval("<otherSet>" + fault + "</otherSet>").notAuthenticatedInMissingSet())
                .isFalse();
        assertThat(returnval("<missingSet/>" + fault).notAuthenticatedInMissingSet())
                .isFalse();
        assertThat(returnval("<missingSet><fault xsi:type=\"NoPermission\"/></missingSet>")
                        .notAuthenticatedInMissingSet())
                .isFalse();
    }

    @Test
    void refusesTheResponseOfAnotherOperation() {
        assertProblem("<ResetResponse xmlns='urn:vim25'/>", "The reply to GetKinds is a ResetResponse");
        assertProblem("<GetKinds/>", "The reply to GetKinds is a GetKinds");
    }

    @Test
    void refusesABodyWithoutAnything() {
        assertProblem("", "The SOAP body is empty");
    }

    @Test
    void saysWhatWasThereInsteadOfSoap() {
        assertFound("", "The message is empty");
        assertFound(" \r\n ", "The message is empty");
        assertFound("upstream\r\n connect  error\u0007", "The message is no XML. It begins: upstream connect error");
        assertFound(
                "<!DOCTYPE html>\n<html><body>503\tUnavailable</body></html>",
                "The message is an HTML page. It begins: <!DOCTYPE html> <html><body>503 Unavailable</body></html>");
        assertFound("<HTML><br><p>Log in", "The message is an HTML page. It begins: <HTML><br><p>Log in");
        assertFound(
                "<html xmlns='http://www.w3.org/1999/xhtml'><body/></html>",
                "The message is an HTML page. It begins: <html xmlns='http://www.w3.org/1999/xhtml'><body/></html>");
        assertFound("{\"error\": 401}", "The message is no XML. It begins: {\"error\": 401}");
        assertFound("<a xmlns='urn:b'/>", "The message is no SOAP envelope but <a> of the namespace \"urn:b\"");
        assertFound("<Envelope/>", "The message is no SOAP envelope but <Envelope> of the namespace \"\"");
        assertFound(
                "<e:Envelope xmlns:e='http://www.w3.org/2003/05/soap-envelope'/>",
                "The message is SOAP 1.2, but this API speaks SOAP 1.1");
        assertFound(
                "<e:Envelope xmlns:e='http://schemas.xmlsoap.org/soap/envelope/'><Body/></e:Envelope>",
                "The SOAP envelope has no body");
        assertFound("x".repeat(1000), "The message is no XML. It begins: " + "x".repeat(200));
    }

    @Test
    void doesNotQuoteASoapBody() {
        assertThatThrownBy(() -> decode(Messages.envelope("<GetKindsResponse><returnval>hunter2</wrong>"), GET))
                .isInstanceOf(ProtocolException.class)
                .hasMessageStartingWith("The message is no well-formed XML (line 2, column ")
                .hasMessageNotContaining("hunter2");
    }

    @Test
    void namesThePlaceOfAWrongValue() {
        assertProblem(
                "<GetKindsResponse><returnval><device xsi:type='VirtualDisk'><parent><key>x</key></parent></device>"
                        + "</returnval></GetKindsResponse>",
                "GetKindsResponse/returnval/device/parent/key is no int: \"x\"");
    }

    @ParameterizedTest
    @CsvSource({"UTF-8", "UTF-16", "UTF-16LE", "UTF-16BE", "ISO-8859-1", "windows-1252"})
    void decodesAnyEncodingThatTheMessageDeclares(String name) {
        String text = Messages.response("GetKinds", "<returnval><text>äöü</text></returnval>")
                .replace("UTF-8", name);
        Decoded<AllKinds> reply = decode(text.getBytes(Charset.forName(name)), GET);
        assertThat(reply.result().text).isEqualTo("äöü");
    }

    @Test
    void takesAByteOrderMark() {
        String text = "\uFEFF" + Messages.response("GetKinds", "<returnval><text>ä</text></returnval>");
        assertThat(decode(text.getBytes(StandardCharsets.UTF_8), GET).result().text)
                .isEqualTo("ä");
        assertThat(decode(text.getBytes(StandardCharsets.UTF_16LE), GET).result().text)
                .isEqualTo("ä");
    }

    @Test
    void decodesManyEscapes() {
        // from JDK 24 on, the JDK's parser by itself takes no more than 100,000 of them in a message
        String names = "<returnval>&lt;&amp;&gt;&quot;&apos;</returnval>".repeat(50_000);
        Decoded<List<String>> reply = decode(Messages.response("ListNames", names), new ListNames());
        assertThat(reply.result()).hasSize(50_000).allMatch("<&>\"'"::equals);
    }

    @Test
    void decodesALongTextWhole() {
        String text = "0123456789€\n".repeat(100_000);
        Decoded<List<String>> reply =
                decode(Messages.response("ListNames", "<returnval>" + text + "</returnval>"), new ListNames());
        assertThat(reply.result()).containsExactly(text);
    }

    @Test
    void decodesFourHundredLevels() {
        String deep = "<parent xsi:type='VirtualDisk'>".repeat(400) + "</parent>".repeat(400);
        assertThat(returnval("<device xsi:type='VirtualDisk'>" + deep + "</device>")
                        .result()
                        .device)
                .isNotNull();
    }

    @Test
    void showsNoResultInItsText() {
        assertThat(returnval("<text>hunter2</text>")).hasToString("Decoded[a result]");
        assertThat(decode(fault("<ToolsUnavailableFault/>"))).hasToString("Decoded[ToolsUnavailable]");
        assertThat(decode("<soapenv:Fault><faultcode>x</faultcode></soapenv:Fault>"))
                .hasToString("Decoded[x]");
    }

    private static String fault(String detail) {
        return "<soapenv:Fault><faultcode>ServerFaultCode</faultcode><faultstring>No way.</faultstring><detail>"
                + detail + "</detail></soapenv:Fault>";
    }

    private static Decoded<AllKinds> returnval(String fields) {
        return decode(Messages.response("GetKinds", "<returnval>" + fields + "</returnval>"), GET);
    }

    private static Decoded<AllKinds> decode(String body) {
        return decode(Messages.envelope(body), GET);
    }

    private static <R> Decoded<R> decode(String reply, Method<?, R> method) {
        return decode(reply.getBytes(StandardCharsets.UTF_8), method);
    }

    private static <R> Decoded<R> decode(byte[] reply, Method<?, R> method) {
        return SoapCodec.decode(new ByteArrayInputStream(reply), method, null, Messages.LIMITS);
    }

    private static void assertProblem(String body, String message) {
        assertThatThrownBy(() -> decode(body))
                .isInstanceOf(ProtocolException.class)
                .hasMessage(message);
    }

    private static void assertFound(String reply, String message) {
        assertThatThrownBy(() -> decode(reply, GET))
                .isInstanceOf(ProtocolException.class)
                .hasMessage(message);
    }
}
