package io.vim25.scaffold;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Writes the source of an annotated interface. */
final class InterfaceSource {
    private final String packageName;
    private final Imports imports = new Imports();
    private final FaultPhrases phrases;

    InterfaceSource(String packageName, FaultPhrases phrases) {
        this.packageName = packageName;
        this.phrases = phrases;
    }

    /** The source of a managed object's interface, with all that the facts say of it. */
    String write(Facts.ManagedObject object) {
        StringBuilder members = new StringBuilder();
        MethodSource methods = new MethodSource(imports, phrases);
        object.properties().forEach(property -> members.append('\n').append(methods.property(property)));
        object.methods().forEach(operation -> members.append('\n').append(methods.operation(operation)));
        String summary = object.summary() == null ? Words.capital(Words.of(object.name())) + "." : object.summary();
        Comment comment = new Comment("").paragraph(summary);
        String version = since(object.since());
        comment.paragraph("The managed object type {@code " + object.name() + "}" + version + ".");
        String base = object.base().equals("ManagedObject") ? imports.use("io.vim25.ManagedObjectBase") : object.base();
        String annotation = imports.use("io.vim25.annotations.ManagedObject");
        return "package " + packageName + ";\n\n" + imports.lines() + "\n" + comment + "@" + annotation
                + "\npublic interface " + object.name() + " extends " + base + " {"
                + members + "}\n";
    }

    /** {@code , since API version 6.7}, where known. */
    static String since(@Nullable String version) {
        return version == null ? "" : ", since API version " + version;
    }

    /** What a comment says of a privilege. */
    static String needs(@Nullable String privilege) {
        return privilege == null || privilege.equals("System.Anonymous")
                ? ""
                : "; needs the privilege {@code " + privilege + "}";
    }

    /** Words that {@code Object} has as methods without parameters. */
    static boolean clashes(String method, List<?> parameters) {
        return parameters.isEmpty()
                && List.of("clone", "notify", "wait", "finalize", "toString", "hashCode", "getClass")
                        .contains(method);
    }
}
