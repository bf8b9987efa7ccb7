package io.vim25.conformance.chaos;

import java.time.Duration;

/** A request that the proxy has read whole. */
final class Request {
    private final HttpMessage message;
    private final int call;
    private final boolean login;
    private final long readAt = System.nanoTime();

    Request(HttpMessage message) {
        this.message = message;
        this.call = Books.call(message.operationId());
        this.login = message.operation().equals("Login");
    }

    HttpMessage message() {
        return message;
    }

    /** Which call of the run it belongs to; -1 if to none: a login, or a question of the client's own. */
    int call() {
        return call;
    }

    boolean isLogin() {
        return login;
    }

    /** How long it has been here. */
    Duration age() {
        return Duration.ofNanos(System.nanoTime() - readAt);
    }
}
