package io.vim25.simulator.internal.operation;

import io.vim25.RequestCanceled;
import io.vim25.generated.UpdateSet;
import io.vim25.simulator.internal.model.Refusal;
import io.vim25.simulator.internal.model.Session;
import io.vim25.simulator.internal.model.VirtualCenter;
import io.vim25.simulator.internal.property.CollectorObject;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * Waits until a collector has something to tell. Others go on meanwhile; that the client is gone isn't noticed. How long
 * it waits is real time, whatever the simulator's clock says: it is the client who is waiting.
 */
final class UpdateWait {
    /** As many seconds as no wait takes. */
    static final long FOREVER = TimeUnit.DAYS.toSeconds(10_000);

    private final VirtualCenter vcenter;
    private final Session session;
    private final CollectorObject collector;
    private final int limit;

    UpdateWait(Call call, CollectorObject collector, int limit) {
        this.vcenter = call.vcenter();
        this.session = call.session();
        this.collector = collector;
        this.limit = limit;
    }

    /**
     * Waits.
     *
     * @return null if the time is over
     */
    @Nullable
    UpdateSet await(@Nullable String version, long seconds) {
        long since = collector.begin(version);
        int cancellations = collector.cancellations();
        long begun = System.nanoTime();
        long time = TimeUnit.SECONDS.toNanos(seconds);
        session.beginWait();
        try {
            while (true) {
                UpdateSet set = collector.next(since, limit);
                long rest = time - (System.nanoTime() - begun);
                if (set != null || rest <= 0) {
                    return set;
                }
                vcenter.pause(rest);
                check(cancellations);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw cancelled();
        } finally {
            session.endWait(vcenter.settings().clock().instant());
        }
    }

    private void check(int cancellations) {
        if (!session.isOpen()) {
            throw Refusal.notAuthenticated(collector.reference());
        }
        if (session.find(collector.reference()) == null) {
            throw Refusal.notFound(collector.reference());
        }
        if (collector.cancellations() != cancellations) {
            throw cancelled();
        }
    }

    private static Refusal cancelled() {
        return new Refusal(new RequestCanceled(), "The request was canceled.");
    }
}
