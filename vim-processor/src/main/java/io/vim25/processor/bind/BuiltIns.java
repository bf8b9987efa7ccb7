package io.vim25.processor.bind;

import io.vim25.processor.bind.Shape.Kind;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** XML Schema's built-in types, and the Java types that stand for them. */
final class BuiltIns {
    private static final Map<String, Kind> BY_SCHEMA_TYPE = Map.ofEntries(
            Map.entry("string", Kind.STRING),
            Map.entry("anyURI", Kind.STRING),
            Map.entry("boolean", Kind.BOOLEAN),
            Map.entry("byte", Kind.BYTE),
            Map.entry("short", Kind.SHORT),
            Map.entry("int", Kind.INT),
            Map.entry("long", Kind.LONG),
            Map.entry("float", Kind.FLOAT),
            Map.entry("double", Kind.DOUBLE),
            Map.entry("dateTime", Kind.DATE_TIME),
            Map.entry("base64Binary", Kind.BYTES),
            Map.entry("anyType", Kind.ANY));

    private static final Map<Kind, String> TYPES = Map.of(
            Kind.STRING, "java.lang.String",
            Kind.DATE_TIME, "java.time.Instant",
            Kind.BYTES, "byte[]",
            Kind.ANY, "java.lang.Object");

    private static final Map<Kind, String> BOXES = Map.of(
            Kind.BOOLEAN, "java.lang.Boolean",
            Kind.BYTE, "java.lang.Byte",
            Kind.SHORT, "java.lang.Short",
            Kind.INT, "java.lang.Integer",
            Kind.LONG, "java.lang.Long",
            Kind.FLOAT, "java.lang.Float",
            Kind.DOUBLE, "java.lang.Double");

    private static final Map<String, Kind> BY_JAVA_TYPE = byJavaType();

    private BuiltIns() {}

    private static Map<String, Kind> byJavaType() {
        Map<String, Kind> kinds = new HashMap<>();
        TYPES.forEach((kind, type) -> kinds.put(type, kind));
        BOXES.forEach((kind, type) -> {
            kinds.put(type, kind);
            kinds.put(primitive(kind), kind);
        });
        kinds.put("java.lang.Void", Kind.NOTHING);
        kinds.put("void", Kind.NOTHING);
        return kinds;
    }

    static Optional<Kind> ofSchema(String local) {
        return Optional.ofNullable(BY_SCHEMA_TYPE.get(local));
    }

    static Optional<Kind> ofJava(String qualifiedName) {
        return Optional.ofNullable(BY_JAVA_TYPE.get(qualifiedName));
    }

    /** How a message names a type: {@code int}, {@code Integer}, {@code String}. */
    static String text(Kind kind, boolean boxed) {
        String qualified = kind.isPrimitive() ? (boxed ? BOXES.get(kind) : primitive(kind)) : TYPES.get(kind);
        return qualified == null ? kind.name() : qualified.substring(qualified.lastIndexOf('.') + 1);
    }

    private static String primitive(Kind kind) {
        return kind.name().toLowerCase(java.util.Locale.ROOT);
    }
}
