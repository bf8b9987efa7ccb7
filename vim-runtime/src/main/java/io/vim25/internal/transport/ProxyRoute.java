package io.vim25.internal.transport;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Proxy;
import java.net.ProxySelector;
import java.net.Socket;
import java.net.URI;
import java.util.List;
import org.apache.hc.core5.http.ClassicHttpRequest;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.HttpException;
import org.apache.hc.core5.http.config.Http1Config;
import org.apache.hc.core5.http.impl.io.DefaultBHttpClientConnection;
import org.apache.hc.core5.http.impl.io.HttpRequestExecutor;
import org.apache.hc.core5.http.message.BasicClassicHttpRequest;
import org.apache.hc.core5.http.protocol.HttpCoreContext;
import org.jspecify.annotations.Nullable;

/** The way to an endpoint through a proxy, where there is one. */
final class ProxyRoute {
    private static final String SETTINGS =
            "VimBuilder.proxy or, without it, the JVM's proxy settings (https.proxyHost)";

    private final URI address;
    private final Endpoint endpoint;
    private final @Nullable ProxyServer given;

    ProxyRoute(TransportSettings settings) {
        this.address = settings.endpoint();
        this.endpoint = settings.server();
        this.given = settings.proxy();
    }

    /** The proxy to go through now: the one that was given, else the first that the JVM's settings name; null if none. */
    @Nullable
    ProxyServer choose() {
        @Nullable ProxySelector selector = ProxySelector.getDefault();
        if (given != null || selector == null) {
            return given;
        }
        List<Proxy> named = selector.select(address);
        Proxy first = named.isEmpty() ? Proxy.NO_PROXY : named.get(0);
        return first.address() instanceof InetSocketAddress at
                ? new ProxyServer(first.type(), at.getHostString(), at.getPort(), null)
                : null;
    }

    /** Has a proxy pass on what comes next, so that only the server reads it. */
    void tunnel(Socket socket, ProxyServer proxy) throws ProxyException {
        try {
            if (proxy.isSocks()) {
                SocksTunnel.open(proxy, endpoint, socket);
            } else {
                connect(socket, proxy);
            }
        } catch (ProxyException e) {
            throw e;
        } catch (IOException | HttpException e) {
            throw unreachable(proxy, e);
        }
    }

    private void connect(Socket socket, ProxyServer proxy) throws IOException, HttpException {
        ClassicHttpRequest connect = new BasicClassicHttpRequest("CONNECT", null, null, endpoint.toString());
        connect.setHeader("Host", endpoint.toString());
        proxy.identify(connect);
        DefaultBHttpClientConnection http = new DefaultBHttpClientConnection(Http1Config.DEFAULT);
        http.bind(socket);
        ClassicHttpResponse answer = new HttpRequestExecutor().execute(connect, http, HttpCoreContext.create());
        if (answer.getCode() / 100 != 2) {
            throw refused(proxy, answer);
        }
    }

    static ProxyException unreachable(ProxyServer proxy, Exception e) {
        return new ProxyException("The proxy " + proxy + " doesn't answer: " + e + ". Fix: check " + SETTINGS + ".", e);
    }

    private ProxyException refused(ProxyServer proxy, ClassicHttpResponse answer) {
        String what = "The proxy " + proxy + " opens no way to " + endpoint + ": it answers " + answer.getCode() + " "
                + answer.getReasonPhrase();
        if (answer.getCode() != 407) {
            return new ProxyException(what + ". Fix: have it allow this server, or check " + SETTINGS + ".", null);
        }
        return new ProxyException(
                what + (proxy.login() == null ? ", so it wants a login" : ", so it refuses the login")
                        + ". Fix: give one by VimBuilder.proxy(host, port, login). Only the scheme Basic is spoken; for others"
                        + " use TransportKind.JAX_WS.",
                null);
    }
}
