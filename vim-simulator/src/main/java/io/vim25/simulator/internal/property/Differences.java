package io.vim25.simulator.internal.property;

import io.vim25.ArrayOf;
import io.vim25.generated.PropertyChange;
import io.vim25.generated.PropertyChangeOp;
import io.vim25.internal.codec.FieldMap;
import io.vim25.internal.codec.FieldValues;
import io.vim25.spi.WireObject;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Tells how values of properties differ from what they were. */
final class Differences {
    private final boolean partial;
    private final List<PropertyChange> changes = new ArrayList<>();

    /**
     * Begins to compare.
     *
     * @param partial whether to go into data objects and lists with keys, and to tell only what differs in them
     */
    Differences(boolean partial) {
        this.partial = partial;
    }

    /** What differs. */
    List<PropertyChange> changes() {
        return changes;
    }

    /** Compares what a selected path led to with what it leads to now. */
    void compare(ParsedPath path, @Nullable Object before, PropertyReader.Reading now) {
        Object value = now.value();
        if (same(before, value)) {
            return;
        }
        boolean isElement = path.steps().get(path.steps().size() - 1).key() != null;
        if (value == null && now.orphaned()) {
            add(PropertyChangeOp.INDIRECT_REMOVE, path.text(), null);
        } else if (value == null) {
            add(isElement ? PropertyChangeOp.REMOVE : PropertyChangeOp.ASSIGN, path.text(), null);
        } else if (before == null && isElement) {
            add(PropertyChangeOp.ADD, path.text(), value);
        } else {
            compareValues(path.text(), before, value);
        }
    }

    private void compareValues(String path, @Nullable Object before, @Nullable Object now) {
        if (same(before, now)) {
            return;
        }
        if (partial && before instanceof WireObject was && now instanceof WireObject is && isAlike(was, is)) {
            compareFields(path, was, is);
        } else if (!partial
                || !(before instanceof List<?> was && now instanceof List<?> is && isCompared(path, was, is))) {
            add(PropertyChangeOp.ASSIGN, path, now);
        }
    }

    /** What a data object keeps besides its fields has no path. */
    private static boolean isAlike(WireObject was, WireObject is) {
        return was.getClass() == is.getClass() && Objects.equals(was.unknownContent(), is.unknownContent());
    }

    private void compareFields(String path, WireObject was, WireObject is) {
        Map<String, @Nullable Object> before = FieldMap.of(was);
        FieldMap.of(is)
                .forEach((name, now) ->
                        compareValues(path + "." + name, unlessEmpty(before.get(name)), unlessEmpty(now)));
    }

    private static @Nullable Object unlessEmpty(@Nullable Object value) {
        return value instanceof List<?> list && list.isEmpty() ? null : value;
    }

    private boolean isCompared(String path, List<?> was, List<?> is) {
        Map<String, Object> before = Keys.byKey(was);
        Map<String, Object> now = Keys.byKey(is);
        if (before == null || now == null) {
            return false;
        }
        before.forEach((key, element) -> {
            if (!now.containsKey(key)) {
                add(PropertyChangeOp.REMOVE, path + key, null);
            }
        });
        now.forEach((key, element) -> {
            if (before.containsKey(key)) {
                compareValues(path + key, before.get(key), element);
            } else {
                add(PropertyChangeOp.ADD, path + key, element);
            }
        });
        return true;
    }

    private void add(PropertyChangeOp op, String path, @Nullable Object value) {
        changes.add(new PropertyChange().setOp(op).setName(path).setVal(value));
    }

    /** Whether two values are the same; bytes and faults too, which don't say so themselves. */
    private static boolean same(@Nullable Object one, @Nullable Object other) {
        if (one instanceof byte[] bytes && other instanceof byte[] others) {
            return Arrays.equals(bytes, others);
        }
        if (one instanceof Throwable && one instanceof WireObject fault && other instanceof WireObject otherFault) {
            return fault.getClass() == otherFault.getClass()
                    && FieldValues.of(fault).equals(FieldValues.of(otherFault));
        }
        if (one instanceof ArrayOf<?> list && other instanceof ArrayOf<?> others) {
            return list.wireType().equals(others.wireType()) && sameElements(list, others);
        }
        return Objects.equals(one, other);
    }

    private static boolean sameElements(List<?> list, List<?> others) {
        if (list.size() != others.size()) {
            return false;
        }
        for (int i = 0; i < list.size(); i++) {
            if (!same(list.get(i), others.get(i))) {
                return false;
            }
        }
        return true;
    }
}
