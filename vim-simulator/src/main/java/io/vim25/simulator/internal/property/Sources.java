package io.vim25.simulator.internal.property;

import io.vim25.simulator.internal.model.ObjectFinder;
import io.vim25.simulator.internal.model.ServerObject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The properties that led from object to object, with what they were then. */
final class Sources {
    private final Map<ServerObject, List<Link>> links = new HashMap<>();

    /** Notes where a property led. */
    void add(ServerObject from, ParsedPath path, @Nullable Object value) {
        links.computeIfAbsent(from, key -> new ArrayList<>(1)).add(new Link(path, value));
    }

    /** Notes that it matters whether an object is there. */
    void add(ServerObject object) {
        links.computeIfAbsent(object, key -> new ArrayList<>(1));
    }

    /** Whether an object led to others. */
    boolean contains(ServerObject object) {
        return links.containsKey(object);
    }

    /** Whether an object leads elsewhere now than it did. */
    boolean isStale(ObjectFinder objects, ServerObject object) {
        List<Link> known = links.getOrDefault(object, List.of());
        ServerObject current = objects.find(object.reference());
        if (current == null) {
            return true;
        }
        PropertyReader reader = new PropertyReader(current);
        return known.stream()
                .anyMatch(link ->
                        !Objects.equals(link.value(), reader.read(link.path()).value()));
    }

    private record Link(ParsedPath path, @Nullable Object value) {}
}
