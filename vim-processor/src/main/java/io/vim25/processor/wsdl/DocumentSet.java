package io.vim25.processor.wsdl;

import io.vim25.processor.problem.ProblemId;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.xml.namespace.QName;
import org.jspecify.annotations.Nullable;
import org.xml.sax.InputSource;

/**
 * The documents of one set, all of them read and looked through before a library parses any: the libraries then ask
 * this set for what they import and include, and reach neither files nor the network.
 */
final class DocumentSet {
    private static final int MAX_BYTES = 64 << 20;

    private final String entry;
    private final Documents place;
    private final Map<String, QName> roots = new HashMap<>();
    private final Map<String, byte[]> documents = new LinkedHashMap<>();

    private DocumentSet(String entry, Documents place) {
        this.entry = entry;
        this.place = place;
    }

    /** Reads a WSDL with all that it imports and includes, or returns null if there is no such WSDL at that place. */
    static @Nullable DocumentSet load(String name, Documents place) throws WsdlException {
        DocumentSet set = new DocumentSet(normalized(name), place);
        byte[] bytes = set.bytes(set.entry);
        if (bytes == null) {
            return null;
        }
        set.roots.put(set.entry, DocumentScan.DEFINITIONS);
        set.add(set.entry, bytes, DocumentScan.of(set.entry, bytes, DocumentScan.DEFINITIONS));
        return set;
    }

    /** The name of the document that the set was entered by. */
    String entry() {
        return entry;
    }

    /** All documents' names; what a document imports or includes comes before it. */
    List<String> names() {
        return List.copyOf(documents.keySet());
    }

    /** A document of this set as the libraries take it. */
    InputSource source(String name) {
        InputSource source = new InputSource(new ByteArrayInputStream(document(name)));
        source.setSystemId(name);
        return source;
    }

    private byte[] document(String name) {
        byte[] bytes = documents.get(name);
        if (bytes == null) {
            throw new IllegalStateException(name + " was not found when the set was loaded");
        }
        return bytes;
    }

    /** The name of the document that another one refers to. */
    static String beside(String name, String location) {
        return normalized(name.substring(0, name.lastIndexOf('/') + 1) + path(location));
    }

    private void add(String name, byte[] bytes, List<DocumentScan.Reference> references) throws WsdlException {
        for (DocumentScan.Reference reference : references) {
            follow(name, reference);
        }
        documents.put(name, bytes);
    }

    private void follow(String from, DocumentScan.Reference reference) throws WsdlException {
        if (!isRelative(reference.location())) {
            throw new WsdlException(
                    ProblemId.VimUnsupportedWsdl,
                    where(from, reference) + " by an address, and only documents beside it are read, never the network."
                            + " Download that document, and name it relatively.");
        }
        String name = beside(from, reference.location());
        QName root = roots.putIfAbsent(name, reference.root());
        if (root != null) {
            checkKind(from, reference, root);
            return;
        }
        byte[] bytes = bytes(name);
        if (bytes == null) {
            throw new WsdlException(
                    ProblemId.VimMissingSchema,
                    where(from, reference) + ", but there is no " + name + ". Put all documents of the set beside each"
                            + " other, under the names that they have for each other.");
        }
        add(name, bytes, DocumentScan.of(name, bytes, reference.root()));
    }

    private static void checkKind(String from, DocumentScan.Reference reference, QName root) throws WsdlException {
        if (!root.equals(reference.root())) {
            throw new WsdlException(
                    ProblemId.VimUnsupportedWsdl,
                    where(from, reference) + ", which elsewhere is taken for " + DocumentScan.kind(root)
                            + ". Name a document that is " + DocumentScan.kind(reference.root()) + ".");
        }
    }

    private static String where(String from, DocumentScan.Reference reference) {
        return from + ", line " + reference.line() + ": this " + reference.verb() + " \"" + reference.location() + "\"";
    }

    private byte @Nullable [] bytes(String name) throws WsdlException {
        try (InputStream in = place.open(name)) {
            byte[] bytes = in == null ? null : in.readNBytes(MAX_BYTES + 1);
            if (bytes != null && bytes.length > MAX_BYTES) {
                throw new WsdlException(
                        ProblemId.VimUnreadableWsdl, unreadable(name, "is larger than 64 MB, as no WSDL is"));
            }
            return bytes;
        } catch (IOException e) {
            throw new WsdlException(ProblemId.VimUnreadableWsdl, unreadable(name, "can't be read (" + e + ")"), e);
        }
    }

    private static String unreadable(String name, String what) {
        return name + ": this " + what + ". Check that it is the document that you mean.";
    }

    private static boolean isRelative(String location) {
        try {
            URI uri = new URI(location);
            return !uri.isAbsolute()
                    && uri.getRawAuthority() == null
                    && !path(location).startsWith("/");
        } catch (URISyntaxException e) {
            // a file's name with a space, say, which is no URI but works
            return !location.startsWith("/");
        }
    }

    private static String path(String location) {
        String stripped = location.strip();
        try {
            String path = new URI(stripped).getPath();
            return path == null ? stripped : path;
        } catch (URISyntaxException e) {
            return stripped;
        }
    }

    private static String normalized(String name) {
        Deque<String> parts = new ArrayDeque<>();
        for (String part : name.split("/", -1)) {
            boolean up = part.equals("..") && parts.size() > (name.startsWith("/") ? 1 : 0);
            if (up && !parts.getLast().equals("..")) {
                parts.removeLast();
            } else if (!part.equals(".") && (!part.isEmpty() || parts.isEmpty())) {
                parts.addLast(part);
            }
        }
        return String.join("/", parts);
    }
}
