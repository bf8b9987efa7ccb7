package io.vim25.conformance.chaos;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Compares what each caller was told with what the server ran and the proxy did. */
final class Audit {
    private final Books books;
    private final long seed;
    private final Duration readTimeout;
    private final List<String> complaints = new ArrayList<>();
    private final List<Integer> unexplained = new ArrayList<>();
    private final Map<Outcome, Integer> outcomes = new EnumMap<>(Outcome.class);
    private int ranTwice;
    private int unknownRan;
    private int timedOut;
    private int unsafe;

    Audit(Books books, long seed, Duration readTimeout) {
        this.books = books;
        this.seed = seed;
        this.readTimeout = readTimeout;
    }

    /** Checks the calls up to, and without, a number. */
    void check(int calls) {
        for (int call = 0; call < calls; call++) {
            check(call, Kind.of(call, seed));
        }
        explain();
        complaints.addAll(books.complaints());
    }

    private void check(int call, Kind kind) {
        Outcome outcome = books.outcome(call);
        int runs = books.runs(call);
        if (!kind.isSafe()) {
            unsafe++;
            ranTwice += runs > 1 ? 1 : 0;
            require(runs <= 1, call, kind, outcome, "ran " + runs + " times");
        }
        if (outcome == null) {
            complain(call, kind, null, "never ended");
            return;
        }
        outcomes.merge(outcome, 1, Integer::sum);
        switch (outcome) {
            case RESULT -> require(runs >= 1 && !kind.isRefused(), call, kind, outcome, "didn't run");
            case OWN_FAULT -> require(runs == 0, call, kind, outcome, "ran");
            case SOAP_FAULT -> require(books.hadSoapFault(call), call, kind, outcome, "nobody answered that");
            case FAILED -> require(kind.isSafe() || runs == 0, call, kind, outcome, "ran");
            case UNKNOWN -> checkUnknown(call, kind);
            case WRONG -> {
                // has complained already
            }
        }
        require(outcome != Outcome.SOAP_FAULT || kind.isSafe() || runs == 0, call, kind, outcome, "ran");
    }

    private void checkUnknown(int call, Kind kind) {
        require(!kind.isSafe(), call, kind, Outcome.UNKNOWN, "may be repeated");
        unknownRan += books.runs(call);
        if (books.wasUnanswered(call)) {
            return;
        }
        if (books.window(call).length().compareTo(readTimeout) >= 0) {
            timedOut++;
        } else {
            unexplained.add(call);
        }
    }

    /** A request that the proxy hasn't seen is explained by a connection that ended meanwhile; each explains one. */
    private void explain() {
        List<Window> losses = new ArrayList<>(books.losses());
        losses.sort(Comparator.comparing(Window::to));
        unexplained.sort(Comparator.comparing(call -> books.window(call).to()));
        for (int call : unexplained) {
            Window window = books.window(call);
            if (books.lossesOfUnaccepted().stream().anyMatch(window::meets)) {
                continue;
            }
            Window loss = losses.stream().filter(window::meets).findFirst().orElse(null);
            if (loss == null) {
                complain(
                        call,
                        Kind.of(call, seed),
                        Outcome.UNKNOWN,
                        "the client could have known: " + books.message(call));
            } else {
                losses.remove(loss);
            }
        }
    }

    private void require(boolean right, int call, Kind kind, @Nullable Outcome outcome, String problem) {
        if (!right) {
            complain(call, kind, outcome, problem);
        }
    }

    private void complain(int call, Kind kind, @Nullable Outcome outcome, String problem) {
        complaints.add(Books.id(call) + ", " + kind + ", ended with " + outcome + ": " + problem);
    }

    /** What isn't as it must be. */
    List<String> complaints() {
        return complaints;
    }

    int count(Outcome outcome) {
        return outcomes.getOrDefault(outcome, 0);
    }

    /** Calls that change something. */
    int unsafe() {
        return unsafe;
    }

    /** Calls of unknown outcome that ran. */
    int unknownRan() {
        return unknownRan;
    }

    /** Calls of unknown outcome whose requests the proxy never had whole. */
    int unknownUnseen() {
        return unexplained.size();
    }

    /** Calls of unknown outcome that the proxy had answered in time, but the machine was too busy to notice. */
    int timedOut() {
        return timedOut;
    }

    /** Calls that change something and ran more than once. */
    int ranTwice() {
        return ranTwice;
    }
}
