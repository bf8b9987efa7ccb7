package io.vim25.internal.wire;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A message without its secrets. It is read tag by tag, since what is to be shown may be cut or broken; where it can't be
 * read, nothing more of it is shown.
 */
public final class MaskedMessage {
    static final String MASK = "***";

    /** Attributes of the protocol, which hold no secret. */
    private static final Set<String> PLAIN_ATTRIBUTES =
            Set.of("type", "nil", "serverGuid", "mustUnderstand", "encodingStyle");

    private final String message;
    private final StringBuilder out = new StringBuilder();
    private final StringBuilder text = new StringBuilder();
    private final List<String> secrets = new ArrayList<>();
    private Element current = Element.document();
    private int at;

    private MaskedMessage(String message) {
        this.message = message;
    }

    /** Takes the secrets out of a message, or its beginning. */
    public static MaskedMessage of(String message) {
        MaskedMessage masked = new MaskedMessage(message);
        masked.read();
        return masked;
    }

    /** What may be shown. */
    public String shown() {
        return out.toString();
    }

    /** The texts that may not be shown, as they are in the message. */
    List<String> secrets() {
        return secrets;
    }

    private void read() {
        boolean readable = true;
        while (readable && at < message.length()) {
            int tag = message.indexOf('<', at);
            text.append(message, at, tag < 0 ? message.length() : tag);
            at = tag < 0 ? message.length() : tag;
            readable = tag < 0 || readMarkup();
        }
        endText();
        if (!readable) {
            out.append("… (from here on it can't be read)");
        }
    }

    private boolean readMarkup() {
        if (startsWith("<![CDATA[")) {
            return readTo("]]>", text);
        } else if (startsWith("<!--")) {
            return readTo("-->", null);
        } else if (startsWith("<?")) {
            return readTo("?>", current.depth() == 0 && startsWith("<?xml ") ? out : null);
        } else if (startsWith("<!")) {
            return false;
        }
        int end = endOfTag();
        if (end < 0) {
            return false;
        }
        Tag tag = Tag.parse(message.substring(at + 1, end));
        at = end + 1;
        return tag != null && (tag.isEnd() ? end(tag) : start(tag));
    }

    private boolean startsWith(String markup) {
        return message.startsWith(markup, at);
    }

    /** Goes behind the end of a piece of markup, which is added where it may be shown. */
    private boolean readTo(String end, @Nullable StringBuilder to) {
        int found = message.indexOf(end, at);
        int next = found < 0 ? message.length() : found + end.length();
        if (to != null) {
            to.append(message, at, next);
        }
        at = next;
        return true;
    }

    /** Where the tag ends; a quoted value may have a {@code >} in it. */
    private int endOfTag() {
        char quote = 0;
        for (int i = at; i < message.length(); i++) {
            char c = message.charAt(i);
            if (quote != 0) {
                quote = c == quote ? 0 : quote;
            } else if (c == '"' || c == '\'') {
                quote = c;
            } else if (c == '>') {
                return i;
            }
        }
        return -1;
    }

    private boolean start(Tag tag) {
        endText();
        Element element = current.child(tag.name(), tag.type());
        if (!current.isSecret()) {
            out.append('<').append(tag.qualifiedName());
            for (Tag.Attribute attribute : tag.attributes()) {
                attribute(attribute);
            }
            out.append(tag.isEmpty() ? "/>" : element.isSecret() ? ">" + MASK : ">");
        }
        if (!tag.isEmpty()) {
            current = element;
        }
        return true;
    }

    private void attribute(Tag.Attribute attribute) {
        boolean plain = attribute.isNamespace() || PLAIN_ATTRIBUTES.contains(attribute.localName());
        // what a signature calls a part of the message is no secret, and stands elsewhere too: Body
        if (!plain && !attribute.name().equals("wsu:Id")) {
            secrets.add(attribute.value());
        }
        out.append(' ')
                .append(attribute.name())
                .append("=\"")
                .append(plain ? attribute.value() : MASK)
                .append('"');
    }

    private boolean end(Tag tag) {
        String content = text.toString();
        endText();
        Element parent = current.parent();
        if (parent == null || !current.name().equals(tag.name())) {
            return false;
        }
        parent.noteLabel(current.name(), content);
        if (!parent.isSecret()) {
            out.append("</").append(tag.qualifiedName()).append('>');
        }
        current = parent;
        return true;
    }

    private void endText() {
        if (current.isSecret()) {
            secrets.add(text.toString());
        } else if (current.depth() > 0 || text.toString().isBlank()) {
            out.append(TextOf.field(text.toString(), secrets));
        }
        text.setLength(0);
    }
}
