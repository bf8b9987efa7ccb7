package io.vim25.conformance.chaos;

import java.util.SplittableRandom;

/** What is to happen to one connection and its requests, by the seed of the run. One thread uses it. */
final class Plan {
    private static final int ALL = 10_000;

    private final SplittableRandom random;

    Plan(long seed) {
        this.random = new SplittableRandom(seed);
    }

    /** What happens next at a place; most often nothing. */
    Trouble next(Trouble.At... places) {
        int draw = random.nextInt(ALL);
        for (Trouble trouble : Trouble.values()) {
            for (Trouble.At place : places) {
                if (trouble.at() == place) {
                    draw -= trouble.odds();
                    if (draw < 0) {
                        return trouble;
                    }
                }
            }
        }
        return Trouble.NOTHING;
    }

    /** One or the other. */
    boolean coin() {
        return random.nextBoolean();
    }

    /** A number from zero up to, and without, the bound. */
    int below(int bound) {
        return random.nextInt(bound);
    }
}
