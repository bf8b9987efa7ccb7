package io.vim25.internal.transport;

import static org.assertj.core.api.Assertions.assertThat;

import io.vim25.TransportKind;
import io.vim25.Trust;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** Many threads on one transport, each with cookies, actions and bodies of its own. */
@ParameterizedClass
@EnumSource(TransportKind.class)
final class ThreadsTest {
    private static final int THREADS = 64;

    @Parameter
    TransportKind kind;

    @TempDir
    Path folder;

    @Test
    void everyThreadGetsItsOwnReplies() throws Exception {
        Trust trust = Trust.caFile(Certificates.LOCAL.writeTo(folder.resolve("ca.pem")));
        ExecutorService threads = Executors.newFixedThreadPool(THREADS);
        try (WebServer server = WebServer.tls(Certificates.LOCAL.server(), exchange -> {
                    String cookie = exchange.getRequestHeaders().getFirst("Cookie");
                    String action = exchange.getRequestHeaders().getFirst("SOAPAction");
                    byte[] body = exchange.getRequestBody().readAllBytes();
                    WebServer.ok(exchange, cookie + action + new String(body, StandardCharsets.UTF_8));
                });
                Transport transport = Calls.transport(kind, server.uri(), trust)) {
            List<Callable<Boolean>> work = new ArrayList<>();
            for (int i = 0; i < THREADS; i++) {
                String name = "t" + i;
                work.add(() -> echoes(transport, name));
            }
            for (Future<Boolean> result : threads.invokeAll(work)) {
                assertThat(result.get()).isTrue();
            }
            assertThat(server.connections()).isLessThanOrEqualTo(kind == TransportKind.DIRECT ? THREADS : 2 * THREADS);
        } finally {
            threads.shutdownNow();
        }
    }

    /** The JVM's HTTP client has one that closes idle connections. */
    @Test
    void noneIsStarted() throws Exception {
        try (RawServer server = RawServer.tls(
                        Certificates.LOCAL.server(), (number, out, socket) -> out.write(RawServer.reply("<ok/>")));
                Transport transport = Calls.transport(kind, server.uri(), Trust.insecure())) {
            Set<Thread> before = Thread.getAllStackTraces().keySet();
            assertThat(Calls.call(transport, "<q/>")).isEqualTo("<ok/>");
            assertThat(Thread.getAllStackTraces().keySet())
                    .filteredOn(thread -> !before.contains(thread))
                    .extracting(Thread::getName)
                    .filteredOn(name -> kind == TransportKind.DIRECT || !name.equals("Keep-Alive-Timer"))
                    .containsOnly("raw-connection");
        }
    }

    private static boolean echoes(Transport transport, String name) {
        for (int i = 0; i < 50; i++) {
            String body = "<" + name + "-" + i + "/>";
            Request request = new Request("urn:" + name, "c=" + name, body.getBytes(StandardCharsets.UTF_8));
            assertThat(Calls.text(transport, request)).isEqualTo("c=" + name + "\"urn:" + name + "\"" + body);
        }
        return true;
    }
}
