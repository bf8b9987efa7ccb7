package io.vim25.internal.transport;

import com.sun.xml.ws.api.message.Packet;
import com.sun.xml.ws.api.pipe.Codec;
import com.sun.xml.ws.api.pipe.ContentType;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.ReadableByteChannel;
import java.nio.channels.WritableByteChannel;
import org.jspecify.annotations.Nullable;

/** Bytes as they are, both ways, whatever their content type: jaxws-rt's own codec would unpack some of them. */
final class BytesCodec implements Codec {
    private static final ContentType XML = new TextXml();

    @Override
    public String getMimeType() {
        return "text/xml";
    }

    @Override
    public ContentType getStaticContentType(Packet packet) {
        return XML;
    }

    @Override
    public ContentType encode(Packet packet, OutputStream out) throws IOException {
        Exchange.of(packet).writeBody(out);
        return XML;
    }

    @Override
    public void decode(InputStream in, @Nullable String contentType, Packet reply) {
        Exchange.of(reply).unpacked(in);
    }

    @Override
    public Codec copy() {
        return this;
    }

    @Override
    public ContentType encode(Packet packet, WritableByteChannel buffer) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void decode(ReadableByteChannel in, String contentType, Packet reply) {
        throw new UnsupportedOperationException();
    }

    private static final class TextXml implements ContentType {
        @Override
        public String getContentType() {
            return Headers.CONTENT_TYPE;
        }

        @Override
        public @Nullable String getSOAPActionHeader() {
            return null;
        }

        @Override
        public @Nullable String getAcceptHeader() {
            return null;
        }
    }
}
