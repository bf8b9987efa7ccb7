package io.vim25.generated;

import io.vim25.annotations.ManagedObject;

/**
 * The authentication store made of a host's local accounts.
 *
 * <p>The managed object type {@code HostLocalAuthentication}, since API version 4.1.
 */
@ManagedObject
public interface HostLocalAuthentication extends HostAuthenticationStore {}
