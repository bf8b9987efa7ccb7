package io.vim25.generated;

import io.vim25.ManagedObjectBase;
import io.vim25.annotations.ManagedObject;
import io.vim25.annotations.Operation;

/**
 * A set of objects kept on the server for a session, from which properties can be collected.
 *
 * <p>The managed object type {@code View}, since API version 2.5.
 */
@ManagedObject
public interface View extends ManagedObjectBase {
    /**
     * Discards the view; the objects in it are left as they are.
     *
     * <p>The operation {@code DestroyView}, since API version 2.5; needs the privilege {@code System.View}.
     */
    @Operation("DestroyView")
    void destroy();
}
