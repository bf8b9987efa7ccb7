package io.vim25.processor.wsdl;

import io.vim25.processor.model.WsdlField;
import io.vim25.processor.model.WsdlType;
import io.vim25.processor.model.XmlName;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Checks what shows only when all types are known: that bases are data types and come to an end, and that no element
 * is there twice on the way.
 */
final class BaseCheck {
    private final Map<XmlName, WsdlType> types = new LinkedHashMap<>();
    private final Map<XmlName, Component> places;

    BaseCheck(List<WsdlType> types, Map<XmlName, Component> places) {
        types.forEach(type -> this.types.put(type.name(), type));
        this.places = places;
    }

    void check() throws WsdlException {
        for (WsdlType type : types.values()) {
            check(places.get(type.name()), type);
        }
    }

    private void check(Component where, WsdlType type) throws WsdlException {
        Set<XmlName> seen = new HashSet<>();
        Set<String> elements = new HashSet<>();
        for (WsdlType each = type; each != null; each = base(where, each)) {
            if (!seen.add(each.name())) {
                throw where.unsupported(
                        "it extends itself", "Correct the <extension> of it or of a type that it extends");
            }
            for (WsdlField field : each.fields()) {
                if (!elements.add(field.name())) {
                    throw where.unsupported(
                            "its element " + field.name() + " is there twice, in it or in a type that it extends",
                            "Rename one, or leave it out");
                }
            }
        }
    }

    private @Nullable WsdlType base(Component where, WsdlType type) throws WsdlException {
        if (type.base() == null) {
            return null;
        }
        WsdlType base = types.get(type.base());
        if (base == null) {
            throw where.unsupported(
                    "it extends " + type.base() + ", which is no data type", "Extend a data type, or none");
        }
        return base;
    }
}
