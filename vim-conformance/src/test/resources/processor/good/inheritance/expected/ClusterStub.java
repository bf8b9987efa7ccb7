package acme;

import io.vim25.ManagedObjectReference;
import io.vim25.Vim;
import javax.annotation.processing.Generated;

/** Calls the managed object {@code ClusterComputeResource}. */
@Generated("io.vim25.processor.VimProcessor")
public class ClusterStub extends ComputeResourceStub implements Cluster {
    /** Makes the object that {@code reference} refers to. */
    protected ClusterStub(Vim vim, ManagedObjectReference<?> reference) {
        super(vim, reference);
    }

    @Override
    public void refreshRecommendation() {
        vim().call(this, new RefreshRecommendation());
    }
}
