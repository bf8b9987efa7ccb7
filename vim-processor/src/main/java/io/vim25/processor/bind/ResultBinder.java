package io.vim25.processor.bind;

import io.vim25.processor.bind.Shape.Kind;
import io.vim25.processor.model.WsdlField;
import io.vim25.processor.model.WsdlOperation;
import io.vim25.processor.problem.NearestName;
import io.vim25.processor.problem.ProblemId;
import io.vim25.processor.problem.Problems;
import io.vim25.processor.source.JavaType;
import io.vim25.processor.source.MethodDeclaration;
import io.vim25.processor.source.SignatureType;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Joins what a method returns and throws with the result and the faults of its operation. */
final class ResultBinder {
    private final ApiIndex index;
    private final TypeResolver resolver;
    private final SignatureCheck check;
    private final Problems problems;

    ResultBinder(ApiIndex index, TypeResolver resolver, SignatureCheck check, Problems problems) {
        this.index = index;
        this.resolver = resolver;
        this.check = check;
        this.problems = problems;
    }

    /** What comes back; what is wrong with it is told. */
    Shape result(MethodDeclaration method, WsdlOperation operation) {
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
        check.checkNullability(name, written, field);
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
                            + check.nearType(of) + " A task without a result is a Task<Void>.");
            return;
        }
        problems.add(
                ProblemId.VimResultType,
                method.result().element(),
                name + " is " + (type.is("void") ? "void" : "of type " + type) + ", but \"" + operation.name()
                        + "\" returns " + check.asked(type, field));
    }

    /** The faults that the method declares to throw; what is none is told. */
    List<JavaName> thrown(MethodDeclaration method) {
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
