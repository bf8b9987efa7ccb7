package io.vim25;

import io.vim25.internal.call.PropertyCalls;
import io.vim25.internal.core.CancelRetrievePropertiesEx;
import io.vim25.internal.core.CreateContainerView;
import io.vim25.internal.core.DestroyView;
import io.vim25.internal.core.ObjectContent;
import io.vim25.internal.core.PropertyCollector_;
import io.vim25.internal.core.RetrieveResult;
import io.vim25.internal.core.ServiceContent;
import io.vim25.internal.core.View;
import io.vim25.internal.core.ViewManager_;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Objects;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.function.Consumer;
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
     * The objects, in the server's order. The stream is lazy: the first page is read at the first element, each further
     * page when the one before it is used up. Close it: what was begun on the server is then given up there.
     */
    public Stream<Row<T>> stream() {
        Pages pages = new Pages();
        return StreamSupport.stream(pages, false).onClose(pages::close);
    }

    /** The pages of one stream, and the view and the token that they need on the server. */
    private final class Pages extends Spliterators.AbstractSpliterator<Row<T>> {
        private final Deque<ObjectContent> page = new ArrayDeque<>();
        private @Nullable View view;
        private @Nullable String token;
        private boolean started;

        Pages() {
            super(Long.MAX_VALUE, Spliterator.ORDERED | Spliterator.NONNULL | Spliterator.DISTINCT);
        }

        @Override
        public boolean tryAdvance(Consumer<? super Row<T>> action) {
            while (page.isEmpty() && (!started || token != null)) {
                readPage();
            }
            ObjectContent next = page.poll();
            if (next == null) {
                close();
                return false;
            }
            action.accept(new Row<>(vim, vim.get(type, next.getObj()), next));
            return true;
        }

        private void readPage() {
            RetrieveResult result;
            if (!started) {
                started = true;
                result = readFirst();
            } else {
                result = vim.call(collector(), PropertyCalls.readOn(Objects.requireNonNull(token), type.scope()));
            }
            token = result == null ? null : result.getToken();
            if (result != null) {
                page.addAll(result.getObjects());
            }
        }

        private @Nullable RetrieveResult readFirst() {
            ServiceContent content = vim.content();
            View created = vim.call(
                    vim.get(ViewManager_.TYPE, Objects.requireNonNull(content.getViewManager())),
                    new CreateContainerView(
                            container == null ? content.getRootFolder() : container, List.of(type.wireType()), true));
            view = created;
            List<String> wirePaths =
                    paths.stream().map(PropertyPath::path).distinct().toList();
            return vim.call(
                    collector(),
                    PropertyCalls.readView(created.reference(), type.wireType(), wirePaths, pageSize, type.scope()));
        }

        private io.vim25.internal.core.PropertyCollector collector() {
            return vim.get(PropertyCollector_.TYPE, vim.content().getPropertyCollector());
        }

        private void close() {
            page.clear();
            String open = token;
            token = null;
            if (open != null) {
                giveUp(() -> vim.call(collector(), new CancelRetrievePropertiesEx(open)));
            }
            View made = view;
            view = null;
            if (made != null) {
                giveUp(() -> vim.call(made, new DestroyView()));
            }
        }

        /** A session that has ended took the view and the token with it; one that can't be reached keeps them until then. */
        private void giveUp(Runnable call) {
            try {
                call.run();
            } catch (VimException e) {
                vim.log("could not give up what a read began on the server; it ends with the session", e);
            }
        }
    }
}
