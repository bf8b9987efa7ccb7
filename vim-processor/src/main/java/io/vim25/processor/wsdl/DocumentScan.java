package io.vim25.processor.wsdl;

import io.vim25.processor.problem.ProblemId;
import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javax.xml.namespace.QName;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/**
 * A first look at a document, before a library builds trees of it: is it well-formed and harmless, what is its root,
 * and which documents does it name.
 */
final class DocumentScan {
    static final String WSDL = "http://schemas.xmlsoap.org/wsdl/";
    static final QName DEFINITIONS = new QName(WSDL, "definitions");
    static final QName SCHEMA = new QName("http://www.w3.org/2001/XMLSchema", "schema");

    // the libraries go on without a name, and fail later
    private static final Set<String> NAMED_IN_WSDL = Set.of("message", "part", "portType", "operation", "binding");
    private static final Set<String> NAMED_IN_SCHEMA = Set.of("complexType", "simpleType", "element");

    private static final int MAX_DEPTH = 50;
    private static final String PARSER_TEXT = "Message: ";

    private final String document;
    private final List<Reference> references = new ArrayList<>();
    private @Nullable QName root;
    private int depth;
    private int schemaDepth;

    /** What one document says of another: "includes", as "core-types.xsd", in a line. */
    record Reference(String verb, String location, QName root, int line) {}

    private DocumentScan(String document) {
        this.document = document;
    }

    /** Scans a document whose root must be the given element. */
    static List<Reference> of(String document, byte[] bytes, QName root) throws WsdlException {
        DocumentScan scan = new DocumentScan(document);
        try {
            scan.scan(factory().createXMLStreamReader(new ByteArrayInputStream(bytes)), root);
        } catch (XMLStreamException e) {
            throw malformed(document, e);
        }
        return scan.references;
    }

    private void scan(XMLStreamReader xml, QName expected) throws XMLStreamException, WsdlException {
        while (xml.hasNext()) {
            switch (xml.next()) {
                case XMLStreamConstants.DTD ->
                    throw unreadable(
                            xml,
                            "a document type declaration (<!DOCTYPE>) is refused, since it can define entities and name"
                                    + " other files. Remove it: a WSDL needs none");
                case XMLStreamConstants.START_ELEMENT -> start(xml, expected);
                case XMLStreamConstants.END_ELEMENT -> depth--;
                default -> {}
            }
        }
    }

    private void start(XMLStreamReader xml, QName expected) throws WsdlException {
        if (++depth > MAX_DEPTH) {
            throw unreadable(
                    xml, "elements are nested more than " + MAX_DEPTH + " deep, which no WSDL needs. Get it again");
        }
        QName name = xml.getName();
        if (root == null) {
            root = name;
            checkRoot(xml, expected);
        }
        if (name.equals(SCHEMA)) {
            schemaDepth = depth;
            checkNamespace(xml);
        }
        if (name.getNamespaceURI().equals(WSDL)) {
            startInWsdl(xml, name.getLocalPart());
        } else if (name.getNamespaceURI().equals(SCHEMA.getNamespaceURI())) {
            startInSchema(xml, name.getLocalPart());
        }
    }

    private void startInWsdl(XMLStreamReader xml, String local) throws WsdlException {
        if (local.equals("import")) {
            refer(xml, "imports", "location", DEFINITIONS);
        }
        checkName(xml, NAMED_IN_WSDL);
    }

    private void startInSchema(XMLStreamReader xml, String local) throws WsdlException {
        if (depth == schemaDepth + 1) {
            checkName(xml, NAMED_IN_SCHEMA);
        }
        switch (local) {
            case "include" -> refer(xml, "includes", "schemaLocation", SCHEMA);
            case "import" -> refer(xml, "imports", "schemaLocation", SCHEMA);
            case "redefine", "override" ->
                throw unsupported(
                        xml,
                        "<" + local
                                + "> of a schema can't be mapped. Change the types where they are defined, and include"
                                + " that schema");
            default -> {}
        }
    }

    private void refer(XMLStreamReader xml, String verb, String attribute, QName target) {
        // an import may leave the place out: its namespace is then known from elsewhere
        String location = xml.getAttributeValue(null, attribute);
        if (location != null && !location.isBlank()) {
            references.add(new Reference(
                    verb, location.strip(), target, xml.getLocation().getLineNumber()));
        }
    }

    private void checkRoot(XMLStreamReader xml, QName expected) throws WsdlException {
        if (xml.getName().equals(expected)) {
            return;
        }
        throw unreadable(
                xml,
                "this is not " + kind(expected) + ": its root element is <" + xml.getLocalName() + "> of "
                        + namespace(xml.getNamespaceURI()) + ", where <" + expected.getLocalPart() + "> of "
                        + expected.getNamespaceURI() + " belongs. Name a document that is one");
    }

    /** What a document with that root element is. */
    static String kind(QName root) {
        return root.equals(DEFINITIONS) ? "a WSDL 1.1 document" : "an XML schema";
    }

    private void checkName(XMLStreamReader xml, Set<String> named) throws WsdlException {
        if (named.contains(xml.getLocalName()) && xml.getAttributeValue(null, "name") == null) {
            throw unreadable(xml, "this <" + xml.getLocalName() + "> has no name. Give it one");
        }
    }

    private void checkNamespace(XMLStreamReader xml) throws WsdlException {
        String namespace = xml.getAttributeValue(null, "targetNamespace");
        if (namespace == null || namespace.isEmpty()) {
            throw unsupported(
                    xml, "a schema without targetNamespace can't be mapped. Give it the namespace of its types");
        }
    }

    private static String namespace(@Nullable String uri) {
        return uri == null || uri.isEmpty() ? "no namespace" : uri;
    }

    private WsdlException unreadable(XMLStreamReader xml, String what) {
        return problem(ProblemId.VimUnreadableWsdl, xml, what);
    }

    private WsdlException unsupported(XMLStreamReader xml, String what) {
        return problem(ProblemId.VimUnsupportedWsdl, xml, what);
    }

    private WsdlException problem(ProblemId id, XMLStreamReader xml, String what) {
        return new WsdlException(id, document + ", line " + xml.getLocation().getLineNumber() + ": " + what + ".");
    }

    private static WsdlException malformed(String document, XMLStreamException e) {
        // the parser's text begins with the place, which is said here already
        String text = String.valueOf(e.getMessage());
        int start = text.indexOf(PARSER_TEXT);
        String what = start < 0 ? text : text.substring(start + PARSER_TEXT.length());
        String line = e.getLocation() == null ? "" : ", line " + e.getLocation().getLineNumber();
        return new WsdlException(
                ProblemId.VimUnreadableWsdl,
                document + line + ": this is not well-formed XML (" + what.strip()
                        + "). The document is damaged or cut short; get it again.",
                e);
    }

    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        return factory;
    }
}
