package io.vim25.simulator.internal.operation;

import io.vim25.ManagedObjectReference;
import io.vim25.generated.MissingProperty;
import io.vim25.generated.ObjectContent;
import io.vim25.generated.ObjectSpec;
import io.vim25.generated.PropertyFilterSpec;
import io.vim25.generated.PropertySpec;
import io.vim25.generated.RetrieveOptions;
import io.vim25.generated.RetrieveResult;
import io.vim25.simulator.internal.model.PropertyCollectorObject;
import io.vim25.simulator.internal.model.Refusal;
import io.vim25.simulator.internal.property.Retriever;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Answers somebody who isn't logged in: whether there is a session may be read, all else is refused in some way. */
final class LoggedOutPropertyCollector extends PropertyCollectorSkeleton {
    private final Call call;
    private final PropertyCollectorObject collector;

    LoggedOutPropertyCollector(Call call, PropertyCollectorObject collector) {
        this.call = call;
        this.collector = collector;
    }

    @Override
    ManagedObjectReference<?> self() {
        return collector.reference();
    }

    @Override
    protected @Nullable RetrieveResult retrievePropertiesEx(List<PropertyFilterSpec> specSet, RetrieveOptions options) {
        if (isOpen(specSet)) {
            return new RetrieveResult().setObjects(Retriever.read(call, specSet));
        }
        call.refuse();
        return switch (call.vcenter().settings().loggedOutReply()) {
            case FAULT -> throw Refusal.notAuthenticated(self());
            case MISSING_SET -> missing(specSet);
            case EMPTY -> null;
        };
    }

    /** Whether only the session manager is asked. */
    private static boolean isOpen(List<PropertyFilterSpec> specSet) {
        return specSet.stream()
                .flatMap(spec -> spec.getObjectSet().stream())
                .allMatch(start -> start.getObj().type().equals("SessionManager")
                        && start.getSelectSet().isEmpty());
    }

    private static RetrieveResult missing(List<PropertyFilterSpec> specSet) {
        RetrieveResult result = new RetrieveResult();
        for (PropertyFilterSpec spec : specSet) {
            for (ObjectSpec start : spec.getObjectSet()) {
                result.addObjects(missing(start.getObj(), spec.getPropSet()));
            }
        }
        return result;
    }

    private static ObjectContent missing(ManagedObjectReference<?> object, List<PropertySpec> specs) {
        ObjectContent content = new ObjectContent().setObj(object);
        Refusal why = Refusal.notAuthenticated(object);
        for (PropertySpec spec : specs) {
            for (String path : spec.getPathSet()) {
                content.addMissingSet(new MissingProperty().setPath(path).setFault(why.asData()));
            }
        }
        if (content.getMissingSet().isEmpty()) {
            throw why;
        }
        return content;
    }
}
