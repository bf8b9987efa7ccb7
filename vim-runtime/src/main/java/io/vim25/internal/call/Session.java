package io.vim25.internal.call;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A session on the server.
 *
 * @param generation how many sessions there were before it
 * @param cookie what the server knows it by
 * @param isOwn whether it was begun by a login here, and so ends here too
 */
record Session(int generation, String cookie, boolean isOwn) {
    private static final Pattern ID = Pattern.compile("(?:^|; )vmware_soap_session=\"?([^\";]*)");

    /** The value of a {@code Cookie} header for what a server set; empty if it set none. */
    static String cookie(List<String> setCookies) {
        return setCookies.stream()
                .map(header -> header.substring(0, header.indexOf(';') < 0 ? header.length() : header.indexOf(';')))
                .collect(Collectors.joining("; "));
    }

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
