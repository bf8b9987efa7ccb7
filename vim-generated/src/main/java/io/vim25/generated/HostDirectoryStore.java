package io.vim25.generated;

import io.vim25.annotations.ManagedObject;

/**
 * An authentication store that is backed by a directory service.
 *
 * <p>The managed object type {@code HostDirectoryStore}, since API version 4.1.
 */
@ManagedObject
public interface HostDirectoryStore extends HostAuthenticationStore {}
