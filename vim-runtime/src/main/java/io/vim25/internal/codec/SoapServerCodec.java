package io.vim25.internal.codec;

import io.vim25.MethodFault;
import io.vim25.ProtocolException;
import io.vim25.spi.FieldWriter;
import io.vim25.spi.TypeScope;
import java.io.InputStream;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The server's half of {@link SoapCodec}: envelopes to calls, and results and faults to envelopes. Immutable. */
public final class SoapServerCodec {
    private final TypeScope scope;

    /**
     * Makes a codec.
     *
     * @param scope the types that calls may contain
     */
    public SoapServerCodec(TypeScope scope) {
        this.scope = scope;
    }

    /**
     * Reads a call up to its arguments, which the caller reads.
     *
     * @throws ProtocolException if the call isn't what it must be
     */
    public SoapRequest decode(InputStream body) {
        OperationIdReader header = new OperationIdReader();
        XmlCursor xml = Envelope.open(body, ReplyLimits.ofHeap(), header);
        String operation = xml.name();
        XmlFieldReader reader = new XmlFieldReader(xml, scope, null, operation);
        if (!reader.nextField() || !reader.name().equals("_this")) {
            throw new ProtocolException("The call of " + operation + " doesn't begin with _this");
        }
        return new SoapRequest(xml, operation, header.operationId(), reader.readReference(), reader);
    }

    /**
     * The envelope of a result.
     *
     * @param result writes the response's fields; nothing, if the operation has no result
     */
    public byte[] encode(String operation, Consumer<FieldWriter> result) {
        String response = operation + "Response";
        XmlBuffer out = new XmlBuffer();
        Envelope.start(out, SoapHeader.NONE);
        Envelope.startMessage(out, response, scope.namespace());
        result.accept(new XmlFieldWriter(out, response, scope.namespace()));
        out.close(response);
        return Envelope.end(out);
    }

    /**
     * The envelope of a fault, which goes with HTTP status 500.
     *
     * @param message the text for people
     */
    public byte[] encode(MethodFault fault, @Nullable String message) {
        String type = XmlFieldWriter.typeOf(fault);
        String element = KeptContentWriter.checkName(WireName.local(type) + "Fault");
        XmlBuffer out = new XmlBuffer();
        XmlFieldWriter fields = new XmlFieldWriter(out, "Fault", scope.namespace());
        Envelope.start(out, SoapHeader.NONE);
        out.plain("<soapenv:Fault><faultcode>ServerFaultCode</faultcode>");
        fields.field("faultstring", message == null ? "" : message);
        out.open("detail");
        out.startTag(element);
        fields.attribute(element, "xmlns", scope.namespace());
        fields.type(element, type);
        out.endTag();
        fields.content(fault);
        out.close(element);
        out.plain("</detail></soapenv:Fault>");
        return Envelope.end(out);
    }
}
