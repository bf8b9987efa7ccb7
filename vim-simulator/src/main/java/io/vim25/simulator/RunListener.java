package io.vim25.simulator;

import org.jspecify.annotations.Nullable;

/**
 * Is told what has run. A test that gives each call an operation id of its own, by {@code CallOptions.withOperationId},
 * learns from it how often each call ran.
 */
@FunctionalInterface
public interface RunListener {
    /**
     * An operation has run, and its result is about to be sent. The simulator does nothing else meanwhile: this must
     * return soon, and mustn't call the simulator.
     *
     * @param operation the name on the wire, for example {@code PowerOnVM_Task}
     * @param operationId what the caller calls the call; null if it doesn't say
     */
    void ran(String operation, @Nullable String operationId);
}
