package io.vim25.internal.call;

import io.vim25.ManagedObjectBase;
import io.vim25.Method;
import io.vim25.spi.FieldReader;
import io.vim25.spi.FieldWriter;
import io.vim25.spi.TypeScope;
import org.jspecify.annotations.Nullable;

/** One of the runtime's own operations, whose reply contains values of the package that asked. */
public final class InScope<O extends ManagedObjectBase, R extends @Nullable Object> extends Method<O, R> {
    private final Method<O, R> method;
    private final TypeScope scope;

    /** The operation, with a reply that is read by the types of a scope; its faults are of that scope too. */
    public InScope(Method<O, R> method, TypeScope scope) {
        this.method = method;
        this.scope = scope;
    }

    @Override
    public String operation() {
        return method.operation();
    }

    @Override
    public String since() {
        return method.since();
    }

    @Override
    public boolean isSafeToRepeat() {
        return method.isSafeToRepeat();
    }

    @Override
    public String namespace() {
        return method.namespace();
    }

    @Override
    public TypeScope scope() {
        return scope;
    }

    @Override
    public void writeArguments(FieldWriter out) {
        method.writeArguments(out);
    }

    @Override
    public R readResult(FieldReader in) {
        return method.readResult(in);
    }
}
