package io.vim25;

/**
 * What has changed in what an {@link Informer} keeps current: one of the records in here.
 *
 * <pre>{@code
 * vms.onChange(change -> {
 *     if (change instanceof Change.Modified<VirtualMachine> modified && modified.has(powerState)) {
 *         System.out.println(modified.after().get(name) + " is " + modified.after().get(powerState));
 *     }
 * });
 * }</pre>
 *
 * @param <T> the managed object
 */
public sealed interface Change<T extends ManagedObjectBase> {
    /**
     * An object is there that wasn't: it was made, or came to where the informer looks.
     *
     * @param row what is known of it
     */
    record Entered<T extends ManagedObjectBase>(Row<T> row) implements Change<T> {}

    /**
     * Properties of an object have changed.
     *
     * @param before what was told of it last
     * @param after what is known of it now
     */
    record Modified<T extends ManagedObjectBase>(Row<T> before, Row<T> after) implements Change<T> {
        /** Whether this property is another one than before, or something in it is. */
        public boolean has(PropertyPath<? super T, ?> path) {
            return !before.hasSame(after, path);
        }
    }

    /**
     * An object is no longer there: it was removed, or went away from where the informer looks.
     *
     * @param last what was told of it last
     */
    record Left<T extends ManagedObjectBase>(Row<T> last) implements Change<T> {}

    /**
     * All was read anew, since the session had ended or the server restarted. What happened meanwhile can't be told one
     * by one: the changes after this one are what has become of it.
     */
    record Resynced<T extends ManagedObjectBase>() implements Change<T> {}

    /**
     * The server can't be asked at present: what is known may be out of date. It is asked again and again, unless the
     * informer {@linkplain Informer#isClosed() is closed}: then it can't go on.
     *
     * @param cause why
     */
    record Interrupted<T extends ManagedObjectBase>(RuntimeException cause) implements Change<T> {}
}
