package io.vim25.internal.version;

/** The version that is spoken with a server, in calls of one namespace, and what it has. Immutable. */
public final class SpokenVersion {
    /** Of a call that may contain everything. */
    public static final SpokenVersion UNCHECKED = new SpokenVersion("", "", Long.MAX_VALUE);

    private final String text;
    private final String server;
    /** The order of the newest version that it has; anything, where that would be ours. */
    private final long newest;

    private SpokenVersion(String text, String server, long newest) {
        this.text = text;
        this.server = server;
        this.newest = newest;
    }

    /** A version of the API. */
    static SpokenVersion ofApi(String text, String server) {
        long order = ApiVersion.order(text);
        boolean all = order == ApiVersion.UNKNOWN || order >= ApiVersion.order(ApiVersion.OURS);
        return new SpokenVersion(text, server, all ? Long.MAX_VALUE : order);
    }

    /** A version of another service, whose numbers say nothing about the API's. */
    static SpokenVersion ofOther(String text, String server) {
        return new SpokenVersion(text, server, Long.MAX_VALUE);
    }

    /** Whether it has all that this library knows. */
    public boolean hasAll() {
        return newest == Long.MAX_VALUE;
    }

    /** Whether it has what came with a version; what came with one of an unknown shape, or with none, is there. */
    public boolean has(String since) {
        return hasAll() || ApiVersion.order(since) <= newest;
    }

    /** The version, as it goes over the wire. */
    public String text() {
        return text;
    }

    /** The server's name, for messages. */
    public String server() {
        return server;
    }

    /** The version and the server. */
    @Override
    public String toString() {
        return text + " at " + server;
    }
}
