package nl.regieloket.privacy.consulted;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import nl.regieloket.access.processing.LoggedRead;
import nl.regieloket.kernel.ReferenceTable;
import nl.regieloket.kernel.id.OrganisationId;
import nl.regieloket.kernel.id.PersonId;
import nl.regieloket.organisations.OfficerFunction;
import nl.regieloket.organisations.Oin;
import nl.regieloket.privacy.consulted.ConsultationRules.Effect;
import org.junit.jupiter.api.Test;

/** AVG 15 lid 4, UAVG 41: what a resident is not shown of who looked. */
class ConsultationRulesTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final String HEADING = "effect,activity,function,organisation,valid_from,valid_until,source\n";
    private static final Oin DUO = new Oin("00000099000001004000");

    @Test
    void what_another_of_the_household_or_a_helper_read_is_withheld_and_what_an_officer_read_is_not() {
        var rules = ConsultationRules.packaged();
        assertThat(rules.is(Effect.WITHHOLD, read("own-case", OfficerFunction.RESIDENT), TODAY))
                .isTrue();
        assertThat(rules.is(Effect.WITHHOLD, read("own-case", OfficerFunction.HELPER), TODAY))
                .isTrue();
        assertThat(rules.is(Effect.WITHHOLD, read("case-direction", OfficerFunction.CASEMANAGER), TODAY))
                .isFalse();
    }

    @Test
    void a_signal_about_safety_at_home_is_withheld() {
        assertThat(ConsultationRules.packaged()
                        .is(Effect.WITHHOLD, read("safety-signal", OfficerFunction.CASEMANAGER), TODAY))
                .isTrue();
    }

    @Test
    void no_name_is_shown_unless_a_rule_in_force_says_so() {
        assertThat(ConsultationRules.packaged()
                        .is(Effect.NAME, read("privacy", OfficerFunction.PRIVACY_OFFICER), TODAY))
                .isFalse();
        var rules = rules("NAME,privacy,,,2026-11-23,2026-11-23,s");
        assertThat(rules.is(Effect.NAME, read("privacy", OfficerFunction.PRIVACY_OFFICER), TODAY))
                .isTrue();
        assertThat(rules.is(Effect.NAME, read("privacy", OfficerFunction.PRIVACY_OFFICER), TODAY.plusDays(1)))
                .isFalse();
        assertThat(rules.is(Effect.WITHHOLD, read("privacy", OfficerFunction.PRIVACY_OFFICER), TODAY))
                .isFalse();
    }

    @Test
    void what_one_organisation_read_can_be_withheld() {
        var rules = rules("WITHHOLD,,," + DUO.digits() + ",2020-01-01,,s");
        assertThat(rules.is(Effect.WITHHOLD, read(DUO.organisationId()), TODAY)).isTrue();
        assertThat(rules.is(Effect.WITHHOLD, read(OrganisationId.next()), TODAY))
                .isFalse();
    }

    private static ConsultationRules rules(String line) {
        return new ConsultationRules(ReferenceTable.parse(HEADING + line));
    }

    private static LoggedRead read(String activity, OfficerFunction function) {
        return new LoggedRead(
                UUID.randomUUID(), Instant.EPOCH, activity, PersonId.next(), OrganisationId.next(), Set.of(function));
    }

    private static LoggedRead read(OrganisationId organisation) {
        return new LoggedRead(
                UUID.randomUUID(),
                Instant.EPOCH,
                "joint-proposal",
                PersonId.next(),
                organisation,
                Set.of(OfficerFunction.TAILORING_OFFICER));
    }
}
