package io.vim25.generated;

import io.vim25.InvalidLogin;
import io.vim25.Task;
import io.vim25.annotations.ManagedObject;
import io.vim25.annotations.Operation;
import io.vim25.annotations.SafeToRepeat;
import java.util.List;

/**
 * Joins a host to an Active Directory domain, and sets up smart card login.
 *
 * <p>The managed object type {@code HostActiveDirectoryAuthentication}, since API version 4.1.
 */
@ManagedObject
public interface HostActiveDirectoryAuthentication extends HostDirectoryStore {
    /**
     * Joins the host to an Active Directory domain with the given account.
     *
     * <p>The operation {@code JoinDomain_Task}, since API version 4.1; needs the privilege
     * {@code Host.Config.AuthenticationStore}.
     *
     * @param domainName the domain name
     * @param userName the user name
     * @param password the password
     * @return the task, which results in nothing
     * @throws InvalidState if the object's state doesn't allow it
     * @throws HostConfigFault if the host can't be configured so
     * @throws InvalidLogin if user and password are refused
     * @throws ActiveDirectoryFault if Active Directory refuses
     * @throws TaskInProgress if the object is busy with a task
     */
    @Operation("JoinDomain_Task")
    Task<Void> joinDomain(String domainName, String userName, String password)
            throws InvalidState, HostConfigFault, InvalidLogin, ActiveDirectoryFault, TaskInProgress;

    /**
     * Joins the host to an Active Directory domain through a CAM (vSphere Authentication Proxy) server.
     *
     * <p>The operation {@code JoinDomainWithCAM_Task}, since API version 5.0; needs the privilege
     * {@code Host.Config.AuthenticationStore}.
     *
     * @param domainName the domain name
     * @param camServer the cam server
     * @return the task, which results in nothing
     * @throws InvalidState if the object's state doesn't allow it
     * @throws HostConfigFault if the host can't be configured so
     * @throws ActiveDirectoryFault if Active Directory refuses
     * @throws TaskInProgress if the object is busy with a task
     */
    @Operation("JoinDomainWithCAM_Task")
    Task<Void> joinDomainWithCAM(String domainName, String camServer)
            throws InvalidState, HostConfigFault, ActiveDirectoryFault, TaskInProgress;

    /**
     * Imports the certificate of a CAM server from a path, so that the host can use that server.
     *
     * <p>The operation {@code ImportCertificateForCAM_Task}, since API version 5.0; needs the privilege
     * {@code Host.Config.AuthenticationStore}.
     *
     * @param certPath the cert path
     * @param camServer the cam server
     * @return the task, which results in nothing
     * @throws FileNotFound if a file isn't there
     * @throws ActiveDirectoryFault if Active Directory refuses
     */
    @Operation("ImportCertificateForCAM_Task")
    Task<Void> importCertificateForCAM(String certPath, String camServer) throws FileNotFound, ActiveDirectoryFault;

    /**
     * Takes the host out of its Active Directory domain, by force if asked.
     *
     * <p>The operation {@code LeaveCurrentDomain_Task}, since API version 4.1; needs the privilege
     * {@code Host.Config.AuthenticationStore}.
     *
     * @param force the force
     * @return the task, which results in nothing
     * @throws InvalidState if the object's state doesn't allow it
     * @throws AuthMinimumAdminPermission if nobody would be left with the administrator's role
     * @throws ActiveDirectoryFault if Active Directory refuses
     * @throws TaskInProgress if the object is busy with a task
     */
    @Operation("LeaveCurrentDomain_Task")
    Task<Void> leaveCurrentDomain(boolean force)
            throws InvalidState, AuthMinimumAdminPermission, ActiveDirectoryFault, TaskInProgress;

    /**
     * Enables smart card login on the host.
     *
     * <p>The operation {@code EnableSmartCardAuthentication}, since API version 6.0; needs the privilege
     * {@code Host.Config.AuthenticationStore}.
     *
     * @throws ActiveDirectoryFault if Active Directory refuses
     * @throws HostConfigFault if the host can't be configured so
     */
    @Operation
    void enableSmartCardAuthentication() throws ActiveDirectoryFault, HostConfigFault;

    /**
     * Adds a certificate to the trust anchors for smart card login.
     *
     * <p>The operation {@code InstallSmartCardTrustAnchor}, since API version 6.0; needs the privilege
     * {@code Host.Config.AuthenticationStore}.
     *
     * @param cert the cert
     * @throws HostConfigFault if the host can't be configured so
     */
    @Operation
    void installSmartCardTrustAnchor(String cert) throws HostConfigFault;

    /**
     * Replaces all trust anchors for smart card login with the given certificates.
     *
     * <p>The operation {@code ReplaceSmartCardTrustAnchors}, since API version 6.0; needs the privilege
     * {@code Host.Config.AuthenticationStore}.
     *
     * @param certs the certs; may be empty
     */
    @Operation
    void replaceSmartCardTrustAnchors(List<String> certs);

    /** The same without {@code certs}. */
    default void replaceSmartCardTrustAnchors() {
        replaceSmartCardTrustAnchors(List.of());
    }

    /**
     * Removes the smart card trust anchor with the given issuer and serial number.
     *
     * <p>The operation {@code RemoveSmartCardTrustAnchor}, since API version 6.0; needs the privilege
     * {@code Host.Config.AuthenticationStore}.
     *
     * @param issuer the issuer
     * @param serial the serial
     * @throws HostConfigFault if the host can't be configured so
     */
    @Operation
    void removeSmartCardTrustAnchor(String issuer, String serial) throws HostConfigFault;

    /**
     * Removes the smart card trust anchor with the given fingerprint, made with the given digest.
     *
     * <p>The operation {@code RemoveSmartCardTrustAnchorByFingerprint}, since API version 6.0; needs the privilege
     * {@code Host.Config.AuthenticationStore}.
     *
     * @param fingerprint the fingerprint
     * @param digest the digest
     * @throws HostConfigFault if the host can't be configured so
     */
    @Operation
    void removeSmartCardTrustAnchorByFingerprint(String fingerprint, String digest) throws HostConfigFault;

    /**
     * Returns the certificates trusted for smart card login.
     *
     * <p>The operation {@code ListSmartCardTrustAnchors}, since API version 6.0; needs the privilege
     * {@code Host.Config.AuthenticationStore}.
     *
     * @return a list of string; never null, empty if there is nothing
     * @throws HostConfigFault if the host can't be configured so
     */
    @SafeToRepeat
    @Operation
    List<String> listSmartCardTrustAnchors() throws HostConfigFault;

    /**
     * Disables smart card login on the host.
     *
     * <p>The operation {@code DisableSmartCardAuthentication}, since API version 6.0; needs the privilege
     * {@code Host.Config.AuthenticationStore}.
     *
     * @throws ActiveDirectoryFault if Active Directory refuses
     * @throws HostConfigFault if the host can't be configured so
     */
    @Operation
    void disableSmartCardAuthentication() throws ActiveDirectoryFault, HostConfigFault;

    /**
     * Removes the given certificate from the smart card trust anchors.
     *
     * <p>The operation {@code RemoveSmartCardTrustAnchorCertificate}, since API version 9.0.0.0.
     *
     * @param certificate the certificate
     */
    @Operation
    void removeSmartCardTrustAnchorCertificate(String certificate);
}
