package io.vim25.internal.transport;

import io.vim25.TransportKind;
import io.vim25.Trust;
import java.net.URI;
import java.time.Duration;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;

/** Prepares a transport for a test: with long time-outs, and a clock that stands still. */
final class TransportSetup {
    static final Duration LONG = Duration.ofSeconds(10);

    private final TransportKind kind;
    private final URI uri;
    private Trust trust = Trust.system();
    private @Nullable ClientKeys keys;
    private Duration connect = LONG;
    private Duration read = LONG;
    private int most = 64;
    private @Nullable ProxyServer proxy;
    /** Still, so that on a slow machine no connection seems to have been idle for long. */
    private LongSupplier clock = () -> 0;

    TransportSetup(TransportKind kind, URI uri) {
        this.kind = kind;
        this.uri = uri;
    }

    TransportSetup trust(Trust to) {
        trust = to;
        return this;
    }

    TransportSetup keys(ClientKeys to) {
        keys = to;
        return this;
    }

    TransportSetup timeouts(Duration toConnect, Duration toRead) {
        connect = toConnect;
        read = toRead;
        return this;
    }

    TransportSetup connections(int to) {
        most = to;
        return this;
    }

    TransportSetup proxy(ProxyServer to) {
        proxy = to;
        return this;
    }

    TransportSetup clock(LongSupplier to) {
        clock = to;
        return this;
    }

    TransportSettings settings() {
        return new TransportSettings(kind, uri, trust, keys, connect, read, most, proxy);
    }

    Transport open() {
        return Transports.open(settings(), clock);
    }
}
