package io.vim25.processor.bind;

import io.vim25.processor.bind.Shape.Kind;
import io.vim25.processor.model.WsdlField;
import io.vim25.processor.problem.NearestName;
import io.vim25.processor.problem.ProblemId;
import io.vim25.processor.problem.Problems;
import io.vim25.processor.source.MethodDeclaration;
import io.vim25.processor.source.ObjectDeclaration;
import io.vim25.processor.source.SignatureType;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Joins methods with the properties that they stand for. A WSDL doesn't have managed properties; what can be checked is
 * that the type is one of the API, and that a path below a property that the interface declares too exists.
 */
final class PropertyBinder {
    private final ApiIndex index;
    private final TypeResolver resolver;
    private final SignatureCheck check;
    private final ResultBinder results;
    private final PathBinder paths;
    private final MinVersion minVersion;
    private final Problems problems;

    PropertyBinder(
            ApiIndex index,
            TypeResolver resolver,
            SignatureCheck check,
            ResultBinder results,
            PathBinder paths,
            MinVersion minVersion,
            Problems problems) {
        this.index = index;
        this.resolver = resolver;
        this.check = check;
        this.problems = problems;
        this.results = results;
        this.paths = paths;
        this.minVersion = minVersion;
    }

    /** The property of a method; empty if the method has a mistake, which is then told. */
    Optional<BoundProperty> bind(ObjectDeclaration object, MethodDeclaration method) {
        SignatureType written = method.result();
        Optional<Shape> shape = resolver.written(written.type()).filter(found -> found.kind() != Kind.NOTHING);
        int before = problems.found().size();
        if (!method.parameters().isEmpty()) {
            tell(method, " has parameters; a property has none. Remove them, or mark the method as an @Operation.");
        }
        if (written.type().is("void")) {
            tell(method, " is void, but a property has a type. Write it, or mark the method as an @Operation.");
        } else if (shape.isEmpty()) {
            tell(
                    method,
                    ": " + written.type() + " is no type of the API (" + index.title() + ")."
                            + (written.type().missing()
                                    ? NearestName.hint(written.type().name(), index.typeNames())
                                    : ""));
        } else {
            checkNullability(method);
            checkPath(object, method);
        }
        List<JavaName> thrown = results.thrown(method);
        if (problems.found().size() > before) {
            return Optional.empty();
        }
        return Optional.of(new BoundProperty(
                method.wireName(),
                method.javaName(),
                method.method(),
                shape.orElseThrow(),
                paths.below(shape.orElseThrow()),
                written.nullable(),
                !written.type().isPrimitive(),
                thrown,
                method.doc()));
    }

    private void tell(MethodDeclaration method, String what) {
        problems.add(ProblemId.VimPropertyType, method.result().element(), method.where() + what);
    }

    private void checkNullability(MethodDeclaration method) {
        SignatureType written = method.result();
        String what = !written.nullable()
                ? ""
                : written.type().is("java.util.List")
                        ? ": lists are never null, an empty one stands for none. Remove @Nullable."
                        : written.type().isPrimitive()
                                ? ": " + written.type() + " is never null. Remove @Nullable, or write its box."
                                : "";
        if (!what.isEmpty()) {
            problems.add(ProblemId.VimNullability, written.element(), method.where() + what);
        }
    }

    /** Follows a path below a property that the same interface declares. */
    private void checkPath(ObjectDeclaration object, MethodDeclaration method) {
        String[] steps = method.wireName().split("\\.", -1);
        String type = steps.length == 1 ? null : dataType(object, steps[0]);
        for (int i = 1; i < steps.length && type != null; i++) {
            WsdlField field = index.field(type, steps[i]);
            if (field == null) {
                problems.add(
                        ProblemId.VimPropertyType,
                        method.spot(),
                        method.where() + ": the path \"" + method.wireName() + "\" doesn't exist, since " + type
                                + " has no field \"" + steps[i] + "\"."
                                + NearestName.hint(steps[i], index.fieldNames(type)));
                return;
            }
            minVersion.check(
                    method.spot(), method.where() + ": the field \"" + steps[i] + "\" of " + type, field.since());
            if (i == steps.length - 1) {
                checkType(method, field);
            }
            type = field.list() || index.type(field.type().local()) == null
                    ? null
                    : field.type().local();
        }
    }

    private void checkType(MethodDeclaration method, WsdlField field) {
        SignatureType written = method.result();
        boolean boxed = !written.type().isPrimitive();
        WsdlField asWritten = new WsdlField(
                field.name(), field.type(), boxed && !field.list(), field.list(), null, field.refers(), false);
        if (check.match(written, asWritten).isEmpty()) {
            tell(
                    method,
                    " is of type " + written.type() + ", but \"" + method.wireName() + "\" is " + check.expected(field)
                            + " in the WSDL.");
        }
    }

    /** The data type of a managed property, if the interface declares it. */
    private @Nullable String dataType(ObjectDeclaration object, String property) {
        for (MethodDeclaration method : object.methods()) {
            if (method.kind() == MethodDeclaration.Kind.PROPERTY
                    && method.wireName().equals(property)) {
                return resolver.written(method.result().type())
                        .filter(shape -> shape.kind() == Kind.DATA)
                        .map(shape -> shape.typeName().simpleName())
                        .orElse(null);
            }
        }
        return null;
    }
}
