package io.vim25.internal.saml;

import io.vim25.internal.codec.SoapHeader;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.PrivateKey;
import java.util.List;
import javax.xml.crypto.MarshalException;
import javax.xml.crypto.dom.DOMStructure;
import javax.xml.crypto.dsig.CanonicalizationMethod;
import javax.xml.crypto.dsig.DigestMethod;
import javax.xml.crypto.dsig.Reference;
import javax.xml.crypto.dsig.SignatureMethod;
import javax.xml.crypto.dsig.SignedInfo;
import javax.xml.crypto.dsig.Transform;
import javax.xml.crypto.dsig.XMLSignature;
import javax.xml.crypto.dsig.XMLSignatureException;
import javax.xml.crypto.dsig.XMLSignatureFactory;
import javax.xml.crypto.dsig.dom.DOMSignContext;
import javax.xml.crypto.dsig.keyinfo.KeyInfo;
import javax.xml.crypto.dsig.spec.C14NMethodParameterSpec;
import javax.xml.crypto.dsig.spec.TransformParameterSpec;
import javax.xml.transform.OutputKeys;
import javax.xml.transform.Transformer;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.xml.sax.SAXException;

/** Signs the body and the time stamp of an envelope with the key that a token is made out to. */
final class EnvelopeSigner {
    /** The time stamp's {@code wsu:Id}. */
    static final String TIMESTAMP_ID = "Timestamp";

    private final SamlToken token;
    private final PrivateKey key;
    private final String algorithm;

    EnvelopeSigner(SamlToken token, PrivateKey key) {
        this.token = token;
        this.key = key;
        this.algorithm = algorithm(key);
    }

    private static String algorithm(PrivateKey key) {
        return switch (key.getAlgorithm()) {
            case "RSA" -> SignatureMethod.RSA_SHA256;
            case "EC" -> SignatureMethod.ECDSA_SHA256;
            default ->
                throw new IllegalArgumentException(
                        "A token's key is an RSA or EC key, but this one is of the algorithm " + key.getAlgorithm());
        };
    }

    /**
     * Signs.
     *
     * @param envelope with a Security header, to whose end the signature is to be added
     * @return the element {@code Signature}
     */
    String sign(byte[] envelope) {
        try {
            Document document = SecureXml.parse(new String(envelope, StandardCharsets.UTF_8));
            Element security = element(document, SamlNames.WSSE, "Security");
            DOMSignContext context = new DOMSignContext(key, security);
            context.setDefaultNamespacePrefix("ds");
            context.setIdAttributeNS(element(document, SoapHeader.WSU, "Timestamp"), SoapHeader.WSU, "Id");
            context.setIdAttributeNS(element(document, SoapHeader.SOAP, "Body"), SoapHeader.WSU, "Id");
            signature(document).sign(context);
            return text((Element) security.getLastChild());
        } catch (XMLSignatureException | MarshalException e) {
            throw new IllegalArgumentException("The token's key can't sign: " + e.getMessage(), e);
        } catch (SAXException | GeneralSecurityException | TransformerException e) {
            throw new IllegalStateException("The JDK's XML signatures don't work: " + e.getMessage(), e);
        }
    }

    private static Element element(Document document, String namespace, String name) {
        return (Element) document.getElementsByTagNameNS(namespace, name).item(0);
    }

    private XMLSignature signature(Document document) throws GeneralSecurityException {
        XMLSignatureFactory factory = XMLSignatureFactory.getInstance("DOM", "XMLDSig");
        SignedInfo info = factory.newSignedInfo(
                factory.newCanonicalizationMethod(CanonicalizationMethod.EXCLUSIVE, (C14NMethodParameterSpec) null),
                factory.newSignatureMethod(algorithm, null),
                List.of(reference(factory, TIMESTAMP_ID), reference(factory, SoapHeader.BODY_ID)));
        KeyInfo keyInfo = factory.getKeyInfoFactory().newKeyInfo(List.of(new DOMStructure(tokenReference(document))));
        return factory.newXMLSignature(info, keyInfo);
    }

    private static Reference reference(XMLSignatureFactory factory, String id) throws GeneralSecurityException {
        Transform canonical = factory.newTransform(CanonicalizationMethod.EXCLUSIVE, (TransformParameterSpec) null);
        return factory.newReference(
                "#" + id, factory.newDigestMethod(DigestMethod.SHA256, null), List.of(canonical), null, null);
    }

    /** Says that the key is the one in the token. */
    private Element tokenReference(Document document) {
        Element reference = document.createElementNS(SamlNames.WSSE, "wsse:SecurityTokenReference");
        reference.setAttributeNS(SamlNames.WSSE_11, "wsse11:TokenType", SamlNames.TOKEN_TYPE);
        Element identifier = document.createElementNS(SamlNames.WSSE, "wsse:KeyIdentifier");
        identifier.setAttribute("ValueType", SamlNames.TOKEN_ID);
        identifier.setTextContent(token.id());
        reference.appendChild(identifier);
        return reference;
    }

    private static String text(Element signature) throws TransformerException {
        Element value = (Element) signature
                .getElementsByTagNameNS(XMLSignature.XMLNS, "SignatureValue")
                .item(0);
        // The JDK breaks the lines of Base64 by carriage returns, which some servers can't read.
        value.setTextContent(value.getTextContent().replaceAll("\\s", ""));
        Transformer transformer = TransformerFactory.newDefaultInstance().newTransformer();
        transformer.setOutputProperty(OutputKeys.OMIT_XML_DECLARATION, "yes");
        StringWriter out = new StringWriter();
        transformer.transform(new DOMSource(signature), new StreamResult(out));
        return out.toString();
    }
}
