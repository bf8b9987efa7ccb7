package io.vim25.conformance;

/** Where the random numbers of a test begin: printed, so that a failure can be had again. */
final class Seed {
    private static final String PROPERTY = "vim25.seed";

    private Seed() {}

    /** A seed, which {@code -Dvim25.seed=...} sets. */
    static long of(Class<?> test) {
        Long given = Long.getLong(PROPERTY);
        long seed = given == null ? System.nanoTime() : given;
        System.out.println(test.getSimpleName() + ": -D" + PROPERTY + "=" + seed);
        return seed;
    }
}
