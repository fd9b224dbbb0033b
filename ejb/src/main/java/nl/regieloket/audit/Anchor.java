package nl.regieloket.audit;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.Optional;

/**
 * The end of the chain on a day, to hold the chain against later.
 *
 * @param day in the Netherlands, by the real clock
 * @param position of the last seal then
 * @param hash of that seal, 64 hexadecimal digits
 */
public record Anchor(LocalDate day, long position, String hash) {
    private static final String HASH = "[0-9a-f]{64}";

    /** As a line of the file outside the database. */
    String line() {
        return day + " " + position + " " + hash;
    }

    /** A line of that file; empty: it is none. */
    static Optional<Anchor> parse(String line) {
        String[] words = line.strip().split(" +");
        try {
            return words.length == 3 && words[2].matches(HASH)
                    ? Optional.of(new Anchor(LocalDate.parse(words[0]), Long.parseLong(words[1]), words[2]))
                    : Optional.empty();
        } catch (DateTimeException | NumberFormatException e) {
            return Optional.empty();
        }
    }

    boolean fits(TrailSeal seal) {
        return position == seal.position() && hash.equals(HexFormat.of().formatHex(seal.hash()));
    }
}
