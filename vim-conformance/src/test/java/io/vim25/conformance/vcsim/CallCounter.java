package io.vim25.conformance.vcsim;

import io.vim25.CallEvent;
import io.vim25.CallListener;
import io.vim25.CallOutcome;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** Remembers the calls of a {@code Vim}. */
final class CallCounter implements CallListener {
    private final List<CallEvent> calls = new CopyOnWriteArrayList<>();

    @Override
    public void called(CallEvent event) {
        calls.add(event);
    }

    /** How many calls of an operation have given a result. */
    long succeeded(String operation) {
        return calls.stream()
                .filter(call -> call.call().operation().equals(operation) && call.outcome() == CallOutcome.RESULT)
                .count();
    }

    /** How many calls of an operation there were, whatever came of them. */
    long made(String operation) {
        return calls.stream()
                .filter(call -> call.call().operation().equals(operation))
                .count();
    }
}
