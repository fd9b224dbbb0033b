package nl.regieloket.casefiles;

import java.security.SecureRandom;
import java.util.Locale;
import java.util.random.RandomGenerator;

/**
 * The number of a case file, such as {@code D-7KQ4-M2XA}: random, so that it tells neither where it runs nor that others
 * exist, in an alphabet without look-alikes (no 0 and O, 1, I and L, 5 and S, 8 and B, U and V).
 */
record CaseNumber(String text) {
    private static final String ALPHABET = "234679ACDEFGHJKMNPQRTVWXYZ";
    private static final int GROUP = 4;
    private static final RandomGenerator RANDOM = new SecureRandom();

    static CaseNumber random() {
        return random(RANDOM);
    }

    static CaseNumber random(RandomGenerator random) {
        return new CaseNumber("D-" + group(random) + "-" + group(random));
    }

    private static String group(RandomGenerator random) {
        var group = new StringBuilder();
        for (int i = 0; i < GROUP; i++) {
            group.append(ALPHABET.charAt(random.nextInt(ALPHABET.length())));
        }
        return group.toString();
    }

    /**
     * What numbers must begin with to match what somebody typed: any case, with or without the dashes and the D.
     *
     * @return empty when no number can match it
     */
    static String prefix(String typed) {
        String letters = typed.toUpperCase(Locale.ROOT).replaceAll("[\\s-]", "");
        boolean whole = typed.strip().toUpperCase(Locale.ROOT).startsWith("D-") || letters.length() == 1 + 2 * GROUP;
        String rest = whole && letters.startsWith("D") ? letters.substring(1) : letters;
        if (rest.length() > 2 * GROUP || !rest.chars().allMatch(c -> ALPHABET.indexOf(c) >= 0)) {
            return "";
        }
        return "D-" + (rest.length() > GROUP ? rest.substring(0, GROUP) + "-" + rest.substring(GROUP) : rest);
    }

    @Override
    public String toString() {
        return text;
    }
}
