package io.vim25.scaffold;

import io.vim25.processor.bind.Units;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import javax.lang.model.SourceVersion;

/** Writes the methods of an annotated interface. */
final class MethodSource {
    private static final String INDENT = "    ";

    private final Imports imports;
    private final FaultPhrases phrases;

    MethodSource(Imports imports, FaultPhrases phrases) {
        this.imports = imports;
        this.phrases = phrases;
    }

    /** A property. */
    String property(Facts.Property property) {
        String summary = property.summary() == null ? "The " + Words.of(property.name()) + "." : property.summary();
        Comment comment = new Comment(INDENT)
                .paragraph(summary + " One remote call" + absence(property.asType()) + ".")
                .paragraph("The property {@code " + property.name() + "}" + InterfaceSource.since(property.since())
                        + InterfaceSource.needs(property.privilege()) + ".");
        return comment + INDENT + "@" + imports.use("io.vim25.annotations.Property") + "\n" + INDENT
                + imports.of(property.asType()) + " " + property.name() + "();\n";
    }

    private static String absence(Facts.Type type) {
        return !type.optional() ? "" : type.array() ? "; empty if unset" : "; null if unset";
    }

    /** An operation, and its shorter form if it has optional parameters at its end. */
    String operation(Facts.Operation operation) {
        String name = operation.javaName();
        String wireName = Words.capital(name).equals(operation.name()) ? "" : "(\"" + operation.name() + "\")";
        StringBuilder text = new StringBuilder(comment(operation).toString());
        if (operation.safeToRepeat()) {
            text.append(INDENT)
                    .append('@')
                    .append(imports.use("io.vim25.annotations.SafeToRepeat"))
                    .append('\n');
        }
        text.append(INDENT)
                .append('@')
                .append(imports.use("io.vim25.annotations.Operation"))
                .append(wireName)
                .append('\n');
        text.append(INDENT).append(result(operation)).append(' ').append(name).append(parameters(operation.params()));
        if (!operation.faults().isEmpty()) {
            text.append(" throws ")
                    .append(operation.faults().stream().map(imports::useType).collect(Collectors.joining(", ")));
        }
        return text.append(";\n").append(shorter(operation)).toString();
    }

    private Comment comment(Facts.Operation operation) {
        String summary = operation.summary() == null ? Words.sentence(operation.javaName()) : operation.summary();
        Comment comment = new Comment(INDENT)
                .paragraph(summary)
                .paragraph("The operation {@code " + operation.name() + "}" + InterfaceSource.since(operation.since())
                        + InterfaceSource.needs(operation.privilege()) + ".");
        for (Facts.Property parameter : operation.params()) {
            comment.tag("@param " + variable(parameter) + " " + describe(operation, parameter));
        }
        String returns = returns(operation);
        if (!returns.isEmpty()) {
            comment.tag("@return " + returns);
        }
        operation.faults().forEach(fault -> comment.tag("@throws " + imports.useType(fault) + " " + phrases.of(fault)));
        return comment;
    }

    private static String describe(Facts.Operation operation, Facts.Property parameter) {
        String unit = isNumber(parameter)
                ? Units.of(parameter.name()).map(name -> ", in " + name).orElse("")
                : "";
        String optional = !parameter.optional() ? "" : parameter.array() ? "; may be empty" : "; null leaves it unset";
        boolean later = parameter.since() != null && !parameter.since().equals(operation.since());
        return "the " + Words.of(parameter.name()) + unit + optional
                + (later ? InterfaceSource.since(parameter.since()) : "");
    }

    private static boolean isNumber(Facts.Property parameter) {
        return parameter.kind() == Facts.Kind.PRIMITIVE
                && Set.of("byte", "short", "int", "long", "float", "double").contains(parameter.type());
    }

    private String returns(Facts.Operation operation) {
        Facts.Type type = operation.task() ? operation.taskResult() : operation.returns();
        String what = operation.task() ? "the task, which results in " : "";
        if (type == null) {
            return operation.task() ? what + "nothing" : "";
        }
        String name = type.kind() == Facts.Kind.PRIMITIVE
                ? Words.of(type.name())
                : "{@link " + imports.simpleName(type) + "}";
        if (type.name().equals("ManagedObject")) {
            name = "reference";
        }
        if (type.array()) {
            return what + "a list of " + name + (type.optional() ? "; never null, empty if there is nothing" : "");
        }
        return what + "the " + name + (type.optional() ? ", or null if there is none" : "");
    }

    private String result(Facts.Operation operation) {
        if (operation.task()) {
            String of = operation.taskResult() == null ? "Void" : imports.argument(operation.taskResult());
            return imports.use("io.vim25.Task") + "<" + of + ">";
        }
        return operation.returns() == null ? "void" : imports.of(operation.returns());
    }

    private String parameters(List<Facts.Property> parameters) {
        return parameters.stream()
                .map(parameter -> imports.of(parameter.asType()) + " " + variable(parameter))
                .collect(Collectors.joining(", ", "(", ")"));
    }

    /** A default method without the optional parameters at the end. */
    private String shorter(Facts.Operation operation) {
        int kept = operation.params().size();
        while (kept > 0 && operation.params().get(kept - 1).optional()) {
            kept--;
        }
        List<Facts.Property> left = operation.params().subList(0, kept);
        List<Facts.Property> omitted =
                operation.params().subList(kept, operation.params().size());
        if (omitted.isEmpty() || InterfaceSource.clashes(operation.javaName(), left)) {
            return "";
        }
        List<String> arguments = new ArrayList<>();
        left.forEach(parameter -> arguments.add(variable(parameter)));
        omitted.forEach(
                parameter -> arguments.add(parameter.array() ? imports.use("java.util.List") + ".of()" : "null"));
        String without = omitted.stream()
                .map(parameter -> "{@code " + variable(parameter) + "}")
                .collect(Collectors.joining(", "));
        String result = result(operation);
        return "\n" + new Comment(INDENT).paragraph("The same without " + without + ".") + INDENT + "default " + result
                + " "
                + operation.javaName() + parameters(left) + " {\n" + INDENT + INDENT
                + (result.equals("void") ? "" : "return ") + operation.javaName() + "(" + String.join(", ", arguments)
                + ");\n" + INDENT + "}\n";
    }

    private static String variable(Facts.Property parameter) {
        String name = parameter.name().substring(0, 1).toLowerCase(Locale.ROOT)
                + parameter.name().substring(1);
        return SourceVersion.isKeyword(name) ? name + "_" : name;
    }
}
