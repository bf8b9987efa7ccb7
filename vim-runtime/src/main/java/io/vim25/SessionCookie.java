package io.vim25;

import java.util.Objects;

/**
 * What a server knows a session by. It is as good as a password as long as the session lasts: keep it as one. Immutable.
 *
 * @see Vim#sessionCookie()
 * @see Credentials#session(SessionCookie)
 */
public final class SessionCookie {
    private final String secret;

    private SessionCookie(String secret) {
        this.secret = secret;
    }

    /**
     * One that was kept.
     *
     * @param value what {@link #value()} gave
     * @throws IllegalArgumentException if that can't be; the message doesn't have it
     */
    public static SessionCookie of(String value) {
        if (!value.matches("[!-~]+=[ -~]*")) {
            throw new IllegalArgumentException(
                    "This is no session cookie. One is written as SessionCookie.value() gives"
                            + " it, beginning with its name: vmware_soap_session=...");
        }
        return new SessionCookie(value);
    }

    /** The secret itself, as it stands in an HTTP header: {@code vmware_soap_session="..."}. */
    public String value() {
        return secret;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof SessionCookie cookie && cookie.secret.equals(secret);
    }

    @Override
    public int hashCode() {
        return Objects.hash(secret);
    }

    /** Never the secret. */
    @Override
    public String toString() {
        return "SessionCookie[***]";
    }
}
