package nl.regieloket.access;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.regieloket.kernel.id.PersonId;
import nl.regieloket.kernel.id.ResidentId;
import org.jspecify.annotations.Nullable;

/** {@code config/access/rights.csv}: right × role in the case × condition. The only place where rights are told. */
final class RightsTable {
    private final Map<String, List<Right>> rights;

    private RightsTable(List<Right> rights) {
        this.rights = rights.stream().collect(Collectors.groupingBy(Right::action));
    }

    /** Reads the table; lines that start with # and the header are skipped. */
    static RightsTable read() {
        try (InputStream in = Objects.requireNonNull(
                        RightsTable.class.getResourceAsStream("rights.csv"), "rights.csv is not in the deployment");
                BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return of(reader.lines().toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static RightsTable of(List<String> lines) {
        return new RightsTable(lines.stream()
                .filter(line -> !line.isBlank() && !line.startsWith("#") && !line.startsWith("right,"))
                .map(Right::parse)
                .toList());
    }

    Set<String> actions() {
        return rights.keySet();
    }

    /** The rows that would allow it; whether one of them does without a stronger sign-in is for the gate to see. */
    List<Right> allowing(Actor actor, String action, Subject subject, List<HeldGrant> held) {
        return rights.getOrDefault(action, List.of()).stream()
                .filter(right -> right.allows(actor, subject, held))
                .toList();
    }

    /** Whether a grant in this role opens anything at all to this person. */
    boolean openTo(Actor actor, CaseRole role) {
        return rights.values().stream()
                .flatMap(List::stream)
                .anyMatch(right -> right.role() == role && right.fits(actor));
    }

    Optional<Right> deciding(Actor actor, List<Right> allowing) {
        return allowing.stream()
                .filter(right -> !right.strong() || actor.assurance() == Assurance.STRONG)
                .findFirst();
    }

    /** For whom the actor stands in, when nothing but that makes this row his; null: he has it himself. */
    static @Nullable PersonId replacing(Right right, List<HeldGrant> held) {
        PersonId absent = null;
        for (HeldGrant grant : held) {
            if (right.isMetBy(grant)) {
                if (grant.heldBy() == null) {
                    return null;
                }
                absent = grant.heldBy();
            }
        }
        return absent;
    }

    /**
     * For which residents somebody may do what these rows allow.
     *
     * @return null: for whomever; else those of the doors that one of these rows asks for
     */
    static @Nullable Set<ResidentId> standsFor(List<Right> allowing, List<HeldGrant> held) {
        Set<ResidentId> residents = new HashSet<>();
        for (Right right : allowing) {
            if (right.role() != CaseRole.RESIDENT && right.role() != CaseRole.HELPER) {
                return null;
            }
            held.stream()
                    .filter(right::isMetBy)
                    .map(HeldGrant::resident)
                    .filter(Objects::nonNull)
                    .forEach(residents::add);
        }
        return residents;
    }

    /**
     * Whether these rows reach everybody whom an act reaches: what one resident chose opens nothing of another, also to who
     * helps both or holds more in the case.
     *
     * @param act residents whom the act reaches; null: everybody
     */
    static boolean reachesAll(List<Right> rows, List<HeldGrant> held, @Nullable Set<ResidentId> act) {
        if (rows.isEmpty()) {
            return false;
        }
        Set<ResidentId> reach = standsFor(rows, held);
        return reach == null || (act != null && reach.containsAll(act));
    }

    /**
     * The roles whose grants open this action to this person: what a list is filtered by.
     *
     * @throws IllegalStateException when a condition of a row can't be asked of a whole list: such a list would show
     *     more than the check of one
     */
    Set<CaseRole> rolesFor(Actor actor, String action) {
        EnumSet<CaseRole> roles = EnumSet.noneOf(CaseRole.class);
        for (Right right : rights.getOrDefault(action, List.of())) {
            if (right.role() != null) {
                if (!right.holdsForLists()) {
                    throw new IllegalStateException("No list can be filtered by: " + right.row());
                }
                if (right.fits(actor)) {
                    roles.add(right.role());
                }
            }
        }
        return roles;
    }
}
