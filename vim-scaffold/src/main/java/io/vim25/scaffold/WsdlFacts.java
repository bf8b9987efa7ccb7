package io.vim25.scaffold;

import io.vim25.processor.model.WsdlApi;
import io.vim25.processor.model.WsdlField;
import io.vim25.processor.model.WsdlOperation;
import io.vim25.processor.model.WsdlType;
import io.vim25.processor.model.XmlName;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The facts that a WSDL itself has: operations and their owners, no properties and no results of tasks. */
final class WsdlFacts {
    /** Where operations go whose owner the WSDL doesn't tell. */
    static final String UNKNOWN_OWNER = "UnknownOwner";

    private final WsdlApi api;
    private final Map<String, Facts.Kind> kinds = new HashMap<>();

    private WsdlFacts(WsdlApi api) {
        this.api = api;
        Map<String, XmlName> bases = new HashMap<>();
        for (WsdlType type : api.types()) {
            bases.put(type.name().local(), type.base() == null ? type.name() : type.base());
        }
        for (WsdlType type : api.types()) {
            kinds.put(type.name().local(), isFault(type.name().local(), bases) ? Facts.Kind.FAULT : Facts.Kind.DATA);
        }
        api.enums().forEach(constants -> kinds.put(constants.name().local(), Facts.Kind.ENUM));
    }

    /** The facts of an API. */
    static Facts of(WsdlApi api) {
        return new WsdlFacts(api).read();
    }

    private static boolean isFault(String type, Map<String, XmlName> bases) {
        String name = type;
        while (!name.equals("MethodFault")) {
            XmlName base = bases.get(name);
            if (base == null || base.local().equals(name)) {
                return false;
            }
            name = base.local();
        }
        return true;
    }

    private Facts read() {
        SortedMap<String, List<Facts.Operation>> owners = new TreeMap<>();
        for (WsdlOperation operation : api.operations()) {
            String owner = operation.owner() == null ? UNKNOWN_OWNER : operation.owner();
            owners.computeIfAbsent(owner, name -> new ArrayList<>()).add(operation(operation));
        }
        List<Facts.ManagedObject> objects = new ArrayList<>();
        owners.forEach((owner, operations) ->
                objects.add(new Facts.ManagedObject(owner, "ManagedObject", null, null, List.of(), operations)));
        return new Facts(objects);
    }

    private Facts.Operation operation(WsdlOperation operation) {
        WsdlField result = operation.result();
        boolean task = result != null && "Task".equals(result.refers());
        return new Facts.Operation(
                operation.name(),
                null,
                operation.since(),
                operation.parameters().stream().map(this::parameter).toList(),
                result == null ? null : type(result),
                task,
                null,
                operation.faults().stream()
                        .map(XmlName::local)
                        .filter(fault -> !fault.equals("RuntimeFault"))
                        .toList(),
                null,
                null,
                false);
    }

    private Facts.Property parameter(WsdlField field) {
        Facts.Type type = type(field);
        return new Facts.Property(
                field.name(), type.name(), type.kind(), type.array(), type.optional(), field.since(), null, null);
    }

    private Facts.Type type(WsdlField field) {
        String name = field.type().local();
        Facts.@Nullable Kind kind = kinds.get(name);
        if (name.equals("ManagedObjectReference")) {
            kind = Facts.Kind.MANAGED;
            name = field.refers() == null ? "ManagedObject" : field.refers();
        }
        return new Facts.Type(name, kind == null ? Facts.Kind.PRIMITIVE : kind, field.list(), field.optional());
    }
}
