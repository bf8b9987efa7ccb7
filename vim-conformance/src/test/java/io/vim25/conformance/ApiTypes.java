package io.vim25.conformance;

import io.vim25.processor.model.WsdlApi;
import io.vim25.processor.model.WsdlEnum;
import io.vim25.processor.model.WsdlField;
import io.vim25.processor.model.WsdlType;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** The types of a WSDL by their names, with what they inherit and what inherits from them. */
final class ApiTypes {
    private final Map<String, WsdlType> types = new LinkedHashMap<>();
    private final Map<String, List<String>> subtypes = new LinkedHashMap<>();
    private final Map<String, WsdlEnum> enums = new LinkedHashMap<>();

    ApiTypes(WsdlApi api) {
        api.types().forEach(type -> types.put(type.name().local(), type));
        api.enums().forEach(constants -> enums.put(constants.name().local(), constants));
        for (String name : types.keySet()) {
            for (String base = name; base != null; base = base(base)) {
                subtypes.computeIfAbsent(base, b -> new ArrayList<>()).add(name);
            }
        }
    }

    /** The names of all data types and faults. */
    List<String> names() {
        return List.copyOf(types.keySet());
    }

    /** The names of all enums. */
    List<String> enumNames() {
        return List.copyOf(enums.keySet());
    }

    boolean isType(String name) {
        return types.containsKey(name);
    }

    boolean isEnum(String name) {
        return enums.containsKey(name);
    }

    /** The texts of an enum's values. */
    List<String> values(String name) {
        return Objects.requireNonNull(enums.get(name), name).values().stream()
                .map(WsdlEnum.Value::text)
                .toList();
    }

    /** A type and all that extend it, however far. */
    List<String> withSubtypes(String name) {
        return Objects.requireNonNull(subtypes.get(name), name);
    }

    /** All fields of a type, inherited ones first. */
    List<WsdlField> fields(String name) {
        return levels(name).stream().flatMap(type -> type.fields().stream()).toList();
    }

    /** The types that a type is made of, from the root to itself. */
    List<WsdlType> levels(String name) {
        String base = base(name);
        List<WsdlType> levels = base == null ? new ArrayList<>() : levels(base);
        levels.add(type(name));
        return levels;
    }

    private WsdlType type(String name) {
        return Objects.requireNonNull(types.get(name), name);
    }

    private String base(String name) {
        WsdlType type = type(name);
        return type.base() == null ? null : type.base().local();
    }
}
