package io.vim25.internal.transport;

import io.vim25.TransportException;
import io.vim25.Trust;
import java.io.IOException;
import java.net.Socket;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.X509Certificate;
import java.util.Collections;
import java.util.List;
import javax.net.ssl.KeyManager;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLParameters;
import javax.net.ssl.SSLSocket;
import javax.net.ssl.SSLSocketFactory;
import javax.net.ssl.TrustManager;
import javax.net.ssl.TrustManagerFactory;
import org.jspecify.annotations.Nullable;

/** How connections are secured, whatever the JVM-wide defaults are, which a program may have loosened. */
final class Tls {
    private final SSLSocketFactory factory;
    private final boolean checkHost;

    private Tls(SSLSocketFactory factory, boolean checkHost) {
        this.factory = factory;
        this.checkHost = checkHost;
    }

    static Tls of(TransportSettings settings) {
        Trust trust = settings.trust();
        try {
            SSLContext context = SSLContext.getInstance("TLS");
            context.init(keyManagers(settings.clientKeys()), trustManagers(trust), null);
            return new Tls(context.getSocketFactory(), !trust.isInsecure() && trust.thumbprint() == null);
        } catch (GeneralSecurityException | IOException e) {
            throw new TransportException(
                    "Can't set up TLS: " + e.getMessage() + ". Fix: check what javax.net.ssl.trustStore is set to"
                            + (settings.clientKeys() == null ? "." : ", and the password of the client's key."),
                    false,
                    e);
        }
    }

    /** Unsecured sockets, made ready for a server. */
    SSLSocketFactory factory() {
        return factory;
    }

    /** Whether the server's certificate must be made out to its host name. */
    boolean checksHost() {
        return checkHost;
    }

    /** Sets up TLS on a connection, which then closes it. */
    SSLSocket secure(Socket socket, Endpoint endpoint) throws IOException {
        SSLSocket secured = prepare(factory.createSocket(socket, endpoint.host(), endpoint.port(), true));
        secured.startHandshake();
        return secured;
    }

    /** Where the host name counts, TLS set-up itself checks it, so that a wrong one fails before anything else is said. */
    SSLSocket prepare(Socket made) {
        SSLSocket socket = (SSLSocket) made;
        if (checkHost) {
            SSLParameters parameters = socket.getSSLParameters();
            parameters.setEndpointIdentificationAlgorithm("HTTPS");
            socket.setSSLParameters(parameters);
        }
        return socket;
    }

    /** Null means none. */
    private static KeyManager @Nullable [] keyManagers(@Nullable ClientKeys keys) throws GeneralSecurityException {
        if (keys == null) {
            return null;
        }
        KeyManagerFactory factory = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
        factory.init(keys.store(), keys.password());
        return factory.getKeyManagers();
    }

    /** Null means the JVM's own. */
    private static TrustManager @Nullable [] trustManagers(Trust trust) throws GeneralSecurityException, IOException {
        if (trust.isInsecure()) {
            return new TrustManager[] {new TrustAnybody()};
        }
        if (trust.thumbprint() != null) {
            return new TrustManager[] {new TrustThumbprint(trust.thumbprint())};
        }
        if (trust.caFile() != null) {
            return trusting(store(PemFile.read(trust.caFile())));
        }
        return trust.keyStore() == null ? null : trusting(checked(trust.keyStore()));
    }

    /** A store without any would otherwise make each connection fail, and say nothing that helps. */
    private static KeyStore checked(KeyStore store) throws GeneralSecurityException {
        for (String alias : Collections.list(store.aliases())) {
            if (store.isCertificateEntry(alias)) {
                return store;
            }
        }
        throw new TransportException(
                "The key store of Trust.keyStore(store) holds no trusted certificate. Fix: import one, for example by"
                        + " keytool -importcert: one that other tools put in may not be marked as trusted.",
                false,
                null);
    }

    private static KeyStore store(List<X509Certificate> certificates) throws GeneralSecurityException, IOException {
        KeyStore store = KeyStore.getInstance(KeyStore.getDefaultType());
        store.load(null, null);
        for (int i = 0; i < certificates.size(); i++) {
            store.setCertificateEntry("ca" + i, certificates.get(i));
        }
        return store;
    }

    private static TrustManager[] trusting(KeyStore store) throws GeneralSecurityException {
        TrustManagerFactory factory = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
        factory.init(store);
        return factory.getTrustManagers();
    }
}
