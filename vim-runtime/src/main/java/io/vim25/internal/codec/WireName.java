package io.vim25.internal.codec;

import org.jspecify.annotations.Nullable;

/**
 * Names of types, and of fields that nothing is known of: {@code VirtualDisk} in the namespace {@code urn:vim25}, which
 * the kernel's types are of, and {@code {urn:pbm}PbmProfile} in any other.
 */
public final class WireName {
    /** The namespace whose names are written without it. */
    static final String CORE = "urn:vim25";

    private WireName() {}

    /** The name of something in a namespace; in none is as in {@link #CORE}. */
    static String of(@Nullable String namespace, String local) {
        boolean plain = namespace == null || namespace.isEmpty() || namespace.equals(CORE);
        return plain ? local : "{" + namespace + "}" + local;
    }

    /** The name without its namespace. */
    public static String local(String name) {
        return isPlain(name) ? name : name.substring(name.indexOf('}') + 1);
    }

    /** The namespace of a name. */
    static String namespace(String name) {
        return isPlain(name) ? CORE : name.substring(1, name.indexOf('}'));
    }

    /** Another name of the same namespace. */
    static String beside(String name, String local) {
        return isPlain(name) ? local : name.substring(0, name.indexOf('}') + 1) + local;
    }

    static boolean isPlain(String name) {
        return !name.startsWith("{") || name.indexOf('}') < 0;
    }
}
