package io.vim25.processor.bind;

import io.vim25.processor.problem.Problem;
import io.vim25.processor.problem.ProblemId;
import io.vim25.processor.problem.Problems;
import io.vim25.processor.source.PackageDeclaration;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** Sees to it that no two classes of a package have names that are equal, or equal but for case. */
final class NameCheck {
    private final PackageDeclaration declaration;
    private final Problems problems;
    private final Map<String, String> taken = new HashMap<>();

    NameCheck(PackageDeclaration declaration, Problems problems) {
        this.declaration = declaration;
        this.problems = problems;
    }

    void check(BoundPackage bound) {
        for (String own : declaration.ownTypes()) {
            taken.put(own.toLowerCase(Locale.ROOT), "the type " + own + " that you wrote");
        }
        for (BoundObject object : bound.objects()) {
            Problem.Spot spot = Problem.Spot.of(object.type());
            take(object.name().simpleName() + "_", "the companion of " + object.managedType(), spot);
            take(object.name().simpleName() + "Stub", "the implementation of " + object.managedType(), spot);
            for (BoundOperation operation : object.operations()) {
                take(
                        operation.name().simpleName(),
                        "the class of the operation " + operation.wireName(),
                        Problem.Spot.of(operation.method()));
            }
        }
        bound.paths()
                .forEach(paths -> take(
                        paths.name().simpleName(),
                        "the paths of the API's type " + paths.type().simpleName(),
                        declaration.wsdlSpot()));
        bound.types().forEach(type -> takeType(type.name().simpleName()));
        bound.enums().forEach(constants -> takeType(constants.name().simpleName()));
    }

    private void takeType(String name) {
        take(name, "the API's type " + name, declaration.wsdlSpot());
    }

    private void take(String name, String what, Problem.Spot spot) {
        String other = taken.putIfAbsent(name.toLowerCase(Locale.ROOT), what);
        if (other != null) {
            problems.add(
                    ProblemId.VimNameCollision,
                    spot,
                    declaration.name() + "." + name + " would be both " + other + " and " + what
                            + ". Rename your type, or move the interfaces to another package.");
        }
    }
}
