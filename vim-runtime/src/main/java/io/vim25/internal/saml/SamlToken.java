package io.vim25.internal.saml;

import org.jspecify.annotations.Nullable;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/**
 * A SAML 2.0 assertion. Immutable.
 *
 * @param xml the element, as its issuer wrote it
 * @param id its identifier
 * @param validUntil until when it is valid, as it says; null if it doesn't
 * @param forHolderOfKey whether nobody but the holder of a key can use it
 */
public record SamlToken(String xml, String id, @Nullable String validUntil, boolean forHolderOfKey) {
    /**
     * Reads what is needed from an assertion.
     *
     * @param text the assertion, perhaps with an XML declaration before it
     * @throws IllegalArgumentException if it isn't one; the message has nothing of what it is
     */
    public static SamlToken of(String text) {
        String xml = withoutDeclaration(text.strip());
        Element root = parse(xml).getDocumentElement();
        String id = root.getAttribute("ID");
        if (!SamlNames.SAML.equals(root.getNamespaceURI())
                || !"Assertion".equals(root.getLocalName())
                || id.isEmpty()) {
            throw new IllegalArgumentException(
                    "This is no SAML 2.0 token. A token is an element Assertion of the namespace " + SamlNames.SAML
                            + " with an ID, not what is around it in a response or header.");
        }
        return new SamlToken(xml, id, validUntil(root), isForHolderOfKey(root));
    }

    /** It can stand before a document only, and the assertion becomes part of one. */
    private static String withoutDeclaration(String text) {
        int end = text.startsWith("<?xml ") ? text.indexOf("?>") : -1;
        return end < 0 ? text : text.substring(end + "?>".length()).strip();
    }

    /** The parser's own message may have something of the token in it. */
    private static Document parse(String xml) {
        try {
            return SecureXml.parse(xml);
        } catch (SAXException e) {
            // no cause: see above
            throw new IllegalArgumentException(
                    "This is no SAML 2.0 token: it is no well-formed XML, or has a DTD. Write the assertion as it is,"
                            + " not in Base64, and without escapes.");
        }
    }

    /** It is shown to people, so nothing but a time may be in it. */
    private static @Nullable String validUntil(Element assertion) {
        NodeList conditions = assertion.getElementsByTagNameNS(SamlNames.SAML, "Conditions");
        String until = conditions.getLength() == 0 ? "" : ((Element) conditions.item(0)).getAttribute("NotOnOrAfter");
        return until.matches("[0-9TZ:.+-]{1,40}") ? until : null;
    }

    private static boolean isForHolderOfKey(Element assertion) {
        NodeList confirmations = assertion.getElementsByTagNameNS(SamlNames.SAML, "SubjectConfirmation");
        for (int i = 0; i < confirmations.getLength(); i++) {
            Node confirmation = confirmations.item(i);
            if (!SamlNames.HOLDER_OF_KEY.equals(((Element) confirmation).getAttribute("Method"))) {
                return false;
            }
        }
        return confirmations.getLength() > 0;
    }

    /** The identifier; never the token. */
    @Override
    public String toString() {
        return "SamlToken[" + id + "]";
    }
}
