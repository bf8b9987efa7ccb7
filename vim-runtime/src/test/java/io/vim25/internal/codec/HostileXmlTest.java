package io.vim25.internal.codec;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vim25.ProtocolException;
import io.vim25.TransportException;
import io.vim25.internal.codec.sample.AllKinds;
import io.vim25.internal.codec.sample.GetKinds;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.io.SequenceInputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever a server sends, a read ends in a clear exception, within bounds, and touches nothing else. */
class HostileXmlTest {
    private static final GetKinds GET = new GetKinds(new AllKinds());
    private static final String NOISE = "<>&\"'/= \0\u00FFaxsi:!?-[]";
    private static final ReplyLimits SMALL = new ReplyLimits(1_000_000, 10_000, 100);

    @Test
    void refusesEveryReplyThatIsCut() {
        byte[] reply = new SoapServerCodec(GET.scope())
                .encode("GetKinds", out -> out.field("returnval", Kinds.full(), "AllKinds"));
        assertThatCode(() -> decode(reply)).doesNotThrowAnyException();
        for (int length = 0; length < reply.length; length++) {
            byte[] cut = Arrays.copyOf(reply, length);
            assertThatThrownBy(() -> decode(cut)).as("%s bytes", length).isInstanceOf(ProtocolException.class);
        }
    }

    @Test
    void tellsAConnectionThatFailedFromAReplyThatIsBad() {
        String text = "<returnval><text>" + "x".repeat(ReplyInput.HEAD) + "</text></returnval>";
        byte[] reply = Messages.response("GetKinds", text).getBytes(StandardCharsets.UTF_8);
        for (int length = 0; length < reply.length; length++) {
            IOException reset = new IOException("Connection reset");
            InputStream in =
                    new SequenceInputStream(new ByteArrayInputStream(reply, 0, length), new FailingStream(reset));
            assertThatThrownBy(() -> SoapCodec.decode(in, GET, null, SMALL))
                    .as("%s bytes", length)
                    .isInstanceOfSatisfying(
                            TransportException.class,
                            e -> assertThat(e.mayHaveBeenSent()).isTrue())
                    .hasCause(reset)
                    .hasMessageContaining("Connection reset");
        }
    }

    @Test
    void endsInOurExceptionsWhateverIsBroken() {
        byte[] reply = new SoapServerCodec(GET.scope())
                .encode("GetKinds", out -> out.field("returnval", Kinds.full(), "AllKinds"));
        Random random = new Random(5);
        int refused = 0;
        for (int i = 0; i < 3000; i++) {
            byte[] broken = reply.clone();
            for (int n = random.nextInt(4); n >= 0; n--) {
                broken[random.nextInt(broken.length)] = (byte) NOISE.charAt(random.nextInt(NOISE.length()));
            }
            try {
                decode(broken);
            } catch (ProtocolException e) {
                refused++;
            }
        }
        assertThat(refused).isGreaterThan(1000);
    }

    @Test
    void refusesEntityBombs() {
        StringBuilder bomb = new StringBuilder("<!DOCTYPE lolz [<!ENTITY a0 \"lol\">");
        for (int i = 1; i < 10; i++) {
            bomb.append("<!ENTITY a").append(i).append(" \"");
            bomb.append(("&a" + (i - 1) + ";").repeat(10)).append("\">");
        }
        String body = Messages.response("GetKinds", "<returnval><text>&a9;</text></returnval>");
        assertRefused(body.replace("?>\n", "?>" + bomb + "]>"), "The message has a DTD, which SOAP forbids");
    }

    @Test
    void refusesUndeclaredEntities() {
        String text = "<returnval><text>&secret;</text></returnval>";
        assertThatThrownBy(() -> decode(Messages.response("GetKinds", text)))
                .isInstanceOf(ProtocolException.class)
                .hasMessageContaining("entity");
        assertThatThrownBy(() -> decode(Messages.response("GetKinds", "<returnval x=\"&secret;\"/>")))
                .isInstanceOf(ProtocolException.class);
    }

    @Test
    void readsNoFile(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("secret.txt"), "hunter2");
        for (String dtd : dtds(file.toUri().toString())) {
            assertThatThrownBy(() -> decode(withDtd(dtd)))
                    .isInstanceOf(ProtocolException.class)
                    .hasMessage("The message has a DTD, which SOAP forbids");
        }
    }

    @Test
    void opensNoConnection() throws IOException {
        try (ServerSocket server = new ServerSocket(0, 10, InetAddress.getLoopbackAddress())) {
            String url = "http://127.0.0.1:" + server.getLocalPort() + "/evil.dtd";
            for (String dtd : dtds(url)) {
                assertThatThrownBy(() -> decode(withDtd(dtd))).isInstanceOf(ProtocolException.class);
            }
            String location = "<returnval xsi:schemaLocation=\"urn:vim25 " + url + "\" xsi:type=\"a\"/>";
            assertThatCode(() -> decode(Messages.response("GetKinds", location)))
                    .doesNotThrowAnyException();
            String style = "<?xml version=\"1.0\"?><?xml-stylesheet href=\"" + url + "\"?>";
            String reply = Messages.response("GetKinds", "<returnval/>");
            assertThatCode(() -> decode(style + reply.substring(reply.indexOf('\n'))))
                    .doesNotThrowAnyException();
            server.setSoTimeout(200);
            assertThatThrownBy(server::accept).isInstanceOf(SocketTimeoutException.class);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"device", "any", "unheardOf", "parent"})
    void refusesTenThousandLevels(String name) {
        String deep = ("<" + name + " xsi:type=\"VirtualDisk\">").repeat(10_000);
        assertThatThrownBy(() -> decode(Messages.response("GetKinds", "<returnval>" + deep)))
                .isInstanceOf(ProtocolException.class)
                .hasMessage("The message has elements more than 500 levels deep");
    }

    @Test
    void refusesTenThousandLevelsWhereTheyArePassedOver() {
        String deep = "<x>".repeat(10_000);
        for (String reply : new String[] {
            Messages.envelope("").replace("<soapenv:Body>", "<soapenv:Header>" + deep),
            Messages.response("GetKinds", "<returnval/>" + deep),
            Messages.envelope("<soapenv:Fault>" + deep),
            Messages.response(
                    "GetKinds",
                    "<returnval><any xsi:type=\"ArrayOfAnyType\">"
                            + "<anyType xsi:type=\"ArrayOfAnyType\">".repeat(10_000))
        }) {
            assertRefused(reply, "The message has elements more than 500 levels deep");
        }
    }

    static Stream<Arguments> endless() {
        return Stream.of(
                Arguments.of("", "<new>x</new>"),
                Arguments.of("", "<new><a/><b/></new>"),
                Arguments.of("", "<a/>"),
                Arguments.of("", "<texts>x</texts>"),
                Arguments.of("", "<devices xsi:type=\"VirtualDisk\"/>"),
                Arguments.of("<any xsi:type=\"ArrayOfInt\">", "<int>1</int>"),
                Arguments.of("", " "),
                Arguments.of("<text>", "x"),
                Arguments.of("<text>", "&amp;"),
                Arguments.of("<text><![CDATA[", "x"),
                Arguments.of("<text x=\"", "y"),
                Arguments.of("<number>", "1"),
                Arguments.of("<new>", "x"),
                Arguments.of("<!-- ", "x"),
                Arguments.of("<?pi ", "x"));
    }

    @ParameterizedTest
    @MethodSource("endless")
    void stopsReadingWhatNeverEnds(String start, String unit) {
        String message = Messages.response("GetKinds", "<returnval>@");
        EndlessStream in = new EndlessStream(message.substring(0, message.indexOf('@')) + start, unit);
        assertThatThrownBy(() -> SoapCodec.decode(in, GET, null, SMALL))
                .isInstanceOf(ProtocolException.class)
                .hasMessageContaining("The message ")
                .hasMessageEndingWith(", the limit");
        assertThat(in.served).isLessThan(1_100_000);
    }

    @Test
    void refusesMoreBytesThanTheLimit() {
        String text = "<returnval><text>" + "x".repeat(1_000_000) + "</text></returnval>";
        assertThatThrownBy(
                        () -> SoapCodec.decode(Messages.stream(Messages.response("GetKinds", text)), GET, null, SMALL))
                .isInstanceOf(ProtocolException.class)
                .hasMessage("The message is longer than 1000000 bytes, the limit");
    }

    @Test
    void refusesMoreElementsThanTheLimit() {
        String elements = "<returnval>" + "<a/>".repeat(10_000) + "</returnval>";
        assertThatThrownBy(() ->
                        SoapCodec.decode(Messages.stream(Messages.response("GetKinds", elements)), GET, null, SMALL))
                .isInstanceOf(ProtocolException.class)
                .hasMessage("The message has more than 10000 elements, the limit");
    }

    @Test
    void refusesAttributesWithoutEnd() {
        StringBuilder attributes = new StringBuilder();
        for (int i = 0; i < 20_000; i++) {
            attributes.append(" a").append(i).append("=\"1\"");
        }
        assertThatThrownBy(() -> decode(Messages.response("GetKinds", "<returnval" + attributes + "/>")))
                .isInstanceOf(ProtocolException.class);
        assertThatThrownBy(() -> decode(Messages.response("GetKinds", "<" + "n".repeat(5000) + "/>")))
                .isInstanceOf(ProtocolException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "US-ASCII", "UTF-16", "nonsense", "Cp037", "", "../../etc"})
    void refusesBytesThatAreNotInTheDeclaredEncoding(String encoding) {
        byte[] reply = Messages.response("GetKinds", "<returnval><text>äöü</text></returnval>")
                .replace("UTF-8", encoding)
                .getBytes(StandardCharsets.ISO_8859_1);
        PrintStream err = System.err;
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        System.setErr(new PrintStream(printed, true, StandardCharsets.UTF_8));
        try {
            assertThatThrownBy(() -> decode(reply)).isInstanceOf(ProtocolException.class);
        } finally {
            System.setErr(err);
        }
        assertThat(printed.size()).isZero();
    }

    @Test
    void refusesWhatFollowsTheEnvelope() {
        String reply = Messages.response("GetKinds", "<returnval/>");
        assertThatThrownBy(() -> decode(reply + "junk")).isInstanceOf(ProtocolException.class);
        assertThatThrownBy(() -> decode(reply + reply)).isInstanceOf(ProtocolException.class);
    }

    private static String[] dtds(String url) {
        return new String[] {
            "<!DOCTYPE a SYSTEM \"" + url + "\">",
            "<!DOCTYPE a PUBLIC \"x\" \"" + url + "\">",
            "<!DOCTYPE a [<!ENTITY x SYSTEM \"" + url + "\">]>",
            "<!DOCTYPE a [<!ENTITY % x SYSTEM \"" + url + "\"> %x;]>"
        };
    }

    private static String withDtd(String dtd) {
        return Messages.response("GetKinds", "<returnval><text>&x;</text></returnval>")
                .replace("?>\n", "?>\n" + dtd);
    }

    private static void assertRefused(String reply, String message) {
        assertThatThrownBy(() -> decode(reply))
                .isInstanceOf(ProtocolException.class)
                .hasMessage(message);
    }

    private static void decode(String reply) {
        decode(reply.getBytes(StandardCharsets.UTF_8));
    }

    private static void decode(byte[] reply) {
        SoapCodec.decode(new ByteArrayInputStream(reply), GET, null, Messages.LIMITS);
    }

    /** Fails at once. */
    private static final class FailingStream extends InputStream {
        private final IOException failure;

        FailingStream(IOException failure) {
            this.failure = failure;
        }

        @Override
        public int read() throws IOException {
            throw failure;
        }

        @Override
        public int read(byte[] bytes, int offset, int length) throws IOException {
            throw failure;
        }
    }

    /** A beginning, and then the same for ever. */
    private static final class EndlessStream extends InputStream {
        private final byte[] start;
        private final byte[] unit;
        private long served;

        EndlessStream(String start, String unit) {
            this.start = start.getBytes(StandardCharsets.UTF_8);
            this.unit = unit.getBytes(StandardCharsets.UTF_8);
        }

        @Override
        public int read() {
            long at = served++;
            return at < start.length ? start[(int) at] : unit[(int) ((at - start.length) % unit.length)];
        }

        @Override
        public int read(byte[] bytes, int offset, int length) {
            for (int i = 0; i < length; i++) {
                bytes[offset + i] = (byte) read();
            }
            return length;
        }
    }
}
