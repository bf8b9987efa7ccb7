package io.vim25;

import java.security.PrivateKey;
import java.util.function.UnaryOperator;

/**
 * One login: {@link Credentials} carry it out by one of these methods, with what they have now. After one that was
 * refused they may try another; each of them is a remote call, and a server counts those that it refuses.
 *
 * <p>All throw {@link InvalidLogin} or another {@link MethodFault} if the server refuses, which is final for the
 * {@code Vim} if {@code Credentials} let it pass, {@link TransportException} and its like if there is no answer, and
 * {@link IllegalStateException} after a login that succeeded. Only the thread that was given it uses it.
 */
public interface LoginAttempt {
    /** As a user with a password. */
    void password(String userName, String password);

    /**
     * With a SAML 2.0 bearer token: whoever has it is the one that it is made out to. Where it comes from, a vCenter's
     * single sign-on service for example, is up to the program.
     *
     * @param token the assertion, as XML; it is sent as it stands, since its signature covers how it is written
     * @throws IllegalArgumentException if it isn't such a token; the message has nothing of it
     */
    void samlToken(String token);

    /**
     * With a SAML 2.0 holder-of-key token: the request is signed with the key that the token names, and is valid for
     * five minutes, so both clocks must be about right.
     *
     * @param token the assertion, as XML; it is sent as it stands, since its signature covers how it is written
     * @param key the private key that belongs to the certificate in the token: RSA or EC
     * @throws IllegalArgumentException if it isn't such a token, or the key can't sign; the message has nothing of them
     */
    void samlToken(String token, PrivateKey key);

    /**
     * As the user whom Windows or Kerberos knows, by SSPI. The JDK's {@code GSSContext.initSecContext} gives what is
     * needed.
     *
     * @param context gives the token that answers a challenge of the server's; at first it is asked with an empty one
     */
    void sspi(UnaryOperator<byte[]> context);

    /**
     * As an extension, which the server knows by the certificate that this client shows when TLS is set up.
     *
     * @param extensionKey the extension's key, for example {@code com.acme.backup}
     * @see VimBuilder#clientCertificate
     */
    void extension(String extensionKey);

    /**
     * In a copy of another session, with the same user.
     *
     * @param ticket from {@link Vim#cloneTicket()}; it works once, and not for long
     */
    void cloneTicket(String ticket);

    /**
     * In a session that somebody else has begun. It isn't logged out of by this {@code Vim}.
     *
     * @return false if the session has ended; then another way can be tried
     */
    boolean session(SessionCookie cookie);
}
