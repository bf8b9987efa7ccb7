package io.vim25;

/**
 * A managed object on the server. The interfaces of the API extend this one; their implementations are generated.
 *
 * <p>An object holds a reference and the {@link Vim} that it came from, nothing of the server's state: making one is
 * no remote call, and each of its operations and properties is one. Objects are immutable and thread-safe.
 */
public interface ManagedObjectBase {
    /** What identifies the object on its server. */
    ManagedObjectReference<?> reference();
}
