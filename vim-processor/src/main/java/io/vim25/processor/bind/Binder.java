package io.vim25.processor.bind;

import io.vim25.processor.model.WsdlApi;
import io.vim25.processor.model.WsdlOperation;
import io.vim25.processor.model.XmlName;
import io.vim25.processor.problem.NearestName;
import io.vim25.processor.problem.ProblemId;
import io.vim25.processor.problem.Problems;
import io.vim25.processor.source.JavaType;
import io.vim25.processor.source.MethodDeclaration;
import io.vim25.processor.source.ObjectDeclaration;
import io.vim25.processor.source.PackageDeclaration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import javax.lang.model.util.Elements;
import org.jspecify.annotations.Nullable;

/**
 * Joins one package's declarations with its WSDL. What has a mistake is told and left out; the rest is bound all the
 * same, so that one compile shows all mistakes and javac doesn't add to them that types are missing.
 */
public final class Binder {
    /** What {@code @VimApi(types = …)} says for all types of the WSDL. */
    private static final String EVERYTHING = "*";

    private final PackageDeclaration declaration;
    private final ApiIndex index;
    private final TypeHomes homes;
    private final TypeResolver resolver;
    private final TypeBinder types;
    private final PathBinder paths;
    private final MadeTypes made;
    private final Problems problems;

    /** Joins a package with a WSDL; mistakes go to {@code problems}. */
    public Binder(PackageDeclaration declaration, WsdlApi api, MadeTypes made, Elements elements, Problems problems) {
        this.declaration = declaration;
        this.index = new ApiIndex(api);
        this.homes = new TypeHomes(elements, made, declaration);
        this.resolver = new TypeResolver(index, homes);
        this.types = new TypeBinder(index, homes, resolver);
        this.paths = new PathBinder(index, homes, types);
        this.made = made;
        this.problems = problems;
    }

    /** The package as it is to be generated, without what has mistakes. */
    public BoundPackage bind() {
        checkUses();
        List<BoundObject> objects = objects();
        Reach reach = reach(objects);
        List<BoundType> bound = reach.types().stream().map(types::type).toList();
        BoundPackage result = new BoundPackage(
                declaration.element(),
                index.api().namespace(),
                homes.used(),
                objects,
                bound.stream().filter(type -> !isHandWritten(type)).toList(),
                paths.reachedBy(objects),
                bound.stream().filter(this::isHandWritten).toList(),
                reach.enums().stream().map(types::enumeration).toList(),
                unreached(reach),
                true);
        made.add(result);
        new NameCheck(declaration, problems).check(result);
        return problems.isEmpty() ? result : result.unsound();
    }

    private boolean isHandWritten(BoundType type) {
        return homes.isHandWritten(type.name().simpleName());
    }

    /** The kernel has no operations of its own, so nothing is ever read in its scope alone. */
    private SortedMap<String, List<String>> unreached(Reach reach) {
        return homes.isKernel() ? new TreeMap<>() : types.unreached(reach.types());
    }

    private void checkUses() {
        for (PackageDeclaration.Named use : declaration.uses()) {
            if (!made.has(use.name(), "VimApi_")) {
                problems.add(
                        ProblemId.VimNoSuchPackage,
                        use.spot(),
                        "The package " + declaration.name() + " uses " + use.name()
                                + ", which is no generated package on the class path: it has no type scope VimApi_."
                                + " Add the library that has it, or correct the name.");
            }
        }
    }

    private @Nullable Version minVersion() {
        if (declaration.minVersion().isEmpty()) {
            return null;
        }
        Optional<Version> version = Version.parse(declaration.minVersion());
        if (version.isEmpty()) {
            problems.add(
                    ProblemId.VimBadVersion,
                    declaration.minVersionSpot(),
                    "\"" + declaration.minVersion() + "\" is no API version. Write one such as \"7.0.3.0\".");
        }
        return version.orElse(null);
    }

    private List<BoundObject> objects() {
        ManagedTypes managedTypes = ManagedTypes.of(index.api().namespace());
        SignatureCheck check = new SignatureCheck(index, resolver, homes, managedTypes, problems);
        ResultBinder results = new ResultBinder(index, resolver, check, problems);
        MinVersion minVersion = new MinVersion(minVersion(), problems);
        OperationBinder operations = new OperationBinder(
                index, homes, new ParameterBinder(check, problems), results, managedTypes, minVersion, problems);
        PropertyBinder properties = new PropertyBinder(index, resolver, check, results, paths, minVersion, problems);
        List<BoundObject> objects = new ArrayList<>();
        for (ObjectDeclaration object : declaration.objects()) {
            List<BoundOperation> boundOperations = new ArrayList<>();
            List<BoundProperty> boundProperties = new ArrayList<>();
            for (MethodDeclaration method : object.methods()) {
                switch (method.kind()) {
                    case OPERATION -> operations.bind(object, method).ifPresent(boundOperations::add);
                    case PROPERTY -> properties.bind(object, method).ifPresent(boundProperties::add);
                }
            }
            if (object.sound()) {
                objects.add(object(object, boundOperations, boundProperties));
            }
        }
        return objects;
    }

    private BoundObject object(
            ObjectDeclaration object, List<BoundOperation> operations, List<BoundProperty> properties) {
        if (object.bases().size() > 1) {
            problems.add(
                    ProblemId.VimNotAManagedObject,
                    object.type(),
                    object.javaName() + " extends " + object.bases().size()
                            + " managed objects; in the API each extends one. Remove all but one.");
        }
        JavaName base = object.bases().isEmpty()
                ? null
                : new JavaName(
                        object.bases().get(0).packageName(),
                        object.bases().get(0).javaName());
        return new BoundObject(
                object.type(),
                new JavaName(declaration.name(), object.javaName()),
                object.managedType(),
                base,
                operations,
                properties);
    }

    private Reach reach(List<BoundObject> objects) {
        Reach reach = new Reach(index, homes);
        for (BoundObject object : objects) {
            object.operations().forEach(operation -> reach(operation, reach));
            object.properties().forEach(property -> reach(property, reach));
        }
        for (ObjectDeclaration object : declaration.objects()) {
            object.mentioned().forEach(type -> mention(type, reach));
        }
        for (PackageDeclaration.Named type : declaration.types()) {
            if (type.name().equals(EVERYTHING)) {
                index.typeNames().forEach(reach::add);
            } else if (index.has(type.name())) {
                reach.add(type.name());
            } else {
                problems.add(
                        ProblemId.VimUnknownType,
                        type.spot(),
                        "The WSDL (" + index.title() + ") has no data type, enum or fault \"" + type.name() + "\"."
                                + NearestName.hint(type.name(), index.typeNames()));
            }
        }
        return reach;
    }

    /** What a method with a mistake names is made too, or javac would add that it is missing. */
    private void mention(JavaType type, Reach reach) {
        type.arguments().forEach(argument -> mention(argument, reach));
        if (type.missing() && index.has(type.name())) {
            reach.add(type.name());
        }
    }

    private static void reach(BoundProperty property, Reach reach) {
        reach.add(property.shape());
        property.thrown().forEach(fault -> reach.add(fault.simpleName()));
    }

    private void reach(BoundOperation operation, Reach reach) {
        operation.parameters().forEach(parameter -> reach.add(parameter.shape()));
        reach.add(operation.result());
        operation.faults().forEach(fault -> reach.add(fault.simpleName()));
        WsdlOperation declared = index.operation(operation.wireName());
        if (declared != null) {
            declared.faults().stream().map(XmlName::local).forEach(reach::add);
        }
    }
}
