package io.vim25;

import io.vim25.spi.FieldReader;
import io.vim25.spi.FieldWriter;
import io.vim25.spi.TypeScope;
import org.jspecify.annotations.Nullable;

/**
 * One call of an operation: its arguments, and what is known of the operation. The classes are generated, one for each
 * operation that an interface declares, and named as on the wire; {@link Vim#call} sends them.
 *
 * <p>Instances are immutable as far as their arguments are, and may be sent any number of times.
 *
 * @param <O> the managed object that has the operation
 * @param <R> what comes back
 */
public abstract class Method<O extends ManagedObjectBase, R extends @Nullable Object> {
    /** For the generated classes. */
    protected Method() {}

    /** The operation's name on the wire, for example {@code PowerOnVM_Task}. */
    public abstract String operation();

    /** The API version that the operation came with, for example {@code 6.7}; empty if the WSDL doesn't say. */
    public abstract String since();

    /** Whether the operation may be sent again when its reply was lost. */
    public boolean isSafeToRepeat() {
        return false;
    }

    /** The namespace of the operation's messages, for example {@code urn:vim25}. */
    public String namespace() {
        return scope().namespace();
    }

    /** The types that the reply may contain. */
    public abstract TypeScope scope();

    /** Writes the arguments in the order of the schema. */
    public abstract void writeArguments(FieldWriter out);

    /**
     * Reads the result.
     *
     * @param in stands before the first field of the response
     */
    public abstract R readResult(FieldReader in);

    /** The operation's name; never an argument, which may be a secret. */
    @Override
    public final String toString() {
        return operation();
    }
}
