package io.vim25.processor.bind;

import io.vim25.processor.model.WsdlEnum;
import io.vim25.processor.model.WsdlField;
import io.vim25.processor.model.WsdlType;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Describes the types to generate. */
final class TypeBinder {
    private static final String DATA_ROOT = "DataObject";
    /** The first version of the API. */
    private static final String FIRST = "2.0";

    private static final Set<String> ROOTS = Set.of("DynamicData", ApiIndex.FAULT_ROOT);

    private final ApiIndex index;
    private final TypeHomes homes;
    private final TypeResolver resolver;

    TypeBinder(ApiIndex index, TypeHomes homes, TypeResolver resolver) {
        this.index = index;
        this.homes = homes;
        this.resolver = resolver;
    }

    BoundType type(String name) {
        WsdlType type = java.util.Objects.requireNonNull(index.type(name));
        boolean fault = index.isFault(name);
        WsdlType base = index.base(type);
        List<BoundField> inherited = new ArrayList<>();
        for (WsdlType next = base; next != null; next = index.base(next)) {
            inherited.addAll(0, fields(next, fault));
        }
        JavaName baseName = base == null ? new JavaName(TypeHomes.KERNEL, DATA_ROOT) : homes.home(base.name());
        String check = check(type.since());
        return new BoundType(
                homes.home(type.name()),
                type.name(),
                baseName,
                fault,
                type.since(),
                check.equals(inheritedCheck(base)) ? null : check,
                fields(type, fault),
                inherited);
    }

    /** The version that a server must have for something; empty if all have it. */
    private static String check(@Nullable String since) {
        return since == null || since.equals(FIRST) ? "" : since;
    }

    /** What a base of another package says isn't known: it may be made from another WSDL. */
    private String inheritedCheck(@Nullable WsdlType base) {
        return base == null || !homes.isOwn(base.name()) ? "" : check(base.since());
    }

    private List<BoundField> fields(WsdlType type, boolean fault) {
        return type.fields().stream().map(field -> field(field, fault)).toList();
    }

    /** A field that came later than its type may be missing from an older server, also where the schema requires it. */
    private BoundField field(WsdlField field, boolean fault) {
        boolean nullable = !field.list() && (field.optional() || field.since() != null);
        return new BoundField(
                field.name(),
                Names.variable(field.name()),
                Names.accessor(field.name(), fault),
                resolver.field(field),
                nullable,
                field.secret(),
                field.since());
    }

    BoundEnum enumeration(String name) {
        WsdlEnum constants = java.util.Objects.requireNonNull(index.enumeration(name));
        Set<String> taken = Names.constants();
        List<BoundEnum.Constant> bound = constants.values().stream()
                .map(value -> constant(value, taken, constants.since()))
                .toList();
        return new BoundEnum(homes.home(constants.name()), constants.name(), constants.since(), bound);
    }

    private static BoundEnum.Constant constant(WsdlEnum.Value value, Set<String> taken, @Nullable String enumSince) {
        String check = check(value.since() == null ? enumSince : value.since());
        return new BoundEnum.Constant(Names.constant(value.text(), taken), value.text(), value.since(), check);
    }

    /** The types without a class, by the nearest ancestor that has one. */
    SortedMap<String, List<String>> unreached(SortedSet<String> reached) {
        SortedMap<String, List<String>> unreached = new TreeMap<>();
        for (WsdlType type : index.types()) {
            if (!hasClass(type, reached)) {
                String ancestor = ancestor(type, reached);
                if (!ROOTS.contains(ancestor)) {
                    unreached
                            .computeIfAbsent(ancestor, name -> new ArrayList<>())
                            .add(type.name().wireName());
                }
            }
        }
        unreached.values().forEach(names -> names.sort(null));
        return unreached;
    }

    private boolean hasClass(WsdlType type, SortedSet<String> reached) {
        return reached.contains(type.name().local()) || !homes.isOwn(type.name());
    }

    private String ancestor(WsdlType type, SortedSet<String> reached) {
        WsdlType next = index.base(type);
        while (next != null && !hasClass(next, reached)) {
            next = index.base(next);
        }
        return next == null ? ApiIndex.FAULT_ROOT : next.name().wireName();
    }
}
