package io.vim25;

import java.io.Serial;

/**
 * A call has something in it that the server doesn't have yet: the operation itself, a parameter, a field, a type, a
 * fault or an enum constant came with a newer version of the API than the one that is spoken with the server. Nothing
 * was sent. The message names it; a parameter or field that is unset is never in the way.
 *
 * @see Vim#apiVersion()
 */
public final class NewerThanServerException extends VimException {
    @Serial
    private static final long serialVersionUID = 1L;

    private final String since;
    private final String apiVersion;

    /**
     * With a message that names what is too new.
     *
     * @param since the version that it came with
     * @param apiVersion the version that is spoken with the server
     */
    public NewerThanServerException(String message, String since, String apiVersion) {
        super(message, null);
        this.since = since;
        this.apiVersion = apiVersion;
    }

    /** The version of the API that it came with, for example {@code 8.0.1.0}. */
    public String since() {
        return since;
    }

    /** The version of the API that is spoken with the server, for example {@code 7.0.3.0}. */
    public String apiVersion() {
        return apiVersion;
    }
}
