package io.vim25.conformance.chaos;

import io.vim25.OutcomeUnknownException;
import io.vim25.simulator.RunListener;
import java.util.Collection;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicIntegerArray;
import java.util.concurrent.atomic.AtomicReferenceArray;
import org.jspecify.annotations.Nullable;

/** What became of each call: as the server, the proxy and its caller saw it. Thread-safe. */
final class Books implements RunListener {
    private static final String PREFIX = "chaos-";
    private static final int LONGEST_MESSAGE = 150;
    private static final int UNANSWERED = 1;
    private static final int SOAP_FAULT = 2;

    private final Tally tally;
    private final AtomicIntegerArray runs;
    private final AtomicIntegerArray notes;
    private final AtomicReferenceArray<@Nullable Outcome> outcomes;
    private final Map<Integer, Window> unknown = new ConcurrentHashMap<>();
    private final Map<Integer, String> messages = new ConcurrentHashMap<>();
    private final Queue<Window> unseen = new ConcurrentLinkedQueue<>();
    private final Queue<Window> unaccepted = new ConcurrentLinkedQueue<>();
    private final Queue<String> complaints = new ConcurrentLinkedQueue<>();

    Books(int calls, Tally tally) {
        this.tally = tally;
        this.runs = new AtomicIntegerArray(calls);
        this.notes = new AtomicIntegerArray(calls);
        this.outcomes = new AtomicReferenceArray<>(calls);
    }

    /** The operation id of a call. */
    static String id(int call) {
        return PREFIX + call;
    }

    /** The call of an operation id; -1 if it isn't one of these. */
    static int call(String operationId) {
        return operationId.startsWith(PREFIX) ? Integer.parseInt(operationId.substring(PREFIX.length())) : -1;
    }

    /** The server ran something. */
    @Override
    public void ran(String operation, @Nullable String operationId) {
        if (operation.equals("Login")) {
            tally.loginRan();
        }
        int call = operationId == null ? -1 : call(operationId);
        if (call >= 0) {
            runs.incrementAndGet(call);
        }
    }

    /** The proxy had a request whole, and the client didn't get the server's reply to it, whole and in time. */
    void unanswered(int call) {
        note(call, UNANSWERED);
    }

    /** The proxy answered a request with a SOAP fault, and the server didn't get it. */
    void soapFault(int call) {
        note(call, SOAP_FAULT);
    }

    private void note(int call, int what) {
        if (call >= 0) {
            notes.getAndUpdate(call, before -> before | what);
        }
    }

    /** A connection was cut, which may have cost a request that the proxy hasn't seen, or not whole. */
    void mayHaveLostOne(Window cut) {
        unseen.add(cut);
    }

    /** Connections ended that nobody had accepted yet, and each may have brought a request. */
    void mayHaveLostSome(Window closed) {
        unaccepted.add(closed);
    }

    /** The caller got to know how a call ended. */
    void ended(int call, Outcome outcome) {
        if (outcomes.getAndSet(call, outcome) != null) {
            complaints.add(id(call) + " ended twice");
        }
    }

    /** The caller was told that nobody can know. */
    void ended(int call, OutcomeUnknownException e) {
        unknown.put(call, new Window(e.sentAfter(), e.sentBefore()));
        String cause = String.valueOf(e.getCause());
        messages.put(call, cause.substring(0, Math.min(LONGEST_MESSAGE, cause.length())));
        ended(call, Outcome.UNKNOWN);
    }

    /** Something is wrong, whatever else happened. */
    void complain(String what) {
        complaints.add(what);
    }

    int calls() {
        return outcomes.length();
    }

    int runs(int call) {
        return runs.get(call);
    }

    boolean wasUnanswered(int call) {
        return (notes.get(call) & UNANSWERED) != 0;
    }

    boolean hadSoapFault(int call) {
        return (notes.get(call) & SOAP_FAULT) != 0;
    }

    /** How a call ended; null if it wasn't made, or goes on. */
    @Nullable
    Outcome outcome(int call) {
        return outcomes.get(call);
    }

    /** From before a call was sent until its reply was given up, if its outcome is unknown. */
    Window window(int call) {
        Window window = unknown.get(call);
        if (window == null) {
            throw new IllegalArgumentException(id(call) + " has an outcome");
        }
        return window;
    }

    /** How the reply to a call was lost whose outcome is unknown, as its caller was told. */
    String message(int call) {
        return messages.getOrDefault(call, "");
    }

    /** When connections were cut, which may have cost a request that the proxy hasn't seen. */
    Collection<Window> losses() {
        return unseen;
    }

    /** When connections ended, any number of them, that nobody had accepted. */
    Collection<Window> lossesOfUnaccepted() {
        return unaccepted;
    }

    Collection<String> complaints() {
        return complaints;
    }
}
