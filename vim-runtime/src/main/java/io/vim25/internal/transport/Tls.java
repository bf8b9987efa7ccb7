package io.vim25.internal.transport;

import io.vim25.Trust;
import java.io.IOException;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.X509Certificate;
import java.util.List;
import javax.net.ssl.HttpsURLConnection;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLSocketFactory;
import javax.net.ssl.TrustManager;
import javax.net.ssl.TrustManagerFactory;
import org.jspecify.annotations.Nullable;

/**
 * How connections are secured, independent of the JVM-wide defaults that a program may have loosened. One for each
 * transport, as the JVM uses a connection again only for the same socket factory.
 */
final class Tls {
    private final SSLSocketFactory sockets;
    private final boolean anyName;

    private Tls(SSLSocketFactory sockets, boolean anyName) {
        this.sockets = sockets;
        this.anyName = anyName;
    }

    static Tls of(Trust trust) {
        @Nullable Path caFile = trust.caFile();
        try {
            if (trust.isInsecure()) {
                return new Tls(factory(new TrustManager[] {new TrustAnybody()}), true);
            }
            TrustManager @Nullable [] managers = caFile == null ? null : trusting(PemFile.read(caFile));
            return new Tls(new HostCheckingSocketFactory(factory(managers)), false);
        } catch (GeneralSecurityException | IOException e) {
            throw new IllegalStateException("This JVM can't set up TLS: " + e.getMessage(), e);
        }
    }

    void applyTo(HttpsURLConnection connection) {
        connection.setSSLSocketFactory(sockets);
        // asked only where the sockets don't check the name
        connection.setHostnameVerifier((host, session) -> anyName);
    }

    private static SSLSocketFactory factory(TrustManager @Nullable [] managers) throws GeneralSecurityException {
        SSLContext context = SSLContext.getInstance("TLS");
        context.init(null, managers, null);
        return context.getSocketFactory();
    }

    private static TrustManager[] trusting(List<X509Certificate> certificates)
            throws GeneralSecurityException, IOException {
        KeyStore store = KeyStore.getInstance(KeyStore.getDefaultType());
        store.load(null, null);
        for (int i = 0; i < certificates.size(); i++) {
            store.setCertificateEntry("ca" + i, certificates.get(i));
        }
        TrustManagerFactory factory = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
        factory.init(store);
        return factory.getTrustManagers();
    }
}
