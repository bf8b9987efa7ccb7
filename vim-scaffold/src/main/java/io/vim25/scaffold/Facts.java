package io.vim25.scaffold;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What is known of an API beside its WSDL: which managed object has which operations and properties, and what is behind
 * a reference.
 *
 * @param managedObjects the managed objects
 */
record Facts(List<ManagedObject> managedObjects) {
    /**
     * A managed object.
     *
     * @param name its name on the wire
     * @param base the managed object that it extends
     * @param since the API version that it came with, if known
     * @param summary what it is, in a sentence, if somebody wrote one
     */
    record ManagedObject(
            String name,
            String base,
            @Nullable String since,
            @Nullable String summary,
            List<Property> properties,
            List<Operation> methods) {}

    /** A managed property, or a parameter of an operation; the fields are those of {@link ManagedObject} and {@link Type}. */
    record Property(
            String name,
            String type,
            Kind kind,
            boolean array,
            boolean optional,
            @Nullable String since,
            @Nullable String privilege,
            @Nullable String summary) {
        Type asType() {
            return new Type(type, kind, array, optional);
        }
    }

    /**
     * An operation.
     *
     * @param name its name on the wire
     * @param vmodlName its name in the API's own model, if known
     * @param returns what it returns, or null for nothing
     * @param task whether it returns a task
     * @param taskResult what the task results in, or null for nothing
     * @param safeToRepeat whether it may be sent twice
     */
    record Operation(
            String name,
            @Nullable String vmodlName,
            @Nullable String since,
            List<Property> params,
            @Nullable Type returns,
            boolean task,
            @Nullable Type taskResult,
            List<String> faults,
            @Nullable String privilege,
            @Nullable String summary,
            boolean safeToRepeat) {
        /** The method's name: that of the API's own model, else the one on the wire without {@code _Task}. */
        String javaName() {
            String known = vmodlName != null ? vmodlName : name.replaceFirst("_Task$", "");
            return known.substring(0, 1).toLowerCase(Locale.ROOT) + known.substring(1);
        }
    }

    /** A type: its name on the wire, whether it is a list, and whether it may be absent. */
    record Type(String name, Kind kind, boolean array, boolean optional) {}

    /** The kinds of types. */
    enum Kind {
        PRIMITIVE,
        DATA,
        ENUM,
        FAULT,
        MANAGED
    }
}
