package io.vim25.internal.codec;

import io.vim25.ProtocolException;
import io.vim25.TransportException;
import io.vim25.internal.version.ServerVersions;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** The document {@code vimServiceVersions.xml}, in which a server says which versions it has. */
public final class VersionsDocument {
    /** The real ones have some three kilobytes. */
    private static final ReplyLimits LIMITS = new ReplyLimits(256 << 10, 5_000, 20);

    /** What may go into a header. */
    private static final Pattern VERSION = Pattern.compile("[\\w.-]{1,40}");

    private VersionsDocument() {}

    /**
     * Reads a document to its end; versions that can't be sent are left out.
     *
     * @param document the document; it isn't closed
     * @throws ProtocolException if it isn't such a document, or is too long for one
     * @throws TransportException if the connection fails
     */
    public static ServerVersions read(InputStream document) {
        XmlCursor xml = new XmlCursor(document, LIMITS);
        xml.toRoot();
        if (!xml.name().equals("namespaces")) {
            throw new ProtocolException("The document of versions is a " + xml.name());
        }
        Map<String, List<String>> namespaces = new LinkedHashMap<>();
        while (xml.nextChild()) {
            if (xml.name().equals("namespace")) {
                namespace(xml, namespaces);
            } else {
                xml.skip();
            }
        }
        xml.toEnd();
        return new ServerVersions(namespaces);
    }

    private static void namespace(XmlCursor xml, Map<String, List<String>> namespaces) {
        String name = "";
        List<String> versions = new ArrayList<>();
        while (xml.nextChild()) {
            switch (xml.name()) {
                case "name" -> name = xml.readText().stripped();
                case "version" -> version(xml, versions);
                case "priorVersions" -> priorVersions(xml, versions);
                default -> xml.skip();
            }
        }
        namespaces.putIfAbsent(name, versions);
    }

    private static void priorVersions(XmlCursor xml, List<String> versions) {
        while (xml.nextChild()) {
            if (xml.name().equals("version")) {
                version(xml, versions);
            } else {
                xml.skip();
            }
        }
    }

    private static void version(XmlCursor xml, List<String> versions) {
        String version = xml.readText().stripped();
        if (VERSION.matcher(version).matches()) {
            versions.add(version);
        }
    }
}
