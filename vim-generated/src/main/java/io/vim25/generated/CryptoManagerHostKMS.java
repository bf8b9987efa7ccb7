package io.vim25.generated;

import io.vim25.annotations.ManagedObject;

/**
 * Manages encryption on a host that is used with a key management server.
 *
 * <p>The managed object type {@code CryptoManagerHostKMS}, since API version 6.7.
 */
@ManagedObject
public interface CryptoManagerHostKMS extends CryptoManagerHost {}
