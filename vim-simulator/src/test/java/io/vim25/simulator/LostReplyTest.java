package io.vim25.simulator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.vim25.CallOptions;
import io.vim25.OutcomeUnknownException;
import io.vim25.ProtocolException;
import io.vim25.Vim;
import io.vim25.generated.PowerOffVM_Task;
import io.vim25.generated.VirtualMachine;
import io.vim25.generated.VirtualMachinePowerState;
import io.vim25.generated.VirtualMachine_;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** A reply that gets lost after the server has run the call. */
@Timeout(60)
final class LostReplyTest {
    @Test
    void theCallIsNotSentASecondTime() throws Exception {
        try (Simulator vcenter = Simulator.start();
                Proxy proxy = new Proxy(vcenter, "PowerOffVM_Task");
                Vim vim = Vim.connect(proxy.url(), vcenter.credentials())) {
            VirtualMachine machine = vim.retrieve(VirtualMachine_.TYPE).stream()
                    .findFirst()
                    .orElseThrow()
                    .object();
            assertThatThrownBy(machine::powerOff)
                    .isInstanceOfSatisfying(
                            OutcomeUnknownException.class,
                            lost -> assertThat(lost.operation()).isEqualTo("PowerOffVM_Task"))
                    .hasMessageNotContaining(vcenter.password());
            assertThat(vcenter.ran("PowerOffVM_Task")).isOne();
            assertThat(machine.name()).as("the next call goes through").isNotEmpty();
        }
    }

    @Test
    @SuppressWarnings("try") // the proxy is closed by hand
    void aCallEndsAtItsDeadlineAlthoughNothingComes() throws Exception {
        try (Simulator vcenter = Simulator.start();
                Proxy proxy = new Proxy(vcenter, "PowerOffVM_Task");
                Vim vim = Vim.connect(proxy.url(), vcenter.credentials());
                Vim hasty = vim.with(CallOptions.deadline(Duration.ofSeconds(2)))) {
            proxy.stall();
            VirtualMachine machine = new Client(vim).machine("web-01");
            assertThatThrownBy(() -> hasty.call(machine, new PowerOffVM_Task()))
                    .isInstanceOf(OutcomeUnknownException.class)
                    .hasMessageContaining("The time for the call was over");
            proxy.close(); // it would stall the logout too
        }
    }

    @Test
    void theTaskThatItStartedIsFound() throws Exception {
        try (Simulator vcenter =
                        Simulator.builder().taskDuration(Duration.ofMillis(50)).start();
                Proxy proxy = new Proxy(vcenter, "PowerOffVM_Task");
                Vim vim = Vim.connect(vcenter.url(), vcenter.credentials());
                Vim lossy = Vim.connect(proxy.url(), vcenter.credentials())) {
            Client client = new Client(vim);
            client.machine("web-02").powerOff().await();
            VirtualMachine machine = client.machine("web-01");
            OutcomeUnknownException lost = catchThrowableOfType(
                    OutcomeUnknownException.class, () -> lossy.call(machine, new PowerOffVM_Task()));
            assertThat(lost).hasMessageContaining("vim.findTasks");
            assertThat(vim.findTasks(lost)).singleElement().satisfies(task -> {
                assertThat(task.info().getEntity()).isEqualTo(machine.reference());
                assertThat(task.await()).isNull();
            });
            assertThat(machine.runtime().getPowerState()).isEqualTo(VirtualMachinePowerState.POWERED_OFF);
        }
    }

    @Test
    void noTaskIsFoundOfACallThatNeverCame() {
        ManualClock clock = new ManualClock();
        try (Simulator vcenter = Simulator.builder()
                        .clock(clock)
                        .taskDuration(Duration.ZERO)
                        .start();
                Vim vim = Vim.connect(vcenter.url(), vcenter.credentials())) {
            VirtualMachine machine = new Client(vim).machine("web-01");
            machine.powerOff().await();
            clock.advance(Duration.ofSeconds(10));
            Instant now = Instant.now();
            OutcomeUnknownException lost = new OutcomeUnknownException(
                    new PowerOffVM_Task(), machine.reference(), "test-1", "vc", now, now, new ProtocolException("cut"));
            assertThat(vim.findTasks(lost)).isEmpty();
        }
    }

    /** Hands requests on, one a connection, and drops the reply to one operation. */
    private static final class Proxy implements AutoCloseable {
        private final ServerSocket socket = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        private final int server;
        private final String dropped;
        private final CountDownLatch closed = new CountDownLatch(1);
        private volatile boolean stalls;

        Proxy(Simulator vcenter, String dropped) throws IOException {
            this.server = URI.create(vcenter.url()).getPort();
            this.dropped = dropped;
            Thread thread = new Thread(this::serve, "proxy");
            thread.setDaemon(true);
            thread.start();
        }

        String url() {
            return "http://127.0.0.1:" + socket.getLocalPort() + "/sdk";
        }

        /** From now on keeps the connection of what it drops open, as long as there is this proxy. */
        void stall() {
            stalls = true;
        }

        private void serve() {
            while (!socket.isClosed()) {
                try (Socket client = socket.accept()) {
                    answer(client);
                } catch (IOException e) {
                    // the test has ended, or a client has gone: the next one is waited for
                }
            }
        }

        private void answer(Socket client) throws IOException {
            byte[] request = read(client.getInputStream());
            byte[] reply = forward(request);
            if (!new String(request, StandardCharsets.UTF_8).contains("<" + dropped)) {
                client.getOutputStream().write(closing(reply));
            } else if (stalls) {
                awaitClose();
            }
        }

        private void awaitClose() {
            try {
                closed.await();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }

        /** The message, which says that its connection isn't kept: the client mustn't use it for its next request. */
        private static byte[] closing(byte[] message) {
            String text = new String(message, StandardCharsets.ISO_8859_1);
            int body = text.indexOf("\r\n\r\n");
            String head = text.substring(0, body).replaceAll("(?im)^Connection:.*(\r\n)?", "");
            return (head.stripTrailing() + "\r\nConnection: close" + text.substring(body))
                    .getBytes(StandardCharsets.ISO_8859_1);
        }

        /** A request, with a header that asks the server to close the connection after it. */
        private static byte[] read(InputStream in) throws IOException {
            StringBuilder head = new StringBuilder();
            while (head.indexOf("\r\n\r\n") < 0) {
                int next = in.read();
                if (next < 0) {
                    throw new IOException("no request");
                }
                head.append((char) next);
            }
            int length = head.toString()
                    .lines()
                    .filter(line -> line.regionMatches(true, 0, "Content-Length:", 0, 15))
                    .mapToInt(line -> Integer.parseInt(line.substring(15).trim()))
                    .sum();
            ByteArrayOutputStream request = new ByteArrayOutputStream();
            request.write(head.toString().getBytes(StandardCharsets.ISO_8859_1));
            request.write(in.readNBytes(length));
            return closing(request.toByteArray());
        }

        private byte[] forward(byte[] request) throws IOException {
            try (Socket upstream = new Socket(InetAddress.getLoopbackAddress(), server)) {
                upstream.getOutputStream().write(request);
                return upstream.getInputStream().readAllBytes();
            }
        }

        @Override
        public void close() throws IOException {
            closed.countDown();
            socket.close();
        }
    }
}
