package io.vim25.internal.transport;

import java.net.Authenticator;
import java.net.PasswordAuthentication;
import org.jspecify.annotations.Nullable;

/** Asks the JVM-wide authenticator for the passwords of proxies, and never for those of servers. */
final class ProxiesOnly extends Authenticator {
    /** The only one: the JVM keeps connections and passwords for each authenticator apart. */
    static final Authenticator AUTHENTICATOR = new ProxiesOnly();

    private ProxiesOnly() {}

    @Override
    protected @Nullable PasswordAuthentication getPasswordAuthentication() {
        if (getRequestorType() != RequestorType.PROXY) {
            return null;
        }
        return Authenticator.requestPasswordAuthentication(
                getRequestingHost(),
                getRequestingSite(),
                getRequestingPort(),
                getRequestingProtocol(),
                getRequestingPrompt(),
                getRequestingScheme(),
                getRequestingURL(),
                RequestorType.PROXY);
    }
}
