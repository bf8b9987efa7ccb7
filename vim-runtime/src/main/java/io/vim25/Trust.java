package io.vim25;

import java.nio.file.Path;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Which servers a {@link Vim} trusts. The default is {@link #system()}: the JVM's own certificate authorities, and the
 * server's certificate must be made out to the host name that is connected to.
 */
public final class Trust {
    private static final Trust SYSTEM = new Trust(null, false);

    private final @Nullable Path caFile;
    private final boolean insecure;

    private Trust(@Nullable Path caFile, boolean insecure) {
        this.caFile = caFile;
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
        return new Trust(Objects.requireNonNull(pem, "pem"), false);
    }

    /**
     * Trusts whoever answers, and any host name. Somebody between program and server can then read the password; each
     * {@link Vim} that is made so logs a warning.
     */
    public static Trust insecure() {
        return new Trust(null, true);
    }

    /** The file of certificates, or null. */
    public @Nullable Path caFile() {
        return caFile;
    }

    /** Whether nothing is checked. */
    public boolean isInsecure() {
        return insecure;
    }

    @Override
    public String toString() {
        return insecure ? "Trust.insecure()" : caFile != null ? "Trust.caFile(" + caFile + ")" : "Trust.system()";
    }
}
