package io.vim25.internal.transport;

import static org.assertj.core.api.Assertions.assertThat;

import io.vim25.TransportKind;
import io.vim25.Trust;
import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import jdk.jfr.Recording;
import jdk.jfr.consumer.RecordedEvent;
import jdk.jfr.consumer.RecordingFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledForJreRange;
import org.junit.jupiter.api.condition.JRE;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** A thousand virtual threads that wait for replies hold up no thread of the operating system. */
@ParameterizedClass
@EnumSource(TransportKind.class)
@EnabledForJreRange(min = JRE.JAVA_21)
final class VirtualThreadsTest {
    private static final int THREADS = 1000;
    private static final Duration THINKING = Duration.ofMillis(20);

    @Parameter
    TransportKind kind;

    @TempDir
    Path folder;

    @Test
    void noneIsPinned() throws Exception {
        // what the JVM sets up at the first waits does pin a few, once
        callFrom(100);
        try (Recording recording = new Recording()) {
            recording.enable("jdk.VirtualThreadPinned").withThreshold(Duration.ZERO);
            recording.start();
            callFrom(THREADS);
            recording.stop();
            assertThat(events(recording)).isEmpty();
        }
    }

    private void callFrom(int count) throws Exception {
        ExecutorService threads = virtualThreads();
        try (RawServer server = RawServer.tls(Certificates.LOCAL.server(), (number, out, socket) -> {
                    Thread.sleep(THINKING.toMillis());
                    out.write(RawServer.reply("<ok/>"));
                });
                Transport transport = new TransportSetup(kind, server.uri())
                        .trust(Trust.keyStore(Certificates.LOCAL.authorities()))
                        .timeouts(Duration.ofSeconds(60), Duration.ofSeconds(60))
                        .open()) {
            List<Callable<String>> calls = new ArrayList<>();
            for (int i = 0; i < count; i++) {
                calls.add(() -> Calls.call(transport, "<q/>"));
            }
            for (Future<String> reply : threads.invokeAll(calls)) {
                assertThat(reply.get()).isEqualTo("<ok/>");
            }
            assertThat(server.requests()).isEqualTo(count);
        } finally {
            threads.shutdownNow();
        }
    }

    private List<RecordedEvent> events(Recording recording) throws IOException {
        Path file = folder.resolve("pinned.jfr");
        recording.dump(file);
        assertThat(Files.size(file)).isPositive();
        return RecordingFile.readAllEvents(file);
    }

    /** By reflection, since these tests are compiled for Java 17. */
    private static ExecutorService virtualThreads() throws ReflectiveOperationException {
        try {
            return (ExecutorService)
                    Executors.class.getMethod("newVirtualThreadPerTaskExecutor").invoke(null);
        } catch (InvocationTargetException e) {
            throw new AssertionError(e);
        }
    }
}
