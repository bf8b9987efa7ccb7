package io.vim25.internal.transport;

import org.jspecify.annotations.Nullable;

/**
 * A SOAP request.
 *
 * @param soapAction the value of the {@code SOAPAction} header, without quotes, for example {@code urn:vim25/8.0.3.0}
 * @param cookie the value of the {@code Cookie} header, or null for a request without a session
 * @param body the envelope, in UTF-8; it isn't changed after this
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
public record Request(String soapAction, @Nullable String cookie, byte[] body) {
    /** The action and the size; never the cookie or the body. */
    @Override
    public String toString() {
        return "Request[" + soapAction + ", " + body.length + " bytes]";
    }
}
