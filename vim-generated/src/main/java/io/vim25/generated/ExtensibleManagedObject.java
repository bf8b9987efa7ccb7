package io.vim25.generated;

import io.vim25.ManagedObjectBase;
import io.vim25.annotations.ManagedObject;

/** A managed object that can have custom fields. */
@ManagedObject
public interface ExtensibleManagedObject extends ManagedObjectBase {}
