package io.vim25.internal.call;

import io.vim25.Credentials;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * How a session begins, is kept, and ends.
 *
 * @param credentials what to log in with
 * @param locale the locale of the server's messages; null for the server's own
 * @param keepAlive how often to call in a session so that it doesn't end; null for never
 * @param logOutAtClose whether to end the session in the end
 */
public record LoginSettings(
        Credentials credentials,
        @Nullable String locale,
        @Nullable Duration keepAlive,
        boolean logOutAtClose) {}
