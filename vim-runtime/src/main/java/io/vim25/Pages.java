package io.vim25;

import io.vim25.internal.call.PropertyCalls;
import io.vim25.internal.core.CancelRetrievePropertiesEx;
import io.vim25.internal.core.DestroyView;
import io.vim25.internal.core.ObjectContent;
import io.vim25.internal.core.PropertyCollector;
import io.vim25.internal.core.PropertyCollector_;
import io.vim25.internal.core.RetrieveResult;
import io.vim25.internal.core.View;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Set;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * The pages of one stream of a {@link Retrieval}; when half of one is used, the next is read by another thread. View and
 * token live in a session: where that ends, or the reply with a page is lost, it begins again, and leaves out what it
 * gave already. One thread uses it.
 */
final class Pages<T extends ManagedObjectBase> extends Spliterators.AbstractSpliterator<Row<T>> {
    /** How often one page is begun again. */
    private static final int MOST_RESTARTS = 5;

    private final Vim vim;
    private final Selection<T> selection;
    private final int pageSize;
    private final Deque<ObjectContent> page = new ArrayDeque<>();
    private final Set<ManagedObjectReference<?>> given = new HashSet<>();
    private int generation;
    private int half;
    private @Nullable View view;
    private @Nullable String token;
    private @Nullable Ahead<RetrieveResult> ahead;
    private boolean atEnd;

    Pages(Vim vim, Selection<T> selection, int pageSize) {
        super(Long.MAX_VALUE, Spliterator.ORDERED | Spliterator.NONNULL | Spliterator.DISTINCT);
        this.vim = vim;
        this.selection = selection;
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
        if (page.size() == half) {
            readAhead();
        }
        action.accept(new Row<>(vim, vim.get(selection.type(), next.getObj()), next));
        return true;
    }

    private void readAhead() {
        String open = token;
        if (open != null && ahead == null) {
            ahead = Ahead.of(() -> readOn(open));
        }
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
        Ahead<RetrieveResult> coming = ahead;
        if (coming != null) {
            RetrieveResult result = coming.get();
            ahead = null;
            return result;
        }
        String open = token;
        if (open != null) {
            return readOn(open);
        }
        generation = vim.generation();
        View created = selection.open(vim);
        view = created;
        return vim.call(
                collector(),
                PropertyCalls.readPage(
                        selection.filter(created), pageSize, selection.type().scope()));
    }

    private RetrieveResult readOn(String open) {
        return vim.call(collector(), PropertyCalls.readOn(open, selection.type().scope()));
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
        half = page.size() / 2;
    }

    /** Ends the reading. */
    void close() {
        page.clear();
        atEnd = true;
        giveUp();
    }

    private void giveUp() {
        Ahead<RetrieveResult> coming = ahead;
        ahead = null;
        if (coming != null) {
            RetrieveResult result = coming.getAnyway();
            token = result == null ? null : result.getToken();
        }
        String open = token;
        token = null;
        View made = view;
        view = null;
        if (vim.generation() == generation) {
            giveUp(open, made);
        }
    }

    /** A session that has ended took both with it. */
    private void giveUp(@Nullable String open, @Nullable View made) {
        if (open != null) {
            giveUp(() -> vim.call(collector(), new CancelRetrievePropertiesEx(open)));
        }
        if (made != null) {
            giveUp(() -> vim.call(made, new DestroyView()));
        }
    }

    private void giveUp(Runnable call) {
        try {
            call.run();
        } catch (VimException e) {
            vim.log("could not give up what a read began on the server; it ends with the session", e);
        }
    }
}
