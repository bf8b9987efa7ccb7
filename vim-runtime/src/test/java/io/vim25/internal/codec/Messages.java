package io.vim25.internal.codec;

import io.vim25.internal.codec.sample.SampleScope;
import io.vim25.spi.WireObject;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;
import java.util.function.Function;

/** Writes and reads pieces of messages. */
final class Messages {
    static final ReplyLimits LIMITS = new ReplyLimits(50_000_000, 1_000_000, ReplyLimits.DEPTH);

    private static final String ROOT = "<root xmlns=\"urn:vim25\" xmlns:xsd=\"http://www.w3.org/2001/XMLSchema\""
            + " xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\">";

    private Messages() {}

    /** What a writer is made to write. */
    static String write(Consumer<XmlFieldWriter> fields) {
        XmlBuffer out = new XmlBuffer();
        fields.accept(new XmlFieldWriter(out, "Test", "urn:vim25"));
        return new String(out.toByteArray(), StandardCharsets.UTF_8);
    }

    /** What is in an object's element. */
    static String content(WireObject object) {
        return write(out -> out.content(object));
    }

    /** What {@code read} makes of the first of some elements. */
    static <T> T readFirst(String elements, Function<XmlFieldReader, T> read) {
        XmlCursor xml = new XmlCursor(stream(ROOT + elements + "</root>"), LIMITS);
        xml.toRoot();
        XmlFieldReader reader = new XmlFieldReader(xml, SampleScope.INSTANCE, null, "Test");
        if (!reader.nextField()) {
            throw new IllegalArgumentException("no element");
        }
        T result = read.apply(reader);
        xml.toEnd();
        return result;
    }

    /** An object from what is in its element. */
    static <T extends WireObject> T read(String content, T fresh) {
        return readFirst("<object>" + content + "</object>", in -> in.readObject(fresh));
    }

    /** An envelope around a body. */
    static String envelope(String body) {
        return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
                + "<soapenv:Envelope xmlns:soapenv=\"http://schemas.xmlsoap.org/soap/envelope/\""
                + " xmlns:xsd=\"http://www.w3.org/2001/XMLSchema\""
                + " xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\">"
                + "<soapenv:Body>" + body + "</soapenv:Body></soapenv:Envelope>";
    }

    /** The envelope of a result. */
    static String response(String operation, String fields) {
        return envelope("<" + operation + "Response xmlns=\"urn:vim25\">" + fields + "</" + operation + "Response>");
    }

    static InputStream stream(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }
}
