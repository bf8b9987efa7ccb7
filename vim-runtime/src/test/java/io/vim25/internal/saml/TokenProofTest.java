package io.vim25.internal.saml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vim25.ManagedObjectReference;
import io.vim25.internal.codec.SoapCodec;
import io.vim25.internal.codec.SoapHeader;
import io.vim25.internal.core.LoginByToken;
import io.vim25.internal.version.ServerVersions;
import io.vim25.internal.version.SpokenVersions;
import java.nio.charset.StandardCharsets;
import java.security.KeyPair;
import java.security.PublicKey;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import javax.xml.crypto.dom.DOMStructure;
import javax.xml.crypto.dsig.Reference;
import javax.xml.crypto.dsig.XMLSignature;
import javax.xml.crypto.dsig.XMLSignatureFactory;
import javax.xml.crypto.dsig.dom.DOMValidateContext;
import javax.xml.crypto.dsig.keyinfo.KeyInfo;
import javax.xml.crypto.dsig.keyinfo.KeyValue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** What a receiver finds in requests with SAML tokens, by the JDK's own checks. */
final class TokenProofTest {
    private static final KeyPair HOLDER = TestToken.keys("RSA");
    private static final InstantSource CLOCK = InstantSource.fixed(Instant.parse("2026-11-22T10:01:02.345678Z"));

    @Test
    void aTokenGoesOutAsItCame() {
        String token = TestToken.bearer();
        String element = token.substring(token.indexOf("?>") + 2).strip();
        assertThat(token).startsWith("<?xml ").contains("jörg");
        assertThat(envelope(TokenProof.bearer(SamlToken.of(token), CLOCK)))
                .contains("</wsu:Timestamp>" + element + "</wsse:Security>");
    }

    @Test
    void theIssuersSignatureOutlivesTheWay() throws Exception {
        Document request = TestToken.parse(envelope(TokenProof.bearer(SamlToken.of(TestToken.bearer()), CLOCK)));
        Element assertion = one(request, SamlNames.SAML, "Assertion");
        Element signature = one(request, XMLSignature.XMLNS, "Signature");
        assertThat(signature.getParentNode()).isSameAs(assertion);
        assertThat(isValid(signature, TestToken.ISSUER.getPublic(), assertion, null, "ID"))
                .isTrue();
    }

    @Test
    void theRequestIsValidForFiveMinutes() {
        assertThat(envelope(TokenProof.bearer(SamlToken.of(TestToken.bearer()), CLOCK)))
                .contains("<wsu:Created>2026-11-22T10:01:02.345Z</wsu:Created>")
                .contains("<wsu:Expires>2026-11-22T10:06:02.345Z</wsu:Expires>");
    }

    @ParameterizedTest
    @ValueSource(strings = {"RSA", "EC"})
    void theHolderOfTheKeySignsBodyAndTimestamp(String algorithm) throws Exception {
        KeyPair keys = TestToken.keys(algorithm);
        Document request = TestToken.parse(holderOfKey(keys));
        assertThat(isSignedByHolder(request)).isTrue();
        assertThat(signed(request)).containsExactlyInAnyOrder("Body", "Timestamp");
        assertThat(one(request, SoapHeader.SOAP, "Body").getAttributeNS(SoapHeader.WSU, "Id"))
                .isEqualTo("Body");
        Element assertion = one(request, SamlNames.SAML, "Assertion");
        assertThat(isValid(
                        (Element) assertion
                                .getElementsByTagNameNS(XMLSignature.XMLNS, "Signature")
                                .item(0),
                        TestToken.ISSUER.getPublic(),
                        assertion,
                        null,
                        "ID"))
                .as("the issuer's signature")
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"<locale>en_US</locale>", "2026-11-22T10:06:02.345Z"})
    void whatIsChangedOnTheWayIsNoticed(String signed) throws Exception {
        String request = holderOfKey(HOLDER);
        assertThat(request).contains(signed);
        String changed =
                request.replace(signed, signed.replace("en_US", "de_DE").replace("10:06", "11:06"));
        assertThat(isSignedByHolder(TestToken.parse(changed))).isFalse();
    }

    @Test
    void anotherKeyThanTheTokensIsNoticed() throws Exception {
        String token = TestToken.holderOfKey(HOLDER.getPublic());
        TokenProof stolen = TokenProof.holderOfKey(
                SamlToken.of(token), TestToken.keys("RSA").getPrivate(), CLOCK);
        assertThat(isSignedByHolder(TestToken.parse(envelope(stolen)))).isFalse();
    }

    @Test
    void theSignatureNamesTheTokenWhoseKeyItIs() throws Exception {
        Document request = TestToken.parse(holderOfKey(HOLDER));
        Element reference = one(request, SamlNames.WSSE, "SecurityTokenReference");
        assertThat(reference.getAttributeNS(SamlNames.WSSE_11, "TokenType")).isEqualTo(SamlNames.TOKEN_TYPE);
        Element identifier = one(request, SamlNames.WSSE, "KeyIdentifier");
        assertThat(identifier.getAttribute("ValueType")).isEqualTo(SamlNames.TOKEN_ID);
        assertThat(identifier.getTextContent()).isEqualTo("_token-1");
        assertThat(one(request, SamlNames.SAML, "Assertion").getAttribute("ID")).isEqualTo("_token-1");
        assertThat(messageSignature(request).getTextContent())
                .as("line breaks in Base64")
                .doesNotContain("\r", "\n");
    }

    @Test
    void aHolderOfKeyTokenNeedsItsKey() {
        String token = TestToken.holderOfKey(HOLDER.getPublic());
        assertThatThrownBy(() -> TokenProof.bearer(SamlToken.of(token), CLOCK))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("samlToken(token, key)");
    }

    @Test
    void anAlgorithmThatIsNotTakenIsNamed() {
        KeyPair keys = TestToken.keys("EdDSA");
        String token = TestToken.holderOfKey(HOLDER.getPublic());
        assertThatThrownBy(() -> TokenProof.holderOfKey(SamlToken.of(token), keys.getPrivate(), CLOCK))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("RSA or EC")
                .hasMessageContaining("EdDSA");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "PHNhbWwyOkFzc2VydGlvbg==secret",
                "<Assertion ID='secret'/>",
                "<a:Assertion xmlns:a='urn:oasis:names:tc:SAML:2.0:assertion'><secret/></a:Assertion>",
                "<r:Response xmlns:r='urn:oasis:names:tc:SAML:2.0:protocol' ID='secret'/>",
                "<!DOCTYPE a [<!ENTITY secret SYSTEM 'file:///etc/passwd'>]><a>&secret;</a>",
                "<secret>"
            })
    void whatIsNoTokenIsRefusedWithoutTellingWhatItIs(String text) {
        assertThatThrownBy(() -> SamlToken.of(text))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("This is no SAML 2.0 token")
                .hasMessageNotContaining("secret")
                .hasNoCause();
    }

    private static String holderOfKey(KeyPair keys) {
        SamlToken token = SamlToken.of(TestToken.holderOfKey(keys.getPublic()));
        return envelope(TokenProof.holderOfKey(token, keys.getPrivate(), CLOCK));
    }

    private static String envelope(TokenProof proof) {
        byte[] envelope = proof.envelope(
                new SoapHeader(null, "test-1"),
                header -> SoapCodec.encode(
                        ManagedObjectReference.of("SessionManager", "SessionManager"),
                        new LoginByToken("en_US"),
                        new SpokenVersions("8.0", "vc", ServerVersions.NONE).api(),
                        header));
        return new String(envelope, StandardCharsets.UTF_8);
    }

    private static boolean isSignedByHolder(Document request) throws Exception {
        Element data = one(request, SamlNames.SAML, "SubjectConfirmationData");
        KeyInfo info = XMLSignatureFactory.getInstance("DOM")
                .getKeyInfoFactory()
                .unmarshalKeyInfo(new DOMStructure(data.getFirstChild()));
        PublicKey holder = ((KeyValue) info.getContent().get(0)).getPublicKey();
        Element body = one(request, SoapHeader.SOAP, "Body");
        body.setIdAttributeNS(SoapHeader.WSU, "Id", true);
        Element timestamp = one(request, SoapHeader.WSU, "Timestamp");
        return isValid(messageSignature(request), holder, timestamp, SoapHeader.WSU, "Id");
    }

    private static boolean isValid(Element signature, PublicKey key, Element signed, String namespace, String id)
            throws Exception {
        DOMValidateContext context = new DOMValidateContext(key, signature);
        context.setIdAttributeNS(signed, namespace, id);
        return XMLSignatureFactory.getInstance("DOM")
                .unmarshalXMLSignature(context)
                .validate(context);
    }

    private static List<String> signed(Document request) throws Exception {
        XMLSignature signature = XMLSignatureFactory.getInstance("DOM")
                .unmarshalXMLSignature(new DOMStructure(messageSignature(request)));
        List<String> ids = new ArrayList<>();
        for (Reference reference : signature.getSignedInfo().getReferences()) {
            ids.add(reference.getURI().substring(1));
        }
        return ids;
    }

    /** The Security header's last element. */
    private static Element messageSignature(Document request) {
        Element signature = (Element) one(request, SamlNames.WSSE, "Security").getLastChild();
        assertThat(signature.getLocalName()).isEqualTo("Signature");
        return signature;
    }

    private static Element one(Document request, String namespace, String name) {
        NodeList elements = request.getElementsByTagNameNS(namespace, name);
        assertThat(elements.getLength()).as(name).isOne();
        return (Element) elements.item(0);
    }
}
