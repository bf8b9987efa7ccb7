package io.vim25.processor.wsdl;

import io.vim25.processor.model.WsdlField;
import io.vim25.processor.model.XmlName;
import java.util.Set;
import javax.xml.namespace.QName;
import org.apache.ws.commons.schema.XmlSchemaComplexType;
import org.apache.ws.commons.schema.XmlSchemaElement;
import org.apache.ws.commons.schema.XmlSchemaForm;
import org.apache.ws.commons.schema.XmlSchemaType;
import org.jspecify.annotations.Nullable;

/** Reads the elements of complex types, and checks that the types that they name exist. */
final class FieldReader {
    /** The built-in types that vSphere's documents use. */
    private static final Set<String> BUILT_IN = Set.of(
            "anyType",
            "anyURI",
            "base64Binary",
            "boolean",
            "byte",
            "dateTime",
            "double",
            "float",
            "int",
            "long",
            "short",
            "string");

    private final SchemaSet schemas;

    FieldReader(SchemaSet schemas) {
        this.schemas = schemas;
    }

    WsdlField read(Component type, XmlSchemaElement element) throws WsdlException {
        if (element.isRef()) {
            throw type.unsupported(
                    "it refers to the element " + element.getTargetQName().getLocalPart(),
                    "Write <element name=… type=…> in its place");
        }
        if (element.getName() == null) {
            throw type.unsupported("an element of it has no name", "Give it one");
        }
        Component where = type.at("element " + element.getName());
        checkPlain(where, element);
        Facts facts = Facts.of(element);
        return new WsdlField(
                element.getName(),
                type(where, element),
                element.getMinOccurs() == 0,
                element.getMaxOccurs() > 1,
                facts.since(),
                facts.refers(),
                facts.secret());
    }

    private static void checkPlain(Component where, XmlSchemaElement element) throws WsdlException {
        if (element.getForm() != XmlSchemaForm.QUALIFIED) {
            throw where.unsupported("it is in no namespace", "Set elementFormDefault=\"qualified\" on its schema");
        }
        if (element.isNillable()) {
            throw where.unsupported("it may be xsi:nil", "Take nillable away, and set minOccurs=\"0\"");
        }
        if (element.getMaxOccurs() == 0) {
            throw where.unsupported("it may never occur (maxOccurs=\"0\")", "Leave it out");
        }
        if (element.getDefaultValue() != null || element.getFixedValue() != null) {
            throw where.unsupported("it has a default or fixed value", "Take that away");
        }
    }

    private XmlName type(Component where, XmlSchemaElement element) throws WsdlException {
        QName name = element.getSchemaTypeName();
        if (name != null) {
            return type(where, name);
        }
        if (element.getSchemaType() != null) {
            throw where.unsupported("its type has no name", "Define that type by itself, and name it in type=…");
        }
        return new XmlName(XmlName.XSD, "anyType");
    }

    private XmlName type(Component where, QName name) throws WsdlException {
        XmlName found = new XmlName(name.getNamespaceURI(), name.getLocalPart());
        if (found.isBuiltIn() && !BUILT_IN.contains(found.local())) {
            throw where.unsupported(
                    "its type is xsd:" + found.local(),
                    "Of the built-in types these can be mapped: "
                            + String.join(", ", BUILT_IN.stream().sorted().toList()));
        }
        if (!found.isBuiltIn() && schemas.type(name) == null) {
            throw undefined(where, name);
        }
        return found;
    }

    /** The name of a complex type that must exist: a base, or a fault's. */
    XmlName complexType(Component where, @Nullable QName name) throws WsdlException {
        SchemaSet.Entry<XmlSchemaType> entry = name == null ? null : schemas.type(name);
        if (name == null || entry == null) {
            throw undefined(where, name);
        }
        if (!(entry.value() instanceof XmlSchemaComplexType)) {
            throw where.unsupported(name.getLocalPart() + " is a simple type", "Name a complex type in its place");
        }
        return new XmlName(name.getNamespaceURI(), name.getLocalPart());
    }

    private static WsdlException undefined(Component where, @Nullable QName name) {
        return where.unsupported(
                "it needs the type " + name + ", which no document of the set defines",
                "Include or import the schema that does");
    }
}
