package io.vim25.internal.call;

import io.vim25.HttpErrorException;
import io.vim25.ProtocolException;
import io.vim25.ReplyTooLongException;
import io.vim25.VimException;
import io.vim25.internal.codec.Decoded;
import io.vim25.internal.codec.ReplyLimits;
import io.vim25.internal.codec.SoapCodec;
import io.vim25.internal.codec.SoapHeader;
import io.vim25.internal.saml.TokenProof;
import io.vim25.internal.transport.Deadline;
import io.vim25.internal.transport.Reply;
import io.vim25.internal.transport.Request;
import io.vim25.internal.version.SpokenVersion;
import io.vim25.internal.version.SpokenVersions;
import io.vim25.internal.wire.Secrets;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Sends a call once, in whatever session it is told, and reads the reply. Thread-safe. */
final class SoapCaller {
    private static final Logger LOG = LoggerFactory.getLogger(SoapCaller.class);

    private static final int NOT_FOUND = 404;

    private final Routes routes;
    private final String server;
    private final ReplyLimits limits;
    private volatile SpokenVersions versions;

    /**
     * Sends to a server.
     *
     * @param routes where on the server each service is
     * @param server the server's name, for messages
     * @param limits how long replies may be
     * @param versions the versions to speak until told otherwise
     */
    SoapCaller(Routes routes, String server, ReplyLimits limits, SpokenVersions versions) {
        this.routes = routes;
        this.server = server;
        this.limits = limits;
        this.versions = versions;
    }

    /** Speaks other versions from now on. */
    void speak(SpokenVersions newVersions) {
        this.versions = newVersions;
    }

    /** The versions that are spoken. */
    SpokenVersions versions() {
        return versions;
    }

    /** The server's name, for messages. */
    String server() {
        return server;
    }

    /** Sends a call and reads the reply, whether result or fault, for as long as it takes. */
    <R extends @Nullable Object> Exchange<R> send(Invocation<R> invocation, @Nullable String cookie) {
        return send(invocation, cookie, null, Deadline.NONE);
    }

    /** Sends a call and reads the reply, whether result or fault, by a deadline. */
    <R extends @Nullable Object> Exchange<R> send(
            Invocation<R> invocation, @Nullable String cookie, Deadline deadline) {
        return send(invocation, cookie, null, deadline);
    }

    /** Sends a call with a token that says whom it comes from, if any, and reads the reply, whether result or fault. */
    <R extends @Nullable Object> Exchange<R> send(
            Invocation<R> invocation, @Nullable String cookie, @Nullable TokenProof proof, Deadline deadline) {
        Request request = request(invocation, cookie, proof);
        Observation observation = invocation.observation();
        if (observation == null) {
            return exchange(invocation, request, deadline);
        }
        observation.sending(request.body().length);
        try {
            Exchange<R> exchange = exchange(invocation, request, deadline);
            observation.answered(exchange.reply());
            return exchange;
        } catch (RuntimeException e) {
            observation.failed(e);
            throw e;
        }
    }

    private <R extends @Nullable Object> Exchange<R> exchange(
            Invocation<R> invocation, Request request, Deadline deadline) {
        Reply reply = routes.to(invocation.method().namespace()).send(request, deadline);
        if (invocation.observation() != null) {
            invocation.observation().connected(reply.waited());
        }
        try {
            return new Exchange<>(read(invocation, request, reply), reply.setCookies());
        } finally {
            close(reply);
        }
    }

    /** A service with a path of its own may ask for the session in a header. */
    private Request request(Invocation<?> invocation, @Nullable String cookie, @Nullable TokenProof proof) {
        String namespace = invocation.method().namespace();
        boolean ownPath = routes.hasOwnPath(namespace);
        SpokenVersion version = ownPath ? versions.ofService(namespace) : versions.in(namespace);
        String session = ownPath && cookie != null ? Session.idIn(cookie) : null;
        SoapHeader header = new SoapHeader(session, invocation.operationId());
        return new Request(
                version.text().isEmpty() ? namespace : namespace + "/" + version.text(),
                cookie,
                proof == null
                        ? encode(invocation, version, header)
                        : proof.envelope(header, full -> encode(invocation, version, full)));
    }

    private static byte[] encode(Invocation<?> invocation, SpokenVersion version, SoapHeader header) {
        return SoapCodec.encode(invocation.self(), invocation.method(), version, header);
    }

    /** What the reply said is known by now, and stays so if the connection fails at last. */
    private void close(Reply reply) {
        try {
            reply.close();
        } catch (IOException e) {
            LOG.debug("the connection to {} failed after the reply", server, e);
        }
    }

    private <R extends @Nullable Object> Decoded<R> read(Invocation<R> invocation, Request request, Reply reply) {
        Observation observation = invocation.observation();
        try {
            InputStream body = observation == null ? reply.body() : observation.counting(reply.body());
            Decoded<R> decoded = SoapCodec.decode(body, invocation.method(), invocation.vim(), limits);
            String fault = decoded.faultString();
            return fault == null
                    ? decoded
                    : decoded.withFaultString(Secrets.of(request).removedFrom(fault));
        } catch (ReplyTooLongException e) {
            throw new ReplyTooLongException(
                    invocation + " at " + server + ": " + e.getMessage()
                            + ". Fix: ask for less at a time, or raise VimBuilder.replyLimit.",
                    e);
        } catch (ProtocolException e) {
            throw unreadable(invocation, reply, e, Secrets.of(request));
        }
    }

    /** What came may be a page that repeats the request: its secrets go no further, nor do exceptions that quote them. */
    private VimException unreadable(Invocation<?> invocation, Reply reply, ProtocolException e, Secrets secrets) {
        String what = secrets.removedFrom(invocation + " at " + server + ": HTTP status " + reply.status() + ", "
                + (reply.contentType() == null ? "no content type" : reply.contentType()) + ": " + e.getMessage()
                + (reply.status() == NOT_FOUND ? ". Fix: check the path of the address; a vCenter's is /sdk." : ""));
        return reply.status() == 200
                ? new ProtocolException(what, secrets.areIn(e) ? null : e)
                : new HttpErrorException(what, reply.status(), RetryAfter.parse(reply.retryAfter()));
    }

    /**
     * A reply, read.
     *
     * @param reply the result or fault
     * @param setCookies the cookies that came with it
     */
    record Exchange<R extends @Nullable Object>(Decoded<R> reply, List<String> setCookies) {}
}
