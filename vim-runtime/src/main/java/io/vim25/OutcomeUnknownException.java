package io.vim25;

import java.io.Serial;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An operation that changes something was sent, and its reply was lost: it may have run, or run still, or not. It isn't
 * sent again. Look at the object before the next call, and where the operation starts a task, at what
 * {@link Vim#findTasks} finds.
 *
 * <p>The cause says how the reply was lost.
 */
public class OutcomeUnknownException extends VimException {
    @Serial
    private static final long serialVersionUID = 1L;

    // Its arguments may not be serializable.
    private final transient @Nullable Method<?, ?> method;
    private final String operation;
    private final String objectType;
    private final String objectValue;
    private final String operationId;
    private final Instant sentAfter;
    private final Instant sentBefore;

    /**
     * For a call.
     *
     * @param object what was called
     * @param server the server's name, for the message
     * @param sentAfter when the attempt began, by this machine's clock
     * @param sentBefore when the reply was found to be lost, by this machine's clock
     */
    public OutcomeUnknownException(
            Method<?, ?> method,
            ManagedObjectReference<?> object,
            String operationId,
            String server,
            Instant sentAfter,
            Instant sentBefore,
            VimException cause) {
        super(
                method.operation() + " on " + object + " at " + server + " (operation id " + operationId
                        + ") was sent between "
                        + sentAfter + " and " + sentBefore + ", and its reply was lost: it may have run. It isn't sent"
                        + " again. Fix: look at the object's state"
                        + (isTask(method.operation()) ? ", and for its task by vim.findTasks(e)," : "")
                        + " before you call again. Lost because: "
                        + cause.getMessage(),
                cause);
        this.method = method;
        this.operation = method.operation();
        this.objectType = object.type();
        this.objectValue = object.value();
        this.operationId = operationId;
        this.sentAfter = sentAfter;
        this.sentBefore = sentBefore;
    }

    private static boolean isTask(String operation) {
        return operation.endsWith("_Task");
    }

    /** What was called, if it starts a task; null also after deserialization. */
    @Nullable
    Method<?, ?> taskMethod() {
        return isTask(operation) ? method : null;
    }

    /** The operation's name on the wire, for example {@code CloneVM_Task}. */
    public String operation() {
        return operation;
    }

    /** What was called. */
    public ManagedObjectReference<?> object() {
        return ManagedObjectReference.of(objectType, objectValue);
    }

    /** What the server's logs call the call. */
    public String operationId() {
        return operationId;
    }

    /** When the attempt began, by this machine's clock. */
    public Instant sentAfter() {
        return sentAfter;
    }

    /** When the reply was found to be lost, by this machine's clock. */
    public Instant sentBefore() {
        return sentBefore;
    }
}
