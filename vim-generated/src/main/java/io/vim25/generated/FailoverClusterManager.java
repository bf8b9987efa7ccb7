package io.vim25.generated;

import io.vim25.ManagedObjectBase;
import io.vim25.Task;
import io.vim25.annotations.ManagedObject;
import io.vim25.annotations.Operation;
import io.vim25.annotations.Property;
import io.vim25.annotations.SafeToRepeat;
import java.util.List;

/**
 * Operates vCenter High Availability (VCHA): mode, health and failover.
 *
 * <p>The managed object type {@code FailoverClusterManager}, since API version 6.5.
 */
@ManagedObject
public interface FailoverClusterManager extends ManagedObjectBase {
    /**
     * Names of the operations here that cannot be used at present. One remote call; empty if unset.
     *
     * <p>The property {@code disabledClusterMethod}, since API version 6.5; needs the privilege {@code System.Read}.
     */
    @Property
    List<String> disabledClusterMethod();

    /**
     * Sets the mode of the HA cluster, such as enabled, disabled or maintenance.
     *
     * <p>The operation {@code setClusterMode_Task}, since API version 6.5; needs the privilege {@code Global.VCServer}.
     *
     * @param mode the mode
     * @return the task, which results in nothing
     */
    @Operation("setClusterMode_Task")
    Task<Void> setClusterMode(String mode);

    /**
     * Gets the mode the HA cluster is in.
     *
     * <p>The operation {@code getClusterMode}, since API version 6.5; needs the privilege {@code System.Read}.
     *
     * @return the string
     */
    @SafeToRepeat
    @Operation("getClusterMode")
    String getClusterMode();

    /**
     * Gets the health of the HA cluster and its nodes.
     *
     * <p>The operation {@code GetVchaClusterHealth}, since API version 6.5; needs the privilege {@code System.Read}.
     *
     * @return the {@link VchaClusterHealth}
     */
    @SafeToRepeat
    @Operation("GetVchaClusterHealth")
    VchaClusterHealth getClusterHealth();

    /**
     * Makes the passive node take over; planned tells whether state is synchronized first.
     *
     * <p>The operation {@code initiateFailover_Task}, since API version 6.5; needs the privilege
     * {@code Global.VCServer}.
     *
     * @param planned the planned
     * @return the task, which results in nothing
     */
    @Operation("initiateFailover_Task")
    Task<Void> initiateFailover(boolean planned);
}
