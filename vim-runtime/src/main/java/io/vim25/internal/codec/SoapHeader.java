package io.vim25.internal.codec;

import org.jspecify.annotations.Nullable;

/**
 * What a request says beside its call.
 *
 * @param session the session's identifier, for a service that asks for it here; else null
 * @param operationId what the server's logs are to call the call, or null
 */
public record SoapHeader(@Nullable String session, @Nullable String operationId) {
    /** Nothing. */
    public static final SoapHeader NONE = new SoapHeader(null, null);

    void write(XmlBuffer out) {
        if (session == null && operationId == null) {
            return;
        }
        out.plain("<soapenv:Header>");
        write(out, "operationID", operationId);
        write(out, "vcSessionCookie", session);
        out.plain("</soapenv:Header>");
    }

    private static void write(XmlBuffer out, String name, @Nullable String text) {
        if (text != null) {
            out.plain("<" + name + ">");
            out.text(text);
            out.plain("</" + name + ">");
        }
    }

    /** The operation id; never the session. */
    @Override
    public String toString() {
        return "SoapHeader[" + operationId + "]";
    }
}
