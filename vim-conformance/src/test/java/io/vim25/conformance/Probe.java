package io.vim25.conformance;

import io.vim25.ManagedObjectBase;
import io.vim25.Method;
import io.vim25.MethodFault;
import io.vim25.Vim;
import io.vim25.internal.codec.Decoded;
import io.vim25.internal.codec.SoapCodec;
import io.vim25.internal.codec.SoapServerCodec;
import io.vim25.spi.FieldReader;
import io.vim25.spi.FieldWriter;
import io.vim25.spi.TypeScope;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** An operation that no server has: it returns any number of values of any type. So all types pass the real codec. */
final class Probe extends Method<ManagedObjectBase, List<Object>> {
    static final String OPERATION = "Probe";
    static final String RESULT = "returnval";

    private final TypeScope scope;

    Probe(TypeScope scope) {
        this.scope = scope;
    }

    /** The reply with these values. */
    String write(List<?> values) {
        byte[] reply = new SoapServerCodec(scope).encode(OPERATION, out -> out.anyList(RESULT, values));
        return new String(reply, StandardCharsets.UTF_8);
    }

    /** The values of a reply. */
    List<Object> read(String reply) {
        return Objects.requireNonNull(decode(reply).result(), reply);
    }

    /** The fault of a reply that has this one in its body. */
    MethodFault readFault(String soapFault) {
        String reply = write(List.of());
        int body = reply.indexOf("<" + OPERATION);
        int end = reply.indexOf("</soapenv:Body>");
        return Objects.requireNonNull(
                decode(reply.substring(0, body) + soapFault + reply.substring(end))
                        .fault(),
                soapFault);
    }

    private Decoded<List<Object>> decode(String reply) {
        // no result here would be given as an object, so there is no Vim to make it for
        Vim none = null;
        return SoapCodec.decode(new ByteArrayInputStream(reply.getBytes(StandardCharsets.UTF_8)), this, none);
    }

    @Override
    public String operation() {
        return OPERATION;
    }

    @Override
    public String since() {
        return "";
    }

    @Override
    public TypeScope scope() {
        return scope;
    }

    @Override
    public void writeArguments(FieldWriter out) {
        // it has none
    }

    @Override
    public List<Object> readResult(FieldReader in) {
        List<Object> values = new ArrayList<>();
        while (in.nextField()) {
            values.add(in.readAny());
        }
        return values;
    }
}
