package io.vim25.micrometer;

import io.micrometer.core.instrument.DistributionSummary;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Tags;
import io.micrometer.core.instrument.Timer;
import io.vim25.AttemptEvent;
import io.vim25.CallEvent;
import io.vim25.CallInfo;
import io.vim25.CallListener;
import io.vim25.CallOutcome;
import io.vim25.LoginEvent;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Counts and times calls with Micrometer: {@code Vim.builder(url).listener(new MicrometerListener(registry))}.
 *
 * <table>
 *   <caption>The meters</caption>
 *   <tr><th>name</th><th>what</th><th>tags</th></tr>
 *   <tr><td>{@code vim.calls}</td><td>timer: a call with all its attempts and pauses</td>
 *       <td>server, operation, outcome, fault</td></tr>
 *   <tr><td>{@code vim.attempts}</td><td>timer: an attempt, from sending until the reply was read</td>
 *       <td>server, operation, outcome, fault, relogin</td></tr>
 *   <tr><td>{@code vim.attempts.queue}</td><td>timer: what an attempt waited before that</td>
 *       <td>server, operation</td></tr>
 *   <tr><td>{@code vim.request.size}, {@code vim.reply.size}</td><td>summaries, in bytes, of bodies</td>
 *       <td>server, operation</td></tr>
 *   <tr><td>{@code vim.logins}</td><td>timer: a login</td><td>server, first, outcome, fault</td></tr>
 * </table>
 *
 * <p>An operation is its name on the wire, an outcome a {@link CallOutcome} in lower case, a fault the type of the fault,
 * or {@code none}. No tag has a value of an object or of a call. Thread-safe.
 */
public final class MicrometerListener implements CallListener {
    private final MeterRegistry registry;

    /** Meters go into this registry, and are made when they are first needed. */
    @SuppressWarnings("exports") // whoever has a registry reads its module
    public MicrometerListener(MeterRegistry registry) {
        this.registry = Objects.requireNonNull(registry, "registry");
    }

    @Override
    public void attempted(AttemptEvent event) {
        Tags tags = tags(event.call());
        Timer.builder("vim.attempts")
                .description("Attempts of calls, from sending until the reply was read")
                .tags(tags.and(outcome(event.outcome(), event.fault())))
                .tag("relogin", Boolean.toString(event.afterLogin()))
                .register(registry)
                .record(event.wireTime());
        Timer.builder("vim.attempts.queue")
                .description("What attempts waited before they were sent")
                .tags(tags)
                .register(registry)
                .record(event.queueTime());
        size("vim.request.size", "Bodies of requests", tags, event.bytesSent());
        size(
                "vim.reply.size",
                "Bodies of replies, uncompressed, as far as they were read",
                tags,
                event.bytesReceived());
    }

    private void size(String name, String description, Tags tags, long bytes) {
        if (bytes > 0) {
            DistributionSummary.builder(name)
                    .description(description)
                    .baseUnit("bytes")
                    .tags(tags)
                    .register(registry)
                    .record((double) bytes);
        }
    }

    @Override
    public void called(CallEvent event) {
        Timer.builder("vim.calls")
                .description("Calls with all their attempts")
                .tags(tags(event.call()).and(outcome(event.outcome(), event.fault())))
                .register(registry)
                .record(event.duration());
    }

    @Override
    public void loggedIn(LoginEvent event) {
        Timer.builder("vim.logins")
                .description("Logins, the first ones and those after a session had ended")
                .tag("server", event.server())
                .tag("first", Boolean.toString(event.first()))
                .tags(outcome(event.outcome(), event.fault()))
                .register(registry)
                .record(event.duration());
    }

    private static Tags tags(CallInfo call) {
        return Tags.of("server", call.server(), "operation", call.operation());
    }

    private static Tags outcome(CallOutcome outcome, @Nullable String fault) {
        return Tags.of("outcome", outcome.name().toLowerCase(Locale.ROOT), "fault", fault == null ? "none" : fault);
    }
}
