package io.vim25;

import io.vim25.internal.call.PropertyCalls;
import io.vim25.internal.core.CancelRetrievePropertiesEx;
import io.vim25.internal.core.CreateContainerView;
import io.vim25.internal.core.DestroyView;
import io.vim25.internal.core.ObjectContent;
import io.vim25.internal.core.PropertyCollector;
import io.vim25.internal.core.PropertyCollector_;
import io.vim25.internal.core.RetrieveResult;
import io.vim25.internal.core.View;
import io.vim25.internal.core.ViewManager_;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * The pages of one stream of a {@link Retrieval}. View and token live in a session: where that ends, or the reply with
 * a page is lost, it begins again, and leaves out what it gave already. One thread uses it.
 */
final class Pages<T extends ManagedObjectBase> extends Spliterators.AbstractSpliterator<Row<T>> {
    /** How often one page is begun again. */
    private static final int MOST_RESTARTS = 5;

    private final Vim vim;
    private final ManagedObjectType<T> type;
    private final @Nullable ManagedObjectReference<?> container;
    private final List<String> paths;
    private final int pageSize;
    private final Deque<ObjectContent> page = new ArrayDeque<>();
    private final Set<ManagedObjectReference<?>> given = new HashSet<>();
    private int generation;
    private @Nullable View view;
    private @Nullable String token;
    private boolean atEnd;

    Pages(
            Vim vim,
            ManagedObjectType<T> type,
            @Nullable ManagedObjectReference<?> container,
            List<PropertyPath<? super T, ?>> paths,
            int pageSize) {
        super(Long.MAX_VALUE, Spliterator.ORDERED | Spliterator.NONNULL | Spliterator.DISTINCT);
        this.vim = vim;
        this.type = type;
        this.container = container;
        this.paths = paths.stream().map(PropertyPath::path).distinct().toList();
        this.pageSize = pageSize;
    }

    @Override
    public boolean tryAdvance(Consumer<? super Row<T>> action) {
        while (page.isEmpty() && !atEnd) {
            nextPage();
        }
        ObjectContent next = page.poll();
        if (next == null) {
            close();
            return false;
        }
        action.accept(new Row<>(vim, vim.get(type, next.getObj()), next));
        return true;
    }

    private void nextPage() {
        for (int restarts = 0; ; restarts++) {
            try {
                take(read());
                return;
            } catch (MethodFault | OutcomeUnknownException e) {
                boolean lost = e instanceof OutcomeUnknownException || vim.generation() != generation;
                if (!lost || restarts == MOST_RESTARTS) {
                    throw e;
                }
                vim.log("reading begins again", e);
                giveUp();
            }
        }
    }

    private @Nullable RetrieveResult read() {
        String open = token;
        if (open != null) {
            return vim.call(collector(), PropertyCalls.readOn(open, type.scope()));
        }
        generation = vim.generation();
        View created = createView();
        view = created;
        return vim.call(
                collector(),
                PropertyCalls.readView(created.reference(), type.wireType(), paths, pageSize, type.scope()));
    }

    private View createView() {
        ManagedObjectReference<?> start = container == null ? vim.rootFolder() : container;
        return vim.call(
                vim.get(ViewManager_.TYPE, Objects.requireNonNull(vim.content().getViewManager())),
                new CreateContainerView(start, List.of(type.wireType()), true));
    }

    private PropertyCollector collector() {
        return vim.get(PropertyCollector_.TYPE, vim.content().getPropertyCollector());
    }

    private void take(@Nullable RetrieveResult result) {
        token = result == null ? null : result.getToken();
        atEnd = token == null;
        if (result != null) {
            result.getObjects().stream()
                    .filter(object -> given.add(object.getObj()))
                    .forEach(page::add);
        }
    }

    /** Ends the reading. */
    void close() {
        page.clear();
        atEnd = true;
        giveUp();
    }

    private void giveUp() {
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
