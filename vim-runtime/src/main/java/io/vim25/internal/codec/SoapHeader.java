package io.vim25.internal.codec;

import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * What a request says beside its call.
 *
 * @param session the session's identifier, for a service that asks for it here; else null
 * @param operationId what the server's logs are to call the call, or null
 * @param security the Security header of WS-Security, complete, or null; with one the body has an identifier
 */
public record SoapHeader(
        @Nullable String session,
        @Nullable String operationId,
        @Nullable String security) {
    /** The namespace of the envelope. */
    public static final String SOAP = XmlNames.SOAP;

    /** The namespace of identifiers that signatures refer to. */
    public static final String WSU =
            "http://docs.oasis-open.org/wss/2004/01/oasis-200401-wss-wssecurity-utility-1.0.xsd";

    /** The body's identifier, if it has one. */
    public static final String BODY_ID = "Body";

    private static final String SIGNED_BODY = "<soapenv:Body xmlns:wsu=\"" + WSU + "\" wsu:Id=\"" + BODY_ID + "\">";

    /** Nothing. */
    public static final SoapHeader NONE = new SoapHeader(null, null);

    /** Without a Security header. */
    public SoapHeader(@Nullable String session, @Nullable String operationId) {
        this(session, operationId, null);
    }

    /** The same with a Security header. */
    public SoapHeader withSecurity(String newSecurity) {
        return new SoapHeader(session, operationId, newSecurity);
    }

    void write(XmlBuffer out) {
        if (session == null && operationId == null && security == null) {
            return;
        }
        out.plain("<soapenv:Header>");
        write(out, "operationID", operationId);
        write(out, "vcSessionCookie", session);
        if (security != null) {
            out.bytes(security.getBytes(StandardCharsets.UTF_8));
        }
        out.plain("</soapenv:Header>");
    }

    private static void write(XmlBuffer out, String name, @Nullable String text) {
        if (text != null) {
            out.plain("<" + name + ">");
            out.text(text);
            out.plain("</" + name + ">");
        }
    }

    /** Writes the start tag of the body. */
    void startBody(XmlBuffer out) {
        out.plain(security == null ? "<soapenv:Body>" : SIGNED_BODY);
    }

    /** The operation id; never the session, nor a token. */
    @Override
    public String toString() {
        return "SoapHeader[" + operationId + "]";
    }
}
