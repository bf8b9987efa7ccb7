package io.vim25.generated;

import io.vim25.ManagedObjectBase;
import io.vim25.annotations.ManagedObject;
import io.vim25.annotations.Property;
import java.util.List;

/**
 * Tells which authentication stores a host supports and how they are set up.
 *
 * <p>The managed object type {@code HostAuthenticationManager}, since API version 4.1.
 */
@ManagedObject
public interface HostAuthenticationManager extends ManagedObjectBase {
    /**
     * The state of each of the host's authentication stores. One remote call.
     *
     * <p>The property {@code info}, since API version 4.1.
     */
    @Property
    HostAuthenticationManagerInfo info();

    /**
     * The authentication stores the host supports, such as local accounts and Active Directory. One remote call.
     *
     * <p>The property {@code supportedStore}, since API version 4.1.
     */
    @Property
    List<HostAuthenticationStore> supportedStore();
}
