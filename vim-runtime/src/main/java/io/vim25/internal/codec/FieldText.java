package io.vim25.internal.codec;

import io.vim25.ManagedObjectBase;
import io.vim25.UnknownContent;
import io.vim25.UnknownValue;
import io.vim25.spi.WireEnum;
import io.vim25.spi.WireObject;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The text of an object, for people: {@code VirtualDisk[key=2000, backing=VirtualDiskFlatVer2BackingInfo, tag=3 items]}.
 *
 * <p>It is short, objects in it are only named, and secrets are masked. So are strings in {@code xsd:anyType}, since
 * what programs keep there (a machine's extra configuration, say) has no type that could call it a secret.
 */
public final class FieldText extends ValueWriter {
    private static final int LONGEST = 250;
    private static final int LONGEST_STRING = 40;

    private final StringBuilder text = new StringBuilder();
    private boolean full;

    private FieldText() {}

    /** The type and the fields that are set. */
    public static String of(WireObject object) {
        FieldText fields = new FieldText();
        fields.text.append(WireName.local(XmlFieldWriter.typeOf(object))).append('[');
        object.writeFields(fields);
        UnknownContent content = object.unknownContent();
        if (content != null && !content.fields().isEmpty()) {
            fields.add("unknown fields", content.fields().toString());
        }
        return fields.text.append(']').toString();
    }

    @Override
    void value(String name, Object value) {
        add(name, shortened(value instanceof String string ? string : describe(value)));
    }

    @Override
    void secretValue(String name, Object value) {
        add(name, "***");
    }

    @Override
    void anyValue(String name, Object value) {
        add(name, value instanceof String string ? characters(string) : shortened(describe(value)));
    }

    @Override
    void values(String name, List<?> values, @Nullable String declared) {
        if (!values.isEmpty()) {
            add(name, items(values));
        }
    }

    private void add(String name, String value) {
        if (full) {
            return;
        }
        String separator = text.charAt(text.length() - 1) == '[' ? "" : ", ";
        full = text.length() + separator.length() + name.length() + value.length() > LONGEST;
        text.append(separator);
        if (full) {
            text.append('…');
        } else {
            text.append(name).append('=').append(value);
        }
    }

    private static String describe(Object value) {
        if (value instanceof WireObject object) {
            return WireName.local(XmlFieldWriter.typeOf(object));
        }
        if (value instanceof WireEnum constant) {
            String known = constant.wireValue();
            return known == null ? "UNRECOGNIZED" : known;
        }
        if (value instanceof byte[] bytes) {
            return bytes.length + " bytes";
        }
        if (value instanceof List<?> list) {
            return items(list);
        }
        if (value instanceof UnknownValue unknown) {
            return WireName.local(unknown.type());
        }
        return value instanceof ManagedObjectBase object ? object.reference().toString() : value.toString();
    }

    private static String items(List<?> values) {
        return values.size() == 1 ? "1 item" : values.size() + " items";
    }

    private static String characters(String value) {
        return value.length() == 1 ? "1 character" : value.length() + " characters";
    }

    private static String shortened(String value) {
        StringBuilder shortened = new StringBuilder();
        for (int i = 0; i < value.length() && i < LONGEST_STRING; i++) {
            char c = value.charAt(i);
            shortened.append(Character.isISOControl(c) ? ' ' : c);
        }
        return value.length() > LONGEST_STRING ? shortened.append('…').toString() : shortened.toString();
    }
}
