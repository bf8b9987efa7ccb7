package io.vim25.internal.saml;

import java.io.StringReader;
import java.io.StringWriter;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PublicKey;
import java.util.List;
import javax.xml.crypto.dom.DOMStructure;
import javax.xml.crypto.dsig.CanonicalizationMethod;
import javax.xml.crypto.dsig.DigestMethod;
import javax.xml.crypto.dsig.SignatureMethod;
import javax.xml.crypto.dsig.SignedInfo;
import javax.xml.crypto.dsig.Transform;
import javax.xml.crypto.dsig.XMLSignature;
import javax.xml.crypto.dsig.XMLSignatureFactory;
import javax.xml.crypto.dsig.dom.DOMSignContext;
import javax.xml.crypto.dsig.keyinfo.KeyInfoFactory;
import javax.xml.crypto.dsig.spec.C14NMethodParameterSpec;
import javax.xml.crypto.dsig.spec.TransformParameterSpec;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.transform.OutputKeys;
import javax.xml.transform.Transformer;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.xml.sax.InputSource;

/** Issues signed tokens, as a single sign-on service does. */
public final class TestToken {
    static final KeyPair ISSUER = keys("RSA");

    private TestToken() {}

    /** A new pair of keys. */
    public static KeyPair keys(String algorithm) {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance(algorithm);
            if (algorithm.equals("RSA")) {
                generator.initialize(2048);
            }
            return generator.generateKeyPair();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    /** A token that whoever has it can use. */
    public static String bearer() {
        return issue(null);
    }

    /** A token that the holder of a key can use. */
    public static String holderOfKey(PublicKey holder) {
        return issue(holder);
    }

    /** The name isn't ASCII, and there are line breaks that a rewritten token would lose. */
    private static String issue(@Nullable PublicKey holder) {
        String method = "urn:oasis:names:tc:SAML:2.0:cm:" + (holder == null ? "bearer" : "holder-of-key");
        String xml = """
                <saml2:Assertion xmlns:saml2="%s" ID="_token-1" IssueInstant="2026-11-22T10:00:00Z" Version="2.0">
                <saml2:Issuer   Format = 'urn:x'>sso</saml2:Issuer><saml2:Subject><saml2:NameID>jörg@example.com\
                </saml2:NameID><saml2:SubjectConfirmation Method="%s"><saml2:SubjectConfirmationData/>\
                </saml2:SubjectConfirmation></saml2:Subject><saml2:Conditions NotOnOrAfter="2026-11-22T10:05:00Z">\
                </saml2:Conditions></saml2:Assertion>""".formatted(SamlNames.SAML, method);
        try {
            Document document = parse(xml);
            if (holder != null) {
                addKey(document, holder);
                // read once more: what the JDK writes for some keys differs from the tree that it makes
                document = parse(text(document));
            }
            sign(document.getDocumentElement());
            return text(document);
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    static Document parse(String xml) throws Exception {
        return DocumentBuilderFactory.newDefaultNSInstance()
                .newDocumentBuilder()
                .parse(new InputSource(new StringReader(xml)));
    }

    private static void addKey(Document document, PublicKey holder) throws Exception {
        Element data = (Element) document.getElementsByTagNameNS(SamlNames.SAML, "SubjectConfirmationData")
                .item(0);
        KeyInfoFactory keys = XMLSignatureFactory.getInstance("DOM").getKeyInfoFactory();
        keys.newKeyInfo(List.of(keys.newKeyValue(holder))).marshal(new DOMStructure(data), null);
    }

    private static void sign(Element assertion) throws Exception {
        XMLSignatureFactory factory = XMLSignatureFactory.getInstance("DOM");
        List<Transform> transforms = List.of(
                factory.newTransform(Transform.ENVELOPED, (TransformParameterSpec) null),
                factory.newTransform(CanonicalizationMethod.EXCLUSIVE, (TransformParameterSpec) null));
        SignedInfo info = factory.newSignedInfo(
                factory.newCanonicalizationMethod(CanonicalizationMethod.EXCLUSIVE, (C14NMethodParameterSpec) null),
                factory.newSignatureMethod(SignatureMethod.RSA_SHA256, null),
                List.of(factory.newReference(
                        "#_token-1", factory.newDigestMethod(DigestMethod.SHA256, null), transforms, null, null)));
        DOMSignContext context = new DOMSignContext(ISSUER.getPrivate(), assertion);
        context.setIdAttributeNS(assertion, null, "ID");
        XMLSignature signature = factory.newXMLSignature(info, null);
        signature.sign(context);
    }

    private static String text(Document document) throws Exception {
        Transformer transformer = TransformerFactory.newDefaultInstance().newTransformer();
        transformer.setOutputProperty(OutputKeys.ENCODING, "UTF-8");
        StringWriter out = new StringWriter();
        transformer.transform(new DOMSource(document), new StreamResult(out));
        return out.toString();
    }
}
