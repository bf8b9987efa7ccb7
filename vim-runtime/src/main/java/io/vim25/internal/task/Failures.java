package io.vim25.internal.task;

import io.vim25.LoginRefusedException;
import io.vim25.MethodFault;
import io.vim25.SessionEndedException;
import io.vim25.VimException;
import java.util.function.Supplier;

/** Why waits end that can't go on, as an exception for each of them. */
final class Failures {
    private Failures() {}

    static Supplier<RuntimeException> of(Throwable e) {
        if (e instanceof MethodFault fault) {
            return () -> fault.copy().thrownBy(fault.serverMessage(), "while waiting for tasks");
        }
        if (e instanceof LoginRefusedException && e.getCause() instanceof MethodFault refused) {
            return () -> new LoginRefusedException(refused);
        }
        if (e instanceof SessionEndedException) {
            return SessionEndedException::new;
        }
        return () -> e instanceof VimException known
                ? known
                : new IllegalStateException(
                        "tasks can't be waited for; this is a bug of vim for Java, please report it", e);
    }

    static RuntimeException closed(WatchedTask task) {
        return new IllegalStateException("this Vim was closed while " + task + " was waited for. The task goes on.");
    }
}
