package io.vim25.conformance;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import javax.xml.XMLConstants;
import javax.xml.transform.dom.DOMSource;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;
import javax.xml.validation.Validator;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.ls.DOMImplementationLS;
import org.w3c.dom.ls.LSInput;
import org.xml.sax.SAXException;

/** The schema in a WSDL, with all that it includes, as the JDK's validator understands it. */
public final class WsdlSchema {
    private static final String XSD = XMLConstants.W3C_XML_SCHEMA_NS_URI;

    private final Validator validator;

    private WsdlSchema(Schema schema) {
        validator = schema.newValidator();
    }

    private static final class Holder {
        static final Schema SCHEMA = load(Folders.WSDL.resolve("vim.wsdl"), text -> text, WsdlSchema::addProbe);
    }

    /** A validator for vim25; each test needs its own, but the schema is read once. */
    public static WsdlSchema get() {
        return new WsdlSchema(Holder.SCHEMA);
    }

    /**
     * A validator for a service.
     *
     * @param edit changes each document before it is read
     */
    public static WsdlSchema of(Path wsdl, UnaryOperator<String> edit) {
        return new WsdlSchema(load(wsdl, edit, schema -> {}));
    }

    /**
     * Checks what is in the body of a SOAP message: a request, a response, or what a fault has in its detail.
     *
     * @throws AssertionError if it isn't valid; it has the message
     */
    public void validateBody(String message) {
        try {
            validator.validate(new DOMSource(content(XmlText.body(XmlText.parse(message)))));
        } catch (SAXException e) {
            throw new AssertionError(e.getMessage() + "\n" + message, e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A body holds a message, or a fault whose detail holds one. */
    private static Element content(Element inBody) {
        if (!inBody.getLocalName().equals("Fault")) {
            return inBody;
        }
        Node detail = inBody.getElementsByTagName("detail").item(0);
        return XmlText.children(detail).get(0);
    }

    private static Schema load(Path wsdl, UnaryOperator<String> edit, Consumer<Element> more) {
        Document document = XmlText.parse(edit.apply(read(wsdl)));
        Element schema =
                (Element) document.getElementsByTagNameNS(XSD, "schema").item(0);
        more.accept(schema);
        SchemaFactory factory = SchemaFactory.newInstance(XSD);
        DOMImplementationLS inputs =
                (DOMImplementationLS) document.getImplementation().getFeature("LS", "3.0");
        factory.setResourceResolver((type, namespace, publicId, name, base) -> {
            LSInput input = inputs.createLSInput();
            input.setSystemId(wsdl.resolveSibling(name).toUri().toString());
            input.setStringData(edit.apply(read(wsdl.resolveSibling(name))));
            return input;
        });
        try {
            return factory.newSchema(new DOMSource(schema, wsdl.toUri().toString()));
        } catch (SAXException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String read(Path document) {
        try {
            return Files.readString(document);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Declares the element that {@link Probe} writes. */
    private static void addProbe(Element schema) {
        Element probe = add(schema, "element");
        probe.setAttribute("name", Probe.OPERATION + "Response");
        Element result = add(add(add(probe, "complexType"), "sequence"), "element");
        result.setAttribute("name", Probe.RESULT);
        result.setAttribute("type", "xsd:anyType");
        result.setAttribute("minOccurs", "0");
        result.setAttribute("maxOccurs", "unbounded");
    }

    private static Element add(Element parent, String name) {
        Element child = parent.getOwnerDocument().createElementNS(XSD, name);
        parent.appendChild(child);
        return child;
    }
}
