package io.vim25.generated;

import io.vim25.ManagedObjectBase;
import io.vim25.SystemError;
import io.vim25.Task;
import io.vim25.annotations.ManagedObject;
import io.vim25.annotations.Operation;
import io.vim25.annotations.SafeToRepeat;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Gives access to log files and diagnostic bundles of the server and its hosts.
 *
 * <p>The managed object type {@code DiagnosticManager}, since API version 2.0.
 */
@ManagedObject
public interface DiagnosticManager extends ManagedObjectBase {
    /**
     * Lists the log files of a host, or of the server itself, with their keys.
     *
     * <p>The operation {@code QueryDescriptions}, since API version 2.0; needs the privilege
     * {@code Global.Diagnostics}.
     *
     * @param host the host; null leaves it unset
     * @return a list of {@link DiagnosticManagerLogDescriptor}; never null, empty if there is nothing
     */
    @SafeToRepeat
    @Operation
    List<DiagnosticManagerLogDescriptor> queryDescriptions(@Nullable HostSystem host);

    /** The same without {@code host}. */
    default List<DiagnosticManagerLogDescriptor> queryDescriptions() {
        return queryDescriptions(null);
    }

    /**
     * Reads lines of a log file, from a line number and up to a count.
     *
     * <p>The operation {@code BrowseDiagnosticLog}, since API version 2.0; needs the privilege
     * {@code Global.Diagnostics}.
     *
     * @param host the host; null leaves it unset
     * @param key the key
     * @param start the start; null leaves it unset
     * @param lines the lines; null leaves it unset
     * @return the {@link DiagnosticManagerLogHeader}
     * @throws CannotAccessFile if the file can't be opened
     */
    @SafeToRepeat
    @Operation("BrowseDiagnosticLog")
    DiagnosticManagerLogHeader browse(
            @Nullable HostSystem host, String key, @Nullable Integer start, @Nullable Integer lines)
            throws CannotAccessFile;

    /** The same without {@code start}, {@code lines}. */
    default DiagnosticManagerLogHeader browse(@Nullable HostSystem host, String key) {
        return browse(host, key, null, null);
    }

    /**
     * Collects diagnostic bundles from hosts and the server and returns where to fetch them.
     *
     * <p>The operation {@code GenerateLogBundles_Task}, since API version 2.0; needs the privilege
     * {@code Global.Diagnostics}.
     *
     * @param includeDefault the include default
     * @param host the host; may be empty
     * @return the task, which results in a list of {@link DiagnosticManagerBundleInfo}; never null, empty if there is
     *     nothing
     * @throws LogBundlingFailed if the bundle can't be made
     * @throws TaskInProgress if the object is busy with a task
     */
    @Operation("GenerateLogBundles_Task")
    Task<List<DiagnosticManagerBundleInfo>> generateLogBundles(boolean includeDefault, List<HostSystem> host)
            throws LogBundlingFailed, TaskInProgress;

    /** The same without {@code host}. */
    default Task<List<DiagnosticManagerBundleInfo>> generateLogBundles(boolean includeDefault) {
        return generateLogBundles(includeDefault, List.of());
    }

    /**
     * Reads a batch of audit records, going on from the given token.
     *
     * <p>The operation {@code FetchAuditRecords}, since API version 7.0.3.0; needs the privilege
     * {@code Global.Diagnostics}.
     *
     * @param token the token; null leaves it unset
     * @return the {@link DiagnosticManagerAuditRecordResult}
     * @throws InvalidState if the object's state doesn't allow it
     * @throws SystemError if the server fails in itself
     */
    @Operation
    DiagnosticManagerAuditRecordResult fetchAuditRecords(@Nullable String token) throws InvalidState, SystemError;

    /** The same without {@code token}. */
    default DiagnosticManagerAuditRecordResult fetchAuditRecords() {
        return fetchAuditRecords(null);
    }

    /**
     * Writes a marker message to the system logs.
     *
     * <p>The operation {@code EmitSyslogMark}, since API version 8.0.0.2; needs the privilege
     * {@code Global.Diagnostics}.
     *
     * @param message the message
     */
    @Operation
    void emitSyslogMark(String message);
}
