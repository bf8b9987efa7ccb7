package io.vim25.processor.wsdl;

import io.vim25.processor.model.WsdlField;
import io.vim25.processor.model.XmlName;
import java.util.ArrayList;
import java.util.List;
import org.apache.ws.commons.schema.XmlSchemaAll;
import org.apache.ws.commons.schema.XmlSchemaAny;
import org.apache.ws.commons.schema.XmlSchemaAttributeOrGroupRef;
import org.apache.ws.commons.schema.XmlSchemaChoice;
import org.apache.ws.commons.schema.XmlSchemaComplexContent;
import org.apache.ws.commons.schema.XmlSchemaComplexContentExtension;
import org.apache.ws.commons.schema.XmlSchemaComplexType;
import org.apache.ws.commons.schema.XmlSchemaContent;
import org.apache.ws.commons.schema.XmlSchemaElement;
import org.apache.ws.commons.schema.XmlSchemaGroupRef;
import org.apache.ws.commons.schema.XmlSchemaParticle;
import org.apache.ws.commons.schema.XmlSchemaSequence;
import org.apache.ws.commons.schema.XmlSchemaSequenceMember;
import org.apache.ws.commons.schema.XmlSchemaSimpleContent;
import org.jspecify.annotations.Nullable;

/** Reads what is in a complex type, which must be a sequence of elements, after those of the type that it extends. */
final class ContentReader {
    private static final String SEQUENCE_ONLY =
            "Only a <sequence> of named elements can be mapped: write it as one, or leave it out";

    private final FieldReader fields;

    ContentReader(FieldReader fields) {
        this.fields = fields;
    }

    Content read(Component where, XmlSchemaComplexType type) throws WsdlException {
        checkAttributes(where, type.getAttributes(), type.getAnyAttribute());
        if (type.isMixed()
                || (type.getContentModel() instanceof XmlSchemaComplexContent complex && complex.isMixed())) {
            throw where.unsupported("it mixes text and elements", SEQUENCE_ONLY);
        }
        if (type.getContentModel() == null) {
            return new Content(null, elements(where, type.getParticle()));
        }
        if (type.getContentModel() instanceof XmlSchemaSimpleContent) {
            throw where.unsupported(
                    "it is text with attributes (<simpleContent>), as only ManagedObjectReference may be",
                    "Make it a <simpleType>, or a <sequence> of elements");
        }
        return extension(where, type.getContentModel().getContent());
    }

    private Content extension(Component where, XmlSchemaContent content) throws WsdlException {
        if (!(content instanceof XmlSchemaComplexContentExtension extension)) {
            throw where.unsupported("it restricts another type", "Only <extension> can be mapped: write it as one");
        }
        checkAttributes(where, extension.getAttributes(), extension.getAnyAttribute());
        XmlName base = fields.complexType(where, extension.getBaseTypeName());
        return new Content(base, elements(where, extension.getParticle()));
    }

    private List<WsdlField> elements(Component where, @Nullable XmlSchemaParticle particle) throws WsdlException {
        if (particle == null) {
            return List.of();
        }
        if (!(particle instanceof XmlSchemaSequence sequence)) {
            throw where.unsupported("it holds " + kind(particle), SEQUENCE_ONLY);
        }
        if (sequence.getMinOccurs() != 1 || sequence.getMaxOccurs() != 1) {
            throw where.unsupported("its <sequence> as a whole is optional or repeats", SEQUENCE_ONLY);
        }
        List<WsdlField> elements = new ArrayList<>();
        for (XmlSchemaSequenceMember member : sequence.getItems()) {
            if (!(member instanceof XmlSchemaElement element)) {
                throw where.unsupported("it holds " + kind(member), SEQUENCE_ONLY);
            }
            elements.add(fields.read(where, element));
        }
        return elements;
    }

    private static void checkAttributes(
            Component where, List<XmlSchemaAttributeOrGroupRef> attributes, @Nullable Object anyAttribute)
            throws WsdlException {
        if (!attributes.isEmpty() || anyAttribute != null) {
            throw where.unsupported(
                    "it has an attribute, as only ManagedObjectReference may", "Make the attribute an element");
        }
    }

    private static String kind(Object particle) {
        if (particle instanceof XmlSchemaChoice) {
            return "a <choice>";
        }
        if (particle instanceof XmlSchemaAll) {
            return "an <all>";
        }
        if (particle instanceof XmlSchemaAny) {
            return "an <any>";
        }
        if (particle instanceof XmlSchemaGroupRef) {
            return "a <group>";
        }
        return "a <sequence> in its <sequence>";
    }
}
