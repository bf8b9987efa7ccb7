package io.vim25.generated;

import io.vim25.ManagedObjectBase;
import io.vim25.annotations.ManagedObject;
import io.vim25.annotations.Operation;
import io.vim25.annotations.SafeToRepeat;
import java.util.List;

/**
 * Answers queries about storage across hosts.
 *
 * <p>The managed object type {@code StorageQueryManager}, since API version 6.7.2.
 */
@ManagedObject
public interface StorageQueryManager extends ManagedObjectBase {
    /**
     * Finds the hosts to which the LUN with the given UUID is attached.
     *
     * <p>The operation {@code QueryHostsWithAttachedLun}, since API version 6.7.2; needs the privilege
     * {@code System.Read}.
     *
     * @param lunUuid the lun uuid
     * @return a list of {@link HostSystem}; never null, empty if there is nothing
     */
    @SafeToRepeat
    @Operation
    List<HostSystem> queryHostsWithAttachedLun(String lunUuid);
}
