package io.vim25.generated;

import io.vim25.annotations.ManagedObject;

/**
 * Manages cluster profiles.
 *
 * <p>The managed object type {@code ClusterProfileManager}, since API version 4.0.
 */
@ManagedObject
public interface ClusterProfileManager extends ProfileManager {}
