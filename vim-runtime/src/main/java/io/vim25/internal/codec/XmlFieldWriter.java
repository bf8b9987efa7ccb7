package io.vim25.internal.codec;

import io.vim25.ManagedObjectReference;
import io.vim25.NewerThanServerException;
import io.vim25.UnknownContent;
import io.vim25.spi.FieldWriter;
import io.vim25.spi.WireEnum;
import io.vim25.spi.WireObject;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Writes fields as XML: the one {@link FieldWriter} whose output travels.
 *
 * <p>What can't be written is the caller's mistake, an {@link IllegalArgumentException} that names the field and never
 * holds its value, which may be a secret.
 */
final class XmlFieldWriter implements FieldWriter {
    /** As deep as a reader reads. Deeper is an object that contains itself. */
    private static final int DEEPEST = ReplyLimits.DEPTH;

    private final XmlBuffer out;
    private final String operation;
    private final VersionCheck versions;
    /** Whether there is anything to check; a field of its own, since this is asked for each of many fields. */
    private final boolean checks;

    private final AnyWriter any = new AnyWriter(this);
    private final KeptContentWriter kept = new KeptContentWriter(this);
    private Namespaces namespaces;
    private @Nullable WireObject current;
    private int depth;

    /**
     * Makes a writer.
     *
     * @param operation what is written, for the messages of exceptions
     * @param namespace that of the element which is written into, and of the first fields
     */
    XmlFieldWriter(XmlBuffer out, String operation, String namespace) {
        this(out, operation, namespace, VersionCheck.NONE);
    }

    /**
     * Makes a writer that refuses what is too new.
     *
     * @param operation what is written, for the messages of exceptions
     * @param namespace that of the element which is written into, and of the first fields
     * @param versions says what is too new
     */
    XmlFieldWriter(XmlBuffer out, String operation, String namespace, VersionCheck versions) {
        this.out = out;
        this.operation = operation;
        this.namespaces = Namespaces.in(namespace);
        this.versions = versions;
        this.checks = versions.isNeeded();
    }

    @Override
    public FieldWriter since(String version) {
        return checks ? checked(version) : this;
    }

    private FieldWriter checked(String version) {
        return versions.allows(version) ? this : new NewerFieldWriter(this, version);
    }

    @Override
    public void field(String name, @Nullable String value) {
        if (value != null) {
            open(name);
            text(name, value);
            out.close(name);
        }
    }

    @Override
    public void field(String name, boolean value) {
        leaf(name, value ? "true" : "false");
    }

    @Override
    public void field(String name, @Nullable Boolean value) {
        if (value != null) {
            field(name, value.booleanValue());
        }
    }

    @Override
    public void field(String name, byte value) {
        leaf(name, Byte.toString(value));
    }

    @Override
    public void field(String name, @Nullable Byte value) {
        if (value != null) {
            field(name, value.byteValue());
        }
    }

    @Override
    public void field(String name, short value) {
        leaf(name, Short.toString(value));
    }

    @Override
    public void field(String name, @Nullable Short value) {
        if (value != null) {
            field(name, value.shortValue());
        }
    }

    @Override
    public void field(String name, int value) {
        leaf(name, Integer.toString(value));
    }

    @Override
    public void field(String name, @Nullable Integer value) {
        if (value != null) {
            field(name, value.intValue());
        }
    }

    @Override
    public void field(String name, long value) {
        leaf(name, Long.toString(value));
    }

    @Override
    public void field(String name, @Nullable Long value) {
        if (value != null) {
            field(name, value.longValue());
        }
    }

    @Override
    public void field(String name, float value) {
        leaf(name, Scalars.format(value));
    }

    @Override
    public void field(String name, @Nullable Float value) {
        if (value != null) {
            field(name, value.floatValue());
        }
    }

    @Override
    public void field(String name, double value) {
        leaf(name, Scalars.format(value));
    }

    @Override
    public void field(String name, @Nullable Double value) {
        if (value != null) {
            field(name, value.doubleValue());
        }
    }

    @Override
    public void field(String name, @Nullable Instant value) {
        if (value != null) {
            leaf(name, DateTimes.format(value));
        }
    }

    @Override
    public void field(String name, byte @Nullable [] value) {
        if (value != null) {
            open(name);
            bytes(value);
            out.close(name);
        }
    }

    @Override
    public void field(String name, @Nullable ManagedObjectReference<?> value) {
        if (value != null) {
            startTag(name);
            reference(name, value);
            out.close(name);
        }
    }

    @Override
    public void field(String name, @Nullable WireEnum value) {
        if (value != null) {
            checkConstant(name, value);
            field(name, kept.enumText(name, value));
        }
    }

    @Override
    public void field(String name, @Nullable WireObject value, String declared) {
        if (value != null) {
            object(name, value, declared);
        }
    }

    @Override
    public void secret(String name, @Nullable String value) {
        field(name, value);
    }

    @Override
    public void secret(String name, byte @Nullable [] value) {
        field(name, value);
    }

    @Override
    public void any(String name, @Nullable Object value) {
        if (value != null) {
            any.value(name, value, null);
        }
    }

    @Override
    public void list(String name, List<?> values) {
        int unrecognized = 0;
        for (Object value : values) {
            if (value instanceof WireEnum constant && constant.wireValue() == null) {
                field(name, kept.enumText(name, unrecognized++, values));
            } else {
                any.plain(name, element(name, value));
            }
        }
    }

    @Override
    public void list(String name, List<? extends WireObject> values, String declared) {
        for (WireObject value : values) {
            object(name, element(name, value), declared);
        }
    }

    @Override
    public void anyList(String name, List<?> values) {
        for (Object value : values) {
            any.value(name, element(name, value), null);
        }
    }

    @Override
    public void namespace(String namespace) {
        namespaces = namespaces.withFields(namespace);
    }

    @Override
    public void endOf(String type) {
        kept.fields(type);
    }

    /** Writes an object, with its type where that isn't the declared one. */
    void object(String name, WireObject value, @Nullable String declared) {
        String type = typeOf(value);
        if (checks && versions.refuses(value)) {
            throw versions.tooNew("the type " + WireName.local(type) + " in " + place(name), value.since());
        }
        startTag(name);
        if (!type.equals(declared)) {
            type(name, type);
        }
        out.endTag();
        content(value);
        out.close(name);
    }

    /** Writes what is in an object. */
    void content(WireObject value) {
        WireObject outer = current;
        Namespaces outerNamespaces = enter(value.wireType(), WireName.CORE);
        current = value;
        value.writeFields(this);
        kept.fields(null);
        current = outer;
        leave(outerNamespaces);
    }

    /** Begins the start tag of a field. */
    void startTag(String name) {
        out.startTag(name);
        if (namespaces.differ()) {
            attribute(name, "xmlns", namespaces.ofFields());
        }
    }

    private void open(String name) {
        startTag(name);
        out.endTag();
    }

    /** Ends a start tag and writes a reference, up to the end tag. */
    void reference(String name, ManagedObjectReference<?> value) {
        attribute(name, "type", value.type());
        out.endTag();
        text(name, value.value());
    }

    /** Adds the type to a start tag. */
    void type(String name, String type) {
        String namespace = WireName.namespace(type);
        if (namespace.equals(namespaces.ofFields()) || type.startsWith(XmlNames.XSD_PREFIX)) {
            attribute(name, "xsi:type", WireName.local(type));
        } else {
            attribute(name, "xmlns:t", namespace);
            attribute(name, "xsi:type", "t:" + WireName.local(type));
        }
    }

    /** Adds an attribute to a start tag. */
    void attribute(String name, String attribute, String value) {
        check(name, out.attribute(attribute, value));
    }

    /** Writes text, escaped. */
    void text(String name, String value) {
        check(name, out.text(value));
    }

    /** Writes bytes in Base64. */
    void bytes(byte[] value) {
        out.plain(Base64.getEncoder().encode(value));
    }

    /**
     * Goes into the field whose start tag was written.
     *
     * @param type what the field is, for the message of an exception
     * @param namespace that of the fields in it
     * @return where the writer was, for {@link #leave}
     */
    Namespaces enter(String type, String namespace) {
        if (++depth > DEEPEST) {
            throw new IllegalArgumentException("A " + WireName.local(type) + " in " + operation + " is more than "
                    + DEEPEST + " levels deep. Does it contain itself?");
        }
        Namespaces outer = namespaces;
        namespaces = outer.inField(namespace);
        return outer;
    }

    /** Goes back to where the writer was before {@link #enter}. */
    void leave(Namespaces outer) {
        namespaces = outer;
        depth--;
    }

    XmlBuffer out() {
        return out;
    }

    /** The namespace of the fields that are written now. */
    String namespace() {
        return namespaces.ofFields();
    }

    /** What the object that is being written has besides its fields. */
    @Nullable
    UnknownContent unknownContent() {
        return current == null ? null : current.unknownContent();
    }

    /** The real type of an object. */
    static String typeOf(WireObject value) {
        UnknownContent content = value.unknownContent();
        String real = content == null ? null : content.type();
        return real == null ? value.wireType() : real;
    }

    /** Refuses a constant that the server doesn't have. */
    void checkConstant(String name, WireEnum constant) {
        if (checks && versions.refuses(constant)) {
            throw versions.tooNew(
                    "the value \"" + constant.wireValue() + "\" of " + WireName.local(constant.wireType()) + " in "
                            + place(name),
                    constant.since());
        }
    }

    /** An exception that names a field, or a parameter, which the server doesn't have. */
    NewerThanServerException tooNew(String name, String since) {
        return versions.tooNew(place(name), since);
    }

    private String place(String name) {
        return current == null
                ? "parameter \"" + name + "\""
                : "field \"" + name + "\" of " + WireName.local(current.wireType());
    }

    /** An exception that names a field. */
    IllegalArgumentException refuse(String name, String why) {
        String owner = current == null ? operation : WireName.local(current.wireType());
        return new IllegalArgumentException("Field \"" + name + "\" of " + owner + " " + why);
    }

    private void leaf(String name, String plain) {
        open(name);
        out.plain(plain);
        out.close(name);
    }

    private <T> T element(String name, @Nullable T value) {
        if (value == null) {
            throw refuse(name, "has null in its list");
        }
        return value;
    }

    private void check(String name, int character) {
        if (character != XmlBuffer.OK) {
            throw refuse(name, "has a character that XML can't carry: " + Scalars.codePoint(character));
        }
    }
}
