package io.vim25.internal.transport;

import java.io.IOException;
import java.util.Objects;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.HttpException;
import org.apache.hc.core5.http.impl.DefaultConnectionReuseStrategy;
import org.apache.hc.core5.http.impl.io.HttpRequestExecutor;
import org.apache.hc.core5.http.message.BasicClassicHttpRequest;
import org.apache.hc.core5.http.protocol.HttpCoreContext;
import org.jspecify.annotations.Nullable;

/** A place for a connection of the direct transport; the first call opens it. */
final class DirectLane implements Lane {
    private static final HttpRequestExecutor EXECUTOR = new HttpRequestExecutor();

    private final Dialer dialer;
    private @Nullable Wire wire;
    private boolean reusable;

    DirectLane(Dialer dialer) {
        this.dialer = dialer;
    }

    /** Connects, unless that was done for an earlier call; nothing is sent yet. */
    void open(Deadline deadline) throws IOException {
        deadline.check();
        if (wire == null) {
            wire = dialer.dial(deadline);
        } else {
            wire.socket().begin(deadline);
        }
    }

    /** Sends a request and waits for the head of the reply. */
    ClassicHttpResponse exchange(BasicClassicHttpRequest request) throws IOException {
        Wire open = Objects.requireNonNull(wire);
        open.address(request);
        HttpCoreContext context = HttpCoreContext.create();
        try {
            ClassicHttpResponse response = EXECUTOR.execute(request, open.http(), context);
            reusable = DefaultConnectionReuseStrategy.INSTANCE.keepAlive(request, response, context);
            return response;
        } catch (HttpException e) {
            throw new IOException("what came isn't HTTP: " + e.getMessage(), e);
        }
    }

    @Override
    public boolean isReusable() {
        return reusable;
    }

    @Override
    public boolean isStale() {
        return wire == null || wire.isStale();
    }

    @Override
    public void close() {
        if (wire != null) {
            wire.close();
        }
    }
}
