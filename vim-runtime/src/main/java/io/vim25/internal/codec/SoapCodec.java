package io.vim25.internal.codec;

import io.vim25.ManagedObjectReference;
import io.vim25.Method;
import io.vim25.NewerThanServerException;
import io.vim25.ProtocolException;
import io.vim25.ReplyTooLongException;
import io.vim25.TransportException;
import io.vim25.Vim;
import io.vim25.internal.version.SpokenVersion;
import io.vim25.spi.TypeScope;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/** Calls to SOAP envelopes, and envelopes to results and faults. */
public final class SoapCodec {
    private SoapCodec() {}

    /**
     * The envelope of a call, in UTF-8.
     *
     * @param spoken the version that is spoken with the server
     * @throws IllegalArgumentException if an argument can't be written; the message names its field, not its value
     * @throws NewerThanServerException if the operation, or something in its arguments, came later than that version
     */
    public static byte[] encode(ManagedObjectReference<?> self, Method<?, ?> method, SpokenVersion spoken) {
        return encode(self, method, spoken, SoapHeader.NONE);
    }

    /**
     * The envelope of a call, in UTF-8.
     *
     * @param spoken the version that is spoken with the server
     * @param header what the request says beside the call
     * @throws NewerThanServerException if the operation, or something in its arguments, came later than that version
     * @throws IllegalArgumentException if an argument can't be written; the message names its field, not its value
     */
    public static byte[] encode(
            ManagedObjectReference<?> self, Method<?, ?> method, SpokenVersion spoken, SoapHeader header) {
        String operation = method.operation();
        VersionCheck versions = new VersionCheck(spoken, operation, self);
        if (!versions.allows(method.since())) {
            throw versions.tooNew("the operation", method.since());
        }
        XmlBuffer out = new XmlBuffer();
        XmlFieldWriter fields = new XmlFieldWriter(out, operation, method.namespace(), versions);
        Envelope.start(out, header);
        Envelope.startMessage(out, operation, method.namespace());
        fields.field("_this", self);
        method.writeArguments(fields);
        out.close(operation);
        return Envelope.end(out);
    }

    /** Reads the reply to a call to its end, with the limits that suit the heap. */
    public static <R extends @Nullable Object> Decoded<R> decode(
            InputStream body, Method<?, R> method, @Nullable Vim vim) {
        return decode(body, method, vim, ReplyLimits.ofHeap());
    }

    /**
     * Reads the reply to a call to its end.
     *
     * @param body the reply's body; it isn't closed
     * @param vim what the objects in the result are made for; null where there are none
     * @param limits what is too much
     * @throws ReplyTooLongException if the reply is longer than that
     * @throws ProtocolException if the reply isn't what it must be
     * @throws TransportException if the connection fails
     */
    public static <R extends @Nullable Object> Decoded<R> decode(
            InputStream body, Method<?, R> method, @Nullable Vim vim, ReplyLimits limits) {
        XmlCursor xml = Envelope.open(body, limits);
        TypeScope scope = method.scope();
        XmlFieldReader reader = new XmlFieldReader(xml, scope, vim, method.operation());
        if (xml.name().equals("Fault") && xml.namespace().equals(XmlNames.SOAP)) {
            return new FaultReader(xml, reader).read();
        }
        if (!isResponse(xml.name(), method.operation())) {
            throw new ProtocolException("The reply to " + method.operation() + " is a " + xml.name());
        }
        long elements = xml.elements();
        R result = method.readResult(reader);
        xml.toEnd();
        boolean empty = xml.elements() == elements;
        return new Decoded<>(result, null, null, null, empty, xml.notAuthenticatedInMissingSet());
    }

    private static boolean isResponse(String name, String operation) {
        return name.length() == operation.length() + "Response".length()
                && name.startsWith(operation)
                && name.endsWith("Response");
    }
}
