package io.vim25;

import java.util.ArrayList;
import java.util.List;

/**
 * Says what an {@link Informer} keeps current. Immutable: each method gives a new one.
 *
 * @param <T> the managed object
 */
public final class InformerBuilder<T extends ManagedObjectBase> {
    private final Vim vim;
    private final Selection<T> selection;

    InformerBuilder(Vim vim, Selection<T> selection) {
        this.vim = vim;
        this.selection = selection;
    }

    /** Watches the objects below a container: a folder, datacenter, compute resource, resource pool or vApp. */
    public InformerBuilder<T> under(ManagedObjectBase container) {
        return under(container.reference());
    }

    /** Watches the objects below a container; the default is the root folder. */
    public InformerBuilder<T> under(ManagedObjectReference<?> container) {
        return new InformerBuilder<>(vim, selection.under(container));
    }

    /** Watches these objects, rather than those below a container. */
    public InformerBuilder<T> of(Iterable<? extends T> objects) {
        return new InformerBuilder<>(vim, selection.of(objects));
    }

    /** Watches these properties; without any, only which objects there are. */
    @SafeVarargs
    public final InformerBuilder<T> select(PropertyPath<? super T, ?>... paths) {
        List<PropertyPath<? super T, ?>> selected = new ArrayList<>(paths.length);
        for (PropertyPath<? super T, ?> path : paths) {
            selected.add(path);
        }
        return new InformerBuilder<>(vim, selection.select(selected));
    }

    /**
     * Reads all for the first time, and begins to watch. Three calls make what is needed on the server, and all that
     * there is comes in portions of up to 1,000 objects.
     *
     * @throws MethodFault the fault that the server answered with, for example {@link ManagedObjectNotFound} if the
     *     container is gone
     * @throws VimException if the server can't be asked; nothing is left on it
     * @throws CallInterruptedException if the thread is interrupted
     */
    public Informer<T> start() {
        return Informer.start(vim, selection);
    }
}
