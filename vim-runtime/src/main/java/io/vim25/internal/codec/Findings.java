package io.vim25.internal.codec;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import javax.xml.stream.Location;
import javax.xml.stream.XMLStreamException;

/**
 * Says what was found where a SOAP message should be. The beginning of a text or of an HTML page is quoted, since it is
 * what a proxy says; nothing is ever quoted from XML.
 */
final class Findings {
    private static final int EXCERPT = 200;
    private static final String DETAIL = "Message: ";

    private Findings() {}

    /** What is wrong with a message that the parser refused before its first element. */
    static String beforeRoot(byte[] head, Exception e) {
        String text = excerpt(head);
        if (text.isEmpty()) {
            return "The message is empty";
        }
        if (isHtml(text)) {
            return html(head);
        }
        return text.charAt(0) == '<' ? notWellFormed(e) : "The message is no XML. It begins: " + text;
    }

    /** What is wrong with a message that the parser refused. */
    static String notWellFormed(Exception e) {
        String place = "";
        if (e instanceof XMLStreamException stream && stream.getLocation() != null) {
            Location at = stream.getLocation();
            place = " (line " + at.getLineNumber() + ", column " + at.getColumnNumber() + ")";
        }
        String message = String.valueOf(e.getMessage());
        int detail = message.indexOf(DETAIL);
        return "The message is no well-formed XML" + place + ": "
                + (detail < 0 ? message : message.substring(detail + DETAIL.length()));
    }

    /** What is wrong with a message that has a DTD. */
    static String dtd(byte[] head) {
        return isHtml(excerpt(head)) ? html(head) : "The message has a DTD, which SOAP forbids";
    }

    /** What is wrong with a message whose first element isn't an envelope. */
    static String notAnEnvelope(byte[] head, String name, String namespace) {
        if (name.equalsIgnoreCase("html")) {
            return html(head);
        }
        if (namespace.equals(XmlNames.SOAP_12)) {
            return "The message is SOAP 1.2, but this API speaks SOAP 1.1";
        }
        return "The message is no SOAP envelope but <" + name + "> of the namespace \"" + namespace + "\"";
    }

    private static String html(byte[] head) {
        return "The message is an HTML page. It begins: " + excerpt(head);
    }

    private static boolean isHtml(String text) {
        String start = text.toLowerCase(Locale.ROOT);
        return start.startsWith("<!doctype html") || start.startsWith("<html");
    }

    /** The first characters, with runs of white space as one blank. */
    private static String excerpt(byte[] head) {
        StringBuilder text = new StringBuilder();
        String decoded = new String(head, StandardCharsets.UTF_8);
        for (int i = 0; i < decoded.length() && text.length() < EXCERPT; i++) {
            char c = decoded.charAt(i);
            if (c == '\uFEFF' || c == 0) {
                continue;
            }
            if (c > ' ' && !Character.isISOControl(c)) {
                text.append(c);
            } else if (!text.isEmpty() && text.charAt(text.length() - 1) != ' ') {
                text.append(' ');
            }
        }
        return text.toString().strip();
    }
}
