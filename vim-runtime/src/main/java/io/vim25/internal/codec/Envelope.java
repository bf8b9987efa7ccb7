package io.vim25.internal.codec;

import io.vim25.ProtocolException;
import java.io.InputStream;
import java.util.function.Consumer;

/** The SOAP 1.1 envelope around all messages. */
final class Envelope {
    private static final String START = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<soapenv:Envelope xmlns:soapenv=\""
            + XmlNames.SOAP + "\" xmlns:xsd=\"" + XmlNames.XSD + "\" xmlns:xsi=\"" + XmlNames.XSI
            + "\">";
    private static final String END = "</soapenv:Body></soapenv:Envelope>";

    private Envelope() {}

    /** Starts an envelope, up to its body. */
    static void start(XmlBuffer out, SoapHeader header) {
        out.plain(START);
        header.write(out);
        header.startBody(out);
    }

    static byte[] end(XmlBuffer out) {
        out.plain(END);
        return out.toByteArray();
    }

    /** Starts the element that holds a message's fields; its namespace is theirs too. */
    static void startMessage(XmlBuffer out, String name, String namespace) {
        out.startTag(name);
        out.attribute("xmlns", namespace);
        out.endTag();
    }

    /** Reads a message up to the element in the body, on which the cursor then stands; its header is passed over. */
    static XmlCursor open(InputStream message, ReplyLimits limits) {
        return open(message, limits, XmlCursor::skip);
    }

    /**
     * Reads a message up to the element in the body, on which the cursor then stands.
     *
     * @param header reads the header, if there is one, to its end
     */
    static XmlCursor open(InputStream message, ReplyLimits limits, Consumer<XmlCursor> header) {
        XmlCursor xml = new XmlCursor(message, limits);
        xml.toRoot();
        if (!xml.name().equals("Envelope") || !xml.namespace().equals(XmlNames.SOAP)) {
            throw new ProtocolException(Findings.notAnEnvelope(xml.head(), xml.name(), xml.namespace()));
        }
        while (xml.nextChild()) {
            if (isSoap("Body", xml)) {
                if (!xml.nextChild()) {
                    throw new ProtocolException("The SOAP body is empty");
                }
                return xml;
            }
            if (isSoap("Header", xml)) {
                header.accept(xml);
            } else {
                xml.skip();
            }
        }
        throw new ProtocolException("The SOAP envelope has no body");
    }

    private static boolean isSoap(String name, XmlCursor xml) {
        return xml.name().equals(name) && xml.namespace().equals(XmlNames.SOAP);
    }
}
