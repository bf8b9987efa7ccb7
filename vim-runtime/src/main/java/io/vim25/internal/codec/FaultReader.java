package io.vim25.internal.codec;

import io.vim25.MethodFault;
import io.vim25.spi.Untraced;
import io.vim25.spi.WireObject;
import org.jspecify.annotations.Nullable;

/** Reads a SOAP fault: a code, a text, and in its detail a fault of the API. */
final class FaultReader {
    private static final String SUFFIX = "Fault";

    private final XmlCursor xml;
    private final XmlFieldReader reader;
    private String code = "";
    private String text = "";
    private @Nullable MethodFault fault;

    FaultReader(XmlCursor xml, XmlFieldReader reader) {
        this.xml = xml;
        this.reader = reader;
    }

    /** Reads the fault that the cursor stands on, and the envelope to its end. */
    <R extends @Nullable Object> Decoded<R> read() {
        while (xml.nextChild()) {
            switch (xml.name()) {
                case "faultcode" -> code = reader.readString();
                case "faultstring" -> text = reader.readString();
                case "detail" -> detail();
                default -> xml.skip();
            }
        }
        xml.toEnd();
        return new Decoded<>(null, fault, code, text, false, false);
    }

    private void detail() {
        while (xml.nextChild()) {
            if (fault == null) {
                String type = xml.type();
                fault = newFault(type == null ? typeOfElement(xml.wireName()) : type);
                reader.fill(fault);
            } else {
                xml.skip();
            }
        }
    }

    /** The API declares an element {@code InvalidStateFault} for the fault {@code InvalidState}. */
    private String typeOfElement(String name) {
        boolean known = reader.newInstance(name) != null;
        return known || !name.endsWith(SUFFIX) ? name : name.substring(0, name.length() - SUFFIX.length());
    }

    /** A fault of a type, of the nearest that the scope has, or at least a fault that keeps its type's name. */
    private MethodFault newFault(String type) {
        WireObject object = reader.newInstance(type);
        if (object instanceof MethodFault known) {
            return known;
        }
        return XmlFieldReader.named(new MethodFault(Untraced.DECODED), type);
    }
}
