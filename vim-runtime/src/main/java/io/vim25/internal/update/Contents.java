package io.vim25.internal.update;

import io.vim25.LocalizedMethodFault;
import io.vim25.internal.core.DynamicProperty;
import io.vim25.internal.core.MissingProperty;
import io.vim25.internal.core.ObjectContent;
import io.vim25.internal.core.ObjectUpdate;
import io.vim25.internal.core.ObjectUpdateKind;
import io.vim25.internal.core.PropertyChange;
import io.vim25.internal.update.PropertyName.Step;
import io.vim25.spi.TypeScope;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Applies updates to what is known of an object. The result lists its properties in the order in which they were
 * selected, so two contents of an object are equal if they say the same.
 */
public final class Contents {
    private final TypeScope scope;
    private final Map<String, PropertyName> selected = new LinkedHashMap<>();

    /**
     * For objects of which these properties are read.
     *
     * @param scope the types of their values
     */
    public Contents(TypeScope scope, List<String> paths) {
        this.scope = scope;
        paths.forEach(path -> selected.put(path, PropertyName.of(path)));
    }

    /**
     * What is known of an object after an update.
     *
     * @param old what was known before; null for nothing
     * @throws IllegalArgumentException if the update doesn't fit what was known
     * @throws ClassCastException if the update doesn't fit what was known
     */
    public ObjectContent apply(@Nullable ObjectContent old, ObjectUpdate update) {
        boolean enters = update.getKind() == ObjectUpdateKind.ENTER;
        Known known = old == null || enters ? new Known() : Known.of(old);
        for (PropertyChange change : update.getChangeSet()) {
            if (enters && selected.containsKey(change.getName())) {
                known.set(change.getName(), change.getVal());
            } else {
                change(known, change);
            }
        }
        update.getMissingSet().forEach(known::miss);
        return known.toContent(selected.keySet()).setObj(update.getObj());
    }

    /** The same, in the order in which the properties were selected. */
    public ObjectContent ordered(ObjectContent read) {
        return Known.of(read).toContent(selected.keySet()).setObj(read.getObj());
    }

    private void change(Known known, PropertyChange change) {
        PropertyName changed = PropertyName.of(change.getName());
        Patch patch = new Patch(scope, change);
        boolean fits = false;
        for (Map.Entry<String, PropertyName> property : selected.entrySet()) {
            String path = property.getKey();
            List<Step> way = property.getValue().to(changed);
            if (way != null) {
                known.set(path, patch.apply(known.values.get(path), way));
                fits = true;
            } else if (Patch.isRemoval(change.getOp()) && changed.to(property.getValue()) != null) {
                known.set(path, null);
                fits = true;
            }
        }
        if (!fits) {
            throw new IllegalArgumentException("nothing that was selected is at " + change.getName());
        }
    }

    /** The properties of one object, while they are changed. */
    private static final class Known {
        private final Map<String, Object> values = new HashMap<>();
        private final Map<String, LocalizedMethodFault> faults = new HashMap<>();

        static Known of(ObjectContent content) {
            Known known = new Known();
            content.getPropSet().forEach(property -> known.set(property.getName(), property.getVal()));
            content.getMissingSet().forEach(known::miss);
            return known;
        }

        void set(String path, @Nullable Object value) {
            faults.remove(path);
            if (value == null) {
                values.remove(path);
            } else {
                values.put(path, value);
            }
        }

        void miss(MissingProperty missing) {
            values.remove(missing.getPath());
            faults.put(missing.getPath(), missing.getFault());
        }

        ObjectContent toContent(Iterable<String> paths) {
            ObjectContent content = new ObjectContent();
            for (String path : paths) {
                Object value = values.get(path);
                LocalizedMethodFault fault = faults.get(path);
                if (value != null) {
                    content.addPropSet(new DynamicProperty().setName(path).setVal(value));
                } else if (fault != null) {
                    content.addMissingSet(new MissingProperty().setPath(path).setFault(fault));
                }
            }
            return content;
        }
    }
}
