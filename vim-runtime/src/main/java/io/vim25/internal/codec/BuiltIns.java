package io.vim25.internal.codec;

import org.jspecify.annotations.Nullable;

/**
 * XML Schema's own types in arrays: {@code ArrayOfInt} has elements {@code <int>} of type {@code xsd:int}. All other
 * arrays name their elements as their type: {@code ArrayOfVirtualDevice} has {@code <VirtualDevice>}.
 */
final class BuiltIns {
    static final String ANY_TYPE = "anyType";

    private BuiltIns() {}

    /**
     * The type that an array's name stands for.
     *
     * @param element what {@link #elementOf} says of the array's name
     * @return the type's name in XML Schema, or null if it is a type of the API
     */
    static @Nullable String ofArray(String element) {
        return switch (WireName.local(element)) {
            case "AnyType" -> ANY_TYPE;
            case "AnyURI" -> "anyURI";
            case "Base64Binary" -> "base64Binary";
            case "Boolean" -> "boolean";
            case "Byte" -> "byte";
            case "DateTime" -> "dateTime";
            case "Double" -> "double";
            case "Float" -> "float";
            case "Int" -> "int";
            case "Long" -> "long";
            case "Short" -> "short";
            case "String" -> "string";
            default -> null;
        };
    }

    /** The name of the type that follows {@code ArrayOf} in an array's name. */
    static String elementOf(String array) {
        return WireName.beside(array, WireName.local(array).substring(XmlNames.ARRAY_OF.length()));
    }

    /** Whether a type is named as an array. */
    static boolean isArray(String type) {
        String local = WireName.local(type);
        return local.startsWith(XmlNames.ARRAY_OF) && local.length() > XmlNames.ARRAY_OF.length();
    }

    /** The array type for elements of a type, which has the prefix {@code xsd:} if it is one of XML Schema's own. */
    static String arrayOf(String type) {
        if (!type.startsWith(XmlNames.XSD_PREFIX)) {
            return WireName.beside(type, XmlNames.ARRAY_OF + WireName.local(type));
        }
        int start = XmlNames.XSD_PREFIX.length();
        return XmlNames.ARRAY_OF + Character.toUpperCase(type.charAt(start)) + type.substring(start + 1);
    }
}
