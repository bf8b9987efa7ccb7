package io.vim25.internal.version;

/** The versions that are spoken with one server. Immutable. */
public final class SpokenVersions {
    private final SpokenVersion api;
    private final ServerVersions published;

    /**
     * With a version of the API.
     *
     * @param server the server's name, for messages
     * @param published what the server publishes, for services other than the API
     */
    public SpokenVersions(String api, String server, ServerVersions published) {
        this.api = SpokenVersion.ofApi(api, server);
        this.published = published;
    }

    /** With a server that says itself which version it has: that, or ours if that is older. */
    public static SpokenVersions upTo(String newest, String server, ServerVersions published) {
        return new SpokenVersions(ApiVersion.common(newest), server, published);
    }

    /** The version of the API. */
    public SpokenVersion api() {
        return api;
    }

    /**
     * The version for calls of a service. Of another one than the API it is the current version, if the server publishes
     * that, else the API's.
     */
    public SpokenVersion in(String namespace) {
        if (namespace.equals(ServerVersions.VIM)) {
            return api;
        }
        String current = published.current(namespace);
        return SpokenVersion.ofOther(current == null ? api.text() : current, api.server());
    }

    /**
     * The version for calls of a service that has a path of its own, and versions that have nothing to do with the
     * API's: the current one, if the server publishes that, else none; the service then speaks its default.
     */
    public SpokenVersion ofService(String namespace) {
        String current = published.current(namespace);
        return SpokenVersion.ofOther(current == null ? "" : current, api.server());
    }
}
