package io.vim25.generated;

import io.vim25.ManagedObjectBase;
import io.vim25.annotations.ManagedObject;
import io.vim25.annotations.Operation;
import io.vim25.annotations.Property;
import io.vim25.annotations.SafeToRepeat;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Manages encryption keys.
 *
 * <p>The managed object type {@code CryptoManager}, since API version 6.5.
 */
@ManagedObject
public interface CryptoManager extends ManagedObjectBase {
    /**
     * Whether encryption is enabled. One remote call.
     *
     * <p>The property {@code enabled}, since API version 6.5.
     */
    @Property
    boolean enabled();

    /**
     * Adds one key, given with its data.
     *
     * <p>The operation {@code AddKey}, since API version 6.5; needs the privilege {@code Cryptographer.ManageKeys}.
     *
     * @param key the key
     * @throws AlreadyExists if there is one already
     * @throws InvalidState if the object's state doesn't allow it
     */
    @Operation
    void addKey(CryptoKeyPlain key) throws AlreadyExists, InvalidState;

    /**
     * Adds several keys and returns the outcome for each.
     *
     * <p>The operation {@code AddKeys}, since API version 6.5; needs the privilege {@code Cryptographer.ManageKeys}.
     *
     * @param keys the keys; may be empty
     * @return a list of {@link CryptoKeyResult}; never null, empty if there is nothing
     * @throws InvalidState if the object's state doesn't allow it
     */
    @Operation
    List<CryptoKeyResult> addKeys(List<CryptoKeyPlain> keys) throws InvalidState;

    /** The same without {@code keys}. */
    default List<CryptoKeyResult> addKeys() {
        return addKeys(List.of());
    }

    /**
     * Removes one key; force removes it even if it is in use.
     *
     * <p>The operation {@code RemoveKey}, since API version 6.5; needs the privilege {@code Cryptographer.ManageKeys}.
     *
     * @param key the key
     * @param force the force
     * @throws ResourceInUse if it is in use
     */
    @Operation
    void removeKey(CryptoKeyId key, boolean force) throws ResourceInUse;

    /**
     * Removes several keys and returns the outcome for each; force includes keys in use.
     *
     * <p>The operation {@code RemoveKeys}, since API version 6.5; needs the privilege {@code Cryptographer.ManageKeys}.
     *
     * @param keys the keys; may be empty
     * @param force the force
     * @return a list of {@link CryptoKeyResult}; never null, empty if there is nothing
     */
    @Operation
    List<CryptoKeyResult> removeKeys(List<CryptoKeyId> keys, boolean force);

    /**
     * Lists the ids of known keys, up to the given number.
     *
     * <p>The operation {@code ListKeys}, since API version 6.5; needs the privilege {@code Cryptographer.ManageKeys}.
     *
     * @param limit the limit; null leaves it unset
     * @return a list of {@link CryptoKeyId}; never null, empty if there is nothing
     */
    @SafeToRepeat
    @Operation
    List<CryptoKeyId> listKeys(@Nullable Integer limit);

    /** The same without {@code limit}. */
    default List<CryptoKeyId> listKeys() {
        return listKeys(null);
    }
}
