package nl.regieloket.privacy.consulted;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.regieloket.access.Actor;
import nl.regieloket.casefiles.ReadingCases;
import nl.regieloket.delegations.RecordingRepresentations;
import nl.regieloket.delegations.RedeemingInvitations;
import nl.regieloket.kernel.Problem;
import nl.regieloket.organisations.OfficerFunction;
import nl.regieloket.tasks.TaskRow;
import nl.regieloket.tasks.WorkList;
import nl.regieloket.tasks.WorkListQuery;
import nl.regieloket.testing.Cases;
import nl.regieloket.testing.InContainer;
import nl.regieloket.testing.InvitationCodes;
import nl.regieloket.testing.Parties;
import nl.regieloket.testing.Stored;
import nl.regieloket.testing.Waiting;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** AVG 15, DA-21: a resident sees who looked at his data, he alone, and asks why. */
class ConsultationsIT extends InContainer {
    @Inject
    private Consultations consultations;

    @Inject
    private AskingWhy asking;

    @Inject
    private ReadingCases reading;

    @Inject
    private RecordingRepresentations recording;

    @Inject
    private RedeemingInvitations redeeming;

    @Inject
    private InvitationCodes codes;

    @Inject
    private WorkList work;

    @Inject
    private Stored stored;

    @Inject
    private Cases cases;

    @Inject
    private Parties parties;

    @SuppressWarnings("NullAway.Init") // before each
    private Cases.Directed directed;

    @SuppressWarnings("NullAway.Init") // before each
    private Actor resident;

    @BeforeEach
    void aResidentWithAPage() {
        directed = cases.directed();
        resident = parties.forOneself(OfficerFunction.RESIDENT);
        redeeming.redeem(
                resident,
                codes.newest(
                        directed.id(),
                        "invitation.resident",
                        () -> recording.inviteResident(
                                directed.desk(), directed.id(), directed.resident(), "bewoner@test.example")));
        reading.overview(directed.casemanager(), directed.id());
    }

    @Test
    void he_sees_organisation_and_function_and_why_and_no_name() {
        Consulted seen = looked();
        assertThat(seen.organisation()).isNotEmpty();
        assertThat(seen.functions()).isEqualTo(Set.of(OfficerFunction.CASEMANAGER));
        assertThat(seen.name()).isNull();
        assertThat(seen.activity().code()).isEqualTo("case-direction");
        assertThat(seen.oneself()).isFalse();
    }

    @Test
    void he_sees_nothing_of_who_looked_at_somebody_else() {
        var other = cases.another(directed);
        reading.overview(directed.casemanager(), other.id());
        looked();
        assertThat(all(resident).stream().filter(ConsultationsIT::byCasemanager))
                .hasSize(1);
    }

    @Test
    void who_helps_and_who_works_here_is_refused_with_a_line_in_the_trail() {
        for (Actor other : List.of(
                parties.forOneself(OfficerFunction.HELPER),
                parties.forOneself(OfficerFunction.RESIDENT),
                directed.casemanager(),
                parties.officer(directed.municipality(), OfficerFunction.PRIVACY_OFFICER))) {
            assertThatExceptionOfType(Problem.Forbidden.class)
                    .isThrownBy(() -> consultations.own(other, null, 50))
                    .withMessage("access.refused");
            assertThat(stored.number(
                            "select count(*) from trail_line where person_id = ? and action = 'log.consult' and not allowed",
                            other.person()))
                    .isEqualTo(1);
        }
    }

    @Test
    void a_question_waits_for_the_privacy_officers_and_its_answer_stands_beside_the_line() {
        Actor officer = parties.officer(directed.municipality(), OfficerFunction.PRIVACY_OFFICER);
        Actor elsewhere = parties.officer(parties.municipality(), OfficerFunction.PRIVACY_OFFICER);
        UUID line = looked().id();
        UUID question = asking.ask(resident, line, "Waarom keek u op zondag?");
        assertThat(work(officer)).containsExactly("privacy.question");
        assertThat(work(elsewhere)).isEmpty();
        assertThat(asking.list(elsewhere, null, 50).rows()).isEmpty();
        assertThatExceptionOfType(Problem.Missing.class)
                .isThrownBy(() -> asking.answer(elsewhere, question, "Daarom"))
                .withMessage("consultation.unknown");
        assertThatExceptionOfType(Problem.Forbidden.class)
                .isThrownBy(() -> asking.list(directed.casemanager(), null, 50));
        QuestionRow row = asking.list(officer, null, 50).rows().getFirst();
        assertThat(row.question()).isEqualTo("Waarom keek u op zondag?");
        assertThat(row.looked()).isEqualTo(directed.casemanager().person());
        asking.answer(officer, question, "Uw casemanager had weekenddienst.");
        assertThat(work(officer)).isEmpty();
        assertThat(all(resident).stream()
                        .filter(one -> one.id().equals(line))
                        .findFirst()
                        .orElseThrow()
                        .question())
                .isNotNull()
                .satisfies(asked -> assertThat(asked.answer()).isEqualTo("Uw casemanager had weekenddienst."));
        assertThatExceptionOfType(Problem.Conflict.class)
                .isThrownBy(() -> asking.answer(officer, question, "Nog eens"))
                .withMessage("consultation.answered");
        assertThatExceptionOfType(Problem.Conflict.class).isThrownBy(() -> asking.ask(resident, line, "En nog eens?"));
    }

    @Test
    void about_a_line_of_somebody_else_nobody_asks() {
        UUID line = looked().id();
        Actor other = parties.forOneself(OfficerFunction.RESIDENT);
        assertThatExceptionOfType(Problem.Forbidden.class).isThrownBy(() -> asking.ask(other, line, "Waarom?"));
        assertThatExceptionOfType(Problem.Missing.class)
                .isThrownBy(() -> asking.ask(resident, UUID.randomUUID(), "Waarom?"))
                .withMessage("consultation.unknown");
    }

    private Consulted looked() {
        Waiting.until(() ->
                all(resident).stream().anyMatch(one -> one.activity().code().equals("case-direction")));
        return all(resident).stream()
                .filter(ConsultationsIT::byCasemanager)
                .findFirst()
                .orElseThrow();
    }

    private static boolean byCasemanager(Consulted one) {
        return one.activity().code().equals("case-direction") && one.functions().contains(OfficerFunction.CASEMANAGER);
    }

    private List<Consulted> all(Actor of) {
        return consultations.own(of, null, 100).rows();
    }

    private List<String> work(Actor officer) {
        return work.mine(officer, new WorkListQuery(null, 50)).rows().stream()
                .map(TaskRow::code)
                .toList();
    }
}
