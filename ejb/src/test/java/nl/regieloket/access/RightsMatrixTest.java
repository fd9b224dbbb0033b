package nl.regieloket.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.regieloket.kernel.id.CaseFileId;
import nl.regieloket.kernel.id.OrganisationId;
import nl.regieloket.organisations.OfficerFunction;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/**
 * MT-09, DA-06: each right of the product's own table against everybody it could be asked by. What is expected is read
 * from the words of the table by another way than the product reads them.
 */
class RightsMatrixTest {
    private static final OrganisationId RIETMOND = OrganisationId.next();
    private static final OrganisationId OOSTERHAVEN = OrganisationId.next();
    private static final Subject CASE = Subject.caseFile(CaseFileId.next(), RIETMOND);

    /** What an administrator may without a grant: his organisation, its people and its mail; nothing of a case. */
    private static final Pattern ADMINISTRATION =
            Pattern.compile("(clock|organisation|officer|team|staff|mandate|mail)\\..+|breach\\.report");

    private final List<String> rows = rows();
    private final RightsTable table = RightsTable.of(rows);

    /** Who asks: his function, whether for the organisation of the subject, and what grant he holds. */
    private record Asker(
            OfficerFunction function,
            boolean ofTheSubject,
            Assurance assurance,
            @Nullable HeldGrant grant) {
        Actor actor() {
            OrganisationId organisation = ofTheSubject ? RIETMOND : OOSTERHAVEN;
            return assurance == Assurance.STRONG
                    ? Actors.stronglySignedIn(organisation, function)
                    : Actors.officer(organisation, function);
        }

        List<HeldGrant> held() {
            return grant == null ? List.of() : List.of(grant);
        }
    }

    @Test
    void every_right_is_for_whom_its_rows_name_and_for_nobody_else() {
        List<Asker> askers = askers();
        var actions = new TreeSet<>(rows.stream().map(row -> row.split(",")[0]).toList());
        var wrong = new ArrayList<String>();
        int tried = 0;
        for (String action : actions) {
            List<String> ofAction =
                    rows.stream().filter(row -> row.startsWith(action + ",")).toList();
            for (Asker asker : askers) {
                boolean may = table.deciding(asker.actor(), table.allowing(asker.actor(), action, CASE, asker.held()))
                        .isPresent();
                if (may != ofAction.stream().anyMatch(row -> names(row, asker))) {
                    wrong.add(action + " of " + asker);
                }
                tried++;
            }
        }
        assertThat(wrong).isEmpty();
        assertThat(tried).isGreaterThan(200_000);
    }

    @Test
    void who_has_no_grant_on_a_case_and_works_elsewhere_may_only_what_is_of_no_case() {
        for (OfficerFunction function : people()) {
            Actor stranger = Actors.stronglySignedIn(OOSTERHAVEN, function);
            assertThat(table.actions().stream()
                            .filter(action -> table.deciding(
                                            stranger, table.allowing(stranger, action, CASE, List.of()))
                                    .isPresent()))
                    .as(function.name())
                    .isSubsetOf("clock.set", "organisation.register", "mandate.read", "portal.redeem");
        }
    }

    @Test
    void an_administrator_manages_his_organisation_and_reads_no_case() {
        Actor administrator = Actors.stronglySignedIn(RIETMOND, OfficerFunction.ADMINISTRATOR);
        assertThat(table.actions().stream()
                        .filter(action -> !table.allowing(administrator, action, CASE, List.of())
                                .isEmpty()))
                .isNotEmpty()
                .allMatch(action -> ADMINISTRATION.matcher(action).matches());
    }

    @Test
    void what_the_clock_does_no_person_does() {
        List<String> ofTheClock = table.actions().stream()
                .filter(action -> rows.stream()
                        .filter(row -> row.startsWith(action + ","))
                        .allMatch(row -> row.contains(",org:clock,")))
                .toList();
        assertThat(ofTheClock).contains("commitment.pass-day", "case.warn");
        for (String action : ofTheClock) {
            for (Asker asker : askers()) {
                assertThat(table.allowing(asker.actor(), action, CASE, asker.held()))
                        .as(action + " of " + asker)
                        .isEmpty();
            }
        }
    }

    /** By the words of one row alone. */
    private static boolean names(String row, Asker asker) {
        String[] cells = row.split(",", -1);
        String function = kebab(asker.function);
        Set<String> conditions = Arrays.stream(cells[2].split(" "))
                .filter(word -> !word.isBlank())
                .collect(Collectors.toSet());
        String role = asker.grant == null ? "" : kebab(asker.grant.role());
        boolean holds = cells[1].equals("org:" + function) || cells[1].equals("case:" + role);
        return holds && conditions.stream().allMatch(condition -> meets(condition, function, asker));
    }

    private static boolean meets(String condition, String function, Asker asker) {
        if (condition.equals("same-organisation")) {
            return asker.ofTheSubject;
        }
        if (condition.equals("strong")) {
            return asker.assurance == Assurance.STRONG;
        }
        String value = condition.substring(condition.indexOf('=') + 1);
        if (condition.startsWith("section=")) {
            return asker.grant != null
                    && asker.grant.sections().stream()
                            .anyMatch(section -> kebab(section).equals(value));
        }
        assertThat(condition).startsWith("function=");
        return List.of(value.split("\\|")).contains(function);
    }

    private static List<Asker> askers() {
        List<Asker> askers = new ArrayList<>();
        for (OfficerFunction function : people()) {
            for (boolean ofTheSubject : new boolean[] {true, false}) {
                for (Assurance assurance : Assurance.values()) {
                    askers.add(new Asker(function, ofTheSubject, assurance, null));
                    for (CaseRole role : CaseRole.values()) {
                        askers.add(new Asker(
                                function, ofTheSubject, assurance, new HeldGrant(role, Set.of(), "any", null)));
                        for (Section section : Section.values()) {
                            var grant = new HeldGrant(role, Set.of(section), "any", null);
                            askers.add(new Asker(function, ofTheSubject, assurance, grant));
                        }
                    }
                }
            }
        }
        return askers;
    }

    private static List<OfficerFunction> people() {
        return Arrays.stream(OfficerFunction.values())
                .filter(function -> function != OfficerFunction.CLOCK)
                .toList();
    }

    private static String kebab(Enum<?> name) {
        return name.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static List<String> rows() {
        try {
            return Files.readAllLines(Path.of("..", "config", "access", "rights.csv")).stream()
                    .filter(row -> !row.isBlank() && !row.startsWith("#") && !row.startsWith("right,"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
