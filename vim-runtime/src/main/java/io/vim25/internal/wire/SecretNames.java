package io.vim25.internal.wire;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Tells by names which elements of a message hold secrets: all that the API's schema marks, and in types that nobody here
 * knows what is named like one. It rather hides too much than too little.
 */
final class SecretNames {
    /** What secrets are called, in any namespace and language binding. */
    private static final List<String> WORDS = List.of(
            "password",
            "passwd",
            "passphrase",
            "pwd",
            "secret",
            "ticket",
            "token",
            "cookie",
            "credential",
            "privatekey",
            "sessionid",
            "keydata",
            "apikey",
            "authorization");

    /** Names that say nothing by themselves; what they are in decides. */
    private static final Set<String> ANY = Set.of("id", "key", "value", "val", "url");

    private static final Set<String> VALUES = Set.of("value", "val");

    /** Operations that begin so give a session; the key in it is the session's cookie on some servers. */
    private static final List<String> SESSIONS = List.of("Login", "CloneSession", "ImpersonateUser");

    private SecretNames() {}

    /** Whether something is named like a secret. */
    static boolean isLikeSecret(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return WORDS.stream().anyMatch(lower::contains);
    }

    /** Whether an element that begins in another one holds a secret, with all that is in it. */
    static boolean isSecret(String name, Element parent) {
        return switch (parent.depth()) {
            case 0, 1 -> false;
            case 2 -> parent.name().equals("Header") && !name.equals("operationID");
            default -> isLikeSecret(name) || isSecretField(name, parent);
        };
    }

    private static boolean isSecretField(String name, Element parent) {
        String operation = parent.operation();
        if (name.equals("returnval")) {
            // the ticket itself, or an address with one in it
            return isLikeSecret(operation) || operation.startsWith("InitiateFileTransfer");
        }
        if (ANY.contains(name) && (isLikeSecret(operation) || parent.isLikeSecret())) {
            return true;
        }
        if (name.equals("url")) {
            return parent.isNamed("FileTransferInformation");
        }
        if (name.equals("key")) {
            return parent.isNamed("UserSession") || SESSIONS.stream().anyMatch(operation::startsWith);
        }
        // settings of a machine, properties of an appliance: anything may be kept there
        return name.equals("defaultValue") || (VALUES.contains(name) && parent.hasKey());
    }
}
