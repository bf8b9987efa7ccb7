package io.vim25.processor.wsdl;

import io.vim25.processor.model.WsdlEnum;
import io.vim25.processor.model.XmlName;
import java.util.ArrayList;
import java.util.List;
import org.apache.ws.commons.schema.XmlSchemaEnumerationFacet;
import org.apache.ws.commons.schema.XmlSchemaFacet;
import org.apache.ws.commons.schema.XmlSchemaSimpleType;
import org.apache.ws.commons.schema.XmlSchemaSimpleTypeRestriction;
import org.apache.ws.commons.schema.constants.Constants;

/** Reads enumerations, the only simple types that vSphere's documents define. */
final class EnumReader {
    private EnumReader() {}

    static WsdlEnum read(Component where, XmlName name, XmlSchemaSimpleType type) throws WsdlException {
        if (!(type.getContent() instanceof XmlSchemaSimpleTypeRestriction restriction)
                || !Constants.XSD_STRING.equals(restriction.getBaseTypeName())
                || restriction.getFacets().isEmpty()) {
            throw noEnumeration(where);
        }
        List<WsdlEnum.Value> values = new ArrayList<>();
        for (XmlSchemaFacet facet : restriction.getFacets()) {
            if (!(facet instanceof XmlSchemaEnumerationFacet)) {
                throw noEnumeration(where);
            }
            values.add(new WsdlEnum.Value(
                    String.valueOf(facet.getValue()), Facts.of(facet).since()));
        }
        return new WsdlEnum(name, Facts.of(type).since(), values);
    }

    private static WsdlException noEnumeration(Component where) {
        return where.unsupported(
                "of simple types, only enumerations of xsd:string can be mapped, and this is none",
                "Use a built-in type in its place");
    }
}
