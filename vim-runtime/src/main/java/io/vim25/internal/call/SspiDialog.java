package io.vim25.internal.call;

import io.vim25.ProtocolException;
import io.vim25.internal.core.LoginBySSPI;
import io.vim25.internal.core.SSPIChallenge;
import io.vim25.internal.core.UserSession;
import java.util.Base64;
import java.util.List;
import java.util.Objects;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * A login by SSPI: the server answers tokens by challenges until it knows who it is. What it knows of the dialog goes by
 * the cookie that came with the first challenge. One thread uses it.
 */
final class SspiDialog {
    /** Negotiation takes two or three; without an end to it, a server could ask for ever. */
    private static final int MOST_ROUNDS = 10;

    private final UnaryOperator<byte[]> context;
    private final @Nullable String locale;
    private byte[] challenge = {};
    private List<String> setCookies = List.of();
    private int rounds;
    private boolean challenged;

    SspiDialog(UnaryOperator<byte[]> context, @Nullable String locale) {
        this.context = context;
        this.locale = locale;
    }

    /** The next call, with the token that answers what came last. */
    LoginBySSPI next() {
        rounds++;
        byte[] token = Objects.requireNonNull(context.apply(challenge), "the SSPI context has no token");
        return new LoginBySSPI(Base64.getEncoder().encodeToString(token), locale);
    }

    /** The cookie of the dialog; null before there is one. */
    @Nullable
    String cookie() {
        return setCookies.isEmpty() ? null : Session.cookie(setCookies);
    }

    /** Takes a reply, and gives it back with the cookie of the dialog. */
    SoapCaller.Exchange<UserSession> answer(SoapCaller.Exchange<UserSession> exchange) {
        if (!exchange.setCookies().isEmpty()) {
            setCookies = exchange.setCookies();
        }
        challenged = rounds < MOST_ROUNDS && exchange.reply().fault() instanceof SSPIChallenge;
        if (challenged && exchange.reply().fault() instanceof SSPIChallenge asked) {
            challenge = decode(asked.getBase64Token());
        }
        return new SoapCaller.Exchange<>(exchange.reply(), setCookies);
    }

    private static byte[] decode(String token) {
        try {
            return Base64.getMimeDecoder().decode(token);
        } catch (IllegalArgumentException e) {
            // no cause: it may have something of the token in it
            throw new ProtocolException("LoginBySSPI: the server's challenge isn't in Base64");
        }
    }

    /** Whether the server has asked for another token. */
    boolean isChallenged() {
        return challenged;
    }
}
