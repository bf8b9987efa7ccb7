package io.vim25.processor.bind;

import io.vim25.processor.model.WsdlField;
import io.vim25.processor.model.WsdlOperation;
import io.vim25.processor.problem.NearestName;
import io.vim25.processor.problem.ProblemId;
import io.vim25.processor.problem.Problems;
import io.vim25.processor.source.MethodDeclaration;
import io.vim25.processor.source.ObjectDeclaration;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Joins methods with the operations that they claim. */
final class OperationBinder {
    private final ApiIndex index;
    private final TypeHomes homes;
    private final ParameterBinder parameters;
    private final ResultBinder results;
    private final ManagedTypes managedTypes;
    private final MinVersion minVersion;
    private final Problems problems;
    private final Map<String, MethodDeclaration> claimed = new HashMap<>();

    OperationBinder(
            ApiIndex index,
            TypeHomes homes,
            ParameterBinder parameters,
            ResultBinder results,
            ManagedTypes managedTypes,
            MinVersion minVersion,
            Problems problems) {
        this.index = index;
        this.homes = homes;
        this.parameters = parameters;
        this.results = results;
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
        List<BoundField> bound = parameters.bind(method, operation);
        Shape result = results.result(method, operation);
        List<JavaName> thrown = results.thrown(method);
        if (problems.found().size() > before) {
            return Optional.empty();
        }
        return Optional.of(new BoundOperation(
                operation.name(),
                new JavaName(homes.ownPackage(), Names.operationClass(operation.name())),
                new JavaName(homes.ownPackage(), object.javaName()),
                method.javaName(),
                method.method(),
                bound,
                result,
                method.result().nullable(),
                faults(operation, thrown),
                method.safeToRepeat(),
                operation.since(),
                method.doc()));
    }

    /** Those of the WSDL first; that any call may end in a runtime fault goes without saying. */
    private List<JavaName> faults(WsdlOperation operation, List<JavaName> thrown) {
        Set<JavaName> faults = new LinkedHashSet<>();
        operation.faults().stream()
                .filter(fault -> !fault.local().equals("RuntimeFault"))
                .map(homes::home)
                .forEach(faults::add);
        faults.addAll(thrown);
        return List.copyOf(faults);
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

    /** An optional parameter that came later may be declared, since it may be left unset. */
    private void checkVersion(MethodDeclaration method, WsdlOperation operation) {
        String name = method.where() + ": \"" + operation.name() + "\"";
        minVersion.check(method.spot(), name, operation.since());
        for (WsdlField parameter : operation.parameters()) {
            if (!parameter.optional()) {
                minVersion.check(
                        method.spot(),
                        name + " needs the parameter \"" + parameter.name() + "\", which",
                        parameter.since());
            }
        }
    }
}
