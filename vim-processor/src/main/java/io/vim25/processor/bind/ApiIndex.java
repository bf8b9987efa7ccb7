package io.vim25.processor.bind;

import io.vim25.processor.model.WsdlApi;
import io.vim25.processor.model.WsdlEnum;
import io.vim25.processor.model.WsdlField;
import io.vim25.processor.model.WsdlOperation;
import io.vim25.processor.model.WsdlType;
import io.vim25.processor.model.XmlName;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Finds things in a WSDL by their names. */
final class ApiIndex {
    static final String REFERENCE = "ManagedObjectReference";
    static final String FAULT_ROOT = "MethodFault";

    private final WsdlApi api;
    private final Map<String, WsdlOperation> operations = new LinkedHashMap<>();
    private final Map<String, WsdlType> types = new LinkedHashMap<>();
    private final Map<String, WsdlEnum> enums = new LinkedHashMap<>();
    private final Map<String, List<String>> subtypes = new HashMap<>();

    ApiIndex(WsdlApi api) {
        this.api = api;
        api.operations().forEach(operation -> operations.put(operation.name(), operation));
        api.enums().forEach(constants -> enums.put(constants.name().local(), constants));
        for (WsdlType type : api.types()) {
            types.put(type.name().local(), type);
            XmlName base = type.base();
            if (base != null) {
                subtypes.computeIfAbsent(base.local(), name -> new ArrayList<>())
                        .add(type.name().local());
            }
        }
    }

    WsdlApi api() {
        return api;
    }

    /** The API as messages name it: {@code vim25 9.1.0.0}. */
    String title() {
        String namespace =
                api.namespace().startsWith("urn:") ? api.namespace().substring("urn:".length()) : api.namespace();
        return api.version().isEmpty() ? namespace : namespace + " " + api.version();
    }

    @Nullable
    WsdlOperation operation(String name) {
        return operations.get(name);
    }

    Collection<String> operationNames() {
        return operations.keySet();
    }

    @Nullable
    WsdlType type(String name) {
        return types.get(name);
    }

    @Nullable
    WsdlEnum enumeration(String name) {
        return enums.get(name);
    }

    boolean has(String name) {
        return types.containsKey(name) || enums.containsKey(name);
    }

    Collection<String> typeNames() {
        List<String> names = new ArrayList<>(types.keySet());
        names.addAll(enums.keySet());
        return names;
    }

    Collection<WsdlType> types() {
        return types.values();
    }

    List<String> subtypes(String name) {
        return subtypes.getOrDefault(name, List.of());
    }

    List<String> faultNames() {
        return types.keySet().stream().filter(this::isFault).toList();
    }

    boolean isFault(String name) {
        for (WsdlType type = types.get(name); type != null; type = base(type)) {
            if (type.name().local().equals(FAULT_ROOT)) {
                return true;
            }
        }
        return name.equals(FAULT_ROOT);
    }

    @Nullable
    WsdlType base(WsdlType type) {
        XmlName base = type.base();
        return base == null ? null : types.get(base.local());
    }

    /** The field of a type or of its bases. */
    @Nullable
    WsdlField field(String typeName, String name) {
        for (WsdlType type = types.get(typeName); type != null; type = base(type)) {
            for (WsdlField field : type.fields()) {
                if (field.name().equals(name)) {
                    return field;
                }
            }
        }
        return null;
    }

    /** The names of all fields of a type, its bases' first. */
    List<String> fieldNames(String typeName) {
        List<String> names = new ArrayList<>();
        for (WsdlType type = types.get(typeName); type != null; type = base(type)) {
            names.addAll(0, type.fields().stream().map(WsdlField::name).toList());
        }
        return names;
    }
}
