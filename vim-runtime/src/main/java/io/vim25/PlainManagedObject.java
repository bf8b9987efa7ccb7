package io.vim25;

/** An object of a type that nobody declared. */
record PlainManagedObject(ManagedObjectReference<?> reference) implements ManagedObjectBase {
    @Override
    public String toString() {
        return reference.toString();
    }
}
