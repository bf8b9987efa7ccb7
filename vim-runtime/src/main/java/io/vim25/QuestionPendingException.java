package io.vim25;

import java.io.Serial;

/**
 * A task that is waited for doesn't go on, since its virtual machine asks a question. Answer it, by the operation
 * {@code AnswerVM}, and wait for the task again: it goes on at the server.
 *
 * @see TaskListener#question
 */
public final class QuestionPendingException extends VimException {
    @Serial
    private static final long serialVersionUID = 1L;

    private final transient PendingQuestion question;

    /** With what the machine asks. */
    public QuestionPendingException(PendingQuestion question) {
        super(
                question.machine() + " asks (question " + question.id() + "): " + question.text() + " Choices: "
                        + question.choices() + ". The task waits for the answer. Fix: answer it with"
                        + " VirtualMachine.answer(\"" + question.id()
                        + "\", key of a choice), then wait for the task again.",
                null);
        this.question = question;
    }

    /** What the machine asks. */
    public PendingQuestion question() {
        return question;
    }
}
