package io.vim25.internal.call;

import static org.assertj.core.api.Assertions.assertThat;

import io.vim25.ManagedObjectReference;
import io.vim25.internal.codec.ReplyLimits;
import io.vim25.internal.core.Logout;
import io.vim25.internal.transport.Deadline;
import io.vim25.internal.transport.Reply;
import io.vim25.internal.transport.Request;
import io.vim25.internal.transport.Transport;
import io.vim25.internal.version.ServerVersions;
import io.vim25.internal.version.SpokenVersions;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What becomes of a reply that was read when its connection fails at last. */
final class SoapCallerTest {
    private static final byte[] DONE =
            ("<Envelope xmlns=\"http://schemas.xmlsoap.org/soap/envelope/\"><Body><LogoutResponse xmlns=\"urn:vim25\"/>"
                            + "</Body></Envelope>")
                    .getBytes(StandardCharsets.UTF_8);

    @Test
    void aResultIsKeptWhenTheConnectionFailsAfterIt() {
        SoapCaller soap = new SoapCaller(
                new Routes(new FailingAtLast(), Map.of()),
                "vc",
                ReplyLimits.ofHeap(),
                new SpokenVersions("8.0", "vc", ServerVersions.NONE));
        Invocation<Void> logout = new Invocation<>(
                null, ManagedObjectReference.of("SessionManager", "SessionManager"), new Logout(), "test-1");
        assertThat(soap.send(logout, "cookie").reply().fault()).isNull();
        assertThat(soap.send(logout, "cookie").setCookies()).containsExactly("a=b");
    }

    /** A connection that can't be closed in peace, which no server can be made to have at will. */
    private static final class FailingAtLast implements Transport {
        @Override
        public Reply send(Request request, Deadline deadline) {
            return new Reply(200, "text/xml", List.of("a=b"), null, new ByteArrayInputStream(DONE) {
                @Override
                public void close() throws IOException {
                    throw new IOException("Connection reset");
                }
            });
        }

        @Override
        public Reply get(String path) {
            throw new UnsupportedOperationException();
        }

        @Override
        public Transport at(String path) {
            throw new UnsupportedOperationException();
        }

        @Override
        public void close() {}
    }
}
