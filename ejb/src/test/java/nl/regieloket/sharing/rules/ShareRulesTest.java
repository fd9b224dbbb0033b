package nl.regieloket.sharing.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import nl.regieloket.access.PurposeTable;
import nl.regieloket.access.Section;
import nl.regieloket.kernel.Problem;
import nl.regieloket.kernel.ReferenceTable;
import nl.regieloket.organisations.OrganisationKind;
import org.junit.jupiter.api.Test;

/** DA-06: what can be offered to whom, and within what time, comes from dated tables; nothing is guessed. */
class ShareRulesTest {
    private static final LocalDate DAY = LocalDate.of(2026, 4, 7);

    @Test
    void each_line_names_a_purpose_that_exists_under_some_law() {
        List<String> codes = PurposeTable.packaged().all().stream()
                .map(nl.regieloket.access.Purpose::code)
                .toList();
        for (OrganisationKind kind : OrganisationKind.values()) {
            for (ShareForm form : ShareForm.values()) {
                for (ShareTable.Line line : ShareTable.packaged().lines(kind, form, DAY)) {
                    assertThat(codes)
                            .anyMatch(code -> code.equals(line.purpose()) || code.startsWith(line.purpose() + "-"));
                }
            }
        }
    }

    @Test
    void creditors_and_ministries_are_offered_nothing() {
        for (OrganisationKind kind :
                List.of(OrganisationKind.CREDITOR, OrganisationKind.COLLECTION_AGENT, OrganisationKind.MINISTRY)) {
            for (ShareForm form : ShareForm.values()) {
                assertThat(ShareTable.packaged().lines(kind, form, DAY)).isEmpty();
            }
        }
    }

    @Test
    void a_line_holds_on_its_days_alone() {
        ShareTable table = ShareTable.of(ReferenceTable.parse("""
                kind,form,purpose,sections,months,valid_from,valid_until,source
                MUNICIPALITY,LOOK_ALONG,participation,SITUATION|PLAN,6,2026-01-01,2026-06-30,a test
                """));
        assertThat(table.lines(OrganisationKind.MUNICIPALITY, ShareForm.LOOK_ALONG, DAY))
                .singleElement()
                .satisfies(line -> {
                    assertThat(line.sections()).containsExactlyInAnyOrder(Section.SITUATION, Section.PLAN);
                    assertThat(line.longest(DAY)).isEqualTo(LocalDate.of(2026, 10, 7));
                });
        assertThat(table.lines(OrganisationKind.MUNICIPALITY, ShareForm.LOOK_ALONG, LocalDate.of(2026, 7, 1)))
                .isEmpty();
    }

    @Test
    void a_term_that_is_not_told_is_not_guessed() {
        ShareTerms terms = ShareTerms.of(ReferenceTable.parse("""
                term,count,unit,valid_from,valid_until,source
                ANSWER,3,WORKING_DAYS,2026-01-01,2026-06-30,a test
                """));
        assertThat(terms.after(ShareTerms.What.ANSWER, DAY)).isEqualTo(LocalDate.of(2026, 4, 10));
        assertThatThrownBy(() -> terms.after(ShareTerms.What.ANSWER, LocalDate.of(2026, 7, 1)))
                .isInstanceOf(Problem.Unavailable.class)
                .hasMessage("sharing.term-unknown");
        assertThatThrownBy(() -> terms.after(ShareTerms.What.SHOWN, DAY)).isInstanceOf(Problem.Unavailable.class);
    }

    @Test
    void of_each_term_the_product_has_one() {
        for (ShareTerms.What what : ShareTerms.What.values()) {
            assertThat(ShareTerms.packaged().after(what, DAY)).isAfter(DAY);
        }
    }
}
