package io.vim25.generated;

import io.vim25.LocalizedMethodFault;
import io.vim25.ManagedObjectBase;
import io.vim25.Task;
import io.vim25.annotations.ManagedObject;
import io.vim25.annotations.Operation;
import io.vim25.annotations.Property;
import io.vim25.annotations.SafeToRepeat;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A lease for transferring disks over HTTP, when a machine or vApp is exported or imported.
 *
 * <p>The managed object type {@code HttpNfcLease}, since API version 4.0.
 */
@ManagedObject
public interface HttpNfcLease extends ManagedObjectBase {
    /**
     * Progress of preparing the lease, in percent. One remote call.
     *
     * <p>The property {@code initializeProgress}, since API version 4.0.
     */
    @Property
    int initializeProgress();

    /**
     * Progress of the transfer, in percent. One remote call.
     *
     * <p>The property {@code transferProgress}, since API version 6.7.
     */
    @Property
    int transferProgress();

    /**
     * How content gets transferred: pushed or got by the client, or pulled by the host. One remote call.
     *
     * <p>The property {@code mode}, since API version 6.7.
     */
    @Property
    String mode();

    /**
     * What the lease supports, such as hosts pulling files from URLs. One remote call.
     *
     * <p>The property {@code capabilities}, since API version 6.7.
     */
    @Property
    HttpNfcLeaseCapabilities capabilities();

    /**
     * Details of the transfer: URLs of the disks, timeout and total size; there once the lease is ready. One remote
     * call; null if unset.
     *
     * <p>The property {@code info}, since API version 4.0.
     */
    @Property
    @Nullable
    HttpNfcLeaseInfo info();

    /**
     * State of the lease: initializing, ready, done or error. One remote call.
     *
     * <p>The property {@code state}, since API version 4.0.
     */
    @Property
    HttpNfcLeaseState state();

    /**
     * What went wrong, if the lease is in the error state. One remote call; null if unset.
     *
     * <p>The property {@code error}, since API version 4.0.
     */
    @Property
    @Nullable
    LocalizedMethodFault error();

    /**
     * Returns checksum and size of each file downloaded in an export.
     *
     * <p>The operation {@code HttpNfcLeaseGetManifest}, since API version 4.1.
     *
     * @return a list of {@link HttpNfcLeaseManifestEntry}; never null, empty if there is nothing
     * @throws Timedout if it takes too long
     * @throws InvalidState if the object's state doesn't allow it
     */
    @SafeToRepeat
    @Operation("HttpNfcLeaseGetManifest")
    List<HttpNfcLeaseManifestEntry> getManifest() throws Timedout, InvalidState;

    /**
     * Chooses the checksum algorithm for the manifest, for each device URL.
     *
     * <p>The operation {@code HttpNfcLeaseSetManifestChecksumType}, since API version 6.7.
     *
     * @param deviceUrlsToChecksumTypes the device urls to checksum types; may be empty
     * @throws InvalidState if the object's state doesn't allow it
     */
    @Operation("HttpNfcLeaseSetManifestChecksumType")
    void setManifestChecksumType(List<KeyValue> deviceUrlsToChecksumTypes) throws InvalidState;

    /** The same without {@code deviceUrlsToChecksumTypes}. */
    default void setManifestChecksumType() {
        setManifestChecksumType(List.of());
    }

    /**
     * Ends the lease after all transfers have succeeded.
     *
     * <p>The operation {@code HttpNfcLeaseComplete}, since API version 4.0.
     *
     * @throws Timedout if it takes too long
     * @throws InvalidState if the object's state doesn't allow it
     */
    @Operation("HttpNfcLeaseComplete")
    void complete() throws Timedout, InvalidState;

    /**
     * Gives the lease up, with a reason if one is given, and cancels the transfer.
     *
     * <p>The operation {@code HttpNfcLeaseAbort}, since API version 4.0.
     *
     * @param fault the fault; null leaves it unset
     * @throws Timedout if it takes too long
     * @throws InvalidState if the object's state doesn't allow it
     */
    @Operation("HttpNfcLeaseAbort")
    void abort(@Nullable LocalizedMethodFault fault) throws Timedout, InvalidState;

    /** The same without {@code fault}. */
    default void abort() {
        abort(null);
    }

    /**
     * Reports the transfer progress in percent, and keeps the lease from timing out.
     *
     * <p>The operation {@code HttpNfcLeaseProgress}, since API version 4.0.
     *
     * @param percent the percent, in percent
     * @throws Timedout if it takes too long
     */
    @Operation("HttpNfcLeaseProgress")
    void progress(int percent) throws Timedout;

    /**
     * Lets the host pull the given files from their URLs, instead of the client uploading them.
     *
     * <p>The operation {@code HttpNfcLeasePullFromUrls_Task}, since API version 6.7.
     *
     * @param files the files; may be empty
     * @return the task, which results in nothing
     * @throws InvalidState if the object's state doesn't allow it
     * @throws HttpFault if the web server of a source refuses
     * @throws SSLVerifyFault if a certificate can't be verified
     */
    @Operation("HttpNfcLeasePullFromUrls_Task")
    Task<Void> pullFromUrls(List<HttpNfcLeaseSourceFile> files) throws InvalidState, HttpFault, SSLVerifyFault;

    /** The same without {@code files}. */
    default Task<Void> pullFromUrls() {
        return pullFromUrls(List.of());
    }

    /**
     * Tries whether the host can reach the given source URLs, and returns the outcome for each.
     *
     * <p>The operation {@code HttpNfcLeaseProbeUrls}, since API version 7.0.2.0.
     *
     * @param files the files; may be empty
     * @param timeout the timeout; null leaves it unset
     * @return a list of {@link HttpNfcLeaseProbeResult}; never null, empty if there is nothing
     * @throws InvalidState if the object's state doesn't allow it
     */
    @Operation("HttpNfcLeaseProbeUrls")
    List<HttpNfcLeaseProbeResult> probeUrls(List<HttpNfcLeaseSourceFile> files, @Nullable Integer timeout)
            throws InvalidState;

    /** The same without {@code files}, {@code timeout}. */
    default List<HttpNfcLeaseProbeResult> probeUrls() {
        return probeUrls(List.of(), null);
    }
}
