package io.vim25;

import java.security.PrivateKey;
import java.util.Objects;
import java.util.function.Supplier;

/**
 * What a {@link Vim} logs in with. It is asked anew at each login, also when a session has expired, so a password or a
 * token may change while a program runs.
 *
 * <p>The methods here make those that programs need most often. To decide at each login, write your own:
 *
 * <pre>{@code
 * Credentials fromVault = login -> {
 *     Secret secret = vault.read("vcenter");
 *     login.password(secret.user(), secret.password());
 * };
 * }</pre>
 *
 * <p>One login runs at a time in a {@code Vim}. Where several share an instance it must be thread-safe; all that are
 * made here are, if what supplies them is.
 */
@FunctionalInterface
public interface Credentials {
    /**
     * Logs in, by one of the methods of {@code login}. What it throws goes to whoever made the call that needed the
     * login. It can't use the {@code Vim} that logs in.
     *
     * @param login the login that is needed now; of no use afterwards
     */
    void logIn(LoginAttempt login);

    /** A user and a password that stays the same. */
    static Credentials password(String userName, String password) {
        Objects.requireNonNull(password, "password");
        return password(userName, () -> password);
    }

    /** A user, and where the password comes from, such as a vault; it is asked at each login. */
    static Credentials password(String userName, Supplier<String> password) {
        return new PasswordCredentials(userName, password);
    }

    /**
     * A SAML bearer token.
     *
     * @param token the assertion, as XML
     * @see LoginAttempt#samlToken(String)
     */
    static Credentials samlToken(String token) {
        Objects.requireNonNull(token, "token");
        return login -> login.samlToken(token);
    }

    /**
     * Where SAML bearer tokens come from; it is asked at each login, since tokens live for some minutes only.
     *
     * @see LoginAttempt#samlToken(String)
     */
    static Credentials samlToken(Supplier<String> token) {
        Objects.requireNonNull(token, "token");
        return login -> login.samlToken(Objects.requireNonNull(token.get(), "the token's supplier gave null"));
    }

    /**
     * A SAML holder-of-key token and the private key that belongs to it.
     *
     * @param token the assertion, as XML
     * @see LoginAttempt#samlToken(String, PrivateKey)
     */
    static Credentials samlToken(String token, PrivateKey key) {
        Objects.requireNonNull(token, "token");
        Objects.requireNonNull(key, "key");
        return login -> login.samlToken(token, key);
    }

    /**
     * An extension that is known by the certificate of this client.
     *
     * @see LoginAttempt#extension(String)
     */
    static Credentials extension(String extensionKey) {
        Objects.requireNonNull(extensionKey, "extensionKey");
        return login -> login.extension(extensionKey);
    }

    /**
     * Where tickets for a copy of another session come from: {@code Credentials.cloneTicket(other::cloneTicket)}. A
     * ticket works once, so it is asked at each login.
     *
     * @see Vim#cloneTicket()
     */
    static Credentials cloneTicket(Supplier<String> ticket) {
        Objects.requireNonNull(ticket, "ticket");
        return login -> login.cloneTicket(Objects.requireNonNull(ticket.get(), "the ticket's supplier gave null"));
    }

    /**
     * A session that somebody else has begun, and that nothing can take the place of: when it has ended, calls end in
     * {@link SessionEndedException}.
     *
     * @see LoginAttempt#session(SessionCookie)
     */
    static Credentials session(SessionCookie cookie) {
        return session(cookie, login -> {
            throw new SessionEndedException();
        });
    }

    /**
     * A session that somebody else has begun, as long as it lasts, such as one that a script has kept from its last run.
     *
     * @param orElse what to log in with when it has ended
     * @see VimBuilder#logOutAtClose(boolean)
     */
    static Credentials session(SessionCookie cookie, Credentials orElse) {
        Objects.requireNonNull(cookie, "cookie");
        Objects.requireNonNull(orElse, "orElse");
        return login -> {
            if (!login.session(cookie)) {
                orElse.logIn(login);
            }
        };
    }
}
