package io.vim25.processor.bind;

import io.vim25.processor.model.WsdlEnum;
import io.vim25.processor.model.WsdlField;
import io.vim25.processor.model.WsdlType;
import io.vim25.processor.model.XmlName;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * Finds the types that a package must have: those named, their bases and fields, and the subtypes of data types that a
 * field or signature names, since the server may send any of them. Types that live in a used package are left there;
 * they are complete.
 */
final class Reach {
    /** Data types whose subtypes aren't reached with them: all or most of the API would be. */
    private static final Set<String> ROOTS = Set.of("DynamicData");

    private final ApiIndex index;
    private final TypeHomes homes;
    private final SortedSet<String> types = new TreeSet<>();
    private final SortedSet<String> enums = new TreeSet<>();
    private final Set<String> withSubtypes = new TreeSet<>();
    private final Deque<String> open = new ArrayDeque<>();

    Reach(ApiIndex index, TypeHomes homes) {
        this.index = index;
        this.homes = homes;
    }

    /** The data types and faults found. */
    SortedSet<String> types() {
        return types;
    }

    /** The enums found. */
    SortedSet<String> enums() {
        return enums;
    }

    /** Adds what a shape names. */
    void add(Shape shape) {
        if (shape.element() != null) {
            add(shape.element());
        }
        switch (shape.kind()) {
            case ENUM, DATA, FAULT -> addNamed(shape.typeName().simpleName());
            default -> {}
        }
        drain();
    }

    /** Adds a type by its name. */
    void add(String name) {
        addNamed(name);
        drain();
    }

    private void drain() {
        for (String name = open.poll(); name != null; name = open.poll()) {
            visit(name);
        }
    }

    private void addNamed(String name) {
        WsdlEnum constants = index.enumeration(name);
        if (constants != null && homes.isOwn(constants.name())) {
            enums.add(name);
        }
        WsdlType type = index.type(name);
        if (type == null) {
            return;
        }
        addPlain(type);
        if (!index.isFault(name) && !ROOTS.contains(name) && withSubtypes.add(name)) {
            index.subtypes(name).forEach(this::addNamed);
        }
    }

    private void addPlain(WsdlType type) {
        if (homes.isOwn(type.name()) && types.add(type.name().local())) {
            open.add(type.name().local());
        }
    }

    private void visit(String name) {
        WsdlType type = index.type(name);
        if (type == null) {
            return;
        }
        WsdlType base = index.base(type);
        if (base != null) {
            addPlain(base);
        }
        for (WsdlField field : type.fields()) {
            XmlName fieldType = field.type();
            if (!fieldType.isBuiltIn()) {
                addNamed(fieldType.local());
            }
        }
    }
}
