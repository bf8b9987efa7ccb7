package io.vim25.generated;

import io.vim25.ManagedObjectBase;
import io.vim25.annotations.ManagedObject;
import io.vim25.annotations.Property;
import org.jspecify.annotations.Nullable;

/**
 * Entry point to work inside a guest: files, processes, registry, aliases and credentials.
 *
 * <p>The managed object type {@code GuestOperationsManager}, since API version 5.0.
 */
@ManagedObject
public interface GuestOperationsManager extends ManagedObjectBase {
    /**
     * The manager that validates and obtains credentials for the guest. One remote call; null if unset.
     *
     * <p>The property {@code authManager}, since API version 5.0.
     */
    @Property
    @Nullable
    GuestAuthManager authManager();

    /**
     * The manager for files and directories in the guest. One remote call; null if unset.
     *
     * <p>The property {@code fileManager}, since API version 5.0.
     */
    @Property
    @Nullable
    GuestFileManager fileManager();

    /**
     * The manager for starting, listing and ending programs in the guest. One remote call; null if unset.
     *
     * <p>The property {@code processManager}, since API version 5.0.
     */
    @Property
    @Nullable
    GuestProcessManager processManager();

    /**
     * The manager for registry keys and values in a Windows guest. One remote call; null if unset.
     *
     * <p>The property {@code guestWindowsRegistryManager}, since API version 6.0.
     */
    @Property
    @Nullable
    GuestWindowsRegistryManager guestWindowsRegistryManager();

    /**
     * The manager for single sign-on aliases of guest accounts. One remote call; null if unset.
     *
     * <p>The property {@code aliasManager}, since API version 6.0.
     */
    @Property
    @Nullable
    GuestAliasManager aliasManager();
}
