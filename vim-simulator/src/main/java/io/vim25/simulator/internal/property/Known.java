package io.vim25.simulator.internal.property;

import io.vim25.generated.MissingProperty;
import io.vim25.generated.ObjectUpdate;
import io.vim25.generated.ObjectUpdateKind;
import io.vim25.generated.PropertyChange;
import io.vim25.generated.PropertyChangeOp;
import io.vim25.simulator.internal.model.Refusal;
import io.vim25.simulator.internal.model.ServerObject;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a client knows of one object: the selected paths, and what they led to when it was told. */
final class Known {
    private final List<ParsedPath> paths;
    private final @Nullable Object[] values;

    /** Nothing is known of the object yet. */
    Known(List<ParsedPath> paths) {
        this.paths = paths;
        this.values = new Object[paths.size()];
    }

    /** Tells that the object is there, with all its properties that are set. */
    ObjectUpdate enter(ServerObject object) {
        ObjectUpdate update = new ObjectUpdate().setObj(object.reference()).setKind(ObjectUpdateKind.ENTER);
        PropertyReader reader = new PropertyReader(object);
        for (int i = 0; i < values.length; i++) {
            ParsedPath path = paths.get(i);
            try {
                values[i] = reader.read(path).value();
                if (values[i] != null) {
                    update.addChangeSet(assign(path, values[i]));
                }
            } catch (Refusal e) {
                values[i] = e;
                update.addMissingSet(missing(path, e));
            }
        }
        return update;
    }

    /**
     * Tells what has changed.
     *
     * @param partial whether to tell only what differs in data objects and lists
     * @return null if nothing has
     */
    @Nullable
    ObjectUpdate modify(ServerObject object, boolean partial) {
        ObjectUpdate update = new ObjectUpdate().setObj(object.reference()).setKind(ObjectUpdateKind.MODIFY);
        PropertyReader reader = new PropertyReader(object);
        Differences differences = new Differences(partial);
        for (int i = 0; i < values.length; i++) {
            ParsedPath path = paths.get(i);
            try {
                PropertyReader.Reading now = reader.read(path);
                differences.compare(path, values[i] instanceof Refusal ? null : values[i], now);
                values[i] = now.value();
            } catch (Refusal e) {
                if (!(values[i] instanceof Refusal)) {
                    update.addMissingSet(missing(path, e));
                }
                values[i] = e;
            }
        }
        differences.changes().forEach(update::addChangeSet);
        return update.getChangeSet().isEmpty() && update.getMissingSet().isEmpty() ? null : update;
    }

    private static PropertyChange assign(ParsedPath path, @Nullable Object value) {
        return new PropertyChange()
                .setOp(PropertyChangeOp.ASSIGN)
                .setName(path.text())
                .setVal(value);
    }

    private static MissingProperty missing(ParsedPath path, Refusal why) {
        return new MissingProperty().setPath(path.text()).setFault(why.asData());
    }
}
