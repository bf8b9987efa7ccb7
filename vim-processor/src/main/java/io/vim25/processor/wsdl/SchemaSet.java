package io.vim25.processor.wsdl;

import io.vim25.processor.problem.ProblemId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.xml.namespace.QName;
import org.apache.ws.commons.schema.XmlSchema;
import org.apache.ws.commons.schema.XmlSchemaCollection;
import org.apache.ws.commons.schema.XmlSchemaElement;
import org.apache.ws.commons.schema.XmlSchemaObject;
import org.apache.ws.commons.schema.XmlSchemaType;
import org.apache.ws.commons.schema.extensions.ExtensionRegistry;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;

/** The schemas of a set, as XmlSchema reads them: those inside its WSDL documents, and all that they lead to. */
final class SchemaSet {
    private final List<Entry<XmlSchemaType>> types = new ArrayList<>();
    private final Map<QName, Entry<XmlSchemaType>> typesByName = new HashMap<>();
    private final Map<QName, Entry<XmlSchemaElement>> elementsByName = new HashMap<>();

    private SchemaSet() {}

    /** Something that a schema defines by name, and the document that it stands in. */
    record Entry<T>(String document, QName name, T value) {}

    /** Reads in the set's order, what a document includes before itself: a mistake is then that document's own. */
    static SchemaSet read(DocumentSet set, Definitions definitions) throws WsdlException {
        XmlSchemaCollection collection = collection(set);
        SchemaSet schemas = new SchemaSet();
        for (String document : set.names()) {
            for (XmlSchema schema : parse(collection, set, document, definitions)) {
                schemas.add(document, schema);
            }
        }
        return schemas;
    }

    /** All named types in document order. */
    List<Entry<XmlSchemaType>> types() {
        return types;
    }

    @Nullable
    Entry<XmlSchemaType> type(QName name) {
        return typesByName.get(name);
    }

    @Nullable
    Entry<XmlSchemaElement> element(QName name) {
        return elementsByName.get(name);
    }

    private void add(String document, XmlSchema schema) throws WsdlException {
        for (XmlSchemaObject item : schema.getItems()) {
            if (item instanceof XmlSchemaType type) {
                Entry<XmlSchemaType> entry = new Entry<>(document, type.getQName(), type);
                types.add(entry);
                checkOnce("type", entry, typesByName.put(entry.name(), entry));
            } else if (item instanceof XmlSchemaElement element) {
                Entry<XmlSchemaElement> entry = new Entry<>(document, element.getQName(), element);
                checkOnce("element", entry, elementsByName.put(entry.name(), entry));
            }
        }
    }

    private static <T> void checkOnce(String kind, Entry<T> entry, @Nullable Entry<T> before) throws WsdlException {
        if (before != null) {
            throw new Component(entry.document(), kind + " " + entry.name().getLocalPart())
                    .unsupported(
                            "it is defined in " + before.document() + " too",
                            "Take one of the two documents out, or name both by one path");
        }
    }

    private static XmlSchemaCollection collection(DocumentSet set) {
        XmlSchemaCollection collection = new XmlSchemaCollection();
        // its default may come from a system property, by a class loader that inside javac isn't ours
        collection.setExtReg(new ExtensionRegistry());
        collection.setSchemaResolver((namespace, location, base) -> set.source(DocumentSet.beside(base, location)));
        return collection;
    }

    private static List<XmlSchema> parse(
            XmlSchemaCollection collection, DocumentSet set, String document, Definitions definitions)
            throws WsdlException {
        try {
            return definitions.has(document)
                    ? inline(collection, document, definitions.schemas(document))
                    : List.of(schema(collection, set, document));
        } catch (RuntimeException e) {
            // XmlSchemaException, or what it lets through of its own
            throw new WsdlException(
                    ProblemId.VimUnreadableWsdl,
                    document + ": this is not a valid schema (" + e.getMessage() + "). Get it again, or correct it.",
                    e);
        }
    }

    private static List<XmlSchema> inline(XmlSchemaCollection collection, String document, List<Element> elements) {
        List<XmlSchema> schemas = new ArrayList<>();
        for (Element element : elements) {
            // two schemas inside one document need two names
            schemas.add(collection.read(element, document + "#" + schemas.size()));
        }
        return schemas;
    }

    private static XmlSchema schema(XmlSchemaCollection collection, DocumentSet set, String document) {
        for (XmlSchema schema : collection.getXmlSchemas()) {
            // read already, where documents include each other
            if (document.equals(schema.getSourceURI())) {
                return schema;
            }
        }
        return collection.read(set.source(document));
    }
}
