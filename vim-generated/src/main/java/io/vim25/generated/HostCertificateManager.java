package io.vim25.generated;

import io.vim25.ManagedObjectBase;
import io.vim25.annotations.ManagedObject;
import io.vim25.annotations.Operation;
import io.vim25.annotations.Property;
import io.vim25.annotations.SafeToRepeat;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Manages the certificates of a host and the certificate authorities it trusts.
 *
 * <p>The managed object type {@code HostCertificateManager}, since API version 6.0.
 */
@ManagedObject
public interface HostCertificateManager extends ManagedObjectBase {
    /**
     * Issuer, subject, validity and status of the host's server certificate. One remote call.
     *
     * <p>The property {@code certificateInfo}, since API version 6.0; needs the privilege {@code Certificate.Manage}.
     */
    @Property
    HostCertificateManagerCertificateInfo certificateInfo();

    /**
     * Returns information on each of the host's certificates.
     *
     * <p>The operation {@code RetrieveCertificateInfoList}, since API version 8.0.1.0; needs the privilege
     * {@code Certificate.Manage}.
     *
     * @return a list of {@link HostCertificateManagerCertificateInfo}; never null, empty if there is nothing
     */
    @SafeToRepeat
    @Operation
    List<HostCertificateManagerCertificateInfo> retrieveCertificateInfoList();

    /**
     * Makes a signing request for the host, with its IP address or host name as common name.
     *
     * <p>The operation {@code GenerateCertificateSigningRequest}, since API version 6.0; needs the privilege
     * {@code Certificate.Manage}.
     *
     * @param useIpAddressAsCommonName the use ip address as common name
     * @param spec the spec; null leaves it unset, since API version 8.0.1.0
     * @return the string
     * @throws HostConfigFault if the host can't be configured so
     */
    @Operation
    String generateCertificateSigningRequest(
            boolean useIpAddressAsCommonName, @Nullable HostCertificateManagerCertificateSpec spec)
            throws HostConfigFault;

    /** The same without {@code spec}. */
    default String generateCertificateSigningRequest(boolean useIpAddressAsCommonName) {
        return generateCertificateSigningRequest(useIpAddressAsCommonName, null);
    }

    /**
     * Makes a signing request for the host with the given distinguished name.
     *
     * <p>The operation {@code GenerateCertificateSigningRequestByDn}, since API version 6.0; needs the privilege
     * {@code Certificate.Manage}.
     *
     * @param distinguishedName the distinguished name
     * @param spec the spec; null leaves it unset, since API version 8.0.1.0
     * @return the string
     * @throws HostConfigFault if the host can't be configured so
     */
    @Operation
    String generateCertificateSigningRequestByDn(
            String distinguishedName, @Nullable HostCertificateManagerCertificateSpec spec) throws HostConfigFault;

    /** The same without {@code spec}. */
    default String generateCertificateSigningRequestByDn(String distinguishedName) {
        return generateCertificateSigningRequestByDn(distinguishedName, null);
    }

    /**
     * Installs a private key for the host's server certificate.
     *
     * <p>The operation {@code ProvisionServerPrivateKey}, since API version 8.0.3.0; needs the privilege
     * {@code Certificate.Manage}.
     *
     * @param key the key
     * @throws HostConfigFault if the host can't be configured so
     */
    @Operation
    void provisionServerPrivateKey(String key) throws HostConfigFault;

    /**
     * Installs the given certificate as the host's server certificate.
     *
     * <p>The operation {@code InstallServerCertificate}, since API version 6.0; needs the privilege
     * {@code Certificate.Manage}.
     *
     * @param cert the cert
     * @throws HostConfigFault if the host can't be configured so
     */
    @Operation
    void installServerCertificate(String cert) throws HostConfigFault;

    /**
     * Replaces the trusted CA certificates and the revocation lists of the host.
     *
     * <p>The operation {@code ReplaceCACertificatesAndCRLs}, since API version 6.0; needs the privilege
     * {@code Certificate.Manage}.
     *
     * @param caCert the ca cert
     * @param caCrl the ca crl; may be empty
     * @throws HostConfigFault if the host can't be configured so
     */
    @Operation
    void replaceCACertificatesAndCRLs(List<String> caCert, List<String> caCrl) throws HostConfigFault;

    /** The same without {@code caCrl}. */
    default void replaceCACertificatesAndCRLs(List<String> caCert) {
        replaceCACertificatesAndCRLs(caCert, List.of());
    }

    /**
     * Tells services that use the host's certificates, all or the named ones, of a change.
     *
     * <p>The operation {@code NotifyAffectedServices}, since API version 6.0; needs the privilege
     * {@code Certificate.Manage}.
     *
     * @param services the services; may be empty, since API version 8.0.1.0
     */
    @Operation
    void notifyAffectedServices(List<String> services);

    /** The same without {@code services}. */
    default void notifyAffectedServices() {
        notifyAffectedServices(List.of());
    }

    /**
     * Returns the certificates of the authorities the host trusts.
     *
     * <p>The operation {@code ListCACertificates}, since API version 6.0; needs the privilege
     * {@code Certificate.Manage}.
     *
     * @return a list of string; never null, empty if there is nothing
     * @throws HostConfigFault if the host can't be configured so
     */
    @SafeToRepeat
    @Operation
    List<String> listCACertificates() throws HostConfigFault;

    /**
     * Returns the certificate revocation lists of the host.
     *
     * <p>The operation {@code ListCACertificateRevocationLists}, since API version 6.0; needs the privilege
     * {@code Certificate.Manage}.
     *
     * @return a list of string; never null, empty if there is nothing
     * @throws HostConfigFault if the host can't be configured so
     */
    @SafeToRepeat
    @Operation
    List<String> listCACertificateRevocationLists() throws HostConfigFault;
}
