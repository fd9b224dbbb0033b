package nl.regieloket.delegations.invitations;

import java.security.SecureRandom;
import java.util.Locale;
import java.util.Optional;

/**
 * The code that binds an account: sixteen signs, 80 bits, without those that look alike. Never stored as itself, never
 * logged.
 */
public record InvitationCode(String signs) {
    private static final String ALPHABET = "23456789ABCDEFGHJKLMNPQRSTUVWXYZ";
    private static final int LENGTH = 16;
    private static final SecureRandom RANDOM = new SecureRandom();

    /** One that nobody can guess. */
    public static InvitationCode random() {
        StringBuilder signs = new StringBuilder();
        for (int i = 0; i < LENGTH; i++) {
            signs.append(ALPHABET.charAt(RANDOM.nextInt(ALPHABET.length())));
        }
        return new InvitationCode(signs.toString());
    }

    /** Reads a code as people type it; empty: not one. */
    public static Optional<InvitationCode> parse(String typed) {
        String signs = typed.toUpperCase(Locale.ROOT).replaceAll("[\\s-]", "");
        boolean whole = signs.length() == LENGTH && signs.chars().allMatch(c -> ALPHABET.indexOf(c) >= 0);
        return whole ? Optional.of(new InvitationCode(signs)) : Optional.empty();
    }

    /** As it stands in the letter: in groups of four. */
    public String written() {
        return String.join(
                "-", signs.substring(0, 4), signs.substring(4, 8), signs.substring(8, 12), signs.substring(12));
    }

    @Override
    public String toString() {
        return "InvitationCode[****]";
    }
}
