package io.vim25.internal.task;

import io.vim25.ManagedObjectBase;
import io.vim25.Method;
import io.vim25.internal.codec.SoapCodec;
import io.vim25.internal.codec.SoapServerCodec;
import io.vim25.spi.FieldReader;
import io.vim25.spi.FieldWriter;
import io.vim25.spi.TypeScope;
import java.io.ByteArrayInputStream;
import java.util.Objects;

/**
 * A value that was read by the runtime's types, as the types of another package: it is written, and read again. Nothing is
 * lost, since what a package has no type for is kept as it came.
 */
final class Retyped extends Method<ManagedObjectBase, Object> {
    private static final String FIELD = "returnval";

    private final TypeScope scope;

    private Retyped(TypeScope scope) {
        this.scope = scope;
    }

    static Object of(Object value, TypeScope scope) {
        Retyped reading = new Retyped(scope);
        byte[] reply = new SoapServerCodec(scope).encode(reading.operation(), out -> out.any(FIELD, value));
        return Objects.requireNonNull(
                SoapCodec.decode(new ByteArrayInputStream(reply), reading, null).result());
    }

    @Override
    public String operation() {
        return "Value";
    }

    @Override
    public String since() {
        return "";
    }

    @Override
    public TypeScope scope() {
        return scope;
    }

    @Override
    public void writeArguments(FieldWriter out) {
        // it is never sent
    }

    @Override
    public Object readResult(FieldReader in) {
        if (!in.nextField()) {
            throw in.missingResult();
        }
        return in.readAny();
    }
}
