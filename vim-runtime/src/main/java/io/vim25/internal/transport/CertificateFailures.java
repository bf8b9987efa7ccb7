package io.vim25.internal.transport;

import io.vim25.Trust;
import io.vim25.internal.transport.TrustThumbprint.WrongThumbprintException;
import java.security.cert.CertPathValidatorException;
import java.security.cert.CertificateException;
import java.security.cert.CertificateExpiredException;
import java.security.cert.CertificateNotYetValidException;
import org.jspecify.annotations.Nullable;

/** Says why TLS wasn't set up. */
final class CertificateFailures {
    private static final String OR_INSECURE = "or, for a test and nothing else, Trust.insecure().";

    private CertificateFailures() {}

    static String explain(Throwable failure, Endpoint endpoint, Trust trust) {
        String certificate = "The certificate of " + endpoint;
        if (find(failure, CertificateExpiredException.class) != null) {
            return certificate + " has expired. Fix: renew it, or check this machine's clock; " + OR_INSECURE;
        }
        if (find(failure, CertificateNotYetValidException.class) != null) {
            return certificate + " isn't valid yet. Fix: check the clocks of this machine and the server.";
        }
        @Nullable CertificateException cause = find(failure, CertificateException.class);
        if (cause == null) {
            return "TLS set-up with " + endpoint + " failed: " + failure.getMessage();
        }
        if (cause instanceof WrongThumbprintException) {
            return certificate + " has the thumbprint " + cause.getMessage()
                    + ", which isn't the one that is trusted. Fix: find out on the server itself whether it has a new"
                    + " certificate; if it has, trust that one's thumbprint.";
        }
        if (isAboutNames(cause)) {
            return certificate + " is made out to another name: " + cause.getMessage()
                    + ". Fix: connect by a name that it holds; " + OR_INSECURE;
        }
        return certificate + " isn't trusted: " + whyUntrusted(cause, trust)
                + ". Fix: give the certificate authority of the server by Trust.caFile(path) (a vCenter offers its own"
                + " on its start page), or the thumbprint of an ESXi host's certificate by Trust.thumbprint(sha256); "
                + OR_INSECURE;
    }

    private static String whyUntrusted(Throwable failure, Trust trust) {
        String trusted = trust.caFile() != null
                ? trust.caFile().toString()
                : trust.keyStore() != null ? "the given key store" : "this JVM's trust store";
        @Nullable CertPathValidatorException invalid = find(failure, CertPathValidatorException.class);
        return invalid == null
                ? "it leads to no certificate in " + trusted
                : "checked with those in " + trusted + ": " + invalid.getMessage();
    }

    /** As the JVM words it: no type tells. */
    private static boolean isAboutNames(CertificateException failure) {
        String message = String.valueOf(failure.getMessage());
        return message.startsWith("No subject alternative") || message.startsWith("No name matching");
    }

    private static <T extends Throwable> @Nullable T find(Throwable failure, Class<T> type) {
        for (@Nullable Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (type.isInstance(cause)) {
                return type.cast(cause);
            }
        }
        return null;
    }
}
