package acme.power;

import io.vim25.annotations.ManagedObject;

/** A host. */
@ManagedObject
public interface HostSystem extends ManagedEntity {}
