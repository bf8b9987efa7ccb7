package io.vim25.conformance;

import io.vim25.AboutInfo;
import io.vim25.Credentials;
import io.vim25.RetryPolicy;
import io.vim25.Vim;
import io.vim25.VimException;
import io.vim25.conformance.RandomValues.Amount;
import io.vim25.generated.ServiceInstance;
import io.vim25.internal.codec.SoapServerCodec;
import io.vim25.spi.WireObject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/**
 * What a fuzzer makes of a server that answers one request with anything at all, status line and headers included: the
 * program goes on, or gets an exception of ours.
 *
 * <p>An input is the number of the request in one byte, and what comes back.
 */
public final class ConnectionFuzz {
    private static final List<String> REQUESTS =
            List.of("GET", "RetrieveServiceContent", "Login", "CurrentTime", "Logout");
    private static final Map<String, byte[]> REPLIES = replies();
    private static final Server SERVER = Server.start();

    private ConnectionFuzz() {}

    /** What the fuzzer calls. */
    public static void fuzzerTestOneInput(byte[] input) {
        if (input.length == 0) {
            return;
        }
        SERVER.fuzzed = REQUESTS.get((input[0] & 0xff) % REQUESTS.size());
        SERVER.reply = Arrays.copyOfRange(input, 1, input.length);
        try (Vim vim = Vim.builder("http://127.0.0.1:" + SERVER.port() + "/sdk")
                .credentials(Credentials.password("user", "secret"))
                .retry(RetryPolicy.never())
                .readTimeout(Duration.ofSeconds(20))
                .connect()) {
            ServiceInstance.of(vim).currentTime();
        } catch (VimException e) {
            if (String.valueOf(e.getMessage()).contains("secret")) {
                throw new IllegalStateException("the password is in a message", e);
            }
        }
    }

    /** Replies to begin with: the right ones, to each request. */
    static List<byte[]> seeds() {
        List<byte[]> seeds = new ArrayList<>();
        for (int i = 0; i < REQUESTS.size(); i++) {
            ByteArrayOutputStream seed = new ByteArrayOutputStream();
            seed.write(i);
            seed.writeBytes(REPLIES.get(REQUESTS.get(i)));
            seeds.add(seed.toByteArray());
        }
        return seeds;
    }

    private static Map<String, byte[]> replies() {
        SoapServerCodec codec = new SoapServerCodec(WholeApi.get().scope());
        RandomValues random = new RandomValues(WholeApi.get(), 1);
        WireObject content = random.object("ServiceContent", Amount.REQUIRED);
        Accessors accessors = new Accessors();
        ((AboutInfo) accessors.get(content, "about")).setApiVersion("9.1.0.0");
        accessors.set(
                content, "sessionManager", io.vim25.ManagedObjectReference.of("SessionManager", "SessionManager"));
        WireObject session = random.object("UserSession", Amount.REQUIRED);
        byte[] versions = VersionsFuzz.seeds().get(0);
        return Map.of(
                "GET",
                http(versions),
                "RetrieveServiceContent",
                http(codec.encode("RetrieveServiceContent", out -> out.field("returnval", content, "ServiceContent"))),
                "Login",
                http(codec.encode("Login", out -> out.field("returnval", session, "UserSession"))),
                "CurrentTime",
                http(codec.encode("CurrentTime", out -> out.field("returnval", Instant.EPOCH))),
                "Logout",
                http(codec.encode("Logout", out -> {})));
    }

    private static byte[] http(byte[] body) {
        ByteArrayOutputStream reply = new ByteArrayOutputStream();
        reply.writeBytes(("HTTP/1.1 200 OK\r\nContent-Type: text/xml; charset=utf-8\r\nConnection: close\r\n"
                        + "Set-Cookie: vmware_soap_session=\"1\"; Path=/; HttpOnly\r\nContent-Length: " + body.length
                        + "\r\n\r\n")
                .getBytes(StandardCharsets.ISO_8859_1));
        reply.writeBytes(body);
        return reply.toByteArray();
    }

    /** A server that answers one request a connection. */
    private static final class Server {
        private final ServerSocket socket;
        private volatile String fuzzed = "";
        private volatile byte[] reply = new byte[0];

        private Server(ServerSocket socket) {
            this.socket = socket;
        }

        static Server start() {
            try {
                Server server = new Server(new ServerSocket(0, 50, InetAddress.getLoopbackAddress()));
                Thread thread = new Thread(server::serve, "fuzzed server");
                thread.setDaemon(true);
                thread.start();
                return server;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        int port() {
            return socket.getLocalPort();
        }

        private void serve() {
            while (true) {
                try {
                    Socket client = socket.accept();
                    Thread thread = new Thread(() -> answer(client), "fuzzed connection");
                    thread.setDaemon(true);
                    thread.start();
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            }
        }

        private void answer(Socket client) {
            try (client) {
                String name = nameOf(request(client.getInputStream()));
                client.getOutputStream().write(name.equals(fuzzed) ? reply : REPLIES.get(name));
                client.shutdownOutput();
                client.getInputStream().readAllBytes(); // so that a reply isn't lost to a reset
            } catch (IOException e) {
                // the client has gone, as it may
            }
        }

        private static String nameOf(String request) {
            return REQUESTS.stream()
                    .filter(name -> request.startsWith(name + " ") || request.contains("<" + name + " "))
                    .findFirst()
                    .orElseThrow(() -> new IllegalStateException("unexpected request: " + request));
        }

        private static String request(InputStream in) throws IOException {
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
            return head + new String(in.readNBytes(length), StandardCharsets.UTF_8);
        }
    }
}
