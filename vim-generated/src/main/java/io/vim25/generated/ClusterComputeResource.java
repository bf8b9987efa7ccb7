package io.vim25.generated;

import io.vim25.annotations.ManagedObject;

/** A cluster of hosts. */
@ManagedObject
public interface ClusterComputeResource extends ComputeResource {}
