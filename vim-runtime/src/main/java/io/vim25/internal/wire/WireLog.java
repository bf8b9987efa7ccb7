package io.vim25.internal.wire;

import io.vim25.TransportException;
import io.vim25.internal.transport.Deadline;
import io.vim25.internal.transport.Reply;
import io.vim25.internal.transport.Request;
import io.vim25.internal.transport.Transport;
import java.net.URI;
import java.time.Duration;
import java.util.Arrays;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Logs what is sent and received to {@code io.vim25.wire}, at trace and without secrets; while that is off, it passes all
 * on. Thread-safe.
 */
public final class WireLog implements Transport {
    private static final Logger LOG = LoggerFactory.getLogger("io.vim25.wire");

    /** How much of a message is shown. */
    private static final int LONGEST = 64 << 10;

    private final Transport next;
    private final URI address;
    private final AtomicLong last = new AtomicLong();

    /**
     * Logs what goes through a transport.
     *
     * @param address where that leads to
     */
    public WireLog(Transport next, URI address) {
        this.next = next;
        this.address = address;
    }

    @Override
    public Reply send(Request request, Deadline deadline) {
        if (!LOG.isTraceEnabled()) {
            return next.send(request, deadline);
        }
        long number = last.incrementAndGet();
        Secrets secrets = Secrets.of(request);
        LOG.trace(
                "request {}: POST {}, SOAPAction: {}{}, {} bytes\n{}",
                number,
                address,
                request.soapAction(),
                request.cookie() == null ? "" : ", Cookie: " + MaskedMessage.MASK,
                request.body().length,
                shown(request.body(), secrets));
        return logged(number, secrets, () -> next.send(request, deadline));
    }

    @Override
    public Reply get(String path) {
        if (!LOG.isTraceEnabled()) {
            return next.get(path);
        }
        long number = last.incrementAndGet();
        LOG.trace("request {}: GET {}", number, address.resolve(path));
        return logged(number, Secrets.NONE, () -> next.get(path));
    }

    private static String shown(byte[] body, Secrets secrets) {
        return ShownBody.of(body.length > LONGEST ? Arrays.copyOf(body, LONGEST) : body, body.length, secrets);
    }

    private static Reply logged(long number, Secrets secrets, Supplier<Reply> exchange) {
        long start = System.nanoTime();
        try {
            Reply reply = exchange.get();
            RecordedBody body =
                    new RecordedBody(reply.body(), LONGEST, read -> log(number, secrets, reply, read, start));
            return reply.withBody(body);
        } catch (TransportException e) {
            LOG.trace("request {} failed: {}", number, e.getMessage());
            throw e;
        }
    }

    private static void log(long number, Secrets secrets, Reply reply, RecordedBody read, long start) {
        StringBuilder headers = new StringBuilder();
        reply.setCookies().forEach(cookie -> headers.append(", Set-Cookie: ").append(name(cookie)));
        if (reply.retryAfter() != null) {
            headers.append(", Retry-After: ").append(reply.retryAfter());
        }
        LOG.trace(
                "reply {}: HTTP status {}, {}{}, {} bytes read after {} ms\n{}",
                number,
                reply.status(),
                secrets.removedFrom(String.valueOf(reply.contentType())),
                secrets.removedFrom(headers.toString()),
                read.count(),
                Duration.ofNanos(System.nanoTime() - start).toMillis(),
                ShownBody.of(read.head(), read.count(), secrets));
    }

    private static String name(String cookie) {
        return cookie.substring(0, Math.max(0, cookie.indexOf('='))) + "=" + MaskedMessage.MASK;
    }

    @Override
    public Transport at(String path) {
        return new WireLog(next.at(path), address.resolve(path));
    }

    @Override
    public void close() {
        next.close();
    }
}
