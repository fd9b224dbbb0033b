package nl.regieloket.realm;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who can sign in to the demo; a line of {@code config/demo/cast.csv}.
 *
 * @param id subject of his tokens, the same at every start
 * @param name first name, a blank, and the rest of the name
 * @param roles functions as the token names them, such as {@code desk-officer}
 * @param organisations OINs of the organisations for which he works; none for a resident or a helper of his own
 * @param otpSecret seed of his one-time codes; null for who has none
 */
public record CastMember(
        String username,
        UUID id,
        String name,
        String email,
        List<String> roles,
        List<String> organisations,
        @Nullable String otpSecret) {
    private static final int COLUMNS = 7;

    /** The whole cast, in the order of the file. */
    public static List<CastMember> read(Path castCsv) {
        try (Stream<String> lines = Files.lines(castCsv)) {
            return lines.skip(1)
                    .filter(line -> !line.isBlank())
                    .map(CastMember::parse)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Password in the demo realm; no other realm knows this person. */
    public String password() {
        return username + "-Demo-2026";
    }

    String firstName() {
        return name.substring(0, name.indexOf(' '));
    }

    String lastName() {
        return name.substring(name.indexOf(' ') + 1);
    }

    private static CastMember parse(String line) {
        String[] cells = line.split(",", -1);
        if (cells.length != COLUMNS) {
            throw new IllegalArgumentException("cast: " + COLUMNS + " columns expected in: " + line);
        }
        return new CastMember(
                cells[0],
                UUID.fromString(cells[1]),
                cells[2],
                cells[3],
                words(cells[4]),
                words(cells[5]),
                cells[6].isEmpty() ? null : cells[6]);
    }

    private static List<String> words(String cell) {
        return cell.isEmpty() ? List.of() : List.of(cell.split(" ", -1));
    }
}
