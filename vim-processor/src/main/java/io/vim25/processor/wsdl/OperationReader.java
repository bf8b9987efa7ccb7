package io.vim25.processor.wsdl;

import io.vim25.processor.model.WsdlField;
import io.vim25.processor.model.WsdlOperation;
import io.vim25.processor.model.XmlName;
import java.util.ArrayList;
import java.util.List;
import javax.wsdl.Fault;
import javax.wsdl.Message;
import javax.wsdl.Operation;
import javax.wsdl.Part;
import javax.xml.namespace.QName;
import org.apache.ws.commons.schema.XmlSchemaComplexType;
import org.apache.ws.commons.schema.XmlSchemaElement;
import org.apache.ws.commons.schema.XmlSchemaType;
import org.jspecify.annotations.Nullable;

/** Reads the operations of a port type, each with the request and response that its messages lead to. */
final class OperationReader {
    private static final String RETURNVAL = "returnval";

    private final SchemaSet schemas;
    private final FieldReader fields;
    private final ContentReader contents;

    OperationReader(SchemaSet schemas, FieldReader fields, ContentReader contents) {
        this.schemas = schemas;
        this.fields = fields;
        this.contents = contents;
    }

    /** The namespace that an operation's messages are in. */
    String namespace(Component where, Operation operation) throws WsdlException {
        return input(where, operation).name().getNamespaceURI();
    }

    WsdlOperation read(Component where, String namespace, Operation operation) throws WsdlException {
        SchemaSet.Entry<XmlSchemaElement> input = input(where, operation);
        checkName(where, "its request", input.name(), new QName(namespace, operation.getName()));
        XmlSchemaComplexType type = complexType(where, input);
        Content request = contents.read(where, type);
        if (!request.isRequest()) {
            throw where.unsupported(
                    "its request doesn't begin with an element _this",
                    "Only operations on managed objects can be mapped: leave it out");
        }
        return new WsdlOperation(
                operation.getName(),
                Facts.of(type).since(),
                request.fields().get(0).refers(),
                request.fields().subList(1, request.fields().size()),
                result(where, namespace, operation),
                faults(where, operation));
    }

    private SchemaSet.Entry<XmlSchemaElement> input(Component where, Operation operation) throws WsdlException {
        Message message =
                operation.getInput() == null ? null : operation.getInput().getMessage();
        return element(where.at("input"), message);
    }

    private @Nullable WsdlField result(Component where, String namespace, Operation operation) throws WsdlException {
        if (operation.getOutput() == null) {
            throw where.unsupported("it has no output", "Give it a response, if an empty one");
        }
        SchemaSet.Entry<XmlSchemaElement> output =
                element(where.at("output"), operation.getOutput().getMessage());
        checkName(where, "its response", output.name(), new QName(namespace, operation.getName() + "Response"));
        Content response = contents.read(where.at("response"), complexType(where, output));
        if (response.base() == null && response.fields().isEmpty()) {
            return null;
        }
        if (response.base() != null
                || response.fields().size() != 1
                || !response.fields().get(0).name().equals(RETURNVAL)) {
            throw where.unsupported(
                    "its response holds more than, or other than, one element " + RETURNVAL,
                    "Put what it returns into one type, and name its element " + RETURNVAL);
        }
        return response.fields().get(0);
    }

    private List<XmlName> faults(Component where, Operation operation) throws WsdlException {
        List<XmlName> faults = new ArrayList<>();
        for (Fault fault : Definitions.all(Fault.class, operation.getFaults().values())) {
            Component at = where.at("fault " + fault.getName());
            Part part = part(at, fault.getMessage());
            QName type = part.getTypeName() != null
                    ? part.getTypeName()
                    : element(at, part).value().getSchemaTypeName();
            if (type == null) {
                throw at.unsupported("its type has no name", "Define that type by itself, and name it in type=…");
            }
            faults.add(fields.complexType(at, type));
        }
        return faults;
    }

    private SchemaSet.Entry<XmlSchemaElement> element(Component where, @Nullable Message message) throws WsdlException {
        return element(where, part(where, message));
    }

    private SchemaSet.Entry<XmlSchemaElement> element(Component where, Part part) throws WsdlException {
        if (part.getElementName() == null) {
            throw where.unsupported(
                    "its message names a type and no element, as RPC style does",
                    "Only document/literal style can be mapped: generate the WSDL in that style");
        }
        SchemaSet.Entry<XmlSchemaElement> element = schemas.element(part.getElementName());
        if (element == null) {
            throw where.unsupported(
                    "it needs the element " + part.getElementName() + ", which no document of the set defines",
                    "Include or import the schema that does");
        }
        return element;
    }

    private static Part part(Component where, @Nullable Message message) throws WsdlException {
        if (message == null || message.isUndefined()) {
            throw where.unsupported(
                    "its message " + (message == null ? "" : message.getQName() + " ") + "is not defined",
                    "Define it, or import the WSDL that does");
        }
        List<Part> parts = Definitions.all(Part.class, message.getParts().values());
        if (parts.size() != 1) {
            throw where.unsupported(
                    "its message has " + parts.size() + " parts",
                    "Only messages of one part can be mapped: wrap them in one element");
        }
        return parts.get(0);
    }

    private XmlSchemaComplexType complexType(Component where, SchemaSet.Entry<XmlSchemaElement> element)
            throws WsdlException {
        QName name = element.value().getSchemaTypeName();
        SchemaSet.Entry<XmlSchemaType> named = name == null ? null : schemas.type(name);
        XmlSchemaType type = named == null ? element.value().getSchemaType() : named.value();
        if (type instanceof XmlSchemaComplexType complex) {
            return complex;
        }
        throw where.unsupported(
                "the element " + element.name().getLocalPart() + " has no complex type",
                "Only a wrapper with a <sequence> of elements can be mapped: make it one");
    }

    private static void checkName(Component where, String what, QName found, QName expected) throws WsdlException {
        if (!found.equals(expected)) {
            throw where.unsupported(
                    what + " is the element " + found + " and not " + expected, "Rename the element or the operation");
        }
    }
}
