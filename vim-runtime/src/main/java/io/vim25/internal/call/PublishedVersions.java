package io.vim25.internal.call;

import io.vim25.ProtocolException;
import io.vim25.TransportException;
import io.vim25.internal.codec.VersionsDocument;
import io.vim25.internal.transport.Reply;
import io.vim25.internal.transport.Transport;
import io.vim25.internal.version.ServerVersions;
import java.io.IOException;
import java.net.URI;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Asks a server which versions it has. It publishes them in a document that needs no session. */
final class PublishedVersions {
    private static final Logger LOG = LoggerFactory.getLogger(PublishedVersions.class);
    private static final String DOCUMENT = "/vimServiceVersions.xml";
    /** An older form of the service's address has this behind the folder that the document is in. */
    private static final String SERVICE = "/vimService";

    private static final int OK = 200;

    private final Transport transport;
    private final String server;

    /**
     * Asks through a transport.
     *
     * @param server the server's name, for messages
     */
    PublishedVersions(Transport transport, String server) {
        this.transport = transport;
        this.server = server;
    }

    /**
     * The versions, or none if the server doesn't publish them in a document that can be read.
     *
     * @param endpoint where calls go
     * @throws TransportException if the server can't be reached, as a call that follows would
     */
    ServerVersions read(URI endpoint) {
        try (Reply reply = transport.get(document(endpoint.getRawPath()))) {
            if (reply.status() == OK) {
                return VersionsDocument.read(reply.body());
            }
            LOG.debug("{} publishes no versions: HTTP status {}", server, reply.status());
        } catch (ProtocolException | IOException e) {
            LOG.debug("{} publishes versions that can't be read", server, e);
        } catch (TransportException e) {
            if (!e.mayHaveBeenSent()) {
                throw e;
            }
            LOG.debug("{} doesn't answer which versions it has", server, e);
        }
        return ServerVersions.NONE;
    }

    /** For {@code /sdk} and {@code /sdk/vimService} it is the same document. */
    static String document(String service) {
        String folder = service.endsWith("/") ? service.substring(0, service.length() - 1) : service;
        if (folder.endsWith(SERVICE)) {
            folder = folder.substring(0, folder.length() - SERVICE.length());
        }
        return folder + DOCUMENT;
    }
}
