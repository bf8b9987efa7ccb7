package io.vim25.conformance;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.xml.XMLConstants;
import javax.xml.transform.dom.DOMSource;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;
import javax.xml.validation.Validator;
import org.w3c.dom.Element;
import org.xml.sax.SAXException;

/** The schema in the WSDL, with all that it includes, as the JDK's validator understands it. */
final class WsdlSchema {
    private static final String XSD = XMLConstants.W3C_XML_SCHEMA_NS_URI;

    private final Validator validator;

    private WsdlSchema(Schema schema) {
        validator = schema.newValidator();
    }

    private static final class Holder {
        static final Schema SCHEMA = load();
    }

    /** A validator; each test needs its own, but the schema is read once. */
    static WsdlSchema get() {
        return new WsdlSchema(Holder.SCHEMA);
    }

    /**
     * Checks what is in the body of a SOAP message.
     *
     * @throws AssertionError if it isn't valid; it has the message
     */
    void validateBody(String message) {
        try {
            validator.validate(new DOMSource(XmlText.body(XmlText.parse(message))));
        } catch (SAXException e) {
            throw new AssertionError(e.getMessage() + "\n" + message, e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Schema load() {
        Path wsdl = Folders.WSDL.resolve("vim.wsdl");
        try (InputStream in = Files.newInputStream(wsdl)) {
            Element schema = (Element)
                    XmlText.parse(in).getElementsByTagNameNS(XSD, "schema").item(0);
            addProbe(schema);
            return SchemaFactory.newInstance(XSD)
                    .newSchema(new DOMSource(schema, wsdl.toUri().toString()));
        } catch (SAXException e) {
            throw new IllegalStateException(e);
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
