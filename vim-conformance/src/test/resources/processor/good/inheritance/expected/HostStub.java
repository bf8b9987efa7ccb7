package acme;

import io.vim25.ManagedObjectReference;
import io.vim25.Vim;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/** Calls the managed object {@code HostSystem}. */
@Generated("io.vim25.processor.VimProcessor")
public class HostStub extends ManagedEntityStub implements Host {
    /** Makes the object that {@code reference} refers to. */
    protected HostStub(Vim vim, ManagedObjectReference<?> reference) {
        super(vim, reference);
    }

    @Override
    public @Nullable ManagedEntity parent() {
        return propertyOrNull(Host_.parent());
    }
}
