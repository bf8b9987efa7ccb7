package io.vim25.generated;

import io.vim25.ManagedObjectBase;
import io.vim25.annotations.ManagedObject;
import io.vim25.annotations.Property;

/**
 * A source of user accounts that a host can authenticate against.
 *
 * <p>The managed object type {@code HostAuthenticationStore}, since API version 4.1.
 */
@ManagedObject
public interface HostAuthenticationStore extends ManagedObjectBase {
    /**
     * The state of the store, including whether it is enabled. One remote call.
     *
     * <p>The property {@code info}, since API version 4.1.
     */
    @Property
    HostAuthenticationStoreInfo info();
}
