package nl.regieloket.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.regieloket.kernel.Problem;
import nl.regieloket.kernel.ReferenceTable;
import nl.regieloket.kernel.id.CaseFileId;
import nl.regieloket.kernel.id.OrganisationId;
import nl.regieloket.kernel.id.PersonId;
import org.junit.jupiter.api.Test;

/** DA-06: each purpose and its legal basis, dated and with a source; facts.md C.7. */
class PurposeTableTest {
    private static final LocalDate FIRST = LocalDate.of(2026, 3, 1);
    private static final LocalDate LAST = LocalDate.of(2026, 6, 30);
    private static final PurposeTable TABLE = table("2026-03-01", "2026-06-30");

    @Test
    void a_grant_counts_from_the_first_to_the_last_day_of_its_purpose() {
        List<HeldGrant> held = List.of(grant("help", Set.of(Section.MONEY)));
        assertThat(TABLE.counting(held, TABLE.inForce(FIRST))).isEqualTo(held);
        assertThat(TABLE.counting(held, TABLE.inForce(LAST))).isEqualTo(held);
        assertThat(TABLE.counting(held, TABLE.inForce(FIRST.minusDays(1)))).isEmpty();
        assertThat(TABLE.counting(held, TABLE.inForce(LAST.plusDays(1)))).isEmpty();
    }

    @Test
    void a_purpose_that_is_switched_off_or_not_told_opens_nothing() {
        PurposeTable off = table("", "");
        assertThat(off.inForce(FIRST)).isEmpty();
        List<HeldGrant> held = List.of(grant("help", Set.of()), grant("whatever", Set.of()));
        assertThat(off.counting(held, off.inForce(FIRST))).isEmpty();
        assertThat(TABLE.counting(held, TABLE.inForce(FIRST))).hasSize(1);
    }

    @Test
    void a_grant_opens_no_section_beyond_its_purpose() {
        List<HeldGrant> held = List.of(grant("help", Set.of(Section.MONEY, Section.CARE)));
        assertThat(TABLE.counting(held, TABLE.inForce(FIRST)).getFirst().sections())
                .containsExactly(Section.MONEY);
    }

    @Test
    void nothing_is_given_for_a_purpose_that_is_missing_ended_or_too_narrow() {
        assertThat(TABLE.requireFor(wanted("help", CaseRole.HELPER, Section.MONEY), FIRST)
                        .code())
                .isEqualTo("help");
        refused("purpose.missing", "whatever", wanted("whatever", CaseRole.HELPER, Section.MONEY), FIRST);
        refused("purpose.not-in-force", "help", wanted("help", CaseRole.HELPER, Section.MONEY), LAST.plusDays(1));
        refused("purpose.does-not-cover", "help", wanted("help", CaseRole.HELPER, Section.CARE), FIRST);
        refused("purpose.does-not-cover", "help", wanted("help", CaseRole.CASEMANAGER, Section.MONEY), FIRST);
    }

    @Test
    void the_table_of_the_product_has_no_consent_in_force_and_what_is_no_law_yet_switched_off() {
        PurposeTable product = PurposeTable.packaged();
        LocalDate day = LocalDate.of(2026, 4, 7);
        assertThat(product.all()).extracting(Purpose::code).contains("wams", "proactive-service", "wmo-reuse");
        assertThat(product.inForce(day))
                .contains("case-direction-wgs", "joint-proposal", "representation")
                .doesNotContain("wams", "proactive-service", "wmo-reuse");
        assertThat(product.all())
                .filteredOn(purpose -> purpose.isInForce(day))
                .noneMatch(purpose -> purpose.ground().equals("a"))
                .filteredOn(purpose -> purpose.sections().contains(Section.CARE))
                .as("CM-07: care is for who gives it")
                .allMatch(purpose ->
                        Set.of(CaseRole.INVITED, CaseRole.WORKING_ALONG).containsAll(purpose.roles()));
        assertThat(product.all()).noneMatch(purpose -> purpose.source().isBlank());
    }

    @Test
    void a_purpose_that_stands_twice_or_ends_without_a_beginning_stops_the_start() {
        String line = "help,e,Wgs 8,MONEY,HELPER,2026-03-01,,x\n";
        assertThatThrownBy(() -> PurposeTable.of(ReferenceTable.parse(header() + line + line)))
                .hasMessageContaining("help");
        assertThatExceptionOfType(Problem.Invalid.class).isThrownBy(() -> table("", "2026-06-30"));
    }

    private static void refused(String code, String purpose, NewGrant wanted, LocalDate day) {
        assertThatExceptionOfType(Problem.Forbidden.class)
                .isThrownBy(() -> TABLE.requireFor(wanted, day))
                .withMessage(code)
                .satisfies(problem -> assertThat(problem.about()).isEqualTo("purpose." + purpose));
    }

    private static NewGrant wanted(String purpose, CaseRole role, Section section) {
        return new NewGrant(
                Subject.caseFile(CaseFileId.next(), OrganisationId.next()),
                Grantee.person(new PersonId(UUID.randomUUID())),
                role,
                Set.of(section),
                purpose,
                null,
                Instant.EPOCH,
                null);
    }

    private static HeldGrant grant(String purpose, Set<Section> sections) {
        return new HeldGrant(CaseRole.HELPER, sections, purpose, null);
    }

    private static PurposeTable table(String from, String until) {
        return PurposeTable.of(
                ReferenceTable.parse(header() + "help,e,Wgs 8,MONEY,HELPER," + from + "," + until + ",our own policy"));
    }

    private static String header() {
        return "code,avg,basis,sections,roles,valid_from,valid_until,source\n";
    }
}
