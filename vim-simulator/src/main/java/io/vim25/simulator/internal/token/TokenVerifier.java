package io.vim25.simulator.internal.token;

import java.security.KeyException;
import java.security.PublicKey;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import javax.xml.crypto.MarshalException;
import javax.xml.crypto.dsig.XMLSignature;
import javax.xml.crypto.dsig.XMLSignatureException;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;
import org.xml.sax.SAXException;

/** Checks the SAML tokens in requests: who issued them, whether they are valid, and whether their holder sent them. */
public final class TokenVerifier {
    private final PublicKey issuer;
    private final InstantSource clock;

    /** Takes the tokens of one issuer. */
    TokenVerifier(PublicKey issuer, InstantSource clock) {
        this.issuer = issuer;
        this.clock = clock;
    }

    /**
     * Whom a request comes from.
     *
     * @param envelope the request, with a token in its Security header
     * @return the user's name
     * @throws UnprovenException if that isn't proven
     */
    public String user(byte[] envelope) {
        try {
            Element request = Xml.parse(envelope).getDocumentElement();
            Element header = Xml.child(request, TokenNames.SOAP, "Header");
            Element security = there(Xml.child(header, TokenNames.WSSE, "Security"), "a Security header");
            Element token = there(Xml.child(security, TokenNames.SAML, "Assertion"), "a SAML token");
            checkToken(token);
            Element timestamp = there(Xml.child(security, TokenNames.WSU, "Timestamp"), "a time stamp");
            Element expires = there(Xml.child(timestamp, TokenNames.WSU, "Expires"), "an end of its time");
            checkTime(expires.getTextContent(), "the request");
            Element subject = there(Xml.child(token, TokenNames.SAML, "Subject"), "a subject");
            Element body = there(Xml.child(request, TokenNames.SOAP, "Body"), "a body");
            checkHolder(subject, Xml.child(security, XMLSignature.XMLNS, "Signature"), List.of(body, timestamp));
            return there(Xml.child(subject, TokenNames.SAML, "NameID"), "a name")
                    .getTextContent();
        } catch (SAXException | MarshalException | XMLSignatureException | KeyException e) {
            throw new UnprovenException("a signature can't be checked: " + e.getMessage());
        }
    }

    private void checkToken(Element token) throws MarshalException, XMLSignatureException {
        Element signature = Xml.child(token, XMLSignature.XMLNS, "Signature");
        if (!Signatures.covers(signature, issuer, List.of(token), null, "ID")) {
            throw new UnprovenException("the SAML token isn't signed by the issuer that is trusted");
        }
        Element conditions = there(Xml.child(token, TokenNames.SAML, "Conditions"), "conditions");
        checkTime(conditions.getAttribute("NotOnOrAfter"), "the SAML token");
    }

    private void checkTime(String end, String what) {
        try {
            if (!clock.instant().isBefore(Instant.parse(end))) {
                throw new UnprovenException(what + " has expired");
            }
        } catch (DateTimeException e) {
            throw new UnprovenException(what + " doesn't say how long it is valid");
        }
    }

    /** Whoever sends a bearer token is its holder. */
    private static void checkHolder(Element subject, @Nullable Element signature, List<Element> signed)
            throws MarshalException, XMLSignatureException, KeyException {
        Element confirmation = there(Xml.child(subject, TokenNames.SAML, "SubjectConfirmation"), "a confirmation");
        if (confirmation.getAttribute("Method").equals(TokenNames.BEARER)) {
            return;
        }
        Element data = Xml.child(confirmation, TokenNames.SAML, "SubjectConfirmationData");
        PublicKey holder = Signatures.key(Xml.child(data, XMLSignature.XMLNS, "KeyInfo"));
        if (holder == null || !Signatures.covers(signature, holder, signed, TokenNames.WSU, "Id")) {
            throw new UnprovenException("body and time stamp aren't signed with the key of the SAML token");
        }
    }

    private static Element there(@Nullable Element element, String what) {
        if (element == null) {
            throw new UnprovenException("the request lacks " + what);
        }
        return element;
    }
}
