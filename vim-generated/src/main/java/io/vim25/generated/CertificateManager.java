package io.vim25.generated;

import io.vim25.ManagedObjectBase;
import io.vim25.Task;
import io.vim25.annotations.ManagedObject;
import io.vim25.annotations.Operation;
import java.util.List;

/**
 * Manages the certificates of the hosts that a vCenter Server looks after.
 *
 * <p>The managed object type {@code CertificateManager}, since API version 6.0.
 */
@ManagedObject
public interface CertificateManager extends ManagedObjectBase {
    /**
     * Pushes current CA certificates and revocation lists to the given hosts.
     *
     * <p>The operation {@code CertMgrRefreshCACertificatesAndCRLs_Task}, since API version 6.0; needs the privilege
     * {@code Certificate.Manage}.
     *
     * @param host the host
     * @return the task, which results in nothing
     */
    @Operation("CertMgrRefreshCACertificatesAndCRLs_Task")
    Task<Void> refreshCACertificatesAndCRLs(List<HostSystem> host);

    /**
     * Issues new certificates to the given hosts.
     *
     * <p>The operation {@code CertMgrRefreshCertificates_Task}, since API version 6.0; needs the privilege
     * {@code Certificate.Manage}.
     *
     * @param host the host
     * @return the task, which results in nothing
     */
    @Operation("CertMgrRefreshCertificates_Task")
    Task<Void> refreshCertificates(List<HostSystem> host);

    /**
     * Revokes the certificates of the given hosts.
     *
     * <p>The operation {@code CertMgrRevokeCertificates_Task}, since API version 6.0; needs the privilege
     * {@code Certificate.Manage}.
     *
     * @param host the host
     * @return the task, which results in nothing
     */
    @Operation("CertMgrRevokeCertificates_Task")
    Task<Void> revokeCertificates(List<HostSystem> host);
}
