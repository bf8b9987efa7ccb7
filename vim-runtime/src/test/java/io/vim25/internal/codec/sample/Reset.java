package io.vim25.internal.codec.sample;

import io.vim25.ManagedObjectBase;
import io.vim25.Method;
import io.vim25.spi.FieldReader;
import io.vim25.spi.FieldWriter;
import io.vim25.spi.TypeScope;
import org.jspecify.annotations.Nullable;

/** An operation without a result. */
public final class Reset extends Method<ManagedObjectBase, @Nullable Void> {
    @Override
    public String operation() {
        return "Reset";
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
        // none
    }

    @Override
    public @Nullable Void readResult(FieldReader in) {
        return null;
    }
}
