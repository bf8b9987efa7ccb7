package io.vim25.internal.transport;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import javax.net.ssl.HttpsURLConnection;
import javax.net.ssl.SSLParameters;
import javax.net.ssl.SSLSocket;
import javax.net.ssl.SSLSocketFactory;

/**
 * The sockets of one {@link Lane}. Where the host name counts, TLS set-up itself checks it, so that a wrong one fails
 * before anything else is said.
 */
final class TlsSockets extends SSLSocketFactory {
    private final SSLSocketFactory factory;
    private final boolean checkHost;

    TlsSockets(SSLSocketFactory factory, boolean checkHost) {
        this.factory = factory;
        this.checkHost = checkHost;
    }

    /** Makes a connection use these. */
    void secure(HttpsURLConnection connection) {
        connection.setSSLSocketFactory(this);
        // asked only where the sockets don't check the name
        connection.setHostnameVerifier((host, session) -> !checkHost);
    }

    @Override
    public Socket createSocket() throws IOException {
        return prepare(factory.createSocket());
    }

    @Override
    public Socket createSocket(Socket socket, String host, int port, boolean autoClose) throws IOException {
        return prepare(factory.createSocket(socket, host, port, autoClose));
    }

    @Override
    public Socket createSocket(String host, int port) throws IOException {
        return prepare(factory.createSocket(host, port));
    }

    @Override
    public Socket createSocket(String host, int port, InetAddress localHost, int localPort) throws IOException {
        return prepare(factory.createSocket(host, port, localHost, localPort));
    }

    @Override
    public Socket createSocket(InetAddress host, int port) throws IOException {
        return prepare(factory.createSocket(host, port));
    }

    @Override
    public Socket createSocket(InetAddress host, int port, InetAddress localHost, int localPort) throws IOException {
        return prepare(factory.createSocket(host, port, localHost, localPort));
    }

    @Override
    public String[] getDefaultCipherSuites() {
        return factory.getDefaultCipherSuites();
    }

    @Override
    public String[] getSupportedCipherSuites() {
        return factory.getSupportedCipherSuites();
    }

    private Socket prepare(Socket made) {
        if (checkHost) {
            SSLSocket socket = (SSLSocket) made;
            SSLParameters parameters = socket.getSSLParameters();
            parameters.setEndpointIdentificationAlgorithm("HTTPS");
            socket.setSSLParameters(parameters);
        }
        return made;
    }
}
