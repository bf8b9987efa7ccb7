package io.vim25.conformance;

import static java.util.Map.entry;

import io.vim25.processor.model.WsdlField;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What the WSDL's fields should be as paths, in Java's spelling. */
final class PathTypes {
    private static final Map<String, String> BUILT_INS = Map.ofEntries(
            entry("string", "java.lang.String"),
            entry("anyURI", "java.lang.String"),
            entry("boolean", "java.lang.Boolean"),
            entry("byte", "java.lang.Byte"),
            entry("short", "java.lang.Short"),
            entry("int", "java.lang.Integer"),
            entry("long", "java.lang.Long"),
            entry("float", "java.lang.Float"),
            entry("double", "java.lang.Double"),
            entry("dateTime", "java.time.Instant"),
            entry("base64Binary", "byte[]"),
            entry("anyType", "java.lang.Object"));

    private final WholeApi api;
    private final ApiTypes types;

    PathTypes(WholeApi api) {
        this.api = api;
        this.types = new ApiTypes(api.model());
    }

    /** The type that the path of a field has. */
    String ofField(WsdlField field) {
        if (!field.list()) {
            return ofElement(field);
        }
        return "io.vim25.PropertyPath<O, java.util.List<" + value(field) + ">>";
    }

    /** The type that the path of one value of a field has. */
    String ofElement(WsdlField field) {
        return isData(field)
                ? "io.vim25.generated." + field.type().local() + "_<O>"
                : "io.vim25.PropertyPath<O, " + value(field) + ">";
    }

    /** The type of the key that elements of a field are named by, if they are. */
    Optional<String> key(WsdlField field) {
        return !field.list() || !isData(field)
                ? Optional.empty()
                : types.fields(field.type().local()).stream()
                        .filter(key -> key.name().equals("key") && !key.list())
                        .map(key -> key.type().local())
                        .filter(key -> key.equals("int") || key.equals("string"))
                        .map(key -> key.equals("int") ? "int" : "java.lang.String")
                        .findFirst();
    }

    private boolean isData(WsdlField field) {
        String name = field.type().local();
        return types.isType(name)
                && types.levels(name).stream()
                        .noneMatch(level -> level.name().local().equals("MethodFault"));
    }

    private String value(WsdlField field) {
        String name = field.type().local();
        if (field.type().isBuiltIn()) {
            return BUILT_INS.get(name);
        }
        if (name.equals("ManagedObjectReference")) {
            return "io.vim25.ManagedObjectReference<" + managedObject(field.refers()) + ">";
        }
        return types.isType(name) || types.isEnum(name) ? api.classOf(name).getName() : "java.lang.Object";
    }

    private String managedObject(@Nullable String type) {
        if (type == null) {
            return "?";
        }
        try {
            return Class.forName("io.vim25.generated." + type).getName();
        } catch (ClassNotFoundException e) {
            return "?";
        }
    }
}
