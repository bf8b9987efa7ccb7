package acme;

import io.vim25.annotations.ManagedObject;
import io.vim25.annotations.Operation;

@ManagedObject("ClusterComputeResource")
public interface Cluster extends ComputeResource {
    @Operation("RefreshRecommendation")
    void refreshRecommendation();
}
