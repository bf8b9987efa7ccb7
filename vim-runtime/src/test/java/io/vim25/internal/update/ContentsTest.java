package io.vim25.internal.update;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vim25.ArrayOf;
import io.vim25.KeyAnyValue;
import io.vim25.LocalizableMessage;
import io.vim25.LocalizedMethodFault;
import io.vim25.ManagedObjectReference;
import io.vim25.NoPermission;
import io.vim25.TaskInfo;
import io.vim25.TaskInfoState;
import io.vim25.internal.core.DynamicProperty;
import io.vim25.internal.core.MissingProperty;
import io.vim25.internal.core.ObjectContent;
import io.vim25.internal.core.ObjectUpdate;
import io.vim25.internal.core.ObjectUpdateKind;
import io.vim25.internal.core.PropertyChange;
import io.vim25.internal.core.PropertyChangeOp;
import io.vim25.internal.core.VimApi_;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Every kind of change, on a task's info and on a list of references. */
final class ContentsTest {
    private static final ManagedObjectReference<?> OBJECT = ManagedObjectReference.of("Task", "task-1");

    private final Contents contents = new Contents(VimApi_.SCOPE, List.of("info", "recentTask", "name"));

    private static PropertyChange change(String name, PropertyChangeOp op, @Nullable Object value) {
        return new PropertyChange().setName(name).setOp(op).setVal(value);
    }

    private static ObjectUpdate update(ObjectUpdateKind kind, PropertyChange... changes) {
        return new ObjectUpdate().setKind(kind).setObj(OBJECT).setChangeSet(List.of(changes));
    }

    private static TaskInfo info() {
        return new TaskInfo()
                .setKey("task-1")
                .setState(TaskInfoState.RUNNING)
                .setDescription(new LocalizableMessage()
                        .setKey("copying")
                        .addArg(new KeyAnyValue().setKey("from").setValue("a"))
                        .addArg(new KeyAnyValue().setKey("to").setValue("b")));
    }

    private ObjectContent entered() {
        return contents.apply(
                null,
                update(
                        ObjectUpdateKind.ENTER,
                        change("name", PropertyChangeOp.ASSIGN, "one"),
                        change("info", PropertyChangeOp.ASSIGN, info())));
    }

    private ObjectContent modified(ObjectContent old, String name, PropertyChangeOp op, @Nullable Object value) {
        return contents.apply(old, update(ObjectUpdateKind.MODIFY, change(name, op, value)));
    }

    private static @Nullable Object value(ObjectContent content, String name) {
        return content.getPropSet().stream()
                .filter(property -> property.getName().equals(name))
                .map(DynamicProperty::getVal)
                .findFirst()
                .orElse(null);
    }

    private static TaskInfo info(ObjectContent content) {
        return (TaskInfo) Objects.requireNonNull(value(content, "info"));
    }

    private static LocalizableMessage description(ObjectContent content) {
        return Objects.requireNonNull(info(content).getDescription());
    }

    @Test
    void listsPropertiesAsTheyWereSelected() {
        assertThat(entered().getObj()).isEqualTo(OBJECT);
        assertThat(entered().getPropSet()).extracting(DynamicProperty::getName).containsExactly("info", "name");
        assertThat(info(entered())).isEqualTo(info());
    }

    @Test
    void assignsAWholeProperty() {
        ObjectContent now = modified(entered(), "name", PropertyChangeOp.ASSIGN, "two");
        assertThat(value(now, "name")).isEqualTo("two");
        assertThat(info(now)).isEqualTo(info());
    }

    @Test
    void assignsAPartAndLeavesWhatWasKnownAsItWas() {
        ObjectContent before = entered();
        ObjectContent now = modified(before, "info.progress", PropertyChangeOp.ASSIGN, 40);
        assertThat(info(now)).isEqualTo(info().setProgress(40));
        assertThat(info(before).getProgress()).isNull();
        now = modified(now, "info.state", PropertyChangeOp.ASSIGN, TaskInfoState.SUCCESS);
        assertThat(info(now).getState()).isEqualTo(TaskInfoState.SUCCESS);
        assertThat(modified(now, "info.progress", PropertyChangeOp.INDIRECT_REMOVE, null))
                .isEqualTo(modified(now, "info.progress", PropertyChangeOp.ASSIGN, null));
    }

    @Test
    void changesAnElementOfAList() {
        ObjectContent now = modified(entered(), "info.description.arg[\"to\"].value", PropertyChangeOp.ASSIGN, "c");
        assertThat(description(now).getArg()).extracting(KeyAnyValue::getValue).containsExactly("a", "c");
    }

    @Test
    void addsAndRemovesElements() {
        KeyAnyValue by = new KeyAnyValue().setKey("by").setValue("d");
        ObjectContent now = modified(entered(), "info.description.arg[\"by\"]", PropertyChangeOp.ADD, by);
        assertThat(description(now).getArg()).extracting(KeyAnyValue::getKey).containsExactly("from", "to", "by");
        now = modified(now, "info.description.arg[\"from\"]", PropertyChangeOp.REMOVE, null);
        assertThat(description(now).getArg()).extracting(KeyAnyValue::getKey).containsExactly("to", "by");
        ObjectContent same = modified(now, "info.description.arg[\"gone\"]", PropertyChangeOp.REMOVE, null);
        assertThat(same).isEqualTo(now);
    }

    @Test
    void addsTheSameElementOnce() {
        KeyAnyValue to = new KeyAnyValue().setKey("to").setValue("d");
        ObjectContent now = modified(entered(), "info.description.arg", PropertyChangeOp.ADD, to);
        assertThat(description(now).getArg()).extracting(KeyAnyValue::getValue).containsExactly("a", "d");
    }

    @Test
    void listsOfReferencesAreKeyedByIdentifier() {
        ManagedObjectReference<?> first = ManagedObjectReference.of("Task", "task-7");
        ManagedObjectReference<?> second = ManagedObjectReference.of("Task", "task-8");
        ObjectContent now = modified(
                entered(),
                "recentTask",
                PropertyChangeOp.ASSIGN,
                new ArrayOf<>("ArrayOfManagedObjectReference", List.of(first)));
        now = modified(now, "recentTask[\"task-8\"]", PropertyChangeOp.ADD, second);
        assertThat(value(now, "recentTask"))
                .isEqualTo(new ArrayOf<>("ArrayOfManagedObjectReference", List.of(first, second)));
        now = modified(now, "recentTask[\"task-7\"]", PropertyChangeOp.REMOVE, null);
        assertThat(value(now, "recentTask")).isEqualTo(new ArrayOf<>("ArrayOfManagedObjectReference", List.of(second)));
    }

    @Test
    void unsetsAProperty() {
        ObjectContent now = modified(entered(), "info", PropertyChangeOp.REMOVE, null);
        assertThat(now.getPropSet()).extracting(DynamicProperty::getName).containsExactly("name");
    }

    @Test
    void unsetsWhatIsBelowWhatIsRemoved() {
        Contents below = new Contents(VimApi_.SCOPE, List.of("info.state", "name"));
        ObjectContent old = below.apply(
                null,
                update(
                        ObjectUpdateKind.ENTER,
                        change("info.state", PropertyChangeOp.ASSIGN, TaskInfoState.RUNNING),
                        change("name", PropertyChangeOp.ASSIGN, "one")));
        ObjectContent now = below.apply(
                old, update(ObjectUpdateKind.MODIFY, change("info", PropertyChangeOp.INDIRECT_REMOVE, null)));
        assertThat(now.getPropSet()).extracting(DynamicProperty::getName).containsExactly("name");
    }

    @Test
    void aPropertyThatCannotBeReadHasItsFault() {
        MissingProperty missing =
                new MissingProperty().setPath("name").setFault(new LocalizedMethodFault().setFault(new NoPermission()));
        ObjectContent now =
                contents.apply(entered(), update(ObjectUpdateKind.MODIFY).setMissingSet(List.of(missing)));
        assertThat(now.getPropSet()).extracting(DynamicProperty::getName).containsExactly("info");
        assertThat(now.getMissingSet()).containsExactly(missing);
        now = modified(now, "name", PropertyChangeOp.ASSIGN, "two");
        assertThat(now.getMissingSet()).isEmpty();
        assertThat(value(now, "name")).isEqualTo("two");
    }

    @Test
    void refusesWhatDoesNotFit() {
        for (String name : List.of("summary", "info.nothing", "info.description.arg[\"x\"].value", "name.length")) {
            assertThatThrownBy(() -> modified(entered(), name, PropertyChangeOp.ASSIGN, "x"))
                    .as(name)
                    .isInstanceOf(IllegalArgumentException.class);
        }
        assertThatThrownBy(() -> modified(entered(), "info.progress", PropertyChangeOp.ASSIGN, "much"))
                .isInstanceOf(ClassCastException.class);
    }
}
