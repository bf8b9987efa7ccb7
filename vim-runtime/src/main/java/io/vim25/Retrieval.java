package io.vim25;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/**
 * Reads some properties of many objects, a page at a time.
 *
 * <pre>{@code
 * try (Stream<Row<VirtualMachine>> rows = vim.retrieve(VirtualMachine_.TYPE)
 *         .select(VirtualMachine_.name(), VirtualMachine_.powerState())
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
    private final ManagedObjectType<T> type;
    private final @Nullable ManagedObjectReference<?> container;
    private final List<PropertyPath<? super T, ?>> paths;
    private final int pageSize;

    Retrieval(Vim vim, ManagedObjectType<T> type) {
        this(vim, type, null, List.of(), PAGE_SIZE);
    }

    private Retrieval(
            Vim vim,
            ManagedObjectType<T> type,
            @Nullable ManagedObjectReference<?> container,
            List<PropertyPath<? super T, ?>> paths,
            int pageSize) {
        this.vim = vim;
        this.type = type;
        this.container = container;
        this.paths = paths;
        this.pageSize = pageSize;
    }

    /** Reads the objects below a container: a folder, datacenter, compute resource, resource pool or vApp. */
    public Retrieval<T> under(ManagedObjectBase newContainer) {
        return under(newContainer.reference());
    }

    /** Reads the objects below a container; the default is the root folder. */
    public Retrieval<T> under(ManagedObjectReference<?> newContainer) {
        return new Retrieval<>(vim, type, Objects.requireNonNull(newContainer), paths, pageSize);
    }

    /** Reads these properties. */
    @SafeVarargs
    public final Retrieval<T> select(PropertyPath<? super T, ?>... newPaths) {
        List<PropertyPath<? super T, ?>> copy = new ArrayList<>();
        for (PropertyPath<? super T, ?> path : newPaths) {
            copy.add(path);
        }
        return new Retrieval<>(vim, type, container, List.copyOf(copy), pageSize);
    }

    /** Asks for at most so many objects in one reply; 500 unless said otherwise. A server may send fewer. */
    public Retrieval<T> pageSize(int newPageSize) {
        if (newPageSize < 1) {
            throw new IllegalArgumentException("a page has at least one object, not " + newPageSize);
        }
        return new Retrieval<>(vim, type, container, paths, newPageSize);
    }

    /**
     * The objects, each once, in the server's order. The stream is lazy: the first page is read at the first element,
     * each further page when the one before it is used up. Close it: what was begun on the server is then given up there.
     *
     * <p>Where the session ends between two pages, or the reply with a page is lost, it is read again from the start,
     * and what was given already is left out. An object that was made or moved meanwhile may be missing.
     */
    public Stream<Row<T>> stream() {
        Pages<T> pages = new Pages<>(vim, type, container, paths, pageSize);
        return StreamSupport.stream(pages, false).onClose(pages::close);
    }
}
