package io.vim25.internal.transport;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.KeyStore;
import java.security.MessageDigest;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.Signature;
import java.security.cert.Certificate;
import java.security.cert.CertificateFactory;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.HexFormat;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;

/** A certificate and its key, and the certificate of the authority that issued it, in PEM. */
record Certificates(KeyStore keys, String authority) {
    static final char[] PASSWORD = {'x'};

    private static final byte[] LOCALHOST = {127, 0, 0, 1};
    private static final byte[] ECDSA_WITH_SHA256 = Der.sequence(Der.oid("2a8648ce3d040302"));

    /** Good for 127.0.0.1 and localhost. */
    static final Certificates LOCAL = issue(1, Der.value(0x87, LOCALHOST), Der.text(0x82, "localhost"));

    /** Good for another host, by another authority of the same name. */
    static final Certificates ELSEWHERE = issue(1, Der.text(0x82, "vcenter.example.com"));

    /** Good for 127.0.0.1, until yesterday. */
    static final Certificates EXPIRED = issue(-1, Der.value(0x87, LOCALHOST));

    /** For a server with this certificate, which knows clients whose certificate is of the same authority. */
    SSLContext server() {
        return server("TLS");
    }

    /** The same with a version of TLS, which is then the highest. */
    SSLContext server(String version) {
        try {
            KeyManagerFactory own = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
            own.init(keys, PASSWORD);
            TrustManagerFactory known = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
            known.init(authorities());
            SSLContext context = SSLContext.getInstance(version);
            context.init(own.getKeyManagers(), known.getTrustManagers(), null);
            return context;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The SHA-256 digest of the certificate, as people write it. */
    String thumbprint() {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256")
                    .digest(keys.getCertificate("server").getEncoded());
            return HexFormat.ofDelimiter(":").withUpperCase().formatHex(digest);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A key store that holds only the certificate of the authority. */
    KeyStore authorities() {
        try {
            KeyStore store = KeyStore.getInstance("PKCS12");
            store.load(null, null);
            store.setCertificateEntry("ca", keys.getCertificateChain("server")[1]);
            return store;
        } catch (GeneralSecurityException | IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Writes the certificate of the authority to a file. */
    Path writeTo(Path file) {
        try {
            return Files.writeString(file, authority);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Certificates issue(int days, byte[]... names) {
        try {
            KeyPairGenerator keys = KeyPairGenerator.getInstance("EC");
            keys.initialize(256);
            KeyPair ca = keys.generateKeyPair();
            byte[] isCa = Der.sequence(Der.oid("551d13"), Der.yes(), Der.octets(Der.sequence(Der.yes())));
            Certificate authority = sign("CA", ca.getPublic(), 1, isCa, ca.getPrivate());
            KeyPair key = keys.generateKeyPair();
            byte[] alternativeNames = Der.sequence(Der.oid("551d11"), Der.octets(Der.sequence(names)));
            Certificate server = sign("server", key.getPublic(), days, alternativeNames, ca.getPrivate());
            return new Certificates(store(key.getPrivate(), server, authority), pem(authority));
        } catch (GeneralSecurityException | IOException e) {
            throw new IllegalStateException("can't make a certificate", e);
        }
    }

    private static Certificate sign(String name, PublicKey key, int days, byte[] extension, PrivateKey ca)
            throws GeneralSecurityException {
        Instant now = Instant.now();
        byte[] content = Der.sequence(
                Der.value(0xa0, Der.integer(2)),
                Der.integer(1),
                ECDSA_WITH_SHA256,
                name("CA"),
                Der.sequence(Der.time(now.minus(Duration.ofDays(9))), Der.time(now.plus(Duration.ofDays(days)))),
                name(name),
                key.getEncoded(),
                Der.value(0xa3, Der.sequence(extension)));
        Signature signature = Signature.getInstance("SHA256withECDSA");
        signature.initSign(ca);
        signature.update(content);
        byte[] certificate = Der.sequence(content, ECDSA_WITH_SHA256, Der.bits(signature.sign()));
        return CertificateFactory.getInstance("X.509").generateCertificate(new ByteArrayInputStream(certificate));
    }

    private static byte[] name(String commonName) {
        return Der.sequence(Der.set(Der.sequence(Der.oid("550403"), Der.text(0x0c, commonName))));
    }

    private static KeyStore store(PrivateKey key, Certificate... chain) throws GeneralSecurityException, IOException {
        KeyStore store = KeyStore.getInstance("PKCS12");
        store.load(null, null);
        store.setKeyEntry("server", key, PASSWORD, chain);
        return store;
    }

    private static String pem(Certificate certificate) throws GeneralSecurityException {
        return "-----BEGIN CERTIFICATE-----\n"
                + Base64.getMimeEncoder().encodeToString(certificate.getEncoded())
                + "\n-----END CERTIFICATE-----\n";
    }
}
