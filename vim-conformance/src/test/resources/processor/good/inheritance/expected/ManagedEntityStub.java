package acme;

import io.vim25.ManagedObjectReference;
import io.vim25.Task;
import io.vim25.Vim;
import io.vim25.spi.ManagedObjectStub;
import javax.annotation.processing.Generated;

/** Calls the managed object {@code ManagedEntity}. */
@Generated("io.vim25.processor.VimProcessor")
public class ManagedEntityStub extends ManagedObjectStub implements ManagedEntity {
    /** Makes the object that {@code reference} refers to. */
    protected ManagedEntityStub(Vim vim, ManagedObjectReference<?> reference) {
        super(vim, reference);
    }

    @Override
    public String name() {
        return property(ManagedEntity_.name());
    }

    @Override
    public Task<Void> rename(String newName) {
        return vim().call(this, new Rename_Task(newName));
    }
}
