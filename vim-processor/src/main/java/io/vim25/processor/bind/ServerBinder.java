package io.vim25.processor.bind;

import io.vim25.processor.model.WsdlApi;
import io.vim25.processor.model.WsdlField;
import io.vim25.processor.model.WsdlOperation;
import io.vim25.processor.source.MethodDeclaration;
import io.vim25.processor.source.ObjectDeclaration;
import io.vim25.processor.source.PackageDeclaration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import javax.lang.model.util.Elements;
import org.jspecify.annotations.Nullable;

/**
 * Describes the server's half of operations that another package declares. They were checked when that package was
 * compiled, so the WSDL alone says what goes over the wire.
 */
public final class ServerBinder {
    private static final String ROOT = "Skeleton";

    private final PackageDeclaration declaration;
    private final ApiIndex index;
    private final TypeResolver resolver;

    /** Describes skeletons that go into a package; it uses the packages whose operations they run. */
    public ServerBinder(PackageDeclaration declaration, WsdlApi api, MadeTypes made, Elements elements) {
        this.declaration = declaration;
        this.index = new ApiIndex(api);
        this.resolver = new TypeResolver(index, new TypeHomes(elements, made, declaration));
    }

    /** The skeletons of the given interfaces, in the order of their names. */
    public List<BoundSkeleton> bind(List<ObjectDeclaration> objects) {
        return objects.stream()
                .sorted(Comparator.comparing(ObjectDeclaration::javaName))
                .map(this::skeleton)
                .toList();
    }

    private BoundSkeleton skeleton(ObjectDeclaration object) {
        List<BoundSkeleton.Operation> operations = new ArrayList<>();
        for (MethodDeclaration method : object.methods()) {
            WsdlOperation operation =
                    method.kind() == MethodDeclaration.Kind.OPERATION ? index.operation(method.wireName()) : null;
            if (operation != null) {
                operations.add(operation(operation));
            }
        }
        operations.sort(Comparator.comparing(BoundSkeleton.Operation::wireName));
        String base = object.bases().isEmpty() ? ROOT : object.bases().get(0).javaName() + ROOT;
        return new BoundSkeleton(
                own(object.javaName() + ROOT),
                new JavaName(object.type().getEnclosingElement().toString(), object.javaName()),
                own(base),
                operations);
    }

    private JavaName own(String simpleName) {
        return new JavaName(declaration.name(), simpleName);
    }

    private BoundSkeleton.Operation operation(WsdlOperation operation) {
        return new BoundSkeleton.Operation(
                operation.name(),
                Names.variable(operation.name()),
                operation.parameters().stream().map(this::field).toList(),
                result(operation.result()));
    }

    private @Nullable BoundField result(@Nullable WsdlField result) {
        return result == null ? null : field(result);
    }

    private BoundField field(WsdlField field) {
        return new BoundField(
                field.name(),
                Names.variable(field.name()),
                Names.accessor(field.name(), false),
                resolver.field(field),
                field.optional() && !field.list(),
                field.secret(),
                field.since());
    }
}
