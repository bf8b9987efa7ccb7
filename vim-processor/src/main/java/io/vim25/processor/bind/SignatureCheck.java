package io.vim25.processor.bind;

import io.vim25.processor.bind.Shape.Kind;
import io.vim25.processor.model.WsdlField;
import io.vim25.processor.problem.NearestName;
import io.vim25.processor.problem.ProblemId;
import io.vim25.processor.problem.Problems;
import io.vim25.processor.source.JavaType;
import io.vim25.processor.source.SignatureType;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Compares a type in a signature with what the WSDL says. */
final class SignatureCheck {
    private final ApiIndex index;
    private final Problems problems;
    private final TypeResolver resolver;
    private final TypeHomes homes;
    private final ManagedTypes managedTypes;

    SignatureCheck(
            ApiIndex index, TypeResolver resolver, TypeHomes homes, ManagedTypes managedTypes, Problems problems) {
        this.index = index;
        this.problems = problems;
        this.resolver = resolver;
        this.homes = homes;
        this.managedTypes = managedTypes;
    }

    /** What the written type stands for, if it fits the field. */
    Optional<Shape> match(SignatureType written, WsdlField field) {
        return resolver.written(written.type()).filter(shape -> fits(shape, written.type(), field));
    }

    private boolean fits(Shape shape, JavaType written, WsdlField field) {
        if (shape.isList() != field.list()) {
            return false;
        }
        Shape one = shape.isList() ? shape.elementShape() : shape;
        Shape expected = one(resolver.field(field));
        if (expected.kind() == Kind.REFERENCE) {
            return fitsReference(one, field.refers());
        }
        boolean primitive = shape.kind().isPrimitive() && written.isPrimitive();
        boolean mustBePrimitive = shape.kind().isPrimitive() && !field.optional();
        return one.equals(expected) && primitive == mustBePrimitive;
    }

    private static Shape one(Shape shape) {
        return shape.isList() ? shape.elementShape() : shape;
    }

    private boolean fitsReference(Shape written, @Nullable String refers) {
        return switch (written.kind()) {
            case TASK -> refers == null || refers.equals("Task");
            case OBJECT, REFERENCE ->
                written.type() == null || refers == null || isA(refers, homes.managedType(written.typeName()));
            default -> false;
        };
    }

    /** Whether the managed object type that a reference refers to is, or extends, the written one. */
    private boolean isA(String refers, @Nullable String written) {
        return written != null
                && (refers.equals(written) || homes.isDeclaredAs(refers, written) || managedTypes.isA(refers, written));
    }

    /** The type that the WSDL asks for, as one would write it. */
    String expected(WsdlField field) {
        String one = expectedOne(field);
        return field.list() ? "List<" + one + ">" : one;
    }

    private String expectedOne(WsdlField field) {
        Shape shape = one(resolver.field(field));
        if (shape.kind() != Kind.REFERENCE) {
            return shape.type() != null
                    ? shape.type().simpleName()
                    : BuiltIns.text(shape.kind(), field.list() || field.optional());
        }
        String refers = field.refers();
        if ("Task".equals(refers)) {
            return "Task<T>";
        }
        return shape.type() != null ? shape.type().simpleName() : "ManagedObjectReference<?>";
    }

    /** What to write where another type has the simple name of the one that the WSDL asks for. */
    private String sameNameHint(JavaType written, WsdlField field) {
        Shape expected = one(resolver.field(field));
        return written.toString().equals(expected(field)) && expected.type() != null
                ? " They are of different packages: write " + expected.typeName() + "."
                : "";
    }

    /** What else one can write where the WSDL has a reference, or nothing. */
    private String declareHint(WsdlField field) {
        String refers = field.refers();
        if (refers == null) {
            return "";
        }
        if (refers.equals("Task")) {
            return " T is the type of the task's own result, or Void.";
        }
        return one(resolver.field(field)).type() != null
                ? ""
                : " To write " + refers + ", declare it as an interface with @ManagedObject.";
    }

    /** The type that the WSDL asks for instead of the written one, with what helps to write it. */
    String asked(JavaType written, WsdlField field) {
        return nullable(field) + expected(field) + "." + declareHint(field) + sameNameHint(written, field)
                + nearType(written);
    }

    /** The mark of a field that may be absent. */
    static String nullable(WsdlField field) {
        return field.optional() && !field.list() ? "@Nullable " : "";
    }

    /** A hint where a type's name is no name of the API. */
    String nearType(JavaType type) {
        JavaType one = type.arguments().isEmpty() ? type : type.arguments().get(0);
        return one.missing() && !index.has(one.name()) ? NearestName.hint(one.name(), index.typeNames()) : "";
    }

    /**
     * Tells where a type is marked as nullable and shouldn't be, or the other way round.
     *
     * @param name what is typed, for the message
     */
    void checkNullability(String name, SignatureType written, WsdlField field) {
        boolean mayBeNull = field.optional() && !field.list();
        if (written.nullable() != mayBeNull) {
            String fix = field.list()
                    ? " may repeat; lists are never null, an empty one stands for none. Remove @Nullable."
                    : mayBeNull ? " is optional in the WSDL. Mark it @Nullable." : " is required. Remove @Nullable.";
            problems.add(ProblemId.VimNullability, written.element(), name + fix);
        }
    }
}
