package io.vim25.internal.transport;

import io.vim25.CallInterruptedException;
import io.vim25.TransportException;
import io.vim25.TransportKind;
import io.vim25.Trust;
import io.vim25.VimException;
import java.io.IOException;
import java.net.SocketTimeoutException;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.Locale;
import javax.net.ssl.SSLException;
import org.jspecify.annotations.Nullable;

/** Says what failed, where, and what can be done about it. */
final class Failures {
    private final Endpoint endpoint;
    private final Trust trust;
    private final Timeouts timeouts;
    private final boolean isDirect;

    Failures(TransportSettings settings) {
        this.endpoint = settings.server();
        this.trust = settings.trust();
        this.timeouts = settings.timeouts();
        this.isDirect = settings.kind() == TransportKind.DIRECT;
    }

    /** Sends nothing for a thread that wants to stop. */
    void checkInterrupt() {
        if (Thread.currentThread().isInterrupted()) {
            throw interrupted(false, null);
        }
    }

    /** jaxws-rt's own exception is left out: it says nothing that its cause doesn't. */
    VimException explain(Exception failure, boolean bodyStarted, Deadline deadline) {
        if (Thread.currentThread().isInterrupted()) {
            return interrupted(bodyStarted, failure);
        }
        Throwable cause = failure;
        while (!(cause instanceof IOException) && cause.getCause() != null) {
            cause = cause.getCause();
        }
        if (!(cause instanceof IOException)) {
            return new TransportException("Sending to " + endpoint + " failed: " + failure, bodyStarted, failure);
        }
        String text = cause instanceof SocketTimeoutException && deadline.isOver()
                ? outOfTime(bodyStarted)
                : bodyStarted ? afterSending(cause) : beforeSending(cause);
        return new TransportException(text, bodyStarted, cause);
    }

    private CallInterruptedException interrupted(boolean bodyStarted, @Nullable Exception failure) {
        return new CallInterruptedException(
                bodyStarted
                        ? "interrupted while waiting for " + endpoint + " to reply; the call may have run"
                        : "interrupted before anything was sent to " + endpoint,
                failure);
    }

    private String outOfTime(boolean bodyStarted) {
        return "The time for the call was over before "
                + (bodyStarted ? endpoint + " replied" : "anything was sent to " + endpoint)
                + ". Fix: if the call may take as long, give it more time.";
    }

    private String beforeSending(Throwable cause) {
        if (cause instanceof ProxyException) {
            return String.valueOf(cause.getMessage());
        }
        if (cause instanceof UnknownHostException) {
            return "There is no host named " + endpoint.host() + ". Fix: check the name, and that DNS knows it here.";
        }
        if (cause instanceof SocketTimeoutException) {
            return isConnecting(cause)
                    ? endpoint + " didn't accept a connection within " + Timeouts.text(timeouts.connect())
                            + ". Fix: check the address and the firewalls in between, or raise the connect time-out."
                    : endpoint + " accepted a connection, but didn't set up TLS within " + Timeouts.text(setUp())
                            + ". Fix: check that TLS is spoken on this port, or raise the "
                            + (isDirect ? "connect" : "read") + " time-out.";
        }
        if (cause instanceof SSLException) {
            return CertificateFailures.explain(cause, endpoint, trust);
        }
        return "Can't connect to " + endpoint + ": " + cause.getMessage()
                + ". Fix: check host and port, and that the server is up.";
    }

    /** On JAX-WS each wait for bytes, those of TLS too, takes the same time. */
    private Duration setUp() {
        return isDirect ? timeouts.connect() : timeouts.read();
    }

    private String afterSending(Throwable cause) {
        if (cause instanceof SocketTimeoutException) {
            return endpoint + " sent no reply within " + Timeouts.text(timeouts.read())
                    + ". Fix: if the request may take as long, raise the read time-out.";
        }
        return "The connection to " + endpoint + " failed before the reply came: " + cause.getMessage();
    }

    private static boolean isConnecting(Throwable timeout) {
        return String.valueOf(timeout.getMessage()).toLowerCase(Locale.ROOT).startsWith("connect");
    }
}
