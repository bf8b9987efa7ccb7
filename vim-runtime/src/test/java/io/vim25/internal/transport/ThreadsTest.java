package io.vim25.internal.transport;

import static org.assertj.core.api.Assertions.assertThat;

import io.vim25.Trust;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Many threads on one transport, each with cookies, actions and bodies of its own. */
final class ThreadsTest {
    @TempDir
    Path folder;

    @Test
    void everyThreadGetsItsOwnReplies() throws Exception {
        Trust trust = Trust.caFile(Certificates.LOCAL.writeTo(folder.resolve("ca.pem")));
        ExecutorService threads = Executors.newFixedThreadPool(32);
        try (WebServer server = WebServer.tls(Certificates.LOCAL.server(), exchange -> {
                    String cookie = exchange.getRequestHeaders().getFirst("Cookie");
                    String action = exchange.getRequestHeaders().getFirst("SOAPAction");
                    byte[] body = exchange.getRequestBody().readAllBytes();
                    WebServer.ok(exchange, cookie + action + new String(body, StandardCharsets.UTF_8));
                });
                Transport transport = Calls.transport(server.uri(), trust)) {
            List<Callable<Boolean>> work = new ArrayList<>();
            for (int i = 0; i < 32; i++) {
                String name = "t" + i;
                work.add(() -> echoes(transport, name));
            }
            for (Future<Boolean> result : threads.invokeAll(work)) {
                assertThat(result.get()).isTrue();
            }
            assertThat(server.connections()).isLessThan(2 * 32);
        } finally {
            threads.shutdownNow();
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
