package io.vim25.inventory;

import io.vim25.ManagedObjectReference;
import io.vim25.Vim;
import io.vim25.generated.Datacenter;
import io.vim25.generated.ManagedEntity;
import io.vim25.generated.PropertyCollector;
import java.util.Collection;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds entities by their paths. Immutable.
 *
 * @param reader what reads the inventory
 * @param root the root folder
 * @param base where relative paths begin; null for the root folder
 */
record PathFinder(
        EntityReader reader,
        ManagedObjectReference<?> root,
        @Nullable ManagedEntity base) {
    static PathFinder of(Vim vim, PropertyCollector collector) {
        return new PathFinder(new EntityReader(vim, collector), vim.rootFolder(), null);
    }

    PathFinder in(ManagedEntity newBase) {
        return new PathFinder(reader, root, newBase.reference().equals(root) ? null : newBase);
    }

    <T extends ManagedEntity> List<T> all(Class<T> type, String pattern) {
        PathPattern parsed = PathPattern.of(pattern);
        return places(search(type, parsed), parsed).stream()
                .map(place -> entity(type, place))
                .toList();
    }

    <T extends ManagedEntity> List<Located<T>> located(Class<T> type, String pattern) {
        PathPattern parsed = PathPattern.of(pattern);
        List<Place> places = places(search(type, parsed), parsed);
        String beginning = places.isEmpty() ? "" : beginning(parsed);
        return places.stream()
                .map(place -> new Located<>(place.path(beginning), entity(type, place)))
                .toList();
    }

    <T extends ManagedEntity> T one(Class<T> type, String path) {
        PathPattern parsed = PathPattern.of(path);
        Search search = search(type, parsed);
        List<Place> places = places(search, parsed);
        if (places.size() == 1) {
            return entity(type, places.get(0));
        }
        String beginning = beginning(parsed);
        if (places.isEmpty()) {
            throw new EntityNotFoundException(type.getSimpleName(), path, near(search, parsed, beginning));
        }
        List<Place> exact = places.stream()
                .filter(place -> place.path(beginning).equals(path))
                .toList();
        if (exact.size() == 1) {
            return entity(type, exact.get(0));
        }
        throw new AmbiguousEntityException(type.getSimpleName(), path, paths(places, beginning));
    }

    private Search search(Class<? extends ManagedEntity> type, PathPattern pattern) {
        return new Search(reader, pattern, new Sought(type));
    }

    private List<Place> places(Search search, PathPattern pattern) {
        if (pattern.isAbsolute()) {
            return search.below(root);
        }
        ManagedObjectReference<?> start = base == null ? root : base.reference();
        return base == null || base instanceof Datacenter ? search.belowDatacentersOf(start) : search.below(start);
    }

    private String beginning(PathPattern pattern) {
        return base == null || pattern.isAbsolute() ? "/" : path(base);
    }

    private static List<String> near(Search search, PathPattern pattern, String beginning) {
        String name = pattern.text().substring(pattern.text().lastIndexOf('/') + 1);
        return paths(NearNames.of(name, search.seen(), Place::name), beginning);
    }

    private static List<String> paths(List<Place> places, String beginning) {
        return places.stream().map(place -> place.path(beginning)).distinct().toList();
    }

    private <T extends ManagedEntity> T entity(Class<T> type, Place place) {
        return type.cast(reader.get(place.entity()));
    }

    String path(ManagedEntity entity) {
        Map<ManagedEntity, String> paths = paths(List.of(entity));
        String path = paths.get(entity);
        if (path == null) {
            throw new EntityNotFoundException(
                    entity.reference().type(), entity.reference().value(), List.of());
        }
        return path;
    }

    <T extends ManagedEntity> Map<T, String> paths(Collection<T> entities) {
        Map<T, String> paths = new LinkedHashMap<>();
        if (entities.isEmpty()) {
            return paths;
        }
        Entities read = above(entities);
        Ancestry ancestry = new Ancestry(read, root);
        for (T entity : entities) {
            if (read.name(entity.reference()) != null) {
                paths.put(entity, ancestry.path(entity.reference()));
            }
        }
        return paths;
    }

    private Entities above(Collection<? extends ManagedEntity> entities) {
        return reader.above(entities.stream()
                .<ManagedObjectReference<?>>map(ManagedEntity::reference)
                .toList());
    }

    List<ManagedEntity> ancestors(ManagedEntity entity) {
        Ancestry ancestry = new Ancestry(above(List.of(entity)), root);
        return ancestry.of(entity.reference()).stream()
                .filter(above -> !above.equals(entity.reference()))
                .map(reader::get)
                .toList();
    }

    List<ManagedEntity> children(ManagedEntity entity) {
        Set<Edge> edges = EnumSet.range(Edge.CHILD, Edge.POOL_MACHINE);
        Entities read = reader.level(List.of(entity.reference()), edges);
        return read.below(entity.reference(), edges).stream()
                .filter(below -> read.name(below) != null)
                .map(reader::get)
                .toList();
    }
}
