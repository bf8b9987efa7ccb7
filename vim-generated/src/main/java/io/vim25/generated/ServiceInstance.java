package io.vim25.generated;

import io.vim25.ManagedObjectBase;
import io.vim25.ServiceContent;
import io.vim25.annotations.ManagedObject;
import io.vim25.annotations.Operation;
import io.vim25.annotations.SafeToRepeat;
import java.time.Instant;

/** The entry to a server: what it is, and where its managers are. */
@ManagedObject
public interface ServiceInstance extends ManagedObjectBase {
    /** The managers and the version of the server; needs no session. */
    @SafeToRepeat
    @Operation
    ServiceContent retrieveServiceContent();

    /** The server's time. */
    @SafeToRepeat
    @Operation
    Instant currentTime();
}
