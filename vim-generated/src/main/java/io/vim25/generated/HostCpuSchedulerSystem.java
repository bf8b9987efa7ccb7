package io.vim25.generated;

import io.vim25.annotations.ManagedObject;
import io.vim25.annotations.Operation;
import io.vim25.annotations.Property;
import org.jspecify.annotations.Nullable;

/**
 * Shows and sets CPU scheduling options of a host, such as hyperthreading.
 *
 * <p>The managed object type {@code HostCpuSchedulerSystem}, since API version 2.0.
 */
@ManagedObject
public interface HostCpuSchedulerSystem extends ExtensibleManagedObject {
    /**
     * The CPU scheduler policy in use on the host. One remote call; null if unset.
     *
     * <p>The property {@code cpuSchedulerInfo}, since API version 8.0.3.0.
     */
    @Property
    @Nullable
    HostCpuSchedulerInfo cpuSchedulerInfo();

    /**
     * Whether hyperthreading is available, active, and configured for the next boot. One remote call; null if unset.
     *
     * <p>The property {@code hyperthreadInfo}, since API version 2.0.
     */
    @Property
    @Nullable
    HostHyperThreadScheduleInfo hyperthreadInfo();

    /**
     * Lets the CPU scheduler use hyperthreads from the next boot of the host.
     *
     * <p>The operation {@code EnableHyperThreading}, since API version 2.0; needs the privilege
     * {@code Host.Config.HyperThreading}.
     */
    @Operation
    void enableHyperThreading();

    /**
     * Stops the CPU scheduler from using hyperthreads from the next boot of the host.
     *
     * <p>The operation {@code DisableHyperThreading}, since API version 2.0; needs the privilege
     * {@code Host.Config.HyperThreading}.
     */
    @Operation
    void disableHyperThreading();
}
