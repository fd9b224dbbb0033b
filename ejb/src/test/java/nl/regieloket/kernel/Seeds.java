package nl.regieloket.kernel;

import java.util.Random;
import java.util.function.Consumer;

/** Tries something that must always hold with invented input: the same every time, and a failure names its seed. */
public final class Seeds {
    private static final int TRIES = 1000;

    private Seeds() {}

    public static void each(Consumer<Random> holds) {
        each(TRIES, holds);
    }

    public static void each(int tries, Consumer<Random> holds) {
        for (int seed = 0; seed < tries; seed++) {
            try {
                holds.accept(new Random(seed));
            } catch (RuntimeException | AssertionError e) {
                throw new AssertionError("With seed " + seed + ": " + e.getMessage(), e);
            }
        }
    }
}
