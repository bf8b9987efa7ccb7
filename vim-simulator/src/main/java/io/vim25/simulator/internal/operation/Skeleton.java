package io.vim25.simulator.internal.operation;

import io.vim25.InvalidRequest;
import io.vim25.ManagedObjectReference;
import io.vim25.NotSupported;
import io.vim25.generated.MethodNotFound;
import io.vim25.simulator.internal.model.Refusal;
import io.vim25.spi.FieldReader;
import io.vim25.spi.FieldWriter;
import org.jspecify.annotations.Nullable;

/** What all managed objects have in common: they refuse what they don't know. */
abstract class Skeleton {
    /** For the skeletons of managed objects. */
    Skeleton() {}

    /** The object that is called. */
    abstract ManagedObjectReference<?> self();

    /**
     * Runs an operation.
     *
     * @param in stands before the arguments
     * @param out takes the result
     * @throws Refusal if it doesn't run
     */
    protected void run(String operation, FieldReader in, FieldWriter out) {
        throw new Refusal(
                new MethodNotFound().setReceiver(self()).setMethod(operation),
                "A " + self().type() + " has no method '" + operation + "', or it isn't simulated.");
    }

    /** Refuses a call with an argument that its operation doesn't have. */
    final RuntimeException unknownArgument(String operation, String name) {
        return new Refusal(new InvalidRequest(), operation + " has no argument '" + name + "'");
    }

    /** Passes on an argument that must be there. */
    final <T> T required(String operation, String parameter, @Nullable T value) {
        if (value == null) {
            throw new Refusal(new InvalidRequest(), operation + " needs the argument '" + parameter + "'");
        }
        return value;
    }

    /** Refuses an operation that isn't simulated. */
    final RuntimeException notSupported(String operation) {
        return new Refusal(
                new NotSupported(), "The operation " + self().type() + "." + operation + " isn't simulated.");
    }
}
