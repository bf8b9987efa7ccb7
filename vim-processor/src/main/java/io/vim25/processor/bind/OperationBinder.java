package io.vim25.processor.bind;

import io.vim25.processor.bind.Shape.Kind;
import io.vim25.processor.model.WsdlField;
import io.vim25.processor.model.WsdlOperation;
import io.vim25.processor.problem.NearestName;
import io.vim25.processor.problem.Problem;
import io.vim25.processor.problem.ProblemId;
import io.vim25.processor.problem.Problems;
import io.vim25.processor.source.JavaType;
import io.vim25.processor.source.MethodDeclaration;
import io.vim25.processor.source.ObjectDeclaration;
import io.vim25.processor.source.SignatureType;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Joins methods with the operations that they claim. */
final class OperationBinder {
    private final ApiIndex index;
    private final TypeHomes homes;
    private final TypeResolver resolver;
    private final SignatureCheck check;
    private final ManagedTypes managedTypes;
    private final @Nullable Version minVersion;
    private final Problems problems;
    private final Map<String, MethodDeclaration> claimed = new HashMap<>();

    OperationBinder(
            ApiIndex index,
            TypeHomes homes,
            TypeResolver resolver,
            SignatureCheck check,
            ManagedTypes managedTypes,
            @Nullable Version minVersion,
            Problems problems) {
        this.index = index;
        this.homes = homes;
        this.resolver = resolver;
        this.check = check;
        this.managedTypes = managedTypes;
        this.minVersion = minVersion;
        this.problems = problems;
    }

    /** The operation of a method; empty if the method has a mistake, which is then told. */
    Optional<BoundOperation> bind(ObjectDeclaration object, MethodDeclaration method) {
        WsdlOperation operation = index.operation(method.wireName());
        if (operation == null) {
            problems.add(
                    ProblemId.VimUnknownOperation,
                    method.spot(),
                    method.where() + ": the WSDL (" + index.title() + ") has no operation \"" + method.wireName()
                            + "\"." + NearestName.hint(method.wireName(), index.operationNames()));
            return Optional.empty();
        }
        int before = problems.found().size();
        checkClaim(method);
        checkOwner(object, method, operation);
        checkVersion(method, operation);
        List<BoundField> parameters = parameters(method, operation);
        Shape result = result(method, operation);
        List<JavaName> thrown = thrown(method);
        if (problems.found().size() > before) {
            return Optional.empty();
        }
        return Optional.of(new BoundOperation(
                operation.name(),
                new JavaName(homes.ownPackage(), Names.operationClass(operation.name())),
                new JavaName(homes.ownPackage(), object.javaName()),
                method.javaName(),
                method.method(),
                parameters,
                result,
                method.result().nullable(),
                thrown,
                method.safeToRepeat(),
                operation.since()));
    }

    private void checkClaim(MethodDeclaration method) {
        MethodDeclaration first = claimed.putIfAbsent(method.wireName(), method);
        if (first != null) {
            problems.add(
                    ProblemId.VimDuplicateOperation,
                    method.spot(),
                    method.where() + " claims the operation \"" + method.wireName() + "\", as " + first.where()
                            + " does already. Make one of them a default method that calls the other.");
        }
    }

    private void checkOwner(ObjectDeclaration object, MethodDeclaration method, WsdlOperation operation) {
        String owner = operation.owner();
        if (owner != null
                && !managedTypes.isA(object.managedType(), owner)
                && !homes.isDeclaredAs(object.managedType(), owner)) {
            problems.add(
                    ProblemId.VimWrongOwner,
                    method.spot(),
                    method.where() + ": \"" + operation.name() + "\" is an operation of " + owner + ", not of "
                            + object.managedType() + ". Move the method to an interface of that type.");
        }
    }

    private void checkVersion(MethodDeclaration method, WsdlOperation operation) {
        if (minVersion != null && minVersion.isBefore(operation.since())) {
            problems.add(
                    ProblemId.VimTooNew,
                    method.spot(),
                    method.where() + ": \"" + operation.name() + "\" came with version " + operation.since()
                            + ", which is newer than the package's minVersion " + minVersion
                            + ". Raise minVersion, or leave the method out.");
        }
    }

    private List<BoundField> parameters(MethodDeclaration method, WsdlOperation operation) {
        List<String> written =
                method.parameters().stream().map(SignatureType::name).toList();
        List<String> expected = operation.parameters().stream()
                .map(parameter -> Names.variable(parameter.name()))
                .toList();
        if (!written.equals(expected)) {
            tellParameters(method, operation, written, expected);
            return List.of();
        }
        List<BoundField> bound = new ArrayList<>();
        for (int i = 0; i < written.size(); i++) {
            WsdlField field = operation.parameters().get(i);
            Shape shape = parameter(method, method.parameters().get(i), field);
            bound.add(new BoundField(
                    field.name(),
                    written.get(i),
                    Names.accessor(field.name(), false),
                    shape,
                    field.optional() && !field.list(),
                    field.secret(),
                    field.since()));
        }
        return bound;
    }

    private void tellParameters(
            MethodDeclaration method, WsdlOperation operation, List<String> written, List<String> expected) {
        Problem.Spot spot = Problem.Spot.of(method.method());
        String what;
        List<String> unknown =
                written.stream().filter(name -> !expected.contains(name)).toList();
        List<String> missing =
                expected.stream().filter(name -> !written.contains(name)).toList();
        if (!unknown.isEmpty()) {
            String name = unknown.get(0);
            spot = Problem.Spot.of(
                    method.parameters().get(written.indexOf(name)).element());
            what = "has no parameter \"" + name + "\"." + NearestName.hint(name, expected);
        } else if (!missing.isEmpty()) {
            what = "has the parameter \"" + missing.get(0) + "\" too, which the method lacks.";
        } else {
            what = "has these parameters in another order.";
        }
        problems.add(
                ProblemId.VimParameters,
                spot,
                method.where() + ": \"" + operation.name() + "\" " + what + " The WSDL has: " + signature(operation)
                        + ".");
    }

    private String signature(WsdlOperation operation) {
        List<String> parts = new ArrayList<>();
        for (WsdlField parameter : operation.parameters()) {
            parts.add(nullable(parameter) + check.expected(parameter) + " " + Names.variable(parameter.name()));
        }
        return parts.isEmpty() ? "none" : "(" + String.join(", ", parts) + ")";
    }

    private static String nullable(WsdlField field) {
        return field.optional() && !field.list() ? "@Nullable " : "";
    }

    private Shape parameter(MethodDeclaration method, SignatureType written, WsdlField field) {
        Optional<Shape> shape = check.match(written, field);
        String name = method.where() + ": parameter \"" + written.name() + "\"";
        if (shape.isEmpty()) {
            problems.add(
                    ProblemId.VimParameterType,
                    written.element(),
                    name + " is of type " + written.type() + ", but the WSDL has " + nullable(field)
                            + check.expected(field) + "." + check.declareHint(field)
                            + check.sameNameHint(written.type(), field) + nearType(written.type()));
        } else {
            checkNullability(name, written, field);
        }
        return shape.orElse(Shape.NOTHING);
    }

    private void checkNullability(String name, SignatureType written, WsdlField field) {
        boolean mayBeNull = field.optional() && !field.list();
        if (written.nullable() != mayBeNull) {
            String fix = field.list()
                    ? " may repeat; lists are never null, an empty one stands for none. Remove @Nullable."
                    : mayBeNull ? " is optional in the WSDL. Mark it @Nullable." : " is required. Remove @Nullable.";
            problems.add(ProblemId.VimNullability, written.element(), name + fix);
        }
    }

    /** A hint where a type's name is no name of the API. */
    String nearType(JavaType type) {
        JavaType one = type.arguments().isEmpty() ? type : type.arguments().get(0);
        return one.missing() && !index.has(one.name()) ? NearestName.hint(one.name(), index.typeNames()) : "";
    }

    private Shape result(MethodDeclaration method, WsdlOperation operation) {
        SignatureType written = method.result();
        WsdlField field = operation.result();
        String name = method.where() + ": the result";
        if (field == null) {
            if (!written.type().is("void")) {
                problems.add(
                        ProblemId.VimResultType,
                        written.element(),
                        name + " is of type " + written.type() + ", but \"" + operation.name()
                                + "\" returns nothing. Write void.");
            }
            return Shape.NOTHING;
        }
        Optional<Shape> shape = check.match(written, field);
        if (shape.isEmpty()) {
            tellResult(method, operation, field, name);
            return Shape.NOTHING;
        }
        checkNullability(name, written, field);
        return shape.get();
    }

    private void tellResult(MethodDeclaration method, WsdlOperation operation, WsdlField field, String name) {
        JavaType type = method.result().type();
        boolean badTask = type.is("io.vim25.Task") && "Task".equals(field.refers() == null ? "Task" : field.refers());
        if (badTask) {
            JavaType of = type.arguments().get(0);
            problems.add(
                    ProblemId.VimTaskResult,
                    method.result().element(),
                    method.where() + ": the task's result " + of + " is no type of the API (" + index.title() + ")."
                            + nearType(of) + " A task without a result is a Task<Void>.");
            return;
        }
        problems.add(
                ProblemId.VimResultType,
                method.result().element(),
                name + " is " + (type.is("void") ? "void" : "of type " + type) + ", but \"" + operation.name()
                        + "\" returns " + nullable(field) + check.expected(field) + "." + check.declareHint(field)
                        + check.sameNameHint(type, field) + nearType(type));
    }

    private List<JavaName> thrown(MethodDeclaration method) {
        List<JavaName> faults = new ArrayList<>();
        for (JavaType type : method.thrown()) {
            Optional<Shape> fault = resolver.written(type).filter(shape -> shape.kind() == Kind.FAULT);
            if (fault.isEmpty()) {
                problems.add(
                        ProblemId.VimUnknownFault,
                        method.method(),
                        method.where() + " throws " + type + ", which is no fault of the API (" + index.title() + ")."
                                + faultHint(type));
            }
            fault.ifPresent(shape -> faults.add(shape.typeName()));
        }
        return faults;
    }

    private String faultHint(JavaType type) {
        String hint = NearestName.hint(type.name(), index.faultNames());
        return hint.isEmpty() || !type.missing() ? " Name a fault, or remove it." : hint;
    }
}
