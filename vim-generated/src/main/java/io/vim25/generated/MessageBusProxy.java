package io.vim25.generated;

import io.vim25.ManagedObjectBase;
import io.vim25.annotations.ManagedObject;

/**
 * A message bus proxy of the server, without operations of its own.
 *
 * <p>The managed object type {@code MessageBusProxy}, since API version 6.0.
 */
@ManagedObject
public interface MessageBusProxy extends ManagedObjectBase {}
