package io.vim25.internal.call;

import org.jspecify.annotations.Nullable;

/** Tells a call's observation when it is tried, and when a try fails that had nothing to send. */
final class ObservedCaller implements RetryCaller.Caller {
    private final RetryCaller.Caller next;

    ObservedCaller(RetryCaller.Caller next) {
        this.next = next;
    }

    @Override
    public <R extends @Nullable Object> R call(Invocation<R> call, Attempt attempt) {
        Observation observation = call.observation();
        if (observation == null) {
            return next.call(call, attempt);
        }
        observation.tries();
        try {
            return next.call(call, attempt);
        } catch (RuntimeException e) {
            observation.failed(e);
            throw e;
        }
    }
}
