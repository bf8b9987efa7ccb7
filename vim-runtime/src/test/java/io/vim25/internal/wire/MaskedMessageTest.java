package io.vim25.internal.wire;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is left of messages. S3CRET stands for what may not be. */
final class MaskedMessageTest {
    private static final String SECRET = "S3CRET";

    private static String envelope(String header, String body) {
        return "<?xml version=\"1.0\"?>\n<e:Envelope xmlns:e=\"http://schemas.xmlsoap.org/soap/envelope/\"><e:Header>"
                + header + "</e:Header><e:Body>" + body + "</e:Body></e:Envelope>";
    }

    private static String body(String message) {
        return envelope("", message);
    }

    private static String masked(String message) {
        return MaskedMessage.of(message).shown();
    }

    @Test
    void whatIsNoSecretStaysAsItIs() {
        String message = body("<RetrievePropertiesExResponse xmlns=\"urn:vim25\"><!-- --><returnval><objects>"
                + "<obj type=\"VirtualMachine\">vm-1</obj><propSet><name>name</name>"
                + "<val xsi:type=\"xsd:string\">web &amp; 'db'</val></propSet><empty a:type='b'/></objects></returnval>"
                + "</RetrievePropertiesExResponse>");
        assertThat(masked(message)).isEqualTo(message.replace("<!-- -->", "").replace("a:type='b'", "a:type=\"b\""));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<Login><userName>me</userName><password>S3CRET</password></Login>",
                "<Login><userName>me</userName><password><![CDATA[S3CRET]]></password></Login>",
                "<Login><userName>me</userName><p:password>a<b>S3CRET</b>S3CRET</p:password></Login>",
                "<Login><userName>me</userName><password a='S3CRET'>S3CRET</password></Login>",
                "<Login><userName a='S3CRET'>me</userName></Login>",
                "<CloneSession><cloneTicket>S3CRET</cloneTicket></CloneSession>",
                "<AcquireCloneTicketResponse><returnval>S3CRET</returnval></AcquireCloneTicketResponse>",
                "<AcquireGenericServiceTicketResponse><returnval><id>S3CRET</id></returnval>"
                        + "</AcquireGenericServiceTicketResponse>",
                "<AcquireTicketResponse><returnval><ticket>S3CRET</ticket><url>wss://esx/S3CRET</url></returnval>"
                        + "</AcquireTicketResponse>",
                "<InitiateFileTransferToGuestResponse><returnval>https://esx/f?id=1&amp;token=S3CRET</returnval>"
                        + "</InitiateFileTransferToGuestResponse>",
                "<Any><link>https://esx/f?whatever=S3CRET</link></Any>",
                "<LoginResponse><returnval><key>S3CRET</key></returnval></LoginResponse>",
                "<Any><val xsi:type=\"ArrayOfUserSession\"><UserSession><key>S3CRET</key></UserSession></val></Any>",
                "<Any><val xsi:type=\"UserSession\"><key>S3CRET</key></val></Any>",
                "<ReconfigVM_Task><spec><extraConfig><key>guestinfo.x</key><value xsi:type=\"xsd:string\">S3CRET</value>"
                        + "</extraConfig></spec></ReconfigVM_Task>",
                "<Any><propSet><name>config.extraConfig[\"guestinfo.password\"]</name><val>S3CRET</val></propSet></Any>",
                "<Any><acmeAuthToken>S3CRET</acmeAuthToken></Any>",
                "<Any><thing xsi:type=\"x:AcmeCredential\"><value>S3CRET</value></thing></Any>",
                "<Any><xml>&lt;password&gt;S3CRET&lt;/password&gt;</xml></Any>",
                "<Any><xml><![CDATA[<password>S3CRET</password>]]></xml></Any>",
                "<Fault><detail><AcmeFault><ticket>S3CRET</ticket></AcmeFault></detail></Fault>"
            })
    void aSecretIsNotShown(String message) {
        assertThat(masked(body(message)))
                .doesNotContain(SECRET)
                .contains(MaskedMessage.MASK)
                .endsWith("</e:Body></e:Envelope>");
        assertThat(String.join(" ", MaskedMessage.of(body(message)).secrets())).contains(SECRET);
    }

    @Test
    void ofTheHeaderOnlyTheOperationIdIsShown() {
        String header = "<operationID>op-1</operationID><vcSessionCookie>S3CRET</vcSessionCookie>"
                + "<wsse:Security wsu:Id=\"S3CRET\" e:mustUnderstand=\"1\"><saml2:Assertion ID=\"S3CRET\"><x>S3CRET</x>"
                + "</saml2:Assertion></wsse:Security><acme>S3CRET</acme>";
        assertThat(masked(envelope(header, "<Any/>")))
                .contains(
                        "<operationID>op-1</operationID><vcSessionCookie>***</vcSessionCookie>",
                        "<wsse:Security wsu:Id=\"***\" e:mustUnderstand=\"1\">***</wsse:Security><acme>***</acme>")
                .doesNotContain(SECRET);
    }

    @Test
    void commentsAreNotShown() {
        assertThat(masked(body("<Any><!-- S3CRET --><?pi S3CRET?><x>1</x></Any>")))
                .contains("<Any><x>1</x></Any>");
    }

    /** Wherever a message is cut, what is left of it shows no more than the whole. */
    @Test
    void aCutMessageShowsNoMore() {
        String message = envelope(
                "<wsse:Security><a b=\"S3CRET\">S3CRET</a></wsse:Security>",
                "<Login><userName>me</userName><password>S3CRET</password><value><![CDATA[S]]></value></Login>");
        for (int end = 0; end < message.length(); end++) {
            assertThat(masked(message.substring(0, end))).doesNotContain("S3");
        }
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            value = {
                "<Any></Other><x>S3CRET</x>",
                "<Any><!DOCTYPE a [<!ENTITY x 'S3CRET'>]><x>S3CRET</x></Any>",
                "<Any><x a=b>S3CRET</x></Any>",
                "<Any>< x>S3CRET</x></Any>",
                "<Any></x></Any></e:Body></e:Envelope></x>S3CRET"
            })
    void whereItCanNotBeReadNothingMoreIsShown(String message) {
        assertThat(masked(body(message))).doesNotContain(SECRET).endsWith("<Any>… (from here on it can't be read)");
    }
}
