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
     * @param element what follows {@code ArrayOf} in the array's name
     * @return the type's name in XML Schema, or null if it is a type of the API
     */
    static @Nullable String ofArray(String element) {
        return switch (element) {
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

    /** The array type for elements of a type, which has the prefix {@code xsd:} if it is one of XML Schema's own. */
    static String arrayOf(String type) {
        if (!type.startsWith(XmlNames.XSD_PREFIX)) {
            return XmlNames.ARRAY_OF + type;
        }
        int start = XmlNames.XSD_PREFIX.length();
        return XmlNames.ARRAY_OF + Character.toUpperCase(type.charAt(start)) + type.substring(start + 1);
    }
}
