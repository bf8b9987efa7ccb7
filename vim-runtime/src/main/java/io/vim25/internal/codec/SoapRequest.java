package io.vim25.internal.codec;

import io.vim25.ManagedObjectReference;
import io.vim25.spi.FieldReader;
import org.jspecify.annotations.Nullable;

/** A call as a server receives it. */
public final class SoapRequest {
    private final XmlCursor xml;
    private final String operation;
    private final @Nullable String operationId;
    private final ManagedObjectReference<?> self;
    private final FieldReader arguments;

    SoapRequest(
            XmlCursor xml,
            String operation,
            @Nullable String operationId,
            ManagedObjectReference<?> self,
            FieldReader arguments) {
        this.xml = xml;
        this.operation = operation;
        this.operationId = operationId;
        this.self = self;
        this.arguments = arguments;
    }

    /** The operation's name, for example {@code PowerOnVM_Task}. */
    public String operation() {
        return operation;
    }

    /** What the caller calls the call, or null if it doesn't say. */
    public @Nullable String operationId() {
        return operationId;
    }

    /** The object that is called. */
    public ManagedObjectReference<?> self() {
        return self;
    }

    /** Stands before the first argument. Managed objects are read from it as references only. */
    public FieldReader arguments() {
        return arguments;
    }

    /** Reads the envelope to its end, which must be there. */
    public void end() {
        xml.toEnd();
    }

    /** The object and the operation; never an argument, which may be a secret. */
    @Override
    public String toString() {
        return self + "." + operation;
    }
}
