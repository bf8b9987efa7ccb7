package io.vim25;

import java.nio.file.Path;
import java.security.KeyStore;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Which servers a {@link Vim} trusts. The default is {@link #system()}: the JVM's own certificate authorities, and the
 * server's certificate must be made out to the host name that is connected to.
 */
public final class Trust {
    private static final Pattern SHA_256 = Pattern.compile("[0-9a-f]{64}");
    private static final Trust SYSTEM = new Trust(null, null, null, false);

    private final @Nullable Path caFile;
    private final @Nullable KeyStore keyStore;
    private final @Nullable String thumbprint;
    private final boolean insecure;

    private Trust(@Nullable Path caFile, @Nullable KeyStore keyStore, @Nullable String thumbprint, boolean insecure) {
        this.caFile = caFile;
        this.keyStore = keyStore;
        this.thumbprint = thumbprint;
        this.insecure = insecure;
    }

    /** Trusts the JVM's certificate authorities. */
    public static Trust system() {
        return SYSTEM;
    }

    /**
     * Trusts the certificates in a file, and no others.
     *
     * @param pem a file of one or more X.509 certificates in PEM; it is read when connecting
     */
    public static Trust caFile(Path pem) {
        return new Trust(Objects.requireNonNull(pem, "pem"), null, null, false);
    }

    /**
     * Trusts the certificates in a key store, and no others.
     *
     * <pre>{@code
     * Trust.keyStore(KeyStore.getInstance(new File("trusted.p12"), password))
     * }</pre>
     */
    public static Trust keyStore(KeyStore store) {
        return new Trust(null, Objects.requireNonNull(store, "store"), null, false);
    }

    /**
     * Trusts one certificate, known by its thumbprint, whoever issued it, whatever name it is made out to, and also after
     * it has expired. For ESXi hosts, which make certificates for themselves.
     *
     * @param sha256 the SHA-256 digest of the server's certificate: 64 hexadecimal digits, with or without colons
     * @throws IllegalArgumentException if it is something else
     */
    public static Trust thumbprint(String sha256) {
        String digits = sha256.replace(":", "").toLowerCase(Locale.ROOT);
        if (!SHA_256.matcher(digits).matches()) {
            throw new IllegalArgumentException("Not a SHA-256 thumbprint, which has 64 hexadecimal digits: " + sha256
                    + (digits.length() == 40 ? ". It looks like one of SHA-1, which can be forged." : ""));
        }
        return new Trust(null, null, digits, false);
    }

    /**
     * Trusts whoever answers, and any host name. Somebody between program and server can then read the password; each
     * {@link Vim} that is made so logs a warning.
     */
    public static Trust insecure() {
        return new Trust(null, null, null, true);
    }

    /** The file of certificates, or null. */
    public @Nullable Path caFile() {
        return caFile;
    }

    /** The key store, or null. */
    public @Nullable KeyStore keyStore() {
        return keyStore;
    }

    /** The thumbprint as 64 hexadecimal digits in lower case, or null. */
    public @Nullable String thumbprint() {
        return thumbprint;
    }

    /** Whether nothing is checked. */
    public boolean isInsecure() {
        return insecure;
    }

    @Override
    public String toString() {
        if (insecure) {
            return "Trust.insecure()";
        }
        if (caFile != null) {
            return "Trust.caFile(" + caFile + ")";
        }
        if (keyStore != null) {
            return "Trust.keyStore(" + keyStore.getType() + ")";
        }
        return thumbprint != null ? "Trust.thumbprint(" + thumbprint + ")" : "Trust.system()";
    }
}
