package nl.regieloket.casefiles;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import nl.regieloket.claims.RecordingClaims;
import nl.regieloket.delegations.RecordingRepresentations;
import nl.regieloket.kernel.Problem;
import nl.regieloket.kernel.id.ClaimId;
import nl.regieloket.notes.KeepingNotes;
import nl.regieloket.organisations.OrganisationKind;
import nl.regieloket.participants.KeepingParticipants;
import nl.regieloket.participants.NewParticipant;
import nl.regieloket.participants.ParticipantRole;
import nl.regieloket.proposals.AskingBack;
import nl.regieloket.proposals.ComposingProposals;
import nl.regieloket.proposals.SendingProposals;
import nl.regieloket.testing.Asking;
import nl.regieloket.testing.Asking.Partner;
import nl.regieloket.testing.AtOnce;
import nl.regieloket.testing.Cases;
import nl.regieloket.testing.InContainer;
import nl.regieloket.testing.Parties;
import nl.regieloket.testing.Transactions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Adding to a case and closing it exclude each other: neither is half seen by the other. */
class ClosingMeanwhileIT extends InContainer {
    @Inject
    private DirectingCases directing;

    @Inject
    private ReadingCases reading;

    @Inject
    private KeepingNotes notes;

    @Inject
    private RecordingClaims recording;

    @Inject
    private RecordingRepresentations representations;

    @Inject
    private KeepingParticipants participants;

    @Inject
    private ComposingProposals composing;

    @Inject
    private SendingProposals sending;

    @Inject
    private AskingBack askingBack;

    @Inject
    private Asking asking;

    @Inject
    private Cases cases;

    @Inject
    private Parties parties;

    @Inject
    private Transactions transactions;

    private Cases.Directed one;

    @BeforeEach
    void aCase() {
        one = cases.directed();
    }

    @Test
    void what_is_asked_while_the_case_is_being_closed_keeps_it_open() throws Exception {
        Partner cjib = asking.agency();
        var proposal = asking.drafted(one, cjib);
        long version = asking.version(one, proposal);
        long seen = version();

        String closing =
                transactions.meanwhile(() -> sending.send(one.casemanager(), proposal, version), () -> close(seen));

        assertThat(closing).isEqualTo("proposal.requests-open");
        assertThat(reading.overview(one.casemanager(), one.id()).reference().status())
                .isEqualTo(CaseStatus.ACTIVE);
    }

    @Test
    void what_is_added_while_the_case_is_being_closed_is_refused() throws Exception {
        Partner cjib = asking.agency();
        ClaimId claim = cases.claim(one, cjib.id(), "735.00");
        var draft = asking.draftedFor(one, Set.of(claim));
        long drafted = asking.version(one, draft);
        var asked = asking.asked(one, cjib);
        sending.withdraw(one.casemanager(), asked, "Niet meer nodig");
        var creditor = parties.organisation(OrganisationKind.CREDITOR);
        var told = Cases.told(one, creditor, "LATE", "10.00");
        Map<String, AtOnce.Act> writers = new TreeMap<>();
        writers.put("a note", () -> notes.write(one.casemanager(), one.id(), "Gebeld"));
        writers.put("a claim", () -> recording.add(one.casemanager(), one.id(), told));
        writers.put("a corrected claim", () -> recording.correct(one.casemanager(), claim, 1, told, "Anders"));
        writers.put("a withdrawn claim", () -> recording.withdraw(one.casemanager(), claim, 1, "Dubbel"));
        writers.put("a draft", () -> composing.draft(one.casemanager(), one.id(), Set.of(claim)));
        writers.put("a request", () -> sending.send(one.casemanager(), draft, drafted));
        writers.put("a question", () -> askingBack.ask(cjib.officer(), asked, "Waarom?"));
        writers.put(
                "an invitation",
                () -> representations.inviteResident(one.desk(), one.id(), one.resident(), "s@resident.example"));
        writers.put(
                "a participant",
                () -> participants.add(
                        one.casemanager(), one.id(), new NewParticipant(creditor, null, ParticipantRole.LANDLORD)));
        long seen = version();

        List<String> refusals =
                new ArrayList<>(transactions.allMeanwhile(() -> close(seen), List.copyOf(writers.values())));

        Map<String, String> answers = new TreeMap<>();
        for (String writer : writers.keySet()) {
            answers.put(writer, refusals.removeFirst());
        }
        assertThat(answers)
                .allSatisfy((writer, refusal) -> assertThat(refusal).as(writer).isEqualTo("case-file.closed"));
    }

    @Test
    void a_note_that_was_being_written_is_there_when_the_case_is_closed() throws Exception {
        long seen = version();
        assertThat(transactions.meanwhile(() -> notes.write(one.casemanager(), one.id(), "Gebeld"), () -> close(seen)))
                .isEmpty();
        assertThat(notes.read(one.casemanager(), one.id(), null).rows()).hasSize(1);
        assertThat(reading.overview(one.casemanager(), one.id()).reference().status())
                .isEqualTo(CaseStatus.CLOSED);
    }

    private void close(long seen) throws Problem {
        directing.close(one.casemanager(), one.id(), seen, "Opgelost");
    }

    private long version() {
        return reading.overview(one.casemanager(), one.id()).version();
    }
}
