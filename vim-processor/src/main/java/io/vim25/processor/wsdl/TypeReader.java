package io.vim25.processor.wsdl;

import io.vim25.processor.model.WsdlArray;
import io.vim25.processor.model.WsdlEnum;
import io.vim25.processor.model.WsdlField;
import io.vim25.processor.model.WsdlType;
import io.vim25.processor.model.XmlName;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.xml.namespace.QName;
import org.apache.ws.commons.schema.XmlSchemaComplexType;
import org.apache.ws.commons.schema.XmlSchemaSimpleContent;
import org.apache.ws.commons.schema.XmlSchemaSimpleType;
import org.apache.ws.commons.schema.XmlSchemaType;

/** Sorts a set's named types into data types, arrays and enumerations; requests are the operations' business. */
final class TypeReader {
    private static final String REFERENCE = "ManagedObjectReference";
    /** What the runtime has classes for, whatever the service. */
    private static final Set<String> CORE = Set.of("DynamicData", "MethodFault", REFERENCE);

    private final ContentReader contents;
    private final Map<XmlName, Component> places = new HashMap<>();
    private final Map<String, XmlName> names = new HashMap<>();
    private final List<WsdlType> types = new ArrayList<>();
    private final List<WsdlArray> arrays = new ArrayList<>();
    private final List<WsdlEnum> enums = new ArrayList<>();

    TypeReader(ContentReader contents) {
        this.contents = contents;
    }

    void readAll(SchemaSet schemas) throws WsdlException {
        for (SchemaSet.Entry<XmlSchemaType> entry : schemas.types()) {
            Component where =
                    new Component(entry.document(), "type " + entry.name().getLocalPart());
            checkCore(where, name(entry.name()));
            if (entry.value() instanceof XmlSchemaComplexType type) {
                readComplex(where, name(entry.name()), type);
            } else if (entry.value() instanceof XmlSchemaSimpleType type) {
                checkOnce(where, name(entry.name()));
                enums.add(EnumReader.read(where, name(entry.name()), type));
            }
        }
        new BaseCheck(types, places).check();
    }

    private void readComplex(Component where, XmlName name, XmlSchemaComplexType type) throws WsdlException {
        if (name.local().equals(REFERENCE)) {
            checkReference(where, type);
            return;
        }
        Content content = contents.read(where, type);
        if (content.isArray(name.local())) {
            WsdlField element = content.fields().get(0);
            arrays.add(new WsdlArray(name, element.name(), element.type()));
        } else if (!content.isRequest()) {
            checkOnce(where, name);
            places.put(name, where);
            types.add(new WsdlType(name, content.base(), Facts.of(type).since(), content.fields()));
        }
    }

    private static void checkCore(Component where, XmlName name) throws WsdlException {
        if (CORE.contains(name.local()) && !name.namespace().equals(XmlName.CORE)) {
            throw where.unsupported(
                    "it is of the namespace " + name.namespace() + ", and must be of " + XmlName.CORE,
                    "Name a WSDL whose core types are those of vSphere 2.5 or newer");
        }
    }

    /** The types of a set become classes of one package. */
    private void checkOnce(Component where, XmlName name) throws WsdlException {
        XmlName other = names.putIfAbsent(name.local(), name);
        if (other != null && !other.equals(name)) {
            throw where.unsupported(
                    "the namespaces " + other.namespace() + " and " + name.namespace() + " both have it",
                    "Rename one, or leave it out: each becomes a class of the same package");
        }
    }

    private static void checkReference(Component where, XmlSchemaComplexType type) throws WsdlException {
        if (!(type.getContentModel() instanceof XmlSchemaSimpleContent)) {
            throw where.unsupported(
                    "a reference is text with an attribute \"type\" (<simpleContent>), and this is not",
                    "Take it as vSphere's core-types.xsd has it");
        }
    }

    private static XmlName name(QName name) {
        return new XmlName(name.getNamespaceURI(), name.getLocalPart());
    }

    List<WsdlType> types() {
        return types;
    }

    List<WsdlArray> arrays() {
        return arrays;
    }

    List<WsdlEnum> enums() {
        return enums;
    }
}
