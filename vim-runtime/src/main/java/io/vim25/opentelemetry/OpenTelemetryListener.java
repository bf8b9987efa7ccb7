package io.vim25.opentelemetry;

import io.opentelemetry.api.OpenTelemetry;
import io.opentelemetry.api.common.AttributeKey;
import io.opentelemetry.api.common.Attributes;
import io.opentelemetry.api.common.AttributesBuilder;
import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.SpanBuilder;
import io.opentelemetry.api.trace.SpanKind;
import io.opentelemetry.api.trace.StatusCode;
import io.opentelemetry.api.trace.Tracer;
import io.vim25.AttemptEvent;
import io.vim25.CallEvent;
import io.vim25.CallInfo;
import io.vim25.CallListener;
import io.vim25.CallOutcome;
import io.vim25.LoginEvent;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Traces calls with OpenTelemetry: {@code Vim.builder(url).listener(new OpenTelemetryListener(openTelemetry))}.
 *
 * <p>Each call becomes a client span when it has ended, below the span that is current on its thread, and is named after
 * the object's type and the operation: {@code VirtualMachine/PowerOnVM_Task}. Its attributes are {@code rpc.system}
 * ({@code soap}), {@code rpc.service} (the object's type), {@code rpc.method}, {@code server.address} and
 * {@code server.port}; {@code vim.object}, {@code vim.operation_id}, {@code vim.attempts} and {@code vim.outcome}; and
 * {@code error.type} where there is no result. Each attempt is an event in it. A login is a span of its own, a child of
 * the same one, which lies in the call that needed it. Thread-safe.
 */
public final class OpenTelemetryListener implements CallListener {
    private static final AttributeKey<String> RPC_SYSTEM = AttributeKey.stringKey("rpc.system");
    private static final AttributeKey<String> RPC_SERVICE = AttributeKey.stringKey("rpc.service");
    private static final AttributeKey<String> RPC_METHOD = AttributeKey.stringKey("rpc.method");
    private static final AttributeKey<String> SERVER_ADDRESS = AttributeKey.stringKey("server.address");
    private static final AttributeKey<Long> SERVER_PORT = AttributeKey.longKey("server.port");
    private static final AttributeKey<String> ERROR_TYPE = AttributeKey.stringKey("error.type");
    private static final AttributeKey<String> OBJECT = AttributeKey.stringKey("vim.object");
    private static final AttributeKey<String> OPERATION_ID = AttributeKey.stringKey("vim.operation_id");
    private static final AttributeKey<String> OUTCOME = AttributeKey.stringKey("vim.outcome");
    private static final AttributeKey<Long> ATTEMPTS = AttributeKey.longKey("vim.attempts");
    private static final AttributeKey<Boolean> AFTER_LOGIN = AttributeKey.booleanKey("vim.after_login");
    private static final AttributeKey<Boolean> FIRST_LOGIN = AttributeKey.booleanKey("vim.first_login");
    private static final AttributeKey<Double> QUEUE_TIME = AttributeKey.doubleKey("vim.queue_time");
    private static final AttributeKey<Double> WIRE_TIME = AttributeKey.doubleKey("vim.wire_time");
    private static final AttributeKey<Long> BYTES_SENT = AttributeKey.longKey("vim.bytes_sent");
    private static final AttributeKey<Long> BYTES_RECEIVED = AttributeKey.longKey("vim.bytes_received");

    private final Tracer tracer;

    /** Spans come from a tracer named {@code io.vim25}. */
    @SuppressWarnings("exports") // whoever has telemetry reads its module
    public OpenTelemetryListener(OpenTelemetry openTelemetry) {
        this.tracer = openTelemetry.getTracer("io.vim25");
    }

    @Override
    public void called(CallEvent event) {
        CallInfo call = event.call();
        Span span = started(call.object().type(), call.operation(), call.server(), event.begun())
                .setAttribute(OBJECT, call.object().toString())
                .setAttribute(OPERATION_ID, call.operationId())
                .setAttribute(ATTEMPTS, (long) event.attempts().size())
                .startSpan();
        for (AttemptEvent attempt : event.attempts()) {
            span.addEvent("attempt", attributes(attempt), attempt.begun());
        }
        end(span, event.outcome(), event.fault(), event.begun().plus(event.duration()));
    }

    @Override
    public void loggedIn(LoginEvent event) {
        Span span = started("SessionManager", "Login", event.server(), event.begun())
                .setAttribute(FIRST_LOGIN, event.first())
                .startSpan();
        end(span, event.outcome(), event.fault(), event.begun().plus(event.duration()));
    }

    private SpanBuilder started(String service, String method, String server, Instant begun) {
        SpanBuilder span = tracer.spanBuilder(service + "/" + method)
                .setSpanKind(SpanKind.CLIENT)
                .setStartTimestamp(begun)
                .setAttribute(RPC_SYSTEM, "soap")
                .setAttribute(RPC_SERVICE, service)
                .setAttribute(RPC_METHOD, method);
        URI address = URI.create("//" + server);
        if (address.getHost() != null) {
            span.setAttribute(SERVER_ADDRESS, address.getHost());
        }
        if (address.getPort() >= 0) {
            span.setAttribute(SERVER_PORT, (long) address.getPort());
        }
        return span;
    }

    private static Attributes attributes(AttemptEvent attempt) {
        AttributesBuilder attributes = Attributes.builder()
                .put(AFTER_LOGIN, attempt.afterLogin())
                .put(QUEUE_TIME, seconds(attempt.queueTime()))
                .put(WIRE_TIME, seconds(attempt.wireTime()))
                .put(BYTES_SENT, attempt.bytesSent())
                .put(BYTES_RECEIVED, attempt.bytesReceived())
                .put(OUTCOME, text(attempt.outcome()));
        if (attempt.outcome() != CallOutcome.RESULT) {
            attributes.put(ERROR_TYPE, error(attempt.outcome(), attempt.fault()));
        }
        return attributes.build();
    }

    private static void end(Span span, CallOutcome outcome, @Nullable String fault, Instant end) {
        span.setAttribute(OUTCOME, text(outcome));
        if (outcome != CallOutcome.RESULT) {
            span.setAttribute(ERROR_TYPE, error(outcome, fault)).setStatus(StatusCode.ERROR);
        }
        span.end(end);
    }

    private static String error(CallOutcome outcome, @Nullable String fault) {
        return fault == null ? text(outcome) : fault;
    }

    private static String text(CallOutcome outcome) {
        return outcome.name().toLowerCase(Locale.ROOT);
    }

    private static double seconds(Duration duration) {
        return duration.toNanos() / 1e9;
    }
}
