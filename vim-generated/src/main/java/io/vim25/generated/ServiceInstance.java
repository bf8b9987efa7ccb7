package io.vim25.generated;

import io.vim25.ManagedObjectBase;
import io.vim25.Vim;
import io.vim25.annotations.ManagedObject;
import io.vim25.annotations.Operation;
import io.vim25.annotations.Property;
import io.vim25.annotations.SafeToRepeat;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The entry point of the service: everything else is reached from its content.
 *
 * <p>The managed object type {@code ServiceInstance}, since API version 2.0.
 */
@ManagedObject
public interface ServiceInstance extends ManagedObjectBase {
    /** The entry to the server that {@code vim} is connected to; no remote call. */
    static ServiceInstance of(Vim vim) {
        return vim.get(ServiceInstance_.TYPE, vim.serviceInstance());
    }

    /**
     * The server's date and time at the moment of reading. One remote call.
     *
     * <p>The property {@code serverClock}, since API version 2.0; needs the privilege {@code System.View}.
     */
    @Property
    Instant serverClock();

    /**
     * What the server can do, such as provisioning and managing several hosts. One remote call.
     *
     * <p>The property {@code capability}, since API version 2.0; needs the privilege {@code System.View}.
     */
    @Property
    Capability capability();

    /**
     * The root folder, the managers, and data about the product. One remote call.
     *
     * <p>The property {@code content}, since API version 2.0.
     */
    @Property
    ServiceContent content();

    /**
     * Returns the server's current date and time.
     *
     * <p>The operation {@code CurrentTime}, since API version 2.0; needs the privilege {@code System.View}.
     *
     * @return the date time
     */
    @SafeToRepeat
    @Operation
    Instant currentTime();

    /**
     * Returns the root folder, the managers and data about the product; usually the first call made.
     *
     * <p>The operation {@code RetrieveServiceContent}, since API version 2.0.
     *
     * @return the {@link ServiceContent}
     */
    @SafeToRepeat
    @Operation("RetrieveServiceContent")
    ServiceContent retrieveContent();

    /**
     * Checks whether machines could move to a pool or host, and returns the problems found as events.
     *
     * <p>The operation {@code ValidateMigration}, since API version 2.0; needs the privilege {@code System.View}.
     *
     * @param vm the vm
     * @param state the state; null leaves it unset
     * @param testType the test type; may be empty
     * @param pool the pool; null leaves it unset
     * @param host the host; null leaves it unset
     * @return a list of {@link Event}; never null, empty if there is nothing
     * @throws InvalidState if the object's state doesn't allow it
     */
    @SafeToRepeat
    @Operation
    List<Event> validateMigration(
            List<VirtualMachine> vm,
            @Nullable VirtualMachinePowerState state,
            List<String> testType,
            @Nullable ResourcePool pool,
            @Nullable HostSystem host)
            throws InvalidState;

    /** The same without {@code state}, {@code testType}, {@code pool}, {@code host}. */
    default List<Event> validateMigration(List<VirtualMachine> vm) {
        return validateMigration(vm, null, List.of(), null, null);
    }

    /**
     * Tells which of the given hosts are compatible with a live migration of the machine.
     *
     * <p>The operation {@code QueryVMotionCompatibility}, since API version 2.0; needs the privilege
     * {@code Resource.QueryVMotion}.
     *
     * @param vm the vm
     * @param host the host
     * @param compatibility the compatibility; may be empty
     * @return a list of {@link HostVMotionCompatibility}; never null, empty if there is nothing
     */
    @SafeToRepeat
    @Operation
    List<HostVMotionCompatibility> queryVMotionCompatibility(
            VirtualMachine vm, List<HostSystem> host, List<String> compatibility);

    /** The same without {@code compatibility}. */
    default List<HostVMotionCompatibility> queryVMotionCompatibility(VirtualMachine vm, List<HostSystem> host) {
        return queryVMotionCompatibility(vm, host, List.of());
    }

    /**
     * Lists the product's components, with their names and versions.
     *
     * <p>The operation {@code RetrieveProductComponents}, since API version 2.5.
     *
     * @return a list of {@link ProductComponentInfo}; never null, empty if there is nothing
     */
    @SafeToRepeat
    @Operation
    List<ProductComponentInfo> retrieveProductComponents();
}
