package io.vim25.internal.transport;

import io.vim25.TransportException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads a file of certificates. What else it holds, as comments or keys, is passed over. */
final class PemFile {
    private static final Pattern CERTIFICATE =
            Pattern.compile("-----BEGIN CERTIFICATE-----[^-]*-----END CERTIFICATE-----");

    private PemFile() {}

    static List<X509Certificate> read(Path file) {
        List<X509Certificate> certificates = new ArrayList<>();
        try {
            CertificateFactory factory = CertificateFactory.getInstance("X.509");
            // bytes as characters: comments may be in any encoding
            Matcher block = CERTIFICATE.matcher(Files.readString(file, StandardCharsets.ISO_8859_1));
            while (block.find()) {
                byte[] pem = block.group().getBytes(StandardCharsets.ISO_8859_1);
                certificates.add((X509Certificate) factory.generateCertificate(new ByteArrayInputStream(pem)));
            }
        } catch (NoSuchFileException e) {
            throw unusable(file, "there is no such file", e);
        } catch (IOException e) {
            throw unusable(file, "it can't be read (" + e + ")", e);
        } catch (CertificateException e) {
            throw unusable(file, "certificate " + (certificates.size() + 1) + " in it is damaged", e);
        }
        if (certificates.isEmpty()) {
            throw unusable(file, "it holds no certificate in PEM, that is, no line -----BEGIN CERTIFICATE-----", null);
        }
        return certificates;
    }

    private static TransportException unusable(Path file, String why, @Nullable Exception cause) {
        return new TransportException("Can't use the trusted certificates in " + file + ": " + why, false, cause);
    }
}
