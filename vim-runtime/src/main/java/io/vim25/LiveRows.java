package io.vim25;

import io.vim25.internal.call.PropertyCalls;
import io.vim25.internal.core.ObjectContent;
import io.vim25.internal.core.ObjectUpdate;
import io.vim25.internal.core.ObjectUpdateKind;
import io.vim25.internal.core.PropertyCollector_;
import io.vim25.internal.core.PropertyFilterSpec;
import io.vim25.internal.core.PropertyFilterUpdate;
import io.vim25.internal.core.RetrieveResult;
import io.vim25.internal.core.UpdateSet;
import io.vim25.internal.core.View;
import io.vim25.internal.update.Contents;
import io.vim25.internal.update.Watch;
import io.vim25.spi.TypeScope;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * The rows that an {@link Informer} keeps current. Updates are gathered until a set is complete, and then become visible
 * all at once. The loop's thread writes; whoever likes reads.
 */
final class LiveRows<T extends ManagedObjectBase> implements Watch {
    private final Vim vim;
    private final Selection<T> selection;
    private final Contents contents;
    private final CompletableFuture<@Nullable Void> complete = new CompletableFuture<>();

    /** What isn't visible yet: an object's new row, or null if it has left. Only the loop's thread uses these three. */
    private final Map<ManagedObjectReference<?>, @Nullable Row<T>> news = new LinkedHashMap<>();

    private final Set<ManagedObjectReference<?>> unclear = new LinkedHashSet<>();
    private boolean anew;

    private final Map<ManagedObjectReference<?>, Row<T>> rows = new LinkedHashMap<>();
    private final List<Mailbox<T>> mailboxes = new ArrayList<>();
    private @Nullable Snapshot<T> snapshot;
    private @Nullable RuntimeException failure;

    LiveRows(Vim vim, Selection<T> selection) {
        this.vim = vim;
        this.selection = selection;
        this.contents = new Contents(selection.type().scope(), selection.names());
    }

    /** Ends when all has been read once, or with why that couldn't be. */
    CompletableFuture<@Nullable Void> complete() {
        return complete;
    }

    synchronized Snapshot<T> snapshot() {
        Snapshot<T> current = snapshot;
        if (current == null) {
            current = new Snapshot<>(rows);
            snapshot = current;
        }
        return current;
    }

    /** Why the rows may be out of date; null if they aren't. */
    synchronized @Nullable RuntimeException failure() {
        return failure;
    }

    /** Tells a listener of all rows as having entered, and of all changes from then on. */
    synchronized Mailbox<T> subscribe(String name, Consumer<? super Change<T>> listener) {
        Mailbox<T> mailbox = new Mailbox<>(name, listener, this::remove);
        rows.forEach((object, row) -> mailbox.changed(object, null, row));
        mailboxes.add(mailbox);
        mailbox.start();
        return mailbox;
    }

    private synchronized void remove(Mailbox<T> mailbox) {
        mailboxes.remove(mailbox);
    }

    /** Ends all subscriptions. */
    void close() {
        List<Mailbox<T>> open;
        synchronized (this) {
            open = List.copyOf(mailboxes);
        }
        open.forEach(Mailbox::close);
    }

    @Override
    public View open(Vim opening) {
        return selection.open(opening);
    }

    @Override
    public PropertyFilterSpec filter(View view) {
        return selection.filter(view);
    }

    @Override
    public boolean partialUpdates() {
        return true;
    }

    @Override
    public TypeScope scope() {
        return selection.type().scope();
    }

    @Override
    public void opened() {
        news.clear();
        unclear.clear();
        anew = true;
    }

    @Override
    public void changed(UpdateSet updates) {
        for (PropertyFilterUpdate filter : updates.getFilterSet()) {
            filter.getObjectSet().forEach(this::take);
        }
        if (!Boolean.TRUE.equals(updates.getTruncated())) {
            unclear.forEach(this::read);
            unclear.clear();
            publish();
            complete.complete(null);
        }
    }

    private void take(ObjectUpdate update) {
        ManagedObjectReference<?> object = update.getObj();
        if (update.getKind() == ObjectUpdateKind.LEAVE) {
            news.put(object, null);
            unclear.remove(object);
            return;
        }
        try {
            Row<T> known = known(object);
            put(contents.apply(known == null ? null : known.content(), update));
        } catch (IllegalArgumentException | ClassCastException e) {
            vim.log("reading " + object + " anew: the update of it doesn't fit", e);
            unclear.add(object);
        }
    }

    private synchronized @Nullable Row<T> known(ManagedObjectReference<?> object) {
        return news.containsKey(object) ? news.get(object) : anew ? null : rows.get(object);
    }

    private void put(ObjectContent content) {
        ManagedObjectReference<?> object = content.getObj();
        news.put(object, new Row<>(vim, vim.get(selection.type(), object), content));
    }

    private void read(ManagedObjectReference<?> object) {
        try {
            RetrieveResult result = vim.call(
                    vim.get(PropertyCollector_.TYPE, vim.content().getPropertyCollector()),
                    PropertyCalls.read(object, selection.names(), scope()));
            if (result == null || result.getObjects().isEmpty()) {
                news.put(object, null);
            } else {
                put(contents.ordered(result.getObjects().get(0)));
            }
        } catch (ManagedObjectNotFound e) {
            news.put(object, null);
        }
    }

    private synchronized void publish() {
        failure = null;
        if (anew) {
            leaveOut();
        }
        if (!news.isEmpty()) {
            snapshot = null;
        }
        news.forEach(this::publish);
        news.clear();
        anew = false;
    }

    /** All was read anew: what didn't come has left, and what came as it was hasn't changed. */
    private void leaveOut() {
        if (complete.isDone()) {
            mailboxes.forEach(Mailbox::resynced);
        }
        Map<ManagedObjectReference<?>, Row<T>> gone = new HashMap<>(rows);
        gone.keySet().removeAll(news.keySet());
        gone.keySet().forEach(object -> news.put(object, null));
        news.entrySet().removeIf(entry -> isSame(rows.get(entry.getKey()), entry.getValue()));
    }

    private static boolean isSame(@Nullable Row<?> before, @Nullable Row<?> after) {
        return before != null && after != null && before.content().equals(after.content());
    }

    private void publish(ManagedObjectReference<?> object, @Nullable Row<T> after) {
        Row<T> before = after == null ? rows.remove(object) : rows.put(object, after);
        if (before != null || after != null) {
            mailboxes.forEach(mailbox -> mailbox.changed(object, before, after));
        }
    }

    @Override
    public synchronized void idle() {
        failure = null;
    }

    @Override
    public void failing(RuntimeException e) {
        interrupt(e);
    }

    @Override
    public void failed(RuntimeException e) {
        interrupt(e);
    }

    private void interrupt(RuntimeException e) {
        complete.completeExceptionally(e);
        synchronized (this) {
            boolean isNew = failure == null;
            failure = e;
            if (isNew) {
                mailboxes.forEach(mailbox -> mailbox.interrupted(e));
            }
        }
    }
}
