package io.vim25;

import java.util.Objects;
import java.util.function.Supplier;

/** A user's name and where the password comes from. */
final class PasswordCredentials implements Credentials {
    private final String userName;
    private final Supplier<String> password;

    PasswordCredentials(String userName, Supplier<String> password) {
        this.userName = Objects.requireNonNull(userName, "userName");
        this.password = Objects.requireNonNull(password, "password");
    }

    @Override
    public void logIn(LoginAttempt login) {
        login.password(userName, Objects.requireNonNull(password.get(), "the password's supplier gave null"));
    }

    /** The user's name; never the password. */
    @Override
    public String toString() {
        return "Credentials[" + userName + "]";
    }
}
