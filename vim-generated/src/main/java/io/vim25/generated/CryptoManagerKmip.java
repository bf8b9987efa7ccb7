package io.vim25.generated;

import io.vim25.Task;
import io.vim25.annotations.ManagedObject;
import io.vim25.annotations.Operation;
import io.vim25.annotations.Property;
import io.vim25.annotations.SafeToRepeat;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Manages key providers, KMIP key servers, their certificates and the keys from them.
 *
 * <p>The managed object type {@code CryptoManagerKmip}, since API version 6.5.
 */
@ManagedObject
public interface CryptoManagerKmip extends CryptoManager {
    /**
     * Registered key providers with their key servers. One remote call; empty if unset.
     *
     * <p>The property {@code kmipServers}, since API version 6.5.
     */
    @Property
    List<KmipClusterInfo> kmipServers();

    /**
     * Registers a key server with a key provider.
     *
     * <p>The operation {@code RegisterKmipServer}, since API version 6.5; needs the privilege
     * {@code Cryptographer.ManageKeyServers}.
     *
     * @param server the server
     */
    @Operation
    void registerKmipServer(KmipServerSpec server);

    /**
     * Makes the given key provider the default one.
     *
     * <p>The operation {@code MarkDefault}, since API version 6.5; needs the privilege
     * {@code Cryptographer.ManageKeyServers}.
     *
     * @param clusterId the cluster id
     */
    @Operation
    void markDefault(KeyProviderId clusterId);

    /**
     * Changes the settings of a registered key server.
     *
     * <p>The operation {@code UpdateKmipServer}, since API version 6.5; needs the privilege
     * {@code Cryptographer.ManageKeyServers}.
     *
     * @param server the server
     */
    @Operation
    void updateKmipServer(KmipServerSpec server);

    /**
     * Removes a key server from its key provider.
     *
     * <p>The operation {@code RemoveKmipServer}, since API version 6.5; needs the privilege
     * {@code Cryptographer.ManageKeyServers}.
     *
     * @param clusterId the cluster id
     * @param serverName the server name
     */
    @Operation
    void removeKmipServer(KeyProviderId clusterId, String serverName);

    /**
     * Lists key providers with their key servers, up to the given number.
     *
     * <p>The operation {@code ListKmipServers}, since API version 6.5; needs the privilege
     * {@code Cryptographer.ManageKeyServers}.
     *
     * @param limit the limit; null leaves it unset
     * @return a list of {@link KmipClusterInfo}; never null, empty if there is nothing
     */
    @SafeToRepeat
    @Operation
    List<KmipClusterInfo> listKmipServers(@Nullable Integer limit);

    /** The same without {@code limit}. */
    default List<KmipClusterInfo> listKmipServers() {
        return listKmipServers(null);
    }

    /**
     * Checks the state of key servers, for example of their connections and certificates.
     *
     * <p>The operation {@code RetrieveKmipServersStatus_Task}, since API version 6.5; needs the privilege
     * {@code Cryptographer.ManageKeyServers}.
     *
     * @param clusters the clusters; may be empty
     * @return the task, which results in a list of {@link CryptoManagerKmipClusterStatus}; never null, empty if there
     *     is nothing
     */
    @Operation("RetrieveKmipServersStatus_Task")
    Task<List<CryptoManagerKmipClusterStatus>> retrieveKmipServersStatus(List<KmipClusterInfo> clusters);

    /** The same without {@code clusters}. */
    default Task<List<CryptoManagerKmipClusterStatus>> retrieveKmipServersStatus() {
        return retrieveKmipServersStatus(List.of());
    }

    /**
     * Has a key provider, or the default one, make a new key and returns its id.
     *
     * <p>The operation {@code GenerateKey}, since API version 6.5; needs the privilege
     * {@code Cryptographer.ManageKeys}.
     *
     * @param keyProvider the key provider; null leaves it unset
     * @param spec the spec; null leaves it unset, since API version 8.0.1.0
     * @param keySpec the key spec; null leaves it unset, since API version 9.0.0.0
     * @return the {@link CryptoKeyResult}
     */
    @Operation
    CryptoKeyResult generateKey(
            @Nullable KeyProviderId keyProvider,
            @Nullable CryptoManagerKmipCustomAttributeSpec spec,
            @Nullable CryptoManagerKmipGenerateKeySpec keySpec);

    /** The same without {@code keyProvider}, {@code spec}, {@code keySpec}. */
    default CryptoKeyResult generateKey() {
        return generateKey(null, null, null);
    }

    /**
     * Gets the certificate that a key server presents.
     *
     * <p>The operation {@code RetrieveKmipServerCert}, since API version 6.5; needs the privilege
     * {@code Cryptographer.ManageKeyServers}.
     *
     * @param keyProvider the key provider
     * @param server the server
     * @return the {@link CryptoManagerKmipServerCertInfo}
     */
    @SafeToRepeat
    @Operation
    CryptoManagerKmipServerCertInfo retrieveKmipServerCert(KeyProviderId keyProvider, KmipServerInfo server);

    /**
     * Stores the certificate of a key server as trusted for the key provider.
     *
     * <p>The operation {@code UploadKmipServerCert}, since API version 6.5; needs the privilege
     * {@code Cryptographer.ManageKeyServers}.
     *
     * @param cluster the cluster
     * @param certificate the certificate
     */
    @Operation
    void uploadKmipServerCert(KeyProviderId cluster, String certificate);

    /**
     * Makes a self-signed client certificate for a key provider and returns it.
     *
     * <p>The operation {@code GenerateSelfSignedClientCert}, since API version 6.5; needs the privilege
     * {@code Cryptographer.ManageKeyServers}.
     *
     * @param cluster the cluster
     * @param request the request; null leaves it unset, since API version 8.0.1.0
     * @return the string
     */
    @Operation
    String generateSelfSignedClientCert(KeyProviderId cluster, @Nullable CryptoManagerKmipCertSignRequest request);

    /** The same without {@code request}. */
    default String generateSelfSignedClientCert(KeyProviderId cluster) {
        return generateSelfSignedClientCert(cluster, null);
    }

    /**
     * Makes a certificate signing request for the client of a key provider and returns it.
     *
     * <p>The operation {@code GenerateClientCsr}, since API version 6.5; needs the privilege
     * {@code Cryptographer.ManageKeyServers}.
     *
     * @param cluster the cluster
     * @param request the request; null leaves it unset, since API version 8.0.1.0
     * @return the string
     */
    @Operation
    String generateClientCsr(KeyProviderId cluster, @Nullable CryptoManagerKmipCertSignRequest request);

    /** The same without {@code request}. */
    default String generateClientCsr(KeyProviderId cluster) {
        return generateClientCsr(cluster, null);
    }

    /**
     * Gets the self-signed client certificate generated for a key provider.
     *
     * <p>The operation {@code RetrieveSelfSignedClientCert}, since API version 6.5; needs the privilege
     * {@code Cryptographer.ManageKeyServers}.
     *
     * @param cluster the cluster
     * @return the string
     */
    @SafeToRepeat
    @Operation
    String retrieveSelfSignedClientCert(KeyProviderId cluster);

    /**
     * Gets the certificate signing request generated for a key provider.
     *
     * <p>The operation {@code RetrieveClientCsr}, since API version 6.5; needs the privilege
     * {@code Cryptographer.ManageKeyServers}.
     *
     * @param cluster the cluster
     * @return the string
     */
    @SafeToRepeat
    @Operation
    String retrieveClientCsr(KeyProviderId cluster);

    /**
     * Gets the client certificate in use with a key provider.
     *
     * <p>The operation {@code RetrieveClientCert}, since API version 6.5; needs the privilege
     * {@code Cryptographer.ManageKeyServers}.
     *
     * @param cluster the cluster
     * @return the string
     */
    @SafeToRepeat
    @Operation
    String retrieveClientCert(KeyProviderId cluster);

    /**
     * Puts a self-signed client certificate to use with a key provider.
     *
     * <p>The operation {@code UpdateSelfSignedClientCert}, since API version 6.5; needs the privilege
     * {@code Cryptographer.ManageKeyServers}.
     *
     * @param cluster the cluster
     * @param certificate the certificate
     */
    @Operation
    void updateSelfSignedClientCert(KeyProviderId cluster, String certificate);

    /**
     * Puts a client certificate signed by the key server to use with a key provider.
     *
     * <p>The operation {@code UpdateKmsSignedCsrClientCert}, since API version 6.5; needs the privilege
     * {@code Cryptographer.ManageKeyServers}.
     *
     * @param cluster the cluster
     * @param certificate the certificate
     */
    @Operation
    void updateKmsSignedCsrClientCert(KeyProviderId cluster, String certificate);

    /**
     * Stores a client certificate and its private key for use with a key provider.
     *
     * <p>The operation {@code UploadClientCert}, since API version 6.5; needs the privilege
     * {@code Cryptographer.ManageKeyServers}.
     *
     * @param cluster the cluster
     * @param certificate the certificate
     * @param privateKey the private key
     */
    @Operation
    void uploadClientCert(KeyProviderId cluster, String certificate, String privateKey);

    /**
     * Tells whether the given key provider, or the default one, is active.
     *
     * <p>The operation {@code IsKmsClusterActive}, since API version 7.0.0.0; needs the privilege
     * {@code Cryptographer.ManageKeyServers}.
     *
     * @param cluster the cluster; null leaves it unset
     * @return the boolean
     * @throws InvalidArgument if an argument isn't valid
     */
    @SafeToRepeat
    @Operation
    boolean isKmsClusterActive(@Nullable KeyProviderId cluster) throws InvalidArgument;

    /** The same without {@code cluster}. */
    default boolean isKmsClusterActive() {
        return isKmsClusterActive(null);
    }

    /**
     * Sets the default key provider, for one inventory object or in general.
     *
     * <p>The operation {@code SetDefaultKmsCluster}, since API version 7.0.0.0; needs the privilege
     * {@code Cryptographer.ManageKeyServers}.
     *
     * @param entity the entity; null leaves it unset
     * @param clusterId the cluster id; null leaves it unset
     */
    @Operation
    void setDefaultKmsCluster(@Nullable ManagedEntity entity, @Nullable KeyProviderId clusterId);

    /** The same without {@code entity}, {@code clusterId}. */
    default void setDefaultKmsCluster() {
        setDefaultKmsCluster(null, null);
    }

    /**
     * Gets the default key provider of an object, if wanted falling back to its parents.
     *
     * <p>The operation {@code GetDefaultKmsCluster}, since API version 7.0.0.0; needs the privilege
     * {@code Cryptographer.ManageKeyServers}.
     *
     * @param entity the entity; null leaves it unset
     * @param defaultsToParent the defaults to parent; null leaves it unset
     * @return the {@link KeyProviderId}, or null if there is none
     */
    @SafeToRepeat
    @Operation
    @Nullable
    KeyProviderId getDefaultKmsCluster(@Nullable ManagedEntity entity, @Nullable Boolean defaultsToParent);

    /** The same without {@code entity}, {@code defaultsToParent}. */
    default @Nullable KeyProviderId getDefaultKmsCluster() {
        return getDefaultKmsCluster(null, null);
    }

    /**
     * Gets the status of keys; a bit mask selects which checks are made.
     *
     * <p>The operation {@code QueryCryptoKeyStatus}, since API version 6.7.2; needs the privilege
     * {@code Cryptographer.ManageKeys}.
     *
     * @param keyIds the key ids; may be empty
     * @param checkKeyBitMap the check key bit map
     * @return a list of {@link CryptoManagerKmipCryptoKeyStatus}; never null, empty if there is nothing
     */
    @SafeToRepeat
    @Operation
    List<CryptoManagerKmipCryptoKeyStatus> queryCryptoKeyStatus(List<CryptoKeyId> keyIds, int checkKeyBitMap);

    /**
     * Registers a key provider under the given id.
     *
     * <p>The operation {@code RegisterKmsCluster}, since API version 7.0.0.0; needs the privilege
     * {@code Cryptographer.ManageKeyServers}.
     *
     * @param clusterId the cluster id
     * @param managementType the management type; null leaves it unset
     */
    @Operation
    void registerKmsCluster(KeyProviderId clusterId, @Nullable String managementType);

    /** The same without {@code managementType}. */
    default void registerKmsCluster(KeyProviderId clusterId) {
        registerKmsCluster(clusterId, null);
    }

    /**
     * Removes the registration of a key provider.
     *
     * <p>The operation {@code UnregisterKmsCluster}, since API version 7.0.0.0; needs the privilege
     * {@code Cryptographer.ManageKeyServers}.
     *
     * @param clusterId the cluster id
     */
    @Operation
    void unregisterKmsCluster(KeyProviderId clusterId);

    /**
     * Lists key providers, filtered by management type and status, with or without servers.
     *
     * <p>The operation {@code ListKmsClusters}, since API version 7.0.0.0; needs the privilege
     * {@code Cryptographer.ManageKeyServers}.
     *
     * @param includeKmsServers the include kms servers; null leaves it unset
     * @param managementTypeFilter the management type filter; null leaves it unset
     * @param statusFilter the status filter; null leaves it unset
     * @return a list of {@link KmipClusterInfo}; never null, empty if there is nothing
     */
    @SafeToRepeat
    @Operation
    List<KmipClusterInfo> listKmsClusters(
            @Nullable Boolean includeKmsServers,
            @Nullable Integer managementTypeFilter,
            @Nullable Integer statusFilter);

    /** The same without {@code includeKmsServers}, {@code managementTypeFilter}, {@code statusFilter}. */
    default List<KmipClusterInfo> listKmsClusters() {
        return listKmsClusters(null, null, null);
    }

    /**
     * Sets custom attributes on a key.
     *
     * <p>The operation {@code SetKeyCustomAttributes}, since API version 8.0.1.0; needs the privilege
     * {@code Cryptographer.ManageKeys}.
     *
     * @param keyId the key id
     * @param spec the spec
     * @return the {@link CryptoKeyResult}
     */
    @Operation
    CryptoKeyResult setKeyCustomAttributes(CryptoKeyId keyId, CryptoManagerKmipCustomAttributeSpec spec);
}
