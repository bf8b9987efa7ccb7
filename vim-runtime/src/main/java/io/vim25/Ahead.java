package io.vim25;

import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** A page that another thread reads while the one before it is used. */
final class Ahead<R extends @Nullable Object> {
    private final FutureTask<R> page;

    private Ahead(FutureTask<R> page) {
        this.page = page;
    }

    /** Begins to read. */
    static <R extends @Nullable Object> Ahead<R> of(Supplier<R> read) {
        FutureTask<R> page = new FutureTask<>(read::get);
        Thread thread = new Thread(page, "vim-read-ahead");
        thread.setDaemon(true);
        thread.start();
        return new Ahead<>(page);
    }

    /**
     * Waits for the page.
     *
     * @throws CallInterruptedException if this thread is interrupted; the page can still be waited for
     */
    R get() {
        try {
            return page.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CallInterruptedException("interrupted while the next page was read", e);
        } catch (ExecutionException e) {
            if (e.getCause() instanceof RuntimeException failure) {
                throw failure;
            }
            throw new IllegalStateException(e.getCause());
        }
    }

    /** Waits for the page, also on a thread that is interrupted; null if it couldn't be read. */
    @Nullable
    R getAnyway() {
        boolean interrupted = Thread.interrupted();
        try {
            return page.get();
        } catch (InterruptedException e) {
            interrupted = true;
            return null;
        } catch (ExecutionException e) {
            return null;
        } finally {
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }
}
