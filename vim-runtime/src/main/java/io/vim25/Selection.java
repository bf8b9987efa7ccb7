package io.vim25;

import io.vim25.internal.call.PropertyCalls;
import io.vim25.internal.core.CreateContainerView;
import io.vim25.internal.core.CreateListView;
import io.vim25.internal.core.PropertyFilterSpec;
import io.vim25.internal.core.View;
import io.vim25.internal.core.ViewManager_;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Which objects to read or to watch, and what of them.
 *
 * @param type the objects' type
 * @param container what they are below; null for the root folder
 * @param objects the objects themselves; null for all that are below the container
 * @param paths the properties
 */
record Selection<T extends ManagedObjectBase>(
        ManagedObjectType<T> type,
        @Nullable ManagedObjectReference<?> container,
        @Nullable List<ManagedObjectReference<?>> objects,
        List<PropertyPath<? super T, ?>> paths) {

    static <T extends ManagedObjectBase> Selection<T> of(ManagedObjectType<T> type) {
        return new Selection<>(type, null, null, List.of());
    }

    Selection<T> under(ManagedObjectReference<?> newContainer) {
        return new Selection<>(type, Objects.requireNonNull(newContainer, "container"), null, paths);
    }

    Selection<T> of(Iterable<? extends T> newObjects) {
        List<ManagedObjectReference<?>> references = new ArrayList<>();
        newObjects.forEach(object -> references.add(object.reference()));
        return new Selection<>(type, null, List.copyOf(references), paths);
    }

    Selection<T> select(List<PropertyPath<? super T, ?>> newPaths) {
        return new Selection<>(type, container, objects, List.copyOf(newPaths));
    }

    /** The paths as on the wire, each once. */
    List<String> names() {
        return paths.stream().map(PropertyPath::wirePath).distinct().toList();
    }

    /** Makes a view of the objects, which lasts as long as the session. */
    View open(Vim vim) {
        var manager =
                vim.get(ViewManager_.TYPE, Objects.requireNonNull(vim.content().getViewManager()));
        if (objects != null) {
            return vim.call(manager, new CreateListView(objects));
        }
        ManagedObjectReference<?> start = container == null ? vim.rootFolder() : container;
        return vim.call(manager, new CreateContainerView(start, List.of(type.wireType()), true));
    }

    /** What to read of the objects in that view. */
    PropertyFilterSpec filter(View view) {
        return PropertyCalls.inView(view.reference(), type.wireType(), names());
    }
}
