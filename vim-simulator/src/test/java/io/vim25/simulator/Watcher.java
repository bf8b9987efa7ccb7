package io.vim25.simulator;

import io.vim25.ManagedObjectReference;
import io.vim25.Vim;
import io.vim25.generated.ObjectUpdate;
import io.vim25.generated.PropertyChange;
import io.vim25.generated.PropertyCollector;
import io.vim25.generated.PropertyFilter;
import io.vim25.generated.PropertyFilterSpec;
import io.vim25.generated.PropertyFilterUpdate;
import io.vim25.generated.UpdateSet;
import io.vim25.generated.WaitOptions;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Watches objects by a property collector of its own, and remembers the version. */
final class Watcher {
    private final PropertyCollector collector;
    private String version = "";

    Watcher(Vim vim) {
        this.collector = new Client(vim).propertyCollector().createPropertyCollector();
    }

    PropertyCollector collector() {
        return collector;
    }

    PropertyFilter watch(PropertyFilterSpec spec, boolean partialUpdates) {
        return collector.createFilter(spec, partialUpdates);
    }

    /** The next updates, in as many words: {@code modify vm-1 name=x}; empty if there are none by now. */
    List<String> now() {
        return texts(next(new WaitOptions().setMaxWaitSeconds(0)));
    }

    /** The next updates, as soon as there are some. */
    List<String> await() {
        return texts(next(new WaitOptions()));
    }

    /** The next set of updates. */
    @Nullable
    UpdateSet next(WaitOptions options) {
        UpdateSet set = collector.waitForUpdatesEx(version, options);
        if (set != null) {
            version = set.getVersion();
        }
        return set;
    }

    String version() {
        return version;
    }

    static List<String> texts(@Nullable UpdateSet set) {
        List<String> texts = new ArrayList<>();
        if (set != null) {
            for (PropertyFilterUpdate filter : set.getFilterSet()) {
                filter.getObjectSet().forEach(update -> texts.add(text(update)));
                filter.getMissingSet()
                        .forEach(missing ->
                                texts.add("missing " + missing.getObj().value()));
            }
        }
        return texts;
    }

    private static String text(ObjectUpdate update) {
        StringBuilder text = new StringBuilder();
        text.append(update.getKind().wireValue())
                .append(' ')
                .append(update.getObj().value());
        update.getChangeSet().forEach(change -> text.append(' ').append(text(change)));
        update.getMissingSet().forEach(missing -> text.append(" missing ").append(missing.getPath()));
        return text.toString();
    }

    private static String text(PropertyChange change) {
        Object value = change.getVal();
        String shown = value instanceof ManagedObjectReference<?> reference ? reference.value() : String.valueOf(value);
        return switch (change.getOp()) {
            case ASSIGN -> change.getName() + "=" + shown;
            case ADD -> "+" + change.getName();
            case REMOVE -> "-" + change.getName();
            default -> "--" + change.getName();
        };
    }
}
