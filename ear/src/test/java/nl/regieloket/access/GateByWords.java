package nl.regieloket.access;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import nl.regieloket.organisations.OfficerFunction;
import org.jspecify.annotations.Nullable;

/**
 * What may be done, by the words of {@code rights.csv} and {@code purposes.csv} alone: it shares no class with the gate but
 * the names of roles, functions and sections.
 */
public final class GateByWords {
    private static final DateTimeFormatter IN_UTC =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss.SSSSSS").withZone(ZoneOffset.UTC);

    /** What is one's own apart from the case: a lock on the case leaves it. */
    private static final Set<String> APART =
            Set.of("respondent", "mandate-holder", "creditor", "collecting-agent", "helper", "resident");

    private final List<String[]> rows;
    private final Map<String, String> sectionsOfPurposes;

    private GateByWords(List<String[]> rows, Map<String, String> sectionsOfPurposes) {
        this.rows = rows;
        this.sectionsOfPurposes = sectionsOfPurposes;
    }

    /** When a grant holds. */
    enum Span {
        BEFORE,
        DURING,
        AFTER,
        REVOKED
    }

    /** For what a grant was given. */
    enum For {
        COVERING("case-direction-wgs", true),
        NARROW("desk", true),
        SWITCHED_OFF("wams", false),
        NOT_TOLD("curiosity", false);

        private final String code;
        private final boolean inForce;

        For(String code, boolean inForce) {
            this.code = code;
            this.inForce = inForce;
        }
    }

    /** How a case is locked to who asks. */
    enum Lock {
        NONE,
        INSIDE,
        OUTSIDE,
        KEPT_OUT;

        List<Object> row(UUID subject, UUID circle) {
            return List.of(
                    UUID.randomUUID().toString(),
                    "CASE_FILE",
                    subject.toString(),
                    circle.toString(),
                    this != KEPT_OUT,
                    "VIOLENCE",
                    UUID.randomUUID().toString(),
                    "2026-01-01 00:00:00");
        }

        List<List<Object>> members(UUID circle, UUID person) {
            return this == OUTSIDE
                    ? List.of()
                    : List.of(List.of(
                            UUID.randomUUID().toString(),
                            circle.toString(),
                            person.toString(),
                            this == KEPT_OUT,
                            UUID.randomUUID().toString(),
                            "2026-01-01 00:00:00"));
        }
    }

    /** How somebody stands to a case; without a role he holds no grant on it. */
    record Relation(
            @Nullable CaseRole role,
            Span span,
            For purpose,
            @Nullable Section section,
            Lock lock) {
        static List<Relation> all() {
            List<@Nullable Section> sections = new ArrayList<>();
            sections.add(null);
            sections.addAll(List.of(Section.MONEY, Section.CARE, Section.SITUATION, Section.AGREEMENTS));
            List<Relation> all = new ArrayList<>();
            for (Lock lock : Lock.values()) {
                all.add(new Relation(null, Span.DURING, For.COVERING, null, lock));
                for (CaseRole role : CaseRole.values()) {
                    for (Span span : Span.values()) {
                        for (For purpose : For.values()) {
                            for (Section section : sections) {
                                all.add(new Relation(role, span, purpose, section, lock));
                            }
                        }
                    }
                }
            }
            return all;
        }

        List<Object> grant(UUID subject, UUID person, Instant now) {
            Instant from = span == Span.BEFORE ? now.plus(Duration.ofDays(1)) : now.minus(Duration.ofDays(9));
            Instant until = span == Span.AFTER ? now.minus(Duration.ofMinutes(5)) : now.plus(Duration.ofDays(9));
            return List.of(
                    UUID.randomUUID().toString(),
                    "CASE_FILE",
                    subject.toString(),
                    "PERSON",
                    person.toString(),
                    Objects.requireNonNull(role).name(),
                    section == null ? 0 : Section.bits(Set.of(section)),
                    purpose.code,
                    "Test 1",
                    IN_UTC.format(from),
                    IN_UTC.format(until),
                    UUID.randomUUID().toString(),
                    IN_UTC.format(from),
                    span == Span.REVOKED ? IN_UTC.format(now.minus(Duration.ofHours(1))) : "");
        }

        /** The role that he has, whether or not its purpose is in force; empty: none. */
        private String given() {
            if (role == null || span != Span.DURING || lock == Lock.KEPT_OUT) {
                return "";
            }
            String name = kebab(role);
            return lock == Lock.OUTSIDE && !APART.contains(name) ? "" : name;
        }

        private boolean isLockedOut() {
            return lock == Lock.OUTSIDE || lock == Lock.KEPT_OUT;
        }
    }

    public static GateByWords read() {
        Map<String, String> sections = new HashMap<>();
        for (String line : lines("/nl/regieloket/data/purposes.csv")) {
            String[] quoted = line.split("\"", -1);
            StringBuilder plain = new StringBuilder();
            for (int i = 0; i < quoted.length; i++) {
                plain.append(i % 2 == 0 ? quoted[i] : quoted[i].replace(',', ';'));
            }
            String[] cells = plain.toString().split(",", -1);
            sections.put(cells[0], cells[3]);
        }
        return new GateByWords(
                lines("/nl/regieloket/access/rights.csv").stream()
                        .map(line -> line.split(",", -1))
                        .toList(),
                sections);
    }

    private static List<String> lines(String resource) {
        try (var in = Objects.requireNonNull(Access.class.getResourceAsStream(resource), resource);
                var reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return reader.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .skip(1)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Set<String> actions() {
        Set<String> actions = new TreeSet<>();
        rows.forEach(row -> actions.add(row[0]));
        return actions;
    }

    /** Those of which every row for a grant asks nothing that can't be asked of a whole list. */
    Set<String> filtersOfLists() {
        Set<String> lists = new TreeSet<>();
        for (String action : actions()) {
            List<String[]> own =
                    rows.stream().filter(row -> row[0].equals(action)).toList();
            boolean ofGrants = own.stream().allMatch(row -> row[1].startsWith("case:"));
            boolean plain = own.stream()
                    .allMatch(row -> !row[2].contains("section=")
                            && !row[2].contains("strong")
                            && !row[2].contains("same-organisation"));
            if (ofGrants && plain) {
                lists.add(action);
            }
        }
        return lists;
    }

    /**
     * Whether some row lets somebody with this function do it; names as the table writes them.
     *
     * @param strong whether he signed in with two factors
     * @param lockedOut whether it is locked to him
     * @param role of a grant that holds now; empty: he holds none
     * @param purpose of that grant
     * @param sections that it opens
     */
    public boolean allows(
            String action,
            String function,
            boolean ofTheSubject,
            boolean strong,
            boolean lockedOut,
            String role,
            String purpose,
            Set<String> sections) {
        List<String> covered = sectionsOfPurposes.containsKey(purpose)
                ? List.of(sectionsOfPurposes
                        .getOrDefault(purpose, "")
                        .toLowerCase(Locale.ROOT)
                        .split("\\|"))
                : List.of();
        boolean counts = sectionsOfPurposes.containsKey(purpose) && !(lockedOut && !APART.contains(role));
        return rows.stream()
                .filter(row -> row[0].equals(action))
                .filter(row -> row[1].equals("org:" + function)
                        ? !lockedOut
                        : counts && row[1].equals("case:" + role) && fits(row, function))
                .filter(row -> ofTheSubject || !row[2].contains("same-organisation"))
                .filter(row -> strong || !row[2].contains("strong"))
                .anyMatch(row -> opens(row, "")
                        || sections.stream().filter(covered::contains).anyMatch(section -> opens(row, section)));
    }

    /** What he may do, once he signed in as strongly as it asks. */
    Set<String> allowed(OfficerFunction function, boolean ofTheSubject, Relation relation) {
        Set<String> allowed = new TreeSet<>();
        for (String[] row : rows) {
            if (holds(row, function, ofTheSubject, true, relation)) {
                allowed.add(row[0]);
            }
        }
        return allowed;
    }

    /** How the gate answers: {@code allowed}, or the kind and code of the refusal. */
    String answer(String action, OfficerFunction function, boolean ofTheSubject, boolean strong, Relation relation) {
        List<String[]> own = rows.stream().filter(row -> row[0].equals(action)).toList();
        if (own.stream().anyMatch(row -> holds(row, function, ofTheSubject, strong, relation))) {
            return "allowed";
        }
        if (own.stream().anyMatch(row -> holds(row, function, ofTheSubject, true, relation))) {
            return "StepUpNeeded sign-in.strong-needed";
        }
        String given = relation.given();
        boolean knows = rows.stream().anyMatch(row -> row[1].equals("case:" + given) && fits(row, kebab(function)));
        if (given.isEmpty() || !knows) {
            return "Missing case-file.unknown";
        }
        boolean byAnotherPurpose = own.stream()
                .anyMatch(row -> row[1].equals("case:" + given)
                        && fits(row, kebab(function))
                        && (ofTheSubject || !row[2].contains("same-organisation"))
                        && opens(row, relation.section() == null ? "" : kebab(relation.section())));
        if (!byAnotherPurpose) {
            return "Forbidden access.refused";
        }
        return relation.purpose().inForce ? "Forbidden purpose.does-not-cover" : "Forbidden purpose.not-in-force";
    }

    private boolean holds(
            String[] row, OfficerFunction function, boolean ofTheSubject, boolean strong, Relation relation) {
        boolean held = row[1].startsWith("org:")
                ? row[1].equals("org:" + kebab(function)) && !relation.isLockedOut()
                : !relation.given().isEmpty()
                        && row[1].equals("case:" + relation.given())
                        && relation.purpose().inForce
                        && fits(row, kebab(function));
        return held
                && (strong || !row[2].contains("strong"))
                && (ofTheSubject || !row[2].contains("same-organisation"))
                && opens(row, sectionOf(relation));
    }

    /** The section that the grant opens, as far as its purpose covers it; empty: none. */
    private String sectionOf(Relation relation) {
        Section section = relation.section();
        if (section == null || relation.given().isEmpty()) {
            return "";
        }
        String covered = sectionsOfPurposes.getOrDefault(relation.purpose().code, "");
        return List.of(covered.split("\\|")).contains(section.name()) ? kebab(section) : "";
    }

    private static boolean opens(String[] row, String section) {
        for (String condition : row[2].split(" ")) {
            if (condition.startsWith("section=") && !condition.equals("section=" + section)) {
                return false;
            }
        }
        return true;
    }

    private static boolean fits(String[] row, String function) {
        for (String condition : row[2].split(" ")) {
            if (condition.startsWith("function=")
                    && !List.of(condition.substring("function=".length()).split("\\|"))
                            .contains(function)) {
                return false;
            }
        }
        return true;
    }

    private static String kebab(Enum<?> name) {
        return name.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
