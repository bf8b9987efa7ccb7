package io.vim25.simulator.internal.operation;

import io.vim25.ManagedObjectReference;
import io.vim25.generated.Event;
import io.vim25.simulator.internal.model.EventCollectorObject;
import io.vim25.simulator.internal.model.Refusal;
import java.util.List;

/** Reads events in portions. */
final class EventCollectorOperations extends EventHistoryCollectorSkeleton {
    private static final int MOST = 1000;

    private final Call call;
    private final EventCollectorObject collector;

    EventCollectorOperations(Call call, EventCollectorObject collector) {
        this.call = call;
        this.collector = collector;
    }

    @Override
    ManagedObjectReference<?> self() {
        return collector.reference();
    }

    @Override
    protected List<Event> readNextEvents(int maxCount) {
        return collector.next(checked(maxCount));
    }

    @Override
    protected List<Event> readPreviousEvents(int maxCount) {
        return collector.previous(checked(maxCount));
    }

    @Override
    protected void rewindCollector() {
        collector.rewind();
    }

    @Override
    protected void resetCollector() {
        collector.reset();
    }

    @Override
    protected void setCollectorPageSize(int maxCount) {
        collector.setPageSize(checked(maxCount));
    }

    private static int checked(int maxCount) {
        if (maxCount < 1 || maxCount > MOST) {
            throw Refusal.invalidArgument("maxCount", "there are 1 to " + MOST + " events in a portion");
        }
        return maxCount;
    }

    @Override
    protected void destroyCollector() {
        call.session().remove(collector);
    }
}
