package io.vim25.internal.codec;

import io.vim25.UnknownContent;
import io.vim25.UnknownField;
import io.vim25.spi.WireEnum;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Writes back what a newer server sent and this program's types don't have. */
final class KeptContentWriter {
    private final XmlFieldWriter writer;

    KeptContentWriter(XmlFieldWriter writer) {
        this.writer = writer;
    }

    /** Writes the unknown fields of the current object that go after those of a type. */
    void fields(@Nullable String after) {
        UnknownContent content = writer.unknownContent();
        if (content != null) {
            for (UnknownField field : content.fields()) {
                if (Objects.equals(field.after(), after)) {
                    field(field);
                }
            }
        }
    }

    private void field(UnknownField field) {
        XmlBuffer out = writer.out();
        String name = checkName(WireName.local(field.name()));
        String namespace = WireName.namespace(field.name());
        String around = writer.namespace();
        writer.namespace(namespace);
        writer.startTag(name);
        if (field.type() != null) {
            writer.type(name, field.type());
        }
        for (Map.Entry<String, String> attribute : field.attributes().entrySet()) {
            attribute(name, attribute.getKey(), attribute.getValue());
        }
        out.endTag();
        Namespaces outer = writer.enter(name, namespace);
        if (field.children().isEmpty()) {
            writer.text(name, field.text());
        }
        for (UnknownField child : field.children()) {
            field(child);
        }
        writer.leave(outer);
        out.close(name);
        writer.namespace(around);
    }

    private void attribute(String field, String name, String value) {
        String checked = name.equals(XmlNames.NIL) ? name : checkName(name);
        writer.attribute(field, checked, value);
    }

    /** The text of the enum constant of a field that isn't a list. */
    String enumText(String field, WireEnum constant) {
        String text = constant.wireValue();
        return text == null ? enumText(field, 0, List.of(constant)) : text;
    }

    /**
     * The text behind one of the constants {@code UNRECOGNIZED} in a list.
     *
     * @param nth how many of them come before it
     */
    String enumText(String field, int nth, List<?> values) {
        UnknownContent content = writer.unknownContent();
        List<String> texts = content == null ? List.of() : content.enumTexts(field);
        if (texts.isEmpty()) {
            throw writer.refuse(
                    field,
                    "is UNRECOGNIZED, a constant that stands for what a newer server sent and has no text of its own."
                            + " Fix: set a real constant, or send the object that was read");
        }
        // a list that was changed since it was read doesn't say any more which constant had which text
        if (texts.size() != unrecognized(values) && texts.stream().distinct().count() > 1) {
            throw writer.refuse(
                    field,
                    "was read with " + texts.size() + " different values of a newer server, and it isn't known which"
                            + " of them are still in the list. Fix: leave all constants UNRECOGNIZED there, or none");
        }
        return texts.get(Math.min(nth, texts.size() - 1));
    }

    private static int unrecognized(List<?> values) {
        int count = 0;
        for (Object value : values) {
            if (value instanceof WireEnum constant && constant.wireValue() == null) {
                count++;
            }
        }
        return count;
    }

    /** A name that was given from outside and becomes a tag: it must be a name, or it could be any XML. */
    static String checkName(String name) {
        boolean valid = !name.isEmpty() && (Character.isLetter(name.charAt(0)) || name.charAt(0) == '_');
        for (int i = 1; valid && i < name.length(); i++) {
            char c = name.charAt(i);
            valid = Character.isLetterOrDigit(c) || c == '_' || c == '-' || c == '.';
        }
        if (!valid) {
            throw new IllegalArgumentException("\"" + name + "\" is no name of a field or type");
        }
        return name;
    }
}
