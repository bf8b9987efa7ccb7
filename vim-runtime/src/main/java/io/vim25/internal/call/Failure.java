package io.vim25.internal.call;

import io.vim25.HttpErrorException;
import io.vim25.ProtocolException;
import io.vim25.ReplyTooLongException;
import io.vim25.TransportException;
import io.vim25.VimException;
import java.security.cert.CertificateException;

/** What can go wrong with an attempt, as far as it matters for whether there is another. */
enum Failure {
    /** Nothing was sent: the connection was refused, the name isn't known, TLS couldn't be set up. */
    NOTHING_SENT,
    /** The request was sent, and no reply came, or one that is cut or can't be read. */
    REPLY_LOST,
    /** The reply to what was sent is longer than allowed, and would be again. */
    REPLY_TOO_LONG,
    /** Somebody between, or a server that isn't up yet, answered with HTTP 500 or above instead of the service. */
    UNAVAILABLE,
    /** The service refused or failed, and said so; or the server isn't who it should be. */
    FINAL;

    /** What an exception says. */
    static Failure of(VimException e) {
        if (e instanceof TransportException transport) {
            return transport.mayHaveBeenSent() ? REPLY_LOST : isUntrusted(e) ? FINAL : NOTHING_SENT;
        } else if (e instanceof HttpErrorException http) {
            return http.status() >= 500 ? UNAVAILABLE : FINAL;
        }
        if (e instanceof ReplyTooLongException) {
            return REPLY_TOO_LONG;
        }
        return e instanceof ProtocolException ? REPLY_LOST : FINAL;
    }

    /** A certificate that isn't trusted won't be at the next attempt. */
    private static boolean isUntrusted(Throwable e) {
        for (Throwable cause = e; cause != null; cause = cause.getCause()) {
            if (cause instanceof CertificateException) {
                return true;
            }
        }
        return false;
    }
}
