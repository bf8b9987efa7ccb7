package io.vim25.internal.call;

import io.vim25.internal.transport.Transport;
import io.vim25.internal.transport.Transports;
import io.vim25.internal.wire.WireLog;
import java.util.HashMap;
import java.util.Map;

/**
 * Where requests go: those of a service that has a path of its own there, all others to the server's address.
 * Thread-safe.
 */
final class Routes implements AutoCloseable {
    private final Transport main;
    private final Map<String, Transport> services;

    /**
     * Routes over these transports.
     *
     * @param services those that lead to services with a path of their own, by their namespaces
     */
    Routes(Transport main, Map<String, Transport> services) {
        this.main = main;
        this.services = Map.copyOf(services);
    }

    /** Sets up the transports; nothing is sent yet. */
    static Routes of(Connection.Settings settings) {
        Transport main = new WireLog(Transports.open(settings.transport()), settings.endpoint());
        Map<String, Transport> services = new HashMap<>();
        settings.services().forEach((namespace, path) -> services.put(namespace, main.at(path)));
        return new Routes(main, services);
    }

    /** Where the API is. */
    Transport main() {
        return main;
    }

    /** Whether messages of a namespace go to a path of their own. */
    boolean hasOwnPath(String namespace) {
        return services.containsKey(namespace);
    }

    /** Where messages of a namespace go. */
    Transport to(String namespace) {
        return services.getOrDefault(namespace, main);
    }

    @Override
    public void close() {
        main.close();
        services.values().forEach(Transport::close);
    }
}
