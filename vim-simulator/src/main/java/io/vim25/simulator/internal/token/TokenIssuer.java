package io.vim25.simulator.internal.token;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PublicKey;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.UUID;
import javax.xml.crypto.MarshalException;
import javax.xml.crypto.dom.DOMStructure;
import javax.xml.crypto.dsig.CanonicalizationMethod;
import javax.xml.crypto.dsig.DigestMethod;
import javax.xml.crypto.dsig.Reference;
import javax.xml.crypto.dsig.SignatureMethod;
import javax.xml.crypto.dsig.SignedInfo;
import javax.xml.crypto.dsig.Transform;
import javax.xml.crypto.dsig.XMLSignatureException;
import javax.xml.crypto.dsig.XMLSignatureFactory;
import javax.xml.crypto.dsig.dom.DOMSignContext;
import javax.xml.crypto.dsig.keyinfo.KeyInfoFactory;
import javax.xml.crypto.dsig.spec.C14NMethodParameterSpec;
import javax.xml.crypto.dsig.spec.TransformParameterSpec;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.xml.sax.SAXException;

/** Issues signed SAML tokens. Thread-safe. */
public final class TokenIssuer {
    private static final Duration LIFETIME = Duration.ofMinutes(5);

    private static final String ASSERTION = """
            <saml2:Assertion xmlns:saml2="%s" ID="%s" IssueInstant="%s" Version="2.0">\
            <saml2:Issuer>https://vcenter.example.com/websso/SAML2/Metadata/vsphere.local</saml2:Issuer>\
            <saml2:Subject><saml2:NameID/><saml2:SubjectConfirmation Method="%s">\
            <saml2:SubjectConfirmationData/></saml2:SubjectConfirmation></saml2:Subject>\
            <saml2:Conditions NotBefore="%s" NotOnOrAfter="%s"/></saml2:Assertion>""";

    private final InstantSource clock;
    private @Nullable KeyPair keys;

    /** Makes one, with a key of its own. */
    public TokenIssuer(InstantSource clock) {
        this.clock = clock;
    }

    /** What takes the tokens that come from here, and no others. */
    public TokenVerifier verifier() {
        return new TokenVerifier(keys().getPublic(), clock);
    }

    /** A key takes its time, and few need one. */
    private synchronized KeyPair keys() {
        if (keys == null) {
            keys = newKeys();
        }
        return keys;
    }

    private static KeyPair newKeys() {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(2048);
            return generator.generateKeyPair();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /**
     * Issues a token.
     *
     * @param holder the key of who can use it; null for everybody who has it
     */
    public String issue(String userName, @Nullable PublicKey holder) {
        String id = "_" + UUID.randomUUID();
        Instant now = clock.instant();
        String method = holder == null ? TokenNames.BEARER : TokenNames.HOLDER_OF_KEY;
        String xml = ASSERTION.formatted(TokenNames.SAML, id, now, method, now, now.plus(LIFETIME));
        try {
            Document token = Xml.parse(xml.getBytes(StandardCharsets.UTF_8));
            element(token, "NameID").setTextContent(userName);
            if (holder != null) {
                addKey(element(token, "SubjectConfirmationData"), holder);
                // what the JDK writes for some keys isn't quite the tree that it makes
                token = Xml.parse(Xml.text(token).getBytes(StandardCharsets.UTF_8));
            }
            sign(token.getDocumentElement(), id);
            return Xml.text(token);
        } catch (SAXException | GeneralSecurityException | MarshalException | XMLSignatureException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Element element(Document token, String name) {
        return (Element) token.getElementsByTagNameNS(TokenNames.SAML, name).item(0);
    }

    private static void addKey(Element data, PublicKey holder) throws MarshalException, GeneralSecurityException {
        KeyInfoFactory factory = XMLSignatureFactory.getInstance("DOM").getKeyInfoFactory();
        factory.newKeyInfo(List.of(factory.newKeyValue(holder))).marshal(new DOMStructure(data), null);
    }

    private void sign(Element assertion, String id)
            throws GeneralSecurityException, MarshalException, XMLSignatureException {
        XMLSignatureFactory factory = XMLSignatureFactory.getInstance("DOM");
        List<Transform> transforms = List.of(
                factory.newTransform(Transform.ENVELOPED, (TransformParameterSpec) null),
                factory.newTransform(CanonicalizationMethod.EXCLUSIVE, (TransformParameterSpec) null));
        Reference reference = factory.newReference(
                "#" + id, factory.newDigestMethod(DigestMethod.SHA256, null), transforms, null, null);
        SignedInfo info = factory.newSignedInfo(
                factory.newCanonicalizationMethod(CanonicalizationMethod.EXCLUSIVE, (C14NMethodParameterSpec) null),
                factory.newSignatureMethod(SignatureMethod.RSA_SHA256, null),
                List.of(reference));
        // where the schema of SAML has it: after the issuer
        DOMSignContext context =
                new DOMSignContext(keys().getPrivate(), assertion, Xml.child(assertion, TokenNames.SAML, "Subject"));
        context.setDefaultNamespacePrefix("ds");
        context.setIdAttributeNS(assertion, null, "ID");
        factory.newXMLSignature(info, null).sign(context);
    }
}
