package io.vim25.internal.transport;

import java.net.Socket;
import java.security.cert.CertificateException;
import java.security.cert.X509Certificate;
import javax.net.ssl.SSLEngine;
import javax.net.ssl.X509ExtendedTrustManager;

/**
 * Looks at a server's own certificate alone, whoever issued it, and accepts any. The extended kind, since the JVM adds
 * checks of its own to the simple one.
 */
class TrustAnybody extends X509ExtendedTrustManager {
    /** Refuses a certificate by an exception. */
    void check(X509Certificate server) throws CertificateException {}

    @Override
    public final void checkClientTrusted(X509Certificate[] chain, String authType) {}

    @Override
    public final void checkClientTrusted(X509Certificate[] chain, String authType, Socket socket) {}

    @Override
    public final void checkClientTrusted(X509Certificate[] chain, String authType, SSLEngine engine) {}

    @Override
    public final void checkServerTrusted(X509Certificate[] chain, String authType) throws CertificateException {
        check(chain[0]);
    }

    @Override
    public final void checkServerTrusted(X509Certificate[] chain, String authType, Socket socket)
            throws CertificateException {
        check(chain[0]);
    }

    @Override
    public final void checkServerTrusted(X509Certificate[] chain, String authType, SSLEngine engine)
            throws CertificateException {
        check(chain[0]);
    }

    @Override
    public final X509Certificate[] getAcceptedIssuers() {
        return new X509Certificate[0];
    }
}
