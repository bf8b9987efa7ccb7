package io.vim25.internal.call;

import io.vim25.ManagedObjectReference;
import io.vim25.Method;
import io.vim25.internal.core.ContinueRetrievePropertiesEx;
import io.vim25.internal.core.ObjectContent;
import io.vim25.internal.core.ObjectSpec;
import io.vim25.internal.core.PropertyCollector;
import io.vim25.internal.core.PropertyFilterSpec;
import io.vim25.internal.core.PropertySpec;
import io.vim25.internal.core.RetrieveOptions;
import io.vim25.internal.core.RetrievePropertiesEx;
import io.vim25.internal.core.RetrieveResult;
import io.vim25.internal.core.TraversalSpec;
import io.vim25.spi.TypeScope;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The calls of the property collector that the runtime makes. */
public final class PropertyCalls {
    private PropertyCalls() {}

    /**
     * Reads properties of one object.
     *
     * @param scope the types of the package that asks, or null for the runtime itself
     */
    public static Method<PropertyCollector, @Nullable RetrieveResult> read(
            ManagedObjectReference<?> object, List<String> paths, @Nullable TypeScope scope) {
        PropertyFilterSpec spec = new PropertyFilterSpec()
                .addPropSet(properties(object.type(), paths))
                .addObjectSet(new ObjectSpec().setObj(object));
        return inScope(new RetrievePropertiesEx(List.of(spec), new RetrieveOptions()), scope);
    }

    /** What is selected by all objects of a type that are in a view. */
    public static PropertyFilterSpec inView(ManagedObjectReference<?> view, String type, List<String> paths) {
        TraversalSpec traversal = new TraversalSpec()
                .setName("view")
                .setType(view.type())
                .setPath("view")
                .setSkip(false);
        return new PropertyFilterSpec()
                .addPropSet(properties(type, paths))
                .addObjectSet(new ObjectSpec().setObj(view).setSkip(true).addSelectSet(traversal));
    }

    /** Reads a first page. */
    public static Method<PropertyCollector, @Nullable RetrieveResult> readPage(
            PropertyFilterSpec spec, int pageSize, TypeScope scope) {
        return inScope(new RetrievePropertiesEx(List.of(spec), new RetrieveOptions().setMaxObjects(pageSize)), scope);
    }

    /** Reads how the recent tasks stand that a task manager knows of. */
    public static Method<PropertyCollector, @Nullable RetrieveResult> readRecentTasks(
            ManagedObjectReference<?> taskManager, TypeScope scope) {
        TraversalSpec traversal = new TraversalSpec()
                .setName("recent")
                .setType("TaskManager")
                .setPath("recentTask")
                .setSkip(false);
        PropertyFilterSpec spec = new PropertyFilterSpec()
                .addPropSet(properties("Task", List.of("info")))
                .addObjectSet(new ObjectSpec().setObj(taskManager).setSkip(true).addSelectSet(traversal));
        return inScope(new RetrievePropertiesEx(List.of(spec), new RetrieveOptions()), scope);
    }

    /** Reads a further page. */
    public static Method<PropertyCollector, RetrieveResult> readOn(String token, TypeScope scope) {
        return inScope(new ContinueRetrievePropertiesEx(token), scope);
    }

    private static PropertySpec properties(String type, List<String> paths) {
        return new PropertySpec().setType(type).setAll(false).setPathSet(paths);
    }

    private static <R extends @Nullable Object> Method<PropertyCollector, R> inScope(
            Method<PropertyCollector, R> method, @Nullable TypeScope scope) {
        return scope == null ? method : new InScope<>(method, scope);
    }

    /** Whether any property came back. */
    static boolean hasProperty(RetrieveResult result) {
        for (ObjectContent object : result.getObjects()) {
            if (!object.getPropSet().isEmpty()) {
                return true;
            }
        }
        return false;
    }
}
