package io.vim25.conformance.chaos;

import io.vim25.TransportKind;
import java.time.Duration;
import java.util.Locale;

/**
 * What came of a run.
 *
 * @param sessionsLeft how many sessions the server had after the client had logged out
 */
record ChaosReport(
        long seed,
        TransportKind transport,
        boolean tls,
        int calls,
        Duration time,
        Audit audit,
        Tally tally,
        int sessionsLeft,
        long heapAtHalf,
        long heapAtEnd) {
    private static final double MEGABYTE = 1 << 20;

    /** A table in Markdown. */
    String table() {
        StringBuilder table = new StringBuilder("| | |\n|---|---|\n");
        row(table, "seed; calls; threads", seed + "; " + calls + "; " + ChaosRun.THREADS);
        row(table, "connections, over", tally.connections() + ", " + (tls ? "TLS" : "plain HTTP") + ", " + transport);
        row(table, "requests that reached the proxy", tally.requests());
        row(table, "time", String.format(Locale.ROOT, "%.1f s", time.toMillis() / 1000.0));
        table.append("| **injected** | |\n");
        for (Trouble trouble : Trouble.values()) {
            if (tally.count(trouble) > 0) {
                row(table, trouble.text(), tally.count(trouble));
            }
        }
        row(table, "connections refused for a while", tally.refusals());
        row(table, "all sessions expired", tally.expiries());
        row(table, "server restarted", tally.restarts());
        row(table, "requests that met no server behind the proxy", tally.serverGone());
        table.append("| **came of it** | |\n");
        row(table, "calls that ended in their result", audit.count(Outcome.RESULT));
        row(table, "in their own fault", audit.count(Outcome.OWN_FAULT));
        row(table, "in the SOAP fault that was injected", audit.count(Outcome.SOAP_FAULT));
        row(table, "in `OutcomeUnknownException`, rightly", audit.count(Outcome.UNKNOWN));
        row(table, "of those had run; hadn't", unknown(audit));
        row(
                table,
                "of those were lost before the proxy had the request; were lost by a slow machine",
                audit.unknownUnseen() + "; " + audit.timedOut());
        row(table, "in the last failure, after " + ChaosRun.ATTEMPTS + " attempts", audit.count(Outcome.FAILED));
        row(table, "in anything else", audit.count(Outcome.WRONG));
        row(table, "**unsafe calls; of them ran twice**", audit.unsafe() + "; **" + audit.ranTwice() + "**");
        row(table, "Logins; needed at most", tally.logins() + "; " + tally.loginsNeeded());
        row(table, "Logins whose reply was lost; stray sessions from them", tally.loginsLost() + "; " + tally.strays());
        row(table, "sessions left after the client had logged out", sessionsLeft);
        row(table, "heap in use at the half; at the end", megabytes(heapAtHalf) + "; " + megabytes(heapAtEnd));
        return table.toString();
    }

    private static String unknown(Audit audit) {
        return audit.unknownRan() + "; " + (audit.count(Outcome.UNKNOWN) - audit.unknownRan());
    }

    private static void row(StringBuilder table, String what, Object value) {
        table.append("| ").append(what).append(" | ").append(value).append(" |\n");
    }

    private static String megabytes(long bytes) {
        return String.format(Locale.ROOT, "%.1f MB", bytes / MEGABYTE);
    }
}
