package io.vim25.generated;

import io.vim25.ManagedObjectBase;
import io.vim25.annotations.ManagedObject;
import io.vim25.annotations.Operation;
import io.vim25.annotations.Property;
import io.vim25.annotations.SafeToRepeat;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Manages the extensions (plug-ins and solutions) registered with the server.
 *
 * <p>The managed object type {@code ExtensionManager}, since API version 2.5.
 */
@ManagedObject
public interface ExtensionManager extends ManagedObjectBase {
    /**
     * Extensions registered at present. One remote call; empty if unset.
     *
     * <p>The property {@code extensionList}, since API version 2.5; needs the privilege {@code System.View}.
     */
    @Property
    List<Extension> extensionList();

    /**
     * Removes the extension with the given key.
     *
     * <p>The operation {@code UnregisterExtension}, since API version 2.5; needs the privilege
     * {@code Extension.Unregister}.
     *
     * @param extensionKey the extension key
     * @throws NotFound if it isn't there
     */
    @Operation
    void unregisterExtension(String extensionKey) throws NotFound;

    /**
     * Gets the extension with the given key, if it is registered.
     *
     * <p>The operation {@code FindExtension}, since API version 2.5; needs the privilege {@code System.View}.
     *
     * @param extensionKey the extension key
     * @return the {@link Extension}, or null if there is none
     */
    @SafeToRepeat
    @Operation
    @Nullable
    Extension findExtension(String extensionKey);

    /**
     * Registers a new extension.
     *
     * <p>The operation {@code RegisterExtension}, since API version 2.5; needs the privilege
     * {@code Extension.Register}.
     *
     * @param extension the extension
     */
    @Operation
    void registerExtension(Extension extension);

    /**
     * Replaces the registration of an extension by the given one.
     *
     * <p>The operation {@code UpdateExtension}, since API version 2.5; needs the privilege {@code Extension.Update}.
     *
     * @param extension the extension
     * @throws NotFound if it isn't there
     */
    @Operation
    void updateExtension(Extension extension) throws NotFound;

    /**
     * Gets the public key of the server.
     *
     * <p>The operation {@code GetPublicKey}, since API version 2.5; needs the privilege {@code System.View}.
     *
     * @return the string
     */
    @SafeToRepeat
    @Operation
    String getPublicKey();

    /**
     * Stores the public key with which an extension proves who it is.
     *
     * <p>The operation {@code SetPublicKey}, since API version 2.5; needs the privilege {@code Extension.Update}.
     *
     * @param extensionKey the extension key
     * @param publicKey the public key
     */
    @Operation
    void setPublicKey(String extensionKey, String publicKey);

    /**
     * Stores the certificate with which an extension logs in, given as PEM text.
     *
     * <p>The operation {@code SetExtensionCertificate}, since API version 4.0; needs the privilege
     * {@code Extension.Update}.
     *
     * @param extensionKey the extension key
     * @param certificatePem the certificate pem; null leaves it unset
     * @throws NotFound if it isn't there
     * @throws NoClientCertificate if the caller shows no certificate
     */
    @Operation("SetExtensionCertificate")
    void setCertificate(String extensionKey, @Nullable String certificatePem) throws NotFound, NoClientCertificate;

    /** The same without {@code certificatePem}. */
    default void setCertificate(String extensionKey) {
        setCertificate(extensionKey, null);
    }

    /**
     * Sets the service account that an extension uses.
     *
     * <p>The operation {@code SetServiceAccount}, since API version 8.0.2.0; needs the privilege
     * {@code Extension.Update}.
     *
     * @param extensionKey the extension key
     * @param serviceAccount the service account
     * @throws NotFound if it isn't there
     */
    @Operation
    void setServiceAccount(String extensionKey, String serviceAccount) throws NotFound;

    /**
     * Lists the inventory objects that an extension manages.
     *
     * <p>The operation {@code QueryManagedBy}, since API version 5.0; needs the privilege {@code System.View}.
     *
     * @param extensionKey the extension key
     * @return a list of {@link ManagedEntity}; never null, empty if there is nothing
     */
    @SafeToRepeat
    @Operation
    List<ManagedEntity> queryManagedBy(String extensionKey);

    /**
     * Tells how many IP addresses are allocated for the given extensions, or for all.
     *
     * <p>The operation {@code QueryExtensionIpAllocationUsage}, since API version 5.1; needs the privilege
     * {@code System.View}.
     *
     * @param extensionKeys the extension keys; may be empty
     * @return a list of {@link ExtensionManagerIpAllocationUsage}; never null, empty if there is nothing
     */
    @SafeToRepeat
    @Operation
    List<ExtensionManagerIpAllocationUsage> queryExtensionIpAllocationUsage(List<String> extensionKeys);

    /** The same without {@code extensionKeys}. */
    default List<ExtensionManagerIpAllocationUsage> queryExtensionIpAllocationUsage() {
        return queryExtensionIpAllocationUsage(List.of());
    }
}
