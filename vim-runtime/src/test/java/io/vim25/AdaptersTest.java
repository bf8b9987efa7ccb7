package io.vim25;

import static io.opentelemetry.api.common.AttributeKey.booleanKey;
import static io.opentelemetry.api.common.AttributeKey.longKey;
import static io.opentelemetry.api.common.AttributeKey.stringKey;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.micrometer.core.instrument.DistributionSummary;
import io.micrometer.core.instrument.Meter;
import io.micrometer.core.instrument.Timer;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.opentelemetry.api.common.Attributes;
import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.SpanKind;
import io.opentelemetry.api.trace.StatusCode;
import io.opentelemetry.context.Scope;
import io.opentelemetry.sdk.OpenTelemetrySdk;
import io.opentelemetry.sdk.testing.exporter.InMemorySpanExporter;
import io.opentelemetry.sdk.trace.SdkTracerProvider;
import io.opentelemetry.sdk.trace.data.EventData;
import io.opentelemetry.sdk.trace.data.SpanData;
import io.opentelemetry.sdk.trace.export.SimpleSpanProcessor;
import io.vim25.ScriptedServer.Answer;
import io.vim25.micrometer.MicrometerListener;
import io.vim25.opentelemetry.OpenTelemetryListener;
import java.io.IOException;
import java.time.Duration;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What metrics and traces look like after some calls to a server. */
final class AdaptersTest {
    private ScriptedServer server;

    @BeforeEach
    void start() throws IOException {
        server = new ScriptedServer();
    }

    @AfterEach
    void stop() {
        server.close();
    }

    private void calls(CallListener listener) {
        server.answer(Answer.LOGGED_OUT, Answer.RESULT, Answer.PAGE, Answer.RESULT, Answer.FAULT);
        RetryPolicy quick = RetryPolicy.ofDefaults().withPauses(Duration.ZERO, Duration.ZERO);
        try (Vim vim = server.builder().retry(quick).listener(listener).connect()) {
            vim.with(CallOptions.ofDefaults().withOperationId("my-op")).call(Check.object(), Check.unsafe());
            vim.call(Check.object(), Check.safe());
            assertThatThrownBy(() -> vim.call(Check.object(), Check.unsafe())).isInstanceOf(MethodFault.class);
        }
    }

    @Test
    void metersCountAndTime() {
        SimpleMeterRegistry registry = new SimpleMeterRegistry();
        calls(new MicrometerListener(registry));
        assertThat(registry.getMeters().stream()
                        .map(AdaptersTest::text)
                        .sorted()
                        .toList())
                .containsExactly(
                        "vim.attempts fault=InvalidState operation=Check outcome=fault relogin=false 1",
                        "vim.attempts fault=NotAuthenticated operation=Check outcome=fault relogin=false 1",
                        "vim.attempts fault=none operation=Check outcome=http_error relogin=false 1",
                        "vim.attempts fault=none operation=Check outcome=result relogin=false 1",
                        "vim.attempts fault=none operation=Check outcome=result relogin=true 1",
                        "vim.attempts.queue operation=Check 5",
                        "vim.calls fault=InvalidState operation=Check outcome=fault 1",
                        "vim.calls fault=none operation=Check outcome=result 2",
                        "vim.logins fault=none first=false outcome=result 1",
                        "vim.logins fault=none first=true outcome=result 1",
                        "vim.reply.size operation=Check 5",
                        "vim.request.size operation=Check 5");
        assertThat(registry.get("vim.calls").timers()).allMatch(timer -> timer.totalTime(timer.baseTimeUnit()) > 0);
        assertThat(registry.getMeters())
                .allMatch(meter -> server.name().equals(meter.getId().getTag("server")));
        assertThat(registry.get("vim.request.size").summary().totalAmount())
                .isEqualTo(server.bodies("Check").stream()
                        .mapToDouble(String::length)
                        .sum());
    }

    /** Its name, the values of its tags but for the server, in the order of their keys, and how often it was used. */
    private static String text(Meter meter) {
        String tags = meter.getId().getTags().stream()
                .filter(tag -> !tag.getKey().equals("server"))
                .map(tag -> tag.getKey() + "=" + tag.getValue())
                .collect(Collectors.joining(" "));
        long count = meter instanceof Timer timer ? timer.count() : ((DistributionSummary) meter).count();
        return meter.getId().getName() + " " + tags + " " + count;
    }

    @Test
    void callsAreSpansBelowTheCurrentOne() {
        InMemorySpanExporter spans = InMemorySpanExporter.create();
        SdkTracerProvider provider = SdkTracerProvider.builder()
                .addSpanProcessor(SimpleSpanProcessor.create(spans))
                .build();
        OpenTelemetrySdk telemetry =
                OpenTelemetrySdk.builder().setTracerProvider(provider).build();
        Span parent = telemetry.getTracer("test").spanBuilder("job").startSpan();
        try (Scope scope = parent.makeCurrent()) {
            assertThat(scope).isNotNull();
            calls(new OpenTelemetryListener(telemetry));
        }
        assertThat(spans.getFinishedSpanItems())
                .extracting(SpanData::getName)
                .containsExactly(
                        "SessionManager/Login", "SessionManager/Login", "Folder/Check", "Folder/Check", "Folder/Check");
        assertThat(spans.getFinishedSpanItems())
                .allMatch(span ->
                        span.getParentSpanId().equals(parent.getSpanContext().getSpanId()))
                .allMatch(span -> span.getKind() == SpanKind.CLIENT)
                .allMatch(span -> span.getEndEpochNanos() > span.getStartEpochNanos());
        SpanData first = spans.getFinishedSpanItems().get(2);
        assertThat(first.getAttributes().asMap())
                .isEqualTo(Attributes.builder()
                        .put("rpc.system", "soap")
                        .put("rpc.service", "Folder")
                        .put("rpc.method", "Check")
                        .put("server.address", "127.0.0.1")
                        .put("server.port", Long.parseLong(server.name().substring(10)))
                        .put("vim.object", "Folder:f-1")
                        .put("vim.operation_id", "my-op")
                        .put("vim.attempts", 2L)
                        .put("vim.outcome", "result")
                        .build()
                        .asMap());
        assertThat(first.getStatus().getStatusCode()).isEqualTo(StatusCode.UNSET);
        assertThat(first.getEvents()).extracting(EventData::getName).containsExactly("attempt", "attempt");
        Attributes refused = first.getEvents().get(0).getAttributes();
        assertThat(refused.get(stringKey("error.type"))).isEqualTo("NotAuthenticated");
        assertThat(first.getEvents().get(1).getAttributes().get(booleanKey("vim.after_login")))
                .isTrue();
        assertThat(first.getEvents().get(1).getAttributes().get(longKey("vim.bytes_sent")))
                .isPositive();
        SpanData last = spans.getFinishedSpanItems().get(4);
        assertThat(last.getStatus().getStatusCode()).isEqualTo(StatusCode.ERROR);
        assertThat(last.getAttributes().get(stringKey("error.type"))).isEqualTo("InvalidState");
    }

    @Test
    void aProgramWithoutThemDoesNotNotice() throws Exception {
        assertThat(WithoutAdapters.run()).isEqualTo(Set.of("connected", "called"));
    }
}
