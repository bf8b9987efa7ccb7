package io.vim25.internal.transport;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.cert.CertificateException;
import java.security.cert.X509Certificate;
import java.util.HexFormat;

/** Accepts the one certificate that has the thumbprint. */
final class TrustThumbprint extends TrustAnybody {
    private static final HexFormat COLONS = HexFormat.ofDelimiter(":").withUpperCase();

    private final byte[] thumbprint;

    /** Of 64 hexadecimal digits. */
    TrustThumbprint(String thumbprint) {
        this.thumbprint = HexFormat.of().parseHex(thumbprint);
    }

    @Override
    void check(X509Certificate server) throws CertificateException {
        byte[] found = sha256(server);
        if (!MessageDigest.isEqual(found, thumbprint)) {
            throw new WrongThumbprintException(COLONS.formatHex(found));
        }
    }

    private static byte[] sha256(X509Certificate certificate) throws CertificateException {
        try {
            return MessageDigest.getInstance("SHA-256").digest(certificate.getEncoded());
        } catch (NoSuchAlgorithmException e) {
            throw new CertificateException(e);
        }
    }

    /** The certificate is another one; the message is its thumbprint. */
    static final class WrongThumbprintException extends CertificateException {
        private static final long serialVersionUID = 1L;

        WrongThumbprintException(String found) {
            super(found);
        }
    }
}
