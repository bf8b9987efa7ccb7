package io.vim25.internal.task;

import io.vim25.ManagedObjectReference;
import io.vim25.PendingQuestion;
import io.vim25.internal.core.ChoiceOption;
import io.vim25.internal.core.ElementDescription;
import io.vim25.internal.core.ObjectSpec;
import io.vim25.internal.core.PropertyFilterSpec;
import io.vim25.internal.core.PropertySpec;
import io.vim25.internal.core.TraversalSpec;
import io.vim25.internal.core.View;
import io.vim25.internal.core.VirtualMachineQuestionInfo;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What is watched of the tasks in a list view, and of the virtual machines beside them. */
final class TaskFilter {
    static final String MACHINE = "VirtualMachine";
    static final String QUESTION = "runtime.question";

    private TaskFilter() {}

    static PropertyFilterSpec of(View view) {
        TraversalSpec members = new TraversalSpec()
                .setName("view")
                .setType("ListView")
                .setPath("view")
                .setSkip(false);
        return new PropertyFilterSpec()
                .addPropSet(properties("Task", TaskStatus.PATHS))
                .addPropSet(properties(MACHINE, List.of(QUESTION)))
                .addObjectSet(
                        new ObjectSpec().setObj(view.reference()).setSkip(true).addSelectSet(members));
    }

    private static PropertySpec properties(String type, List<String> paths) {
        return new PropertySpec().setType(type).setAll(false).setPathSet(paths);
    }

    /** The value of {@link #QUESTION}; null if nothing is asked. */
    static @Nullable PendingQuestion question(ManagedObjectReference<?> machine, @Nullable Object value) {
        if (!(value instanceof VirtualMachineQuestionInfo info)) {
            return null;
        }
        ChoiceOption choice = info.getChoice();
        List<PendingQuestion.Choice> choices =
                choice.getChoiceInfo().stream().map(TaskFilter::choice).toList();
        Integer preset = choice.getDefaultIndex();
        boolean isPreset = preset != null && preset >= 0 && preset < choices.size();
        return new PendingQuestion(
                machine, info.getId(), info.getText(), choices, isPreset ? choices.get(preset) : null);
    }

    private static PendingQuestion.Choice choice(ElementDescription choice) {
        return new PendingQuestion.Choice(choice.getKey(), choice.getLabel());
    }
}
