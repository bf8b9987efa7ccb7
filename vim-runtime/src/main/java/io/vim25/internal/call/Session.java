package io.vim25.internal.call;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A session on the server.
 *
 * @param generation how many sessions there were before it
 * @param cookie what the server knows it by
 */
record Session(int generation, String cookie) {
    private static final Pattern ID = Pattern.compile("(?:^|; )vmware_soap_session=\"?([^\";]*)");

    /** The session's identifier in the value of a {@code Cookie} header, or null if there is none. */
    static @Nullable String idIn(String cookie) {
        Matcher matcher = ID.matcher(cookie);
        return matcher.find() ? matcher.group(1) : null;
    }

    /** The generation; never the cookie. */
    @Override
    public String toString() {
        return "Session[" + generation + "]";
    }
}
