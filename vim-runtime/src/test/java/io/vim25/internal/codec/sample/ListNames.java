package io.vim25.internal.codec.sample;

import io.vim25.ManagedObjectBase;
import io.vim25.Method;
import io.vim25.spi.FieldReader;
import io.vim25.spi.FieldWriter;
import io.vim25.spi.TypeScope;
import java.util.ArrayList;
import java.util.List;

/** An operation with a list as its result. */
public final class ListNames extends Method<ManagedObjectBase, List<String>> {
    @Override
    public String operation() {
        return "ListNames";
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
    public List<String> readResult(FieldReader in) {
        List<String> result = new ArrayList<>();
        while (in.nextField()) {
            result.add(in.readString());
        }
        return result;
    }
}
