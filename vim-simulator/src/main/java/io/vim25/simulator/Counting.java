package io.vim25.simulator;

import io.vim25.simulator.internal.model.PropertyCollectorObject;
import io.vim25.simulator.internal.model.Session;
import io.vim25.simulator.internal.model.SessionObject;
import io.vim25.simulator.internal.model.ViewObject;
import io.vim25.simulator.internal.model.VirtualCenter;
import io.vim25.simulator.internal.property.CollectorObject;
import io.vim25.simulator.internal.property.FilterObject;
import java.util.List;
import java.util.function.ToIntFunction;

/** Counts what sessions hold. */
final class Counting {
    private final List<Session> sessions;

    private Counting(List<Session> sessions) {
        this.sessions = sessions;
    }

    static ServerCounts of(VirtualCenter vcenter) {
        Counting counting = new Counting(vcenter.sessions().open().toList());
        return new ServerCounts(
                counting.sessions.size(),
                counting.objects(ViewObject.class),
                counting.sum(Counting::createdCollectors),
                counting.objects(FilterObject.class),
                counting.sum(Session::pages),
                counting.sum(Session::waits));
    }

    private static int createdCollectors(Session session) {
        return (int) session.all(CollectorObject.class).stream()
                .filter(collector -> !collector.reference().equals(PropertyCollectorObject.REFERENCE))
                .count();
    }

    private int objects(Class<? extends SessionObject> kind) {
        return sum(session -> session.all(kind).size());
    }

    private int sum(ToIntFunction<Session> count) {
        return sessions.stream().mapToInt(count).sum();
    }
}
