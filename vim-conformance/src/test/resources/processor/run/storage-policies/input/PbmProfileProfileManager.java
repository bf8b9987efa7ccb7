package acme.pbm;

import io.vim25.ManagedObjectBase;
import io.vim25.annotations.ManagedObject;
import io.vim25.annotations.Operation;
import io.vim25.generated.InvalidArgument;
import java.util.List;
import org.jspecify.annotations.Nullable;

@ManagedObject
public interface PbmProfileProfileManager extends ManagedObjectBase {
    @Operation("PbmQueryProfile")
    List<PbmProfileId> queryProfile(PbmProfileResourceType resourceType, @Nullable String profileCategory)
            throws InvalidArgument;

    @Operation("PbmRetrieveContent")
    List<PbmProfile> retrieveContent(List<PbmProfileId> profileIds) throws InvalidArgument;
}
