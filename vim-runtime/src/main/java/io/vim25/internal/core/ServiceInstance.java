package io.vim25.internal.core;

import io.vim25.ManagedObjectBase;
import io.vim25.annotations.ManagedObject;
import io.vim25.annotations.Operation;
import io.vim25.annotations.SafeToRepeat;
import java.time.Instant;

/** Where everything starts. */
@ManagedObject
public interface ServiceInstance extends ManagedObjectBase {
    /** The managers and the version of the server; needs no session. */
    @SafeToRepeat
    @Operation
    ServiceContent retrieveServiceContent();

    /** What time it is on the server. */
    @SafeToRepeat
    @Operation
    Instant currentTime();
}
