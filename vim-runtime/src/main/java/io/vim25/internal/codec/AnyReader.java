package io.vim25.internal.codec;

import io.vim25.ArrayOf;
import io.vim25.DynamicData;
import io.vim25.UnknownValue;
import io.vim25.spi.WireEnum;
import io.vim25.spi.WireObject;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads values of {@code xsd:anyType}: what they are is in their {@code xsi:type}. */
final class AnyReader {
    private final XmlCursor xml;
    private final XmlFieldReader reader;

    AnyReader(XmlCursor xml, XmlFieldReader reader) {
        this.xml = xml;
        this.reader = reader;
    }

    /** The value of the current element. */
    Object read() {
        String type = xml.type();
        return type == null ? untyped() : ofType(type);
    }

    private Object ofType(String type) {
        return type.startsWith(XmlNames.XSD_PREFIX)
                ? builtIn(type.substring(XmlNames.XSD_PREFIX.length()))
                : ofApi(type);
    }

    /** A value without a type is a reference if it has that attribute, a string, or data of an unknown type. */
    private Object untyped() {
        if (xml.attribute("type") != null) {
            return reader.readReference();
        }
        return xml.textUntilChild() ? unknownData(null) : xml.text().toString();
    }

    private Object builtIn(String type) {
        return switch (type) {
            case "string", "anyURI" -> reader.readString();
            case "boolean" -> reader.readBoolean();
            case "byte" -> reader.readByte();
            case "short" -> reader.readShort();
            case "int" -> reader.readInt();
            case "long" -> reader.readLong();
            case "float" -> reader.readFloat();
            case "double" -> reader.readDouble();
            case "dateTime" -> reader.readDateTime();
            case "base64Binary" -> reader.readBytes();
            case BuiltIns.ANY_TYPE -> untyped();
            default -> new UnknownValue(XmlNames.XSD_PREFIX + type, reader.readString());
        };
    }

    private Object ofApi(String type) {
        if (WireName.local(type).equals(XmlNames.REFERENCE)) {
            return reader.readReference();
        }
        if (BuiltIns.isArray(type)) {
            return array(type);
        }
        WireObject object = reader.newInstance(type);
        if (object != null) {
            reader.fill(object);
            return object;
        }
        return xml.textUntilChild()
                ? unknownData(type)
                : constant(type, xml.text().toString());
    }

    /** An enum constant keeps no text of its own, so one that isn't known stays a text. */
    private Object constant(String type, String text) {
        WireEnum constant = reader.constant(type, text);
        return constant == null || constant.wireValue() == null ? new UnknownValue(type, text) : constant;
    }

    /** Data of a type that nothing is known of: all that it has is kept. The cursor stands on its first field. */
    private WireObject unknownData(@Nullable String type) {
        DynamicData data = new DynamicData();
        if (type != null) {
            XmlFieldReader.named(data, type);
        }
        reader.fillFromField(data);
        return data;
    }

    private ArrayOf<Object> array(String type) {
        String element = BuiltIns.elementOf(type);
        String builtIn = BuiltIns.ofArray(element);
        List<Object> values = new ArrayList<>();
        while (xml.nextChild()) {
            String own = xml.type();
            if (own != null) {
                values.add(ofType(own));
            } else {
                values.add(builtIn == null ? ofApi(element) : builtIn(builtIn));
            }
        }
        return new ArrayOf<>(type, values);
    }
}
