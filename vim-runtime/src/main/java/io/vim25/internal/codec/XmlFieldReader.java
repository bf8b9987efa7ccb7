package io.vim25.internal.codec;

import io.vim25.ManagedObjectBase;
import io.vim25.ManagedObjectReference;
import io.vim25.ManagedObjectType;
import io.vim25.ProtocolException;
import io.vim25.Task;
import io.vim25.UnknownContent;
import io.vim25.UnknownField;
import io.vim25.Vim;
import io.vim25.spi.FieldReader;
import io.vim25.spi.TypeScope;
import io.vim25.spi.ValueType;
import io.vim25.spi.WireEnum;
import io.vim25.spi.WireObject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads fields from XML.
 *
 * <p>A number, boolean or time that can't be read is quoted in the exception, shortened: no secret of the API has such
 * a type. Strings and bytes never are.
 */
final class XmlFieldReader extends FieldReader {
    private static final int LONGEST_QUOTE = 40;

    private final XmlCursor xml;
    private final TypeScope scope;
    private final @Nullable Vim vim;
    private final String operation;
    private final AnyReader any;
    private final KeptContentReader kept;
    private @Nullable WireObject current;
    private String lastText = "";

    /**
     * Makes a reader.
     *
     * @param vim what objects are made for; null on the server's side, where references stay references
     * @param operation what is read, for the messages of exceptions
     */
    XmlFieldReader(XmlCursor xml, TypeScope scope, @Nullable Vim vim, String operation) {
        this.xml = xml;
        this.scope = scope;
        this.vim = vim;
        this.operation = operation;
        this.any = new AnyReader(xml, this);
        this.kept = new KeptContentReader(xml);
    }

    @Override
    public boolean nextField() {
        return xml.nextChild();
    }

    @Override
    public String name() {
        return xml.name();
    }

    @Override
    public void skip() {
        xml.skip();
    }

    @Override
    public String readString() {
        lastText = xml.readText().toString();
        return lastText;
    }

    @Override
    public boolean readBoolean() {
        String text = xml.readText().stripped();
        return switch (text) {
            case "true", "1" -> true;
            case "false", "0" -> false;
            default -> throw malformed("boolean", text);
        };
    }

    @Override
    public byte readByte() {
        return (byte) readInteger("byte", Byte.MIN_VALUE, Byte.MAX_VALUE);
    }

    @Override
    public short readShort() {
        return (short) readInteger("short", Short.MIN_VALUE, Short.MAX_VALUE);
    }

    @Override
    public int readInt() {
        return (int) readInteger("int", Integer.MIN_VALUE, Integer.MAX_VALUE);
    }

    @Override
    public long readLong() {
        return readInteger("long", Long.MIN_VALUE, Long.MAX_VALUE);
    }

    @Override
    public float readFloat() {
        String text = xml.readText().stripped();
        try {
            return Scalars.parseFloat(text);
        } catch (NumberFormatException e) {
            throw malformed("float", text);
        }
    }

    @Override
    public double readDouble() {
        String text = xml.readText().stripped();
        try {
            return Scalars.parseDouble(text);
        } catch (NumberFormatException e) {
            throw malformed("double", text);
        }
    }

    @Override
    public Instant readDateTime() {
        TextBuffer text = xml.readText();
        Instant value = DateTimeParser.parse(text.characters(), text.start(), text.end());
        if (value == null) {
            throw malformed("dateTime", text.toString());
        }
        return value;
    }

    @Override
    public byte[] readBytes() {
        TextBuffer text = xml.readText();
        try {
            return Base64.getDecoder().decode(text.withoutBlanks());
        } catch (IllegalArgumentException e) {
            throw xml.problem("has " + text.length() + " characters that aren't base64Binary");
        }
    }

    @Override
    public Object readAny() {
        return any.read();
    }

    @Override
    public <T extends WireObject> T readObject(T fresh) {
        String type = xml.type();
        T object = type == null || type.equals(fresh.wireType()) ? fresh : ofType(type, fresh);
        fill(object);
        return object;
    }

    @Override
    public <E extends WireEnum> E keepText(E constant) {
        if (constant.wireValue() == null && current != null) {
            contentOf(current).addEnumText(xml.name(), lastText);
        }
        return constant;
    }

    @Override
    public ManagedObjectReference<?> readReference() {
        String type = referenceType();
        return ManagedObjectReference.of(type, readString(), scope);
    }

    @Override
    public <T extends ManagedObjectBase> ManagedObjectReference<T> readReference(ManagedObjectType<T> type) {
        String wireType = referenceType();
        return type.reference(wireType, readString());
    }

    @Override
    public <T extends ManagedObjectBase> T readManagedObject(ManagedObjectType<T> type) {
        return vim().get(type, readReference(type));
    }

    @Override
    public <T extends @Nullable Object> Task<T> readTask(ValueType<T> result) {
        return Task.of(vim(), readReference(), result, scope);
    }

    @Override
    public ProtocolException missingResult() {
        return new ProtocolException("The reply to " + operation + " has no result");
    }

    /** An object of a type, or of the nearest type that the scope has; null if it has none. It isn't filled yet. */
    @Nullable
    WireObject newInstance(String type) {
        WireObject object = nearest(type);
        String other = object == null ? otherName(type) : null;
        return other == null ? object : nearest(other);
    }

    private @Nullable WireObject nearest(String type) {
        WireObject object = scope.newInstance(type);
        if (object == null) {
            String ancestor = scope.nearestAncestor(type);
            object = ancestor == null ? null : scope.newInstance(ancestor);
        }
        return object == null ? null : named(object, type);
    }

    /** The constant of an enum; null if the scope doesn't have the enum. */
    @Nullable
    WireEnum constant(String type, String text) {
        WireEnum constant = scope.enumConstant(type, text);
        String other = constant == null ? otherName(type) : null;
        return other == null ? constant : scope.enumConstant(other, text);
    }

    /** Not every server that has types of two namespaces tells them apart. */
    private @Nullable String otherName(String type) {
        String local = WireName.local(type);
        String other = WireName.isPlain(type) ? WireName.of(scope.namespace(), local) : local;
        return other.equals(type) ? null : other;
    }

    /** An object of a type, if that is one of the declared type's; else the declared one, which keeps the real type. */
    <T extends WireObject> T ofType(String type, T declared) {
        WireObject object = newInstance(type);
        if (declared.getClass().isInstance(object)) {
            // an instance of the class of a T is one
            @SuppressWarnings("unchecked")
            T subtype = (T) object;
            return subtype;
        }
        return named(declared, type);
    }

    /** Notes an object's real type where its class is that of another. */
    static <T extends WireObject> T named(T object, String type) {
        if (!type.equals(object.wireType())) {
            contentOf(object).setType(type);
        }
        return object;
    }

    /** Reads the fields of the element that the cursor stands on. */
    void fill(WireObject object) {
        if (xml.nextChild()) {
            fillFromField(object);
        }
    }

    /** Reads fields; the cursor stands on the first. */
    void fillFromField(WireObject object) {
        WireObject outer = current;
        current = object;
        String last = null;
        List<UnknownField> early = List.of();
        do {
            String declaredBy = object.readField(xml.name(), this);
            if (declaredBy != null) {
                early = place(early, object, declaredBy);
                last = declaredBy;
            } else if (last == null) {
                early = early.isEmpty() ? new ArrayList<>() : early;
                early.add(kept.read(null));
            } else {
                contentOf(object).addField(kept.read(last));
            }
        } while (xml.nextChild());
        place(early, object, null);
        current = outer;
    }

    /** Keeps the unknown fields that came before any known one; they end what comes before the next field's type. */
    private static List<UnknownField> place(List<UnknownField> early, WireObject object, @Nullable String next) {
        if (!early.isEmpty()) {
            String after = next == null ? null : Levels.of(object).before(next);
            for (UnknownField field : early) {
                contentOf(object)
                        .addField(new UnknownField(
                                field.name(), field.type(), field.attributes(), field.text(), field.children(), after));
            }
        }
        return List.of();
    }

    private static UnknownContent contentOf(WireObject object) {
        UnknownContent content = object.unknownContent();
        if (content == null) {
            content = new UnknownContent();
            object.setUnknownContent(content);
        }
        return content;
    }

    private long readInteger(String type, long min, long max) {
        TextBuffer text = xml.readText();
        try {
            return Scalars.parseInteger(text.characters(), text.start(), text.end(), min, max);
        } catch (NumberFormatException e) {
            throw malformed(type, text.toString());
        }
    }

    private String referenceType() {
        String type = xml.attribute("type");
        if (type == null) {
            throw xml.problem("is a reference without a type");
        }
        return type;
    }

    private Vim vim() {
        if (vim == null) {
            throw new IllegalStateException("There are no objects on the server's side, only references");
        }
        return vim;
    }

    private ProtocolException malformed(String type, String text) {
        StringBuilder quote = new StringBuilder(LONGEST_QUOTE);
        for (int i = 0; i < text.length() && i < LONGEST_QUOTE; i++) {
            char c = text.charAt(i);
            quote.append(Character.isISOControl(c) ? ' ' : c);
        }
        return xml.problem("is no " + type + ": \"" + quote + (text.length() > LONGEST_QUOTE ? "…\"" : "\""));
    }
}
