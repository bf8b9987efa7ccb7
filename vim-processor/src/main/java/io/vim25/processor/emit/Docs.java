package io.vim25.processor.emit;

import com.palantir.javapoet.CodeBlock;
import io.vim25.processor.bind.BoundField;
import org.jspecify.annotations.Nullable;

/** What generated Javadoc says: facts from the WSDL. */
final class Docs {
    private Docs() {}

    /** {@code ; since vSphere API 6.7}, where known. */
    static String since(@Nullable String since) {
        return since == null ? "" : "; since version " + since + " of the API";
    }

    static CodeBlock field(BoundField field) {
        String presence =
                field.shape().isList() ? "; never null, empty if unset" : field.nullable() ? "; null if unset" : "";
        return CodeBlock.of("The field {@code $L}$L$L.", field.wireName(), presence, since(field.since()));
    }

    static CodeBlock setter(BoundField field) {
        return CodeBlock.of(
                "Sets the field {@code $L}$L.",
                field.wireName(),
                field.shape().isList() ? " to a copy of the list" : field.nullable() ? "; null leaves it unset" : "");
    }
}
