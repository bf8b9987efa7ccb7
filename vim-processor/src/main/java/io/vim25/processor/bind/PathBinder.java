package io.vim25.processor.bind;

import io.vim25.processor.bind.Shape.Kind;
import io.vim25.processor.model.WsdlField;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Describes the classes of paths that a package must have: one for each data object that a managed property reaches by
 * the declared types of fields. Faults have nothing below them.
 */
final class PathBinder {
    private static final String KEY = "key";

    private final ApiIndex index;
    private final TypeHomes homes;
    private final TypeBinder types;

    PathBinder(ApiIndex index, TypeHomes homes, TypeBinder types) {
        this.index = index;
        this.homes = homes;
        this.types = types;
    }

    /** What is below a value; null if nothing is, or no path can lead there. */
    @Nullable
    Below below(Shape shape) {
        if (shape.kind() == Kind.DATA) {
            return new Below(homes.paths(shape.typeName()), null);
        }
        if (!shape.isList() || shape.elementShape().kind() != Kind.DATA) {
            return null;
        }
        JavaName element = shape.elementShape().typeName();
        return key(element.simpleName())
                .map(key -> new Below(homes.paths(element), key))
                .orElse(null);
    }

    /** What the elements of a list are told apart by, where a path can name one. */
    private Optional<Kind> key(String type) {
        WsdlField key = index.field(type, KEY);
        return key == null || key.list() || !key.type().isBuiltIn()
                ? Optional.empty()
                : BuiltIns.ofSchema(key.type().local()).filter(kind -> kind == Kind.INT || kind == Kind.STRING);
    }

    /** The classes of paths that properties need and no used package has, in the order of their names. */
    List<BoundPaths> reachedBy(List<BoundObject> objects) {
        SortedMap<String, BoundPaths> reached = new TreeMap<>();
        Deque<Shape> open = new ArrayDeque<>();
        objects.stream()
                .flatMap(object -> object.properties().stream())
                .map(BoundProperty::shape)
                .forEach(open::add);
        for (Shape shape = open.poll(); shape != null; shape = open.poll()) {
            Below below = below(shape);
            if (below != null
                    && homes.isOwn(below.paths())
                    && !reached.containsKey(below.paths().simpleName())) {
                BoundPaths paths = paths(below.paths(), shape.isList() ? shape.elementShape() : shape);
                reached.put(paths.name().simpleName(), paths);
                paths.fields().forEach(field -> open.add(field.shape()));
            }
        }
        return List.copyOf(reached.values());
    }

    private BoundPaths paths(JavaName name, Shape data) {
        BoundType type = types.type(data.typeName().simpleName());
        List<BoundField> fields = new ArrayList<>(type.inherited());
        fields.addAll(type.fields());
        return new BoundPaths(
                name,
                data.typeName(),
                fields.stream()
                        .map(field -> new BoundPaths.Field(
                                field.wireName(),
                                Names.path(field.wireName()),
                                field.shape(),
                                below(field.shape()),
                                field.since()))
                        .toList());
    }
}
