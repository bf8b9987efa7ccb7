package io.vim25;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A question that a virtual machine asks; it waits until somebody has answered. The operation {@code AnswerVM} does:
 * {@code machine.answer(question.id(), choice.key())} in vim-generated.
 *
 * @param machine the virtual machine
 * @param id what the question is known by, until it is answered
 * @param text the question
 * @param choices the answers that there are, in the server's order
 * @param preset the answer that is proposed, or null
 */
public record PendingQuestion(
        ManagedObjectReference<?> machine,
        String id,
        String text,
        List<Choice> choices,
        @Nullable Choice preset) {
    /** With its own copy of the choices. */
    public PendingQuestion {
        choices = List.copyOf(choices);
    }

    /**
     * An answer that there is.
     *
     * @param key what the server wants to be told
     * @param label what people see
     */
    public record Choice(String key, String label) {
        /** Key and label, for example {@code 1 (Yes)}. */
        @Override
        public String toString() {
            return key + " (" + label + ')';
        }
    }
}
