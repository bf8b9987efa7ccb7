package io.vim25.simulator.internal.operation;

import io.vim25.ManagedObjectReference;
import io.vim25.generated.ServiceContent;
import io.vim25.simulator.internal.model.ServiceInstanceObject;
import java.time.Instant;

/** Says what the server is. */
final class ServiceInstanceOperations extends ServiceInstanceSkeleton {
    private final ServiceInstanceObject instance;

    ServiceInstanceOperations(ServiceInstanceObject instance) {
        this.instance = instance;
    }

    @Override
    ManagedObjectReference<?> self() {
        return instance.reference();
    }

    @Override
    protected ServiceContent retrieveServiceContent() {
        return instance.content();
    }

    @Override
    protected Instant currentTime() {
        return instance.now();
    }
}
