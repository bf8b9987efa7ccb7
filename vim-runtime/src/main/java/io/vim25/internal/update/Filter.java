package io.vim25.internal.update;

import io.vim25.Method;
import io.vim25.MethodFault;
import io.vim25.Vim;
import io.vim25.VimException;
import io.vim25.internal.call.InScope;
import io.vim25.internal.core.CancelWaitForUpdates;
import io.vim25.internal.core.CreateFilter;
import io.vim25.internal.core.CreatePropertyCollector;
import io.vim25.internal.core.DestroyPropertyCollector;
import io.vim25.internal.core.DestroyView;
import io.vim25.internal.core.PropertyCollector;
import io.vim25.internal.core.UpdateSet;
import io.vim25.internal.core.View;
import io.vim25.internal.core.WaitForUpdatesEx;
import io.vim25.internal.core.WaitOptions;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A property collector of our own with one filter, and the view that this starts from. All three live in one session. */
final class Filter {
    private static final Logger LOG = LoggerFactory.getLogger(Filter.class);

    /** So many objects at most in one reply: the memory that one takes is bounded. */
    private static final int MOST_UPDATES = 1000;

    private final Server server;
    private final Watch watch;
    private final int generation;
    private @Nullable View view;
    private volatile @Nullable PropertyCollector collector;
    private String version = "";
    private boolean asked;

    private Filter(Server server, Watch watch) {
        this.server = server;
        this.watch = watch;
        this.generation = server.generation().getAsInt();
    }

    /** Makes all three; if that fails, none is left. */
    static Filter open(Server server, Watch watch) {
        Filter filter = new Filter(server, watch);
        try {
            filter.open();
            return filter;
        } catch (RuntimeException e) {
            filter.destroy();
            throw e;
        }
    }

    private void open() {
        PropertyCollector made = server.vim().call(server.collector(), new CreatePropertyCollector());
        collector = made;
        View opened = watch.open(server.vim());
        view = opened;
        server.vim().call(made, new CreateFilter(watch.filter(opened), watch.partialUpdates()));
    }

    /** Whether the session that this lives in is over. */
    boolean isLost() {
        return server.generation().getAsInt() != generation;
    }

    /**
     * What has changed since this was asked last, null if nothing changes for a while; at first all that there is, without
     * a wait and never null.
     */
    @Nullable
    UpdateSet next() {
        int seconds = asked ? (int) server.poll().toSeconds() : 0;
        WaitOptions options = new WaitOptions().setMaxWaitSeconds(seconds).setMaxObjectUpdates(MOST_UPDATES);
        Method<PropertyCollector, @Nullable UpdateSet> wait = new WaitForUpdatesEx(version, options);
        UpdateSet updates = server.polling().call(open(collector), new InScope<>(wait, watch.scope()));
        boolean first = !asked;
        asked = true;
        if (updates != null) {
            version = updates.getVersion();
        }
        return updates == null && first ? new UpdateSet() : updates;
    }

    private static PropertyCollector open(@Nullable PropertyCollector collector) {
        if (collector == null) {
            throw new IllegalStateException("the filter isn't open");
        }
        return collector;
    }

    /** Lets {@link #next} end, which another thread is in. */
    void cancel() {
        PropertyCollector open = collector;
        if (open != null && !isLost()) {
            tidy(vim -> vim.call(open, new CancelWaitForUpdates()));
        }
    }

    /**
     * Removes it from the server. What a session that is over has left is gone already.
     *
     * @return whether nothing is left; if not, the server couldn't be asked
     */
    boolean destroy() {
        PropertyCollector open = collector;
        if (isLost() || (open != null && tidy(vim -> vim.call(open, new DestroyPropertyCollector())))) {
            collector = null;
        }
        View made = view;
        if (isLost() || (made != null && tidy(vim -> vim.call(made, new DestroyView())))) {
            view = null;
        }
        return collector == null && view == null;
    }

    /** Whether the server answered, if only that there is no such thing. */
    private boolean tidy(Consumer<Vim> call) {
        try {
            call.accept(server.tidying());
            return true;
        } catch (MethodFault e) {
            LOG.debug("what watched the server is gone already", e);
            return true;
        } catch (VimException | IllegalStateException e) {
            LOG.debug("could not remove what watched the server; it goes with the session", e);
            return false;
        }
    }
}
