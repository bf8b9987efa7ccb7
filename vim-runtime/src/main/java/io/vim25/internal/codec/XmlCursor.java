package io.vim25.internal.codec;

import io.vim25.ProtocolException;
import io.vim25.ReplyTooLongException;
import io.vim25.TransportException;
import io.vim25.VimException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.CharacterCodingException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import javax.xml.XMLConstants;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/**
 * A place in a message: goes from element to element and gives their texts and attributes. All that can go wrong with
 * XML goes wrong here, and becomes a {@link ProtocolException}, or a {@link TransportException} where the connection
 * failed.
 */
final class XmlCursor {
    private final XMLStreamReader xml;
    private final ReplyInput input;
    private final ReplyLimits limits;
    private final TextBuffer text = new TextBuffer();
    private String[] path = new String[32];
    private int depth;
    private long elements;
    private boolean notAuthenticated;

    XmlCursor(InputStream body, ReplyLimits limits) {
        this.limits = limits;
        this.input = new ReplyInput(body, limits.bytes());
        try {
            this.xml = XmlParsers.FACTORY.createXMLStreamReader(Encodings.open(input));
        } catch (VimException e) {
            throw e;
        } catch (IOException | XMLStreamException | RuntimeException e) {
            throw unreadable(e);
        }
    }

    /** Goes to the next child of the current element, or to its end: then there is none. */
    boolean nextChild() {
        for (; ; ) {
            int event = next();
            if (event == XMLStreamConstants.END_ELEMENT) {
                return false;
            }
            if (event == XMLStreamConstants.START_ELEMENT) {
                if (!isNil()) {
                    return true;
                }
                skip();
            }
        }
    }

    /** Goes to the document's element. */
    void toRoot() {
        while (next() != XMLStreamConstants.START_ELEMENT) {
            // comments and white space
        }
    }

    /** Goes to the document's end. */
    void toEnd() {
        while (depth > 0 || xml.getEventType() != XMLStreamConstants.END_DOCUMENT) {
            next();
        }
    }

    /** Goes to the end of the current element. */
    void skip() {
        int outer = depth - 1;
        while (depth > outer) {
            next();
        }
    }

    /**
     * Collects the text of the current element up to its end or its first child.
     *
     * @return whether there is a child, which the cursor then stands on
     */
    boolean textUntilChild() {
        text.clear();
        for (; ; ) {
            switch (next()) {
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE ->
                    text.append(xml.getTextCharacters(), xml.getTextStart(), xml.getTextLength());
                case XMLStreamConstants.START_ELEMENT -> {
                    return true;
                }
                case XMLStreamConstants.END_ELEMENT -> {
                    return false;
                }
                default -> {
                    // comments and processing instructions
                }
            }
        }
    }

    /** The text of the current element, which has no children; it changes with the next. */
    TextBuffer readText() {
        if (textUntilChild()) {
            throw problem("is an element where text must be");
        }
        return text;
    }

    /** The text collected last; it changes with the next. */
    TextBuffer text() {
        return text;
    }

    /** The name of the element that the cursor stands on, without a prefix. */
    String name() {
        return xml.getLocalName();
    }

    /** The namespace of the element that the cursor stands on. */
    String namespace() {
        String namespace = xml.getNamespaceURI();
        return namespace == null ? "" : namespace;
    }

    /** The attribute of a name without a namespace. */
    @Nullable
    String attribute(String name) {
        return xml.getAttributeCount() == 0 ? null : xml.getAttributeValue(XMLConstants.NULL_NS_URI, name);
    }

    /** The name of the element that the cursor stands on, as {@link WireName} has it. */
    String wireName() {
        return WireName.of(xml.getNamespaceURI(), xml.getLocalName());
    }

    /**
     * The type that {@code xsi:type} names: {@code xsd:int} for one of XML Schema's own, else the name as
     * {@link WireName} has it.
     */
    @Nullable
    String type() {
        String type = xml.getAttributeCount() == 0 ? null : xml.getAttributeValue(XmlNames.XSI, "type");
        if (type == null) {
            return null;
        }
        String name = type.strip();
        int colon = name.indexOf(':');
        String prefix = colon < 0 ? "" : name.substring(0, colon);
        String local = name.substring(colon + 1);
        String namespace = xml.getNamespaceURI(prefix);
        if ((namespace == null && colon >= 0) || local.isEmpty()) {
            throw problem("has an xsi:type whose prefix isn't declared, or none at all");
        }
        if (local.equals("NotAuthenticated") && isInMissingSet()) {
            notAuthenticated = true;
        }
        return XmlNames.XSD.equals(namespace) ? XmlNames.XSD_PREFIX + local : WireName.of(namespace, local);
    }

    /** The attributes of the element that the cursor stands on, without its type and those of other namespaces. */
    Map<String, String> otherAttributes() {
        int count = xml.getAttributeCount();
        if (count == 0) {
            return Map.of();
        }
        Map<String, String> attributes = new LinkedHashMap<>();
        for (int i = 0; i < count; i++) {
            String namespace = xml.getAttributeNamespace(i);
            if (namespace == null || namespace.isEmpty()) {
                attributes.put(xml.getAttributeLocalName(i), xml.getAttributeValue(i));
            }
        }
        if (isNil()) {
            attributes.put(XmlNames.NIL, "true");
        }
        return attributes;
    }

    /** Whether a property was missing since the session had ended: one of the ways in which a server says so. */
    boolean notAuthenticatedInMissingSet() {
        return notAuthenticated;
    }

    private boolean isInMissingSet() {
        for (int i = 0; i < depth - 1; i++) {
            if (path[i].equals("missingSet")) {
                return true;
            }
        }
        return false;
    }

    /** How many elements have been met. */
    long elements() {
        return elements;
    }

    /** The beginning of the message. */
    byte[] head() {
        return input.head();
    }

    /** What is wrong with the current element, or the one that has just ended; names it with all that it is in. */
    ProtocolException problem(String what) {
        return new ProtocolException(path() + " " + what);
    }

    private String path() {
        int last = xml.getEventType() == XMLStreamConstants.END_ELEMENT ? depth + 1 : depth;
        StringBuilder text = new StringBuilder();
        // what every message has, the envelope and its body, says nothing
        for (int i = Math.max(0, Math.min(2, last - 1)); i < last; i++) {
            text.append(text.isEmpty() ? "" : "/").append(path[i]);
        }
        return text.toString();
    }

    /** Goes to whatever comes next. */
    int next() {
        int event = parse();
        switch (event) {
            case XMLStreamConstants.START_ELEMENT -> enter();
            case XMLStreamConstants.END_ELEMENT -> depth--;
            case XMLStreamConstants.DTD -> throw new ProtocolException(Findings.dtd(input.head()));
            case XMLStreamConstants.ENTITY_REFERENCE -> throw problem("has a reference to an entity");
            default -> {
                // text, or nothing of interest
            }
        }
        return event;
    }

    private int parse() {
        try {
            return xml.next();
        } catch (XMLStreamException e) {
            throw unreadable(e);
        } catch (VimException e) {
            throw e;
        } catch (RuntimeException e) {
            // the parser's own mistakes; a message must not be able to make use of them
            throw unreadable(e);
        }
    }

    private void enter() {
        if (depth == path.length) {
            path = Arrays.copyOf(path, 2 * depth);
        }
        path[depth++] = xml.getLocalName();
        if (depth > limits.depth()) {
            throw new ProtocolException("The message has elements more than " + limits.depth() + " levels deep");
        }
        if (++elements > limits.elements()) {
            throw new ReplyTooLongException(
                    "The message has more than " + limits.elements() + " elements, the limit", null);
        }
    }

    private boolean isNil() {
        String nil = xml.getAttributeCount() == 0 ? null : xml.getAttributeValue(XmlNames.XSI, "nil");
        return nil != null && (nil.equals("true") || nil.equals("1"));
    }

    private VimException unreadable(Exception e) {
        IOException failure = input.failure();
        if (failure != null) {
            return new TransportException("The connection failed while a message was read: " + failure, true, failure);
        }
        if (input.isTooLong()) {
            return new ReplyTooLongException("The message is longer than " + limits.bytes() + " bytes, the limit", e);
        }
        Throwable cause = e.getCause() == null ? e : e.getCause();
        if (cause instanceof CharacterCodingException) {
            return new ProtocolException("The message has bytes that don't belong in its encoding", e);
        }
        String what = elements == 0 ? Findings.beforeRoot(input.head(), e) : Findings.notWellFormed(e);
        return new ProtocolException(what, e);
    }
}
