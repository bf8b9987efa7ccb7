package io.vim25.conformance.chaos;

import java.util.function.IntSupplier;

/** Lets sessions expire, refuses connections and restarts the server, as the calls go on. */
final class Director {
    private static final int CALLS_AN_EXPIRY = 100;
    private static final int CALLS_A_REFUSAL = 250;
    private static final int CALLS_A_RESTART = 1000;
    private static final int LONGEST_REFUSAL_MILLIS = 60;
    private static final int LONGEST_RESTART_MILLIS = 400;

    private final RestartingServer server;
    private final ChaosProxy proxy;
    private final Tally tally;
    private final Plan plan;
    private final IntSupplier callsMade;
    private int nextExpiry;
    private int nextRefusal;
    private int nextRestart;

    /**
     * Directs a run.
     *
     * @param callsMade how many calls were made by now
     */
    Director(RestartingServer server, ChaosProxy proxy, Tally tally, long seed, IntSupplier callsMade) {
        this.server = server;
        this.proxy = proxy;
        this.tally = tally;
        this.plan = new Plan(seed);
        this.callsMade = callsMade;
        this.nextExpiry = about(CALLS_AN_EXPIRY);
        this.nextRefusal = about(CALLS_A_REFUSAL);
        this.nextRestart = about(CALLS_A_RESTART);
    }

    /** Does what is due. */
    void direct() throws InterruptedException {
        int calls = callsMade.getAsInt();
        if (calls >= nextExpiry) {
            nextExpiry = calls + about(CALLS_AN_EXPIRY);
            tally.expiry(server.expireSessions());
        }
        if (calls >= nextRefusal) {
            nextRefusal = calls + about(CALLS_A_REFUSAL);
            refuse();
        }
        if (calls >= nextRestart) {
            nextRestart = calls + about(CALLS_A_RESTART);
            restart();
        }
    }

    private int about(int calls) {
        return 1 + plan.below(2 * calls);
    }

    private void refuse() throws InterruptedException {
        tally.refusal();
        proxy.refuse();
        Thread.sleep(plan.below(LONGEST_REFUSAL_MILLIS));
        proxy.accept();
    }

    /** With connections refused meanwhile, or with a proxy that stays and says that there is nobody behind it. */
    void restart() throws InterruptedException {
        boolean all = plan.coin();
        if (all) {
            proxy.refuse();
            proxy.cutAll(plan);
        }
        int sessions = server.stop();
        Thread.sleep(plan.below(LONGEST_RESTART_MILLIS));
        server.start();
        proxy.serverStarted();
        tally.restart(sessions);
        if (all) {
            proxy.accept();
        }
    }
}
