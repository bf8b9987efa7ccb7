package io.vim25.scaffold;

import java.util.SortedSet;
import java.util.TreeSet;

/** The Java types that an interface names, and what has to be imported for them. */
final class Imports {
    private static final String KERNEL = "io.vim25";

    private final SortedSet<String> names = new TreeSet<>();

    /** Imports a class, and gives its simple name. */
    String use(String className) {
        names.add(className);
        return className.substring(className.lastIndexOf('.') + 1);
    }

    /** The class of a data type, enum or fault: of the kernel if that has it, else of the package itself. */
    String useType(String wireName) {
        boolean shared = Imports.class.getResource("/" + KERNEL.replace('.', '/') + "/" + wireName + ".class") != null;
        return shared ? use(KERNEL + "." + wireName) : wireName;
    }

    /** A type as it stands in a signature. */
    String of(Facts.Type type) {
        if (type.array()) {
            return use("java.util.List") + "<" + element(type, true) + ">";
        }
        String element = element(type, type.optional());
        return type.optional() ? "@" + use("org.jspecify.annotations.Nullable") + " " + element : element;
    }

    /** A type as the argument of another. */
    String argument(Facts.Type type) {
        return type.array() ? use("java.util.List") + "<" + element(type, true) + ">" : element(type, true);
    }

    /** The class of a type, as comments name it. */
    String simpleName(Facts.Type type) {
        return element(new Facts.Type(type.name(), type.kind(), false, false), true)
                .replaceFirst("<.*", "");
    }

    private String element(Facts.Type type, boolean boxed) {
        return switch (type.kind()) {
            case PRIMITIVE -> primitive(type.name(), boxed);
            case DATA, ENUM -> useType(type.name());
            case FAULT -> useType("LocalizedMethodFault"); // the API's model says fault, and this is what travels
            case MANAGED -> managed(type.name());
        };
    }

    private String managed(String name) {
        return switch (name) {
            case "ManagedObject" -> use(KERNEL + ".ManagedObjectReference") + "<?>";
            case "Task" -> use(KERNEL + ".Task") + "<?>";
            default -> name;
        };
    }

    private String primitive(String name, boolean boxed) {
        return switch (name) {
            case "string", "anyURI" -> "String";
            case "dateTime" -> use("java.time.Instant");
            case "anyType" -> "Object";
            case "base64Binary", "binary" -> "byte[]";
            case "int" -> boxed ? "Integer" : "int";
            default -> boxed ? Words.capital(name) : name;
        };
    }

    /** The import lines, in alphabetical order. */
    String lines() {
        StringBuilder lines = new StringBuilder();
        names.forEach(name -> lines.append("import ").append(name).append(";\n"));
        return lines.toString();
    }
}
