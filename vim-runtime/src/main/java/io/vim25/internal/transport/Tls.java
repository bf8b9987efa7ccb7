package io.vim25.internal.transport;

import io.vim25.TransportException;
import io.vim25.Trust;
import java.io.IOException;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.X509Certificate;
import java.util.List;
import javax.net.ssl.SSLContext;
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

    static Tls of(Trust trust) {
        @Nullable Path caFile = trust.caFile();
        try {
            if (trust.isInsecure()) {
                return new Tls(factory(new TrustManager[] {new TrustAnybody()}), false);
            }
            return new Tls(factory(caFile == null ? null : trusting(PemFile.read(caFile))), true);
        } catch (GeneralSecurityException | IOException e) {
            throw new TransportException(
                    "Can't set up TLS: " + e.getMessage() + ". Fix: check what javax.net.ssl.trustStore is set to.",
                    false,
                    e);
        }
    }

    /** Sockets for a place of their own: the JVM uses a connection again only for the same socket factory. */
    TlsSockets sockets() {
        return new TlsSockets(factory, checkHost);
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
