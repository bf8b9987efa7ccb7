package io.vim25.simulator.internal.token;

import java.security.KeyException;
import java.security.PublicKey;
import java.security.cert.X509Certificate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javax.xml.crypto.MarshalException;
import javax.xml.crypto.XMLStructure;
import javax.xml.crypto.dom.DOMStructure;
import javax.xml.crypto.dsig.Reference;
import javax.xml.crypto.dsig.XMLSignature;
import javax.xml.crypto.dsig.XMLSignatureException;
import javax.xml.crypto.dsig.XMLSignatureFactory;
import javax.xml.crypto.dsig.dom.DOMValidateContext;
import javax.xml.crypto.dsig.keyinfo.KeyValue;
import javax.xml.crypto.dsig.keyinfo.X509Data;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;

/** Checks XML signatures. */
final class Signatures {
    private Signatures() {}

    /**
     * Whether a signature is valid, and covers certain elements and nothing else.
     *
     * @param signature the element; null if there is none
     * @param idNamespace the namespace of the attribute that has the elements' identifiers; null for none
     * @param idName that attribute's name
     */
    static boolean covers(
            @Nullable Element signature,
            PublicKey key,
            List<Element> elements,
            @Nullable String idNamespace,
            String idName)
            throws MarshalException, XMLSignatureException {
        if (signature == null) {
            return false;
        }
        DOMValidateContext context = new DOMValidateContext(key, signature);
        Set<String> expected = new HashSet<>();
        for (Element element : elements) {
            context.setIdAttributeNS(element, idNamespace, idName);
            expected.add("#" + element.getAttributeNS(idNamespace, idName));
        }
        XMLSignature read = XMLSignatureFactory.getInstance("DOM").unmarshalXMLSignature(context);
        Set<String> signed = new HashSet<>();
        for (Reference reference : read.getSignedInfo().getReferences()) {
            signed.add(reference.getURI());
        }
        return signed.equals(expected) && read.validate(context);
    }

    /** The key in an element {@code KeyInfo}, as its value or in a certificate; null if there is none. */
    static @Nullable PublicKey key(@Nullable Element keyInfo) throws MarshalException, KeyException {
        if (keyInfo == null) {
            return null;
        }
        List<XMLStructure> content = XMLSignatureFactory.getInstance("DOM")
                .getKeyInfoFactory()
                .unmarshalKeyInfo(new DOMStructure(keyInfo))
                .getContent();
        for (XMLStructure structure : content) {
            if (structure instanceof KeyValue value) {
                return value.getPublicKey();
            } else if (structure instanceof X509Data data
                    && data.getContent().get(0) instanceof X509Certificate certificate) {
                return certificate.getPublicKey();
            }
        }
        return null;
    }
}
