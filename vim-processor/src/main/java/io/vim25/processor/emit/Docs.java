package io.vim25.processor.emit;

import com.palantir.javapoet.CodeBlock;
import io.vim25.processor.bind.BoundField;
import io.vim25.processor.bind.BoundOperation;
import io.vim25.processor.bind.BoundPaths;
import io.vim25.processor.bind.BoundProperty;
import io.vim25.processor.bind.JavaName;
import io.vim25.processor.bind.Shape;
import io.vim25.processor.bind.Units;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What generated Javadoc says: facts from the WSDL. */
final class Docs {
    /** How long a line of a comment may get. */
    private static final int LINE = 115;

    private Docs() {}

    /** {@code ; since vSphere API 6.7}, where known. */
    static String since(@Nullable String since) {
        return since == null ? "" : "; since version " + since + " of the API";
    }

    /** What the author of the method wrote, and the facts that it doesn't tell. */
    static CodeBlock operation(BoundOperation operation) {
        CodeBlock.Builder doc = CodeBlock.builder();
        String written = operation.doc().text();
        String wireName = "{@code " + operation.wireName() + "}";
        doc.add("$L", written);
        if (!written.contains(wireName)) {
            doc.add(
                    "$LThe operation $L of {@link $T}$L.",
                    written.isEmpty() ? "" : "\n\n<p>",
                    wireName,
                    JavaTypes.name(operation.owner()),
                    since(operation.since()));
        }
        if (!operation.faults().isEmpty()) {
            doc.add("\n\n<p>Its faults: ").add(faults(operation.faults())).add(".");
        }
        return doc.build();
    }

    /** Links, as many to a line as there is room for. */
    private static CodeBlock faults(List<JavaName> faults) {
        CodeBlock.Builder links = CodeBlock.builder();
        int column = "Its faults: ".length();
        for (int i = 0; i < faults.size(); i++) {
            int width = "{@link }, ".length() + faults.get(i).simpleName().length();
            boolean full = column + width > LINE;
            links.add(i == 0 ? "" : full ? ",\n" : ", ").add("{@link $T}", JavaTypes.name(faults.get(i)));
            column = full ? width : column + width;
        }
        return links.build();
    }

    static CodeBlock constructor(BoundOperation operation) {
        CodeBlock.Builder doc = CodeBlock.builder().add("A call with these arguments.");
        if (!operation.doc().parameters().isEmpty()) {
            doc.add("\n");
        }
        operation.doc().parameters().forEach((name, text) -> doc.add("\n@param $L $L", name, text));
        return doc.build();
    }

    /** The path of a property: the method's first sentence, since the rest is of the call. */
    static CodeBlock path(BoundProperty property) {
        String written = property.doc().firstSentence();
        return written.isEmpty()
                ? CodeBlock.of("The path {@code $L}.", property.path())
                : CodeBlock.of("The path {@code $L}: $L", property.path(), written);
    }

    /** The path of a field below another path. */
    static CodeBlock path(BoundPaths.Field field) {
        return CodeBlock.of(
                "The path of {@code $L}$L$L.",
                field.wireName(),
                unit(field.wireName(), field.shape()),
                since(field.since()));
    }

    /** The path of an element of a list. */
    static CodeBlock elementPath(String list) {
        return CodeBlock.of("The path of the element of {@code $L} with that key.", list);
    }

    static CodeBlock field(BoundField field) {
        String presence =
                field.shape().isList() ? "; never null, empty if unset" : field.nullable() ? "; null if unset" : "";
        String secret = field.secret() ? "; a secret, which is never printed" : "";
        return CodeBlock.of(
                "The field {@code $L}$L$L$L$L.",
                field.wireName(),
                unit(field.wireName(), field.shape()),
                presence,
                secret,
                since(field.since()));
    }

    /** The unit of a number, where its name tells it. */
    private static String unit(String name, Shape shape) {
        boolean number =
                switch (shape.kind()) {
                    case BYTE, SHORT, INT, LONG, FLOAT, DOUBLE -> true;
                    default -> false;
                };
        return number ? Units.of(name).map(unit -> ", in " + unit).orElse("") : "";
    }

    static CodeBlock setter(BoundField field) {
        return CodeBlock.of(
                "Sets the field {@code $L}$L$L.",
                field.wireName(),
                unit(field.wireName(), field.shape()),
                field.shape().isList() ? " to a copy of the list" : field.nullable() ? "; null leaves it unset" : "");
    }
}
