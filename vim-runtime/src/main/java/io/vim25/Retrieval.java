package io.vim25;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * Reads some properties of many objects, a page at a time.
 *
 * <pre>{@code
 * try (Stream<Row<VirtualMachine>> rows = vim.retrieve(VirtualMachine_.TYPE)
 *         .select(VirtualMachine_.name(), VirtualMachine_.runtime().powerState())
 *         .stream()) {
 *     rows.forEach(row -> System.out.println(row.get(VirtualMachine_.name())));
 * }
 * }</pre>
 *
 * <p>Immutable: each method gives a new one.
 *
 * @param <T> the managed object
 */
public final class Retrieval<T extends ManagedObjectBase> {
    private static final int PAGE_SIZE = 500;

    private final Vim vim;
    private final Selection<T> selection;
    private final int pageSize;

    Retrieval(Vim vim, ManagedObjectType<T> type) {
        this(vim, Selection.of(type), PAGE_SIZE);
    }

    private Retrieval(Vim vim, Selection<T> selection, int pageSize) {
        this.vim = vim;
        this.selection = selection;
        this.pageSize = pageSize;
    }

    /** Reads the objects below a container: a folder, datacenter, compute resource, resource pool or vApp. */
    public Retrieval<T> under(ManagedObjectBase container) {
        return under(container.reference());
    }

    /** Reads the objects below a container; the default is the root folder. */
    public Retrieval<T> under(ManagedObjectReference<?> container) {
        return new Retrieval<>(vim, selection.under(container), pageSize);
    }

    /** Reads these objects, rather than those below a container. */
    public Retrieval<T> of(Iterable<? extends T> objects) {
        return new Retrieval<>(vim, selection.of(objects), pageSize);
    }

    /** Reads these properties. */
    @SafeVarargs
    public final Retrieval<T> select(PropertyPath<? super T, ?>... paths) {
        List<PropertyPath<? super T, ?>> selected = new ArrayList<>(paths.length);
        for (PropertyPath<? super T, ?> path : paths) {
            selected.add(path);
        }
        return new Retrieval<>(vim, selection.select(selected), pageSize);
    }

    /** Asks for at most so many objects in one reply; 500 unless said otherwise. A server may send fewer. */
    public Retrieval<T> pageSize(int newPageSize) {
        if (newPageSize < 1) {
            throw new IllegalArgumentException("a page has at least one object, not " + newPageSize);
        }
        return new Retrieval<>(vim, selection, newPageSize);
    }

    /**
     * The objects, each once, in the server's order. The stream is lazy: the first page is read at the first element,
     * and each further one by another thread when half of the page before it is used, so that two pages at most are in
     * memory. Close it: what was begun on the server is then given up there.
     *
     * <p>Where the session ends between two pages, or the reply with a page is lost, it is read again from the start,
     * and what was given already is left out. An object that was made or moved meanwhile may be missing.
     */
    public Stream<Row<T>> stream() {
        Pages<T> pages = new Pages<>(vim, selection, pageSize);
        return StreamSupport.stream(pages, false).onClose(pages::close);
    }
}
