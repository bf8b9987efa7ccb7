package io.vim25.generated;

import io.vim25.ManagedObjectBase;
import io.vim25.annotations.ManagedObject;

/**
 * A manager without properties or operations of its own.
 *
 * <p>The managed object type {@code VirtualizationManager}, since API version 2.5.
 */
@ManagedObject
public interface VirtualizationManager extends ManagedObjectBase {}
