package io.vim25.spi;

import io.vim25.ManagedObjectBase;
import io.vim25.ManagedObjectType;
import io.vim25.PropertyPath;
import java.util.Objects;

/**
 * A path, and what those of the fields below it are made with. Generated classes of paths extend this. Immutable.
 *
 * @param <O> the managed object that has the property
 * @param <T> the type of the value
 */
public class TypedPath<O extends ManagedObjectBase, T> implements PropertyPath<O, T> {
    private final ManagedObjectType<O> owner;
    private final String path;
    private final ValueType<T> type;

    /** A path with nothing below it; a class that extends this adds that. */
    public TypedPath(ManagedObjectType<O> owner, String path, ValueType<T> type) {
        this.owner = Objects.requireNonNull(owner, "owner");
        this.path = Objects.requireNonNull(path, "path");
        this.type = Objects.requireNonNull(type, "type");
    }

    /** The path to a data object. */
    protected TypedPath(ManagedObjectType<O> owner, String path, Class<T> type) {
        this(owner, path, ValueType.of(type));
    }

    @Override
    public final ManagedObjectType<O> ownerType() {
        return owner;
    }

    @Override
    public final String wirePath() {
        return path;
    }

    @Override
    public final ValueType<T> valueType() {
        return type;
    }

    /** The path of a field below this. */
    protected final String below(String field) {
        return path + "." + field;
    }

    /** The path of a field below this that has nothing below it. */
    protected final <V> PropertyPath<O, V> leaf(String field, ValueType<V> fieldType) {
        return new TypedPath<>(owner, below(field), fieldType);
    }

    /** The path of the element of a list that has that key: {@code config.hardware.device[4000]}. */
    public static String element(String list, int key) {
        return list + "[" + key + "]";
    }

    /**
     * The path of the element of a list that has that key: {@code config.extraConfig["guestinfo.role"]}.
     *
     * @throws IllegalArgumentException if there is a quote, a backslash or a control character in the key: the API has no
     *     way to write those in a path
     */
    public static String element(String list, String key) {
        if (key.chars().anyMatch(c -> c == '"' || c == '\\' || Character.isISOControl(c))) {
            throw new IllegalArgumentException("The key of an element of " + list
                    + " has a quote, a backslash or a control character, which a path can't say. Read the whole list, and"
                    + " look for the element there.");
        }
        return list + "[\"" + key + "\"]";
    }

    /** The owner and the path, for example {@code VirtualMachine.runtime.powerState}. */
    @Override
    public final String toString() {
        return owner + "." + path;
    }
}
