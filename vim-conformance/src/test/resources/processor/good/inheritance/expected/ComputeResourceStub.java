package acme;

import io.vim25.ManagedObjectReference;
import io.vim25.Vim;
import java.util.List;
import javax.annotation.processing.Generated;

/** Calls the managed object {@code ComputeResource}. */
@Generated("io.vim25.processor.VimProcessor")
public class ComputeResourceStub extends ManagedEntityStub implements ComputeResource {
    /** Makes the object that {@code reference} refers to. */
    protected ComputeResourceStub(Vim vim, ManagedObjectReference<?> reference) {
        super(vim, reference);
    }

    @Override
    public List<Host> host() {
        return property(ComputeResource_.host());
    }
}
