package io.vim25.generated;

import io.vim25.Task;
import io.vim25.annotations.ManagedObject;
import io.vim25.annotations.Operation;
import io.vim25.annotations.SafeToRepeat;
import java.util.List;

/**
 * Manages encryption keys and the encryption state of a host.
 *
 * <p>The managed object type {@code CryptoManagerHost}, since API version 6.7.
 */
@ManagedObject
public interface CryptoManagerHost extends CryptoManager {
    /**
     * Prepares the host to receive encryption keys.
     *
     * <p>The operation {@code CryptoManagerHostPrepare}, since API version 6.7; needs the privilege
     * {@code Cryptographer.RegisterHost}.
     *
     * @throws InvalidState if the object's state doesn't allow it
     */
    @Operation("CryptoManagerHostPrepare")
    void prepare() throws InvalidState;

    /**
     * Enables encryption on the host with the given first key.
     *
     * <p>The operation {@code CryptoManagerHostEnable}, since API version 6.7; needs the privilege
     * {@code Cryptographer.RegisterHost}.
     *
     * @param initialKey the initial key
     * @throws InvalidState if the object's state doesn't allow it
     * @throws AlreadyExists if there is one already
     */
    @Operation("CryptoManagerHostEnable")
    void enable(CryptoKeyPlain initialKey) throws InvalidState, AlreadyExists;

    /**
     * Replaces the key that the host uses by the given one.
     *
     * <p>The operation {@code ChangeKey_Task}, since API version 6.7; needs the privilege
     * {@code Cryptographer.RegisterHost}.
     *
     * @param newKey the new key
     * @return the task, which results in nothing
     * @throws InvalidState if the object's state doesn't allow it
     */
    @Operation("ChangeKey_Task")
    Task<Void> changeKey(CryptoKeyPlain newKey) throws InvalidState;

    /**
     * Disables encryption on the host.
     *
     * <p>The operation {@code CryptoManagerHostDisable}, since API version 7.0.0.0; needs the privilege
     * {@code Cryptographer.RegisterHost}.
     *
     * @throws InvalidState if the object's state doesn't allow it
     */
    @Operation("CryptoManagerHostDisable")
    void disable() throws InvalidState;

    /**
     * Gets the status of the given keys on the host.
     *
     * <p>The operation {@code GetCryptoKeyStatus}, since API version 8.0.1.0; needs the privilege
     * {@code Cryptographer.ManageKeys}.
     *
     * @param keys the keys; may be empty
     * @return a list of {@link CryptoManagerHostKeyStatus}; never null, empty if there is nothing
     */
    @SafeToRepeat
    @Operation
    List<CryptoManagerHostKeyStatus> getCryptoKeyStatus(List<CryptoKeyId> keys);

    /** The same without {@code keys}. */
    default List<CryptoManagerHostKeyStatus> getCryptoKeyStatus() {
        return getCryptoKeyStatus(List.of());
    }
}
