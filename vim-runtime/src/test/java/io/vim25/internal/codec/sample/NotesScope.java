package io.vim25.internal.codec.sample;

import io.vim25.ManagedObjectBase;
import io.vim25.ManagedObjectReference;
import io.vim25.Vim;
import io.vim25.spi.TypeScope;
import io.vim25.spi.Untraced;
import io.vim25.spi.WireEnum;
import io.vim25.spi.WireObject;
import org.jspecify.annotations.Nullable;

/** The types of another service, which uses those of the tests' API. */
public final class NotesScope extends TypeScope {
    public static final NotesScope INSTANCE = new NotesScope();

    private NotesScope() {
        super(TypeScope.LEVEL, "io.vim25.internal.codec.sample", "urn:notes", SampleScope.INSTANCE);
    }

    @Override
    protected @Nullable WireObject ownInstance(String wireType) {
        return switch (wireType) {
            case "{urn:notes}Note" -> new Note();
            case "{urn:notes}NoteLost" -> new NoteLost(Untraced.DECODED);
            default -> null;
        };
    }

    @Override
    protected @Nullable WireEnum ownConstant(String wireType, String text) {
        return null;
    }

    @Override
    protected @Nullable String ownAncestor(String wireType) {
        return wireType.equals("{urn:notes}SecretNote") ? "{urn:notes}Note" : null;
    }

    @Override
    protected @Nullable ManagedObjectBase ownManagedObject(
            String wireType, Vim vim, ManagedObjectReference<?> reference) {
        return null;
    }
}
