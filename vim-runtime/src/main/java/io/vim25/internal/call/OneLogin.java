package io.vim25.internal.call;

import io.vim25.LoginAttempt;
import io.vim25.Method;
import io.vim25.MethodFault;
import io.vim25.ProtocolException;
import io.vim25.SecurityError;
import io.vim25.SessionCookie;
import io.vim25.VimFault;
import io.vim25.internal.core.CloneSession;
import io.vim25.internal.core.Login;
import io.vim25.internal.core.LoginByToken;
import io.vim25.internal.core.LoginExtensionByCertificate;
import io.vim25.internal.core.UserSession;
import io.vim25.internal.saml.SamlToken;
import io.vim25.internal.saml.TokenProof;
import java.security.PrivateKey;
import java.time.InstantSource;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * One login. Its calls are sent without a cookie: on one that is still good, a server refuses them as it does a wrong
 * password. One thread uses it.
 */
final class OneLogin implements LoginAttempt {
    private final SessionCalls calls;
    private final @Nullable String locale;
    private final InstantSource clock;
    private @Nullable Begun begun;
    private @Nullable MethodFault refusal;

    OneLogin(SessionCalls calls, @Nullable String locale, InstantSource clock) {
        this.calls = calls;
        this.locale = locale;
        this.clock = clock;
    }

    @Override
    public void password(String userName, String password) {
        begin(new Login(userName, password, locale), null, "");
    }

    @Override
    public void samlToken(String token) {
        SamlToken saml = SamlToken.of(token);
        byToken(saml, TokenProof.bearer(saml, clock));
    }

    @Override
    public void samlToken(String token, PrivateKey key) {
        SamlToken saml = SamlToken.of(token);
        byToken(saml, TokenProof.holderOfKey(saml, key, clock));
    }

    /** A server calls a token that has expired a wrong password. */
    private void byToken(SamlToken token, TokenProof proof) {
        String until = token.validUntil();
        begin(
                new LoginByToken(locale),
                proof,
                until == null
                        ? ""
                        : ", by a SAML token that is valid until " + until + "; here it is " + clock.instant());
    }

    @Override
    public void extension(String extensionKey) {
        begin(new LoginExtensionByCertificate(extensionKey, locale), null, "");
    }

    @Override
    public void cloneTicket(String ticket) {
        begin(new CloneSession(ticket), null, ", by a ticket, which works once and not for long");
    }

    @Override
    public void sspi(UnaryOperator<byte[]> context) {
        start();
        SspiDialog dialog = new SspiDialog(context, locale);
        Invocation<UserSession> call;
        SoapCaller.Exchange<UserSession> exchange;
        do {
            call = calls.toManager(dialog.next());
            exchange = dialog.answer(calls.send(call, dialog.cookie(), null));
        } while (dialog.isChallenged());
        accept(call, exchange, "");
    }

    @Override
    public boolean session(SessionCookie cookie) {
        start();
        if (!calls.isThere(cookie.value())) {
            return false;
        }
        begun = new Begun(cookie.value(), false, "before");
        return true;
    }

    private void begin(Method<?, UserSession> method, @Nullable TokenProof proof, String note) {
        start();
        Invocation<UserSession> call = calls.toManager(method);
        accept(call, calls.send(call, null, proof), note);
    }

    private void start() {
        if (begun != null) {
            throw new IllegalStateException("The Credentials have logged in at " + calls.server() + " already.");
        }
        refusal = null;
    }

    private void accept(Invocation<?> call, SoapCaller.Exchange<UserSession> exchange, String note) {
        try {
            calls.check(call, exchange.reply(), note);
        } catch (VimFault | SecurityError e) {
            refusal = e;
            throw e;
        }
        String cookie = Session.cookie(exchange.setCookies());
        if (cookie.isEmpty()) {
            throw new ProtocolException(call.method().operation() + " at " + calls.server()
                    + ": the reply has no cookie, so there is no session. Check that the URL leads to a vCenter or"
                    + " ESXi host, and that no proxy removes Set-Cookie.");
        }
        UserSession session = exchange.reply().result();
        begun = new Begun(cookie, true, session == null ? "somebody" : session.getUserName());
    }

    /**
     * The session that was begun.
     *
     * @throws IllegalStateException if none was
     */
    Session session(int generation) {
        if (begun == null) {
            throw new IllegalStateException("The Credentials haven't logged in at " + calls.server()
                    + ": logIn called none of the methods that do.");
        }
        return new Session(generation, begun.cookie(), begun.isOwn());
    }

    /** Whom the server took it for. */
    String who() {
        return begun == null ? "nobody" : begun.who();
    }

    /** The fault that the login ended with, if the server refused whoever this is; no login like it has a chance. */
    @Nullable
    MethodFault refusal() {
        return refusal;
    }

    /**
     * A session.
     *
     * @param cookie what the server knows it by
     * @param isOwn whether this login began it
     * @param who whom the server took it for
     */
    private record Begun(String cookie, boolean isOwn, String who) {
        /** Never the cookie. */
        @Override
        public String toString() {
            return "Begun[" + who + "]";
        }
    }
}
