package io.vim25;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** Keeps all events. */
final class RecordingListener implements CallListener {
    final List<AttemptEvent> attempts = new CopyOnWriteArrayList<>();
    final List<CallEvent> calls = new CopyOnWriteArrayList<>();
    final List<LoginEvent> logins = new CopyOnWriteArrayList<>();
    final List<Thread> threads = new CopyOnWriteArrayList<>();

    @Override
    public void attempted(AttemptEvent event) {
        attempts.add(event);
        threads.add(Thread.currentThread());
    }

    @Override
    public void called(CallEvent event) {
        calls.add(event);
        threads.add(Thread.currentThread());
    }

    @Override
    public void loggedIn(LoginEvent event) {
        logins.add(event);
        threads.add(Thread.currentThread());
    }
}
