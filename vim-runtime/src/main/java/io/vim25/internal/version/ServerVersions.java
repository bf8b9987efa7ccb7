package io.vim25.internal.version;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The versions that a server publishes, of the API and of its other services.
 *
 * @param namespaces the versions by the service's namespace, the current one first; {@code urn:vim25} is the API's
 */
public record ServerVersions(Map<String, List<String>> namespaces) {
    /** A server that publishes nothing, or nothing that can be read. */
    public static final ServerVersions NONE = new ServerVersions(Map.of());

    /** The API's namespace. */
    static final String VIM = "urn:vim25";

    /** The newest version of the API that the server and this library have in common; empty if there is none. */
    public Optional<String> common() {
        long ours = ApiVersion.order(ApiVersion.OURS);
        return namespaces.getOrDefault(VIM, List.of()).stream()
                .filter(version -> ApiVersion.order(version) != ApiVersion.UNKNOWN)
                .filter(version -> ApiVersion.order(version) <= ours)
                .max(Comparator.comparingLong(ApiVersion::order));
    }

    /** The current version of a service; null if the server doesn't have it. */
    @Nullable
    String current(String namespace) {
        List<String> versions = namespaces.getOrDefault(namespace, List.of());
        return versions.isEmpty() ? null : versions.get(0);
    }
}
