package io.vim25.processor.bind;

import io.vim25.processor.model.WsdlField;
import io.vim25.processor.model.WsdlOperation;
import io.vim25.processor.problem.NearestName;
import io.vim25.processor.problem.Problem;
import io.vim25.processor.problem.ProblemId;
import io.vim25.processor.problem.Problems;
import io.vim25.processor.source.MethodDeclaration;
import io.vim25.processor.source.SignatureType;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Joins the parameters of a method with those of its operation. */
final class ParameterBinder {
    private final SignatureCheck check;
    private final Problems problems;

    ParameterBinder(SignatureCheck check, Problems problems) {
        this.check = check;
        this.problems = problems;
    }

    /** The parameters, in the order of the schema; what is wrong with them is told. */
    List<BoundField> bind(MethodDeclaration method, WsdlOperation operation) {
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
            parts.add(SignatureCheck.nullable(parameter) + check.expected(parameter) + " "
                    + Names.variable(parameter.name()));
        }
        return parts.isEmpty() ? "none" : "(" + String.join(", ", parts) + ")";
    }

    private Shape parameter(MethodDeclaration method, SignatureType written, WsdlField field) {
        Optional<Shape> shape = check.match(written, field);
        String name = method.where() + ": parameter \"" + written.name() + "\"";
        if (shape.isEmpty()) {
            problems.add(
                    ProblemId.VimParameterType,
                    written.element(),
                    name + " is of type " + written.type() + ", but the WSDL has "
                            + check.asked(written.type(), field));
        } else {
            check.checkNullability(name, written, field);
        }
        return shape.orElse(Shape.NOTHING);
    }
}
