package io.vim25.conformance;

import io.vim25.processor.model.WsdlApi;
import io.vim25.processor.model.WsdlField;
import io.vim25.processor.model.WsdlOperation;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Writes annotated interfaces that claim every operation of an API and name every type. */
final class WholeApiSource {
    static final String PACKAGE = "whole";

    private final WsdlApi api;
    private final Map<String, List<WsdlOperation>> byOwner = new TreeMap<>();

    WholeApiSource(WsdlApi api) {
        this.api = api;
        for (WsdlOperation operation : api.operations()) {
            byOwner.computeIfAbsent(operation.owner(), owner -> new ArrayList<>())
                    .add(operation);
        }
    }

    /** The sources, by file name. */
    Map<String, String> files() {
        Map<String, String> files = new LinkedHashMap<>();
        files.put("package-info.java", packageInfo());
        byOwner.forEach((owner, operations) -> files.put(javaName(owner) + ".java", managedObject(owner, operations)));
        return files;
    }

    private String packageInfo() {
        String names = Stream.concat(
                        api.types().stream().map(type -> type.name().local()),
                        api.enums().stream().map(constants -> constants.name().local()))
                .map(name -> "\"" + name + "\"")
                .collect(Collectors.joining(",\n  "));
        return "@io.vim25.annotations.VimApi(types = {\n  " + names + "})\npackage " + PACKAGE + ";\n";
    }

    /** The class io.vim25.Task stands for the tasks themselves. */
    private static String javaName(String managedType) {
        return managedType.equals("Task") ? "TaskOperations" : managedType;
    }

    private String managedObject(String owner, List<WsdlOperation> operations) {
        String methods = operations.stream().map(this::method).collect(Collectors.joining());
        return "package " + PACKAGE + ";\n\n"
                + "import io.vim25.*;\n"
                + "import io.vim25.annotations.*;\n"
                + "import java.time.Instant;\n"
                + "import java.util.List;\n"
                + "import org.jspecify.annotations.Nullable;\n\n"
                + "@ManagedObject(\"" + owner + "\")\n"
                + "public interface " + javaName(owner) + " extends ManagedObjectBase {\n" + methods + "}\n";
    }

    private String method(WsdlOperation operation) {
        String parameters = operation.parameters().stream().map(this::parameter).collect(Collectors.joining(", "));
        WsdlField result = operation.result();
        String returns = result == null ? "void" : annotated(result) + type(result);
        String name = operation.name().substring(0, 1).toLowerCase(java.util.Locale.ROOT)
                + operation.name().substring(1);
        return "    @Operation(\"" + operation.name() + "\")\n    " + returns + " " + name + "(" + parameters
                + ");\n\n";
    }

    private String parameter(WsdlField field) {
        return annotated(field) + type(field) + " " + field.name();
    }

    private static String annotated(WsdlField field) {
        return field.optional() && !field.list() && !isBytes(field) ? "@Nullable " : "";
    }

    private static boolean isBytes(WsdlField field) {
        return field.type().local().equals("base64Binary");
    }

    private String type(WsdlField field) {
        boolean box = field.list() || field.optional();
        String one =
                switch (field.type().local()) {
                    case "string", "anyURI" -> "String";
                    case "boolean" -> box ? "Boolean" : "boolean";
                    case "byte" -> box ? "Byte" : "byte";
                    case "short" -> box ? "Short" : "short";
                    case "int" -> box ? "Integer" : "int";
                    case "long" -> box ? "Long" : "long";
                    case "float" -> box ? "Float" : "float";
                    case "double" -> box ? "Double" : "double";
                    case "dateTime" -> "Instant";
                    case "base64Binary" -> field.optional() && !field.list() ? "byte @Nullable []" : "byte[]";
                    case "anyType" -> "Object";
                    case "ManagedObjectReference" -> reference(field.refers());
                    default -> field.type().local();
                };
        return field.list() ? "List<" + one + ">" : one;
    }

    private String reference(String refers) {
        if ("Task".equals(refers)) {
            return "Task<?>";
        }
        return refers != null && byOwner.containsKey(refers) ? refers : "ManagedObjectReference<?>";
    }
}
