package io.vim25.processor.wsdl;

import io.vim25.processor.problem.ProblemId;
import java.io.Serial;

/** A WSDL set that can't be read; the message says which document, where, and what to do. */
public final class WsdlException extends Exception {
    @Serial
    private static final long serialVersionUID = 1L;

    private final ProblemId problem;

    public WsdlException(ProblemId problem, String message) {
        super(message);
        this.problem = problem;
    }

    public WsdlException(ProblemId problem, String message, Throwable cause) {
        super(message, cause);
        this.problem = problem;
    }

    /** What kind of problem this is. */
    public ProblemId problem() {
        return problem;
    }
}
