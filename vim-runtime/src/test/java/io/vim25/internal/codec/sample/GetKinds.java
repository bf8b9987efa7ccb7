package io.vim25.internal.codec.sample;

import io.vim25.ManagedObjectBase;
import io.vim25.Method;
import io.vim25.spi.FieldReader;
import io.vim25.spi.FieldWriter;
import io.vim25.spi.TypeScope;
import org.jspecify.annotations.Nullable;

/** An operation with an argument and an optional result. */
public final class GetKinds extends Method<ManagedObjectBase, @Nullable AllKinds> {
    private final AllKinds kinds;

    public GetKinds(AllKinds kinds) {
        this.kinds = kinds;
    }

    @Override
    public String operation() {
        return "GetKinds";
    }

    @Override
    public String since() {
        return "2.0";
    }

    @Override
    public TypeScope scope() {
        return SampleScope.INSTANCE;
    }

    @Override
    public void writeArguments(FieldWriter out) {
        out.field("kinds", kinds, "AllKinds");
    }

    @Override
    public @Nullable AllKinds readResult(FieldReader in) {
        return in.nextField() ? in.readObject(new AllKinds()) : null;
    }
}
