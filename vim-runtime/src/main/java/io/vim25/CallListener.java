package io.vim25;

/**
 * Is told of calls, of their attempts and of logins, for metrics, traces or a log: {@link VimBuilder#listener}.
 *
 * <pre>{@code
 * Vim.builder(url).listener(new CallListener() {
 *     @Override
 *     public void called(CallEvent event) {
 *         if (event.duration().toSeconds() > 10) {
 *             log.info("slow: {}", event);
 *         }
 *     }
 * })
 * }</pre>
 *
 * <p>All calls through a {@code Vim} are told of, also those that it makes for a program: to read properties, to wait for
 * a task. Those that it makes for itself aren't: connecting, asking whether a session has ended, logging out.
 *
 * <p>Each method runs on the thread of the call that it tells of, which waits for it, so it should be quick; it is called
 * on many threads at the same time. What it throws is logged and changes nothing for the call. Events hold no argument,
 * no result and no secret.
 */
public interface CallListener {
    /** An attempt has ended. It is told before the call to which it belongs. */
    default void attempted(AttemptEvent event) {}

    /** A call has ended, with a result or not; nothing more is tried. */
    default void called(CallEvent event) {}

    /** A login has ended, with a session or not. It is told on the thread of the call that needed it. */
    default void loggedIn(LoginEvent event) {}
}
