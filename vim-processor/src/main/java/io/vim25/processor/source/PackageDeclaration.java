package io.vim25.processor.source;

import io.vim25.processor.problem.Problem;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.PackageElement;

/**
 * A package with {@code @VimApi}.
 *
 * @param element the package
 * @param wsdl which WSDL it names; empty for the carried one
 * @param wsdlSpot where it names it
 * @param uses the packages that it uses, without the kernel, which all use
 * @param types further types to generate
 * @param minVersion the lowest version that it must run against; empty for none
 * @param minVersionSpot where it says so
 * @param objects its interfaces, in the order of their names
 * @param ownTypes the simple names of all types in the package that are written by hand in this compile
 */
public record PackageDeclaration(
        PackageElement element,
        String wsdl,
        Problem.Spot wsdlSpot,
        List<Named> uses,
        List<Named> types,
        String minVersion,
        Problem.Spot minVersionSpot,
        List<ObjectDeclaration> objects,
        Set<String> ownTypes) {
    public PackageDeclaration {
        uses = List.copyOf(uses);
        types = List.copyOf(types);
        objects = List.copyOf(objects);
        ownTypes = Set.copyOf(ownTypes);
    }

    /** The package's name. */
    public String name() {
        return element.getQualifiedName().toString();
    }

    /**
     * One name in an annotation's list.
     *
     * @param name the name
     * @param spot where it stands
     */
    public record Named(String name, Problem.Spot spot) {}
}
