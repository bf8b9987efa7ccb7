package acme.pbm;

import io.vim25.ManagedObjectBase;
import io.vim25.Vim;
import io.vim25.annotations.ManagedObject;
import io.vim25.annotations.Operation;

@ManagedObject
public interface PbmServiceInstance extends ManagedObjectBase {
    static PbmServiceInstance of(Vim vim) {
        return vim.get(PbmServiceInstance_.TYPE.reference("ServiceInstance"));
    }

    @Operation("PbmRetrieveServiceContent")
    PbmServiceInstanceContent retrieveServiceContent();
}
