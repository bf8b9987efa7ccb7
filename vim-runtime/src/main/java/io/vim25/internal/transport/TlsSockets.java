package io.vim25.internal.transport;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import javax.net.ssl.HttpsURLConnection;
import javax.net.ssl.SSLSocketFactory;

/** The sockets of one {@link JaxWsLane}: the JVM uses a connection again only for the same socket factory. */
final class TlsSockets extends SSLSocketFactory {
    private final Tls tls;
    private final SSLSocketFactory factory;

    TlsSockets(Tls tls) {
        this.tls = tls;
        this.factory = tls.factory();
    }

    /** Makes a connection use these. */
    void secure(HttpsURLConnection connection) {
        connection.setSSLSocketFactory(this);
        // asked only where the sockets don't check the name
        connection.setHostnameVerifier((host, session) -> !tls.checksHost());
    }

    @Override
    public Socket createSocket() throws IOException {
        return tls.prepare(factory.createSocket());
    }

    @Override
    public Socket createSocket(Socket socket, String host, int port, boolean autoClose) throws IOException {
        return tls.prepare(factory.createSocket(socket, host, port, autoClose));
    }

    @Override
    public Socket createSocket(String host, int port) throws IOException {
        return tls.prepare(factory.createSocket(host, port));
    }

    @Override
    public Socket createSocket(String host, int port, InetAddress localHost, int localPort) throws IOException {
        return tls.prepare(factory.createSocket(host, port, localHost, localPort));
    }

    @Override
    public Socket createSocket(InetAddress host, int port) throws IOException {
        return tls.prepare(factory.createSocket(host, port));
    }

    @Override
    public Socket createSocket(InetAddress host, int port, InetAddress localHost, int localPort) throws IOException {
        return tls.prepare(factory.createSocket(host, port, localHost, localPort));
    }

    @Override
    public String[] getDefaultCipherSuites() {
        return factory.getDefaultCipherSuites();
    }

    @Override
    public String[] getSupportedCipherSuites() {
        return factory.getSupportedCipherSuites();
    }
}
