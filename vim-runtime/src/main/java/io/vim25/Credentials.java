package io.vim25;

import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * What a {@link Vim} logs in with. It is asked anew at each login, also when a session has expired, so a password may
 * change while a program runs.
 */
public interface Credentials {
    /** The user's name, for example {@code administrator@vsphere.local}. */
    String userName();

    /** The password. */
    String password();

    /** The locale of the server's messages, for example {@code en_US}; null for the server's own. */
    default @Nullable String locale() {
        return null;
    }

    /** A user and a password that stays the same. */
    static Credentials password(String userName, String password) {
        Objects.requireNonNull(password, "password");
        return password(userName, () -> password);
    }

    /** A user, and where the password comes from, such as a vault; it is asked at each login. */
    static Credentials password(String userName, Supplier<String> password) {
        return new PasswordCredentials(userName, password);
    }
}
