package io.vim25.internal.codec;

import io.vim25.ArrayOf;
import io.vim25.ManagedObjectBase;
import io.vim25.ManagedObjectReference;
import io.vim25.UnknownValue;
import io.vim25.spi.WireEnum;
import io.vim25.spi.WireObject;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Writes values whose type isn't known from their field: {@code xsd:anyType}, with an {@code xsi:type} beside them. */
final class AnyWriter {
    private final XmlFieldWriter writer;

    AnyWriter(XmlFieldWriter writer) {
        this.writer = writer;
    }

    /**
     * Writes a value.
     *
     * @param declared the type that the value has anyway, in an array; null where that is any type
     */
    void value(String name, Object value, @Nullable String declared) {
        if (value instanceof WireObject object) {
            writer.object(name, object, declared);
        } else if (value instanceof List<?> list) {
            array(name, list, declared);
        } else {
            simple(name, value, declared);
        }
    }

    /** Writes a string, boxed primitive, instant, bytes, reference or enum constant as an element, without its type. */
    void plain(String name, Object value) {
        writer.startTag(name);
        content(name, value);
        writer.out().close(name);
    }

    private void simple(String name, Object value, @Nullable String declared) {
        String type = typeOf(name, value);
        writer.startTag(name);
        if (!type.equals(declared) && !isUri(type, declared)) {
            if (declared != null && declared.startsWith(XmlNames.XSD_PREFIX)) {
                throw writer.refuse(name, "holds a value of type " + type + " in an array of " + declared);
            }
            writer.type(name, type);
        }
        content(name, value);
        writer.out().close(name);
    }

    private static boolean isUri(String type, @Nullable String declared) {
        return type.equals("xsd:string") && "xsd:anyURI".equals(declared);
    }

    /** Ends the start tag and writes what is in the element. */
    private void content(String name, Object value) {
        if (value instanceof ManagedObjectBase object) {
            writer.reference(name, object.reference());
        } else if (value instanceof ManagedObjectReference<?> reference) {
            writer.reference(name, reference);
        } else {
            writer.out().endTag();
            if (value instanceof byte[] bytes) {
                writer.bytes(bytes);
            } else {
                writer.text(name, text(name, value));
            }
        }
    }

    private String text(String name, Object value) {
        if (value instanceof Float number) {
            return Scalars.format(number);
        }
        if (value instanceof Double number) {
            return Scalars.format(number);
        }
        if (value instanceof Instant instant) {
            return DateTimes.format(instant);
        }
        if (value instanceof UnknownValue unknown) {
            return unknown.text();
        }
        if (value instanceof WireEnum constant) {
            writer.checkConstant(name, constant);
            String text = constant.wireValue();
            if (text == null) {
                throw writer.refuse(name, "is UNRECOGNIZED. Fix: send the UnknownValue that was read, or a constant");
            }
            return text;
        }
        return value.toString();
    }

    private void array(String name, List<?> list, @Nullable String declared) {
        String type = list instanceof ArrayOf<?> array ? array.wireType() : arrayType(name, list);
        String element = BuiltIns.elementOf(type);
        String builtIn = BuiltIns.ofArray(element);
        String elementName = builtIn == null ? KeptContentWriter.checkName(WireName.local(element)) : builtIn;
        writer.startTag(name);
        if (!type.equals(declared)) {
            writer.type(name, type);
        }
        writer.out().endTag();
        Namespaces outer = writer.enter(type, WireName.namespace(type));
        for (Object value : list) {
            value(elementName, value, elementType(element, builtIn));
        }
        writer.leave(outer);
        writer.out().close(name);
    }

    private static @Nullable String elementType(String element, @Nullable String builtIn) {
        if (builtIn == null) {
            return element;
        }
        return builtIn.equals(BuiltIns.ANY_TYPE) ? null : XmlNames.XSD_PREFIX + builtIn;
    }

    /** An ordinary list has the array type of its elements. */
    private String arrayType(String name, List<?> list) {
        String type = null;
        for (Object value : list) {
            String next = value == null || value instanceof List ? null : typeOf(name, value);
            if (next == null || (type != null && !type.equals(next))) {
                type = null;
                break;
            }
            type = next;
        }
        if (type == null) {
            throw writer.refuse(
                    name,
                    "holds a list whose array type can't be told from its elements: there are none, or they are of"
                            + " several types. Fix: use new ArrayOf<>(\"ArrayOf...\", list), with the type's name");
        }
        return BuiltIns.arrayOf(type);
    }

    private String typeOf(String name, Object value) {
        if (value instanceof WireObject object) {
            return XmlFieldWriter.typeOf(object);
        }
        if (value instanceof WireEnum constant) {
            return constant.wireType();
        }
        if (value instanceof UnknownValue unknown) {
            return unknown.type();
        }
        if (value instanceof ManagedObjectReference || value instanceof ManagedObjectBase) {
            return XmlNames.REFERENCE;
        }
        String type = builtIn(value);
        if (type == null) {
            throw writer.refuse(name, "holds a " + value.getClass().getName() + ", which the API has no type for");
        }
        return type;
    }

    private static @Nullable String builtIn(Object value) {
        if (value instanceof String) {
            return "xsd:string";
        } else if (value instanceof Integer) {
            return "xsd:int";
        } else if (value instanceof Long) {
            return "xsd:long";
        } else if (value instanceof Boolean) {
            return "xsd:boolean";
        } else if (value instanceof Short) {
            return "xsd:short";
        } else if (value instanceof Byte) {
            return "xsd:byte";
        } else if (value instanceof Float) {
            return "xsd:float";
        } else if (value instanceof Double) {
            return "xsd:double";
        } else if (value instanceof Instant) {
            return "xsd:dateTime";
        }
        return value instanceof byte[] ? "xsd:base64Binary" : null;
    }
}
