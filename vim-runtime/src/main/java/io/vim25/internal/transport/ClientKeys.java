package io.vim25.internal.transport;

import java.security.KeyStore;

/**
 * What a client identifies itself with to servers that ask.
 *
 * @param store holds a private key with its certificate
 * @param password the password of the key
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
public record ClientKeys(KeyStore store, char[] password) {
    /** The kind of store; never the password. */
    @Override
    public String toString() {
        return "ClientKeys[" + store.getType() + "]";
    }
}
