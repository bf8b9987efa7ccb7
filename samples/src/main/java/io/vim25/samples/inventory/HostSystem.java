package io.vim25.samples.inventory;

import io.vim25.annotations.ManagedObject;

/** A host. */
@ManagedObject
public interface HostSystem extends ManagedEntity {}
