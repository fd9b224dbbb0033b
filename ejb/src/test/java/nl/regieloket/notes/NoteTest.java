package nl.regieloket.notes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import nl.regieloket.access.Actors;
import nl.regieloket.access.Permit;
import nl.regieloket.access.Subject;
import nl.regieloket.kernel.id.CaseFileId;
import nl.regieloket.kernel.id.OrganisationId;
import nl.regieloket.kernel.id.PersonId;
import nl.regieloket.kernel.personal.FieldClass;
import org.junit.jupiter.api.Test;

/** A mistaken note is put right by its author, and what it said stays in view. */
class NoteTest {
    private static final PersonId NADIA = PersonId.next();
    private static final PersonId YUSUF = PersonId.next();
    private static final Permit<NoteAction> READER = Actors.permit(
            Actors.officer(OrganisationId.next()),
            NoteAction.READ,
            Subject.caseFile(CaseFileId.next(), OrganisationId.next()));
    private static final Instant NOW = Instant.parse("2026-04-07T08:00:00Z");

    private final Note note = new Note(
            NoteId.next(),
            CaseFileId.next(),
            Compartment.SERVICE,
            "Owes the landlord 1,820",
            NADIA,
            OrganisationId.next(),
            NOW);

    @Test
    void a_correction_answers_what_it_said_before() {
        var before = note.correct(NADIA, "Owes the landlord 1,280", "Digits swapped", NOW);
        assertThat(before.view(READER, FieldClass.NORMAL).said()).isEqualTo("Owes the landlord 1,820");
        assertThat(note.view(READER, List.of(before), true).said()).isEqualTo("Owes the landlord 1,280");
    }

    /** Its author may have handed the case over, or left. */
    @Test
    void who_writes_there_now_puts_right_what_another_wrote() {
        var before = note.correct(YUSUF, "Owes the landlord 1,280", "Digits swapped", NOW);
        assertThat(before.view(READER, FieldClass.NORMAL).correctedBy()).isEqualTo(YUSUF);
        assertThat(note.view(READER, List.of(), true).author()).isEqualTo(NADIA);
        assertThat(note.view(READER, List.of(), true).changeable()).isTrue();
        assertThat(note.view(READER, List.of(), false).changeable()).isFalse();
    }

    @Test
    void a_withdrawn_note_stays_in_view_and_is_not_changed_again() {
        note.withdraw(NADIA, "Other household", NOW);
        assertThat(note.view(READER, List.of(), true).said()).isEqualTo("Owes the landlord 1,820");
        assertThat(note.view(READER, List.of(), true).changeable()).isFalse();
        assertThatThrownBy(() -> note.correct(NADIA, "Anything", "Why", NOW)).hasMessage("note.withdrawn");
    }

    @Test
    void a_note_and_its_content_stay_out_of_logs() {
        assertThat(note.view(READER, List.of(), true).toString()).doesNotContain("landlord");
    }
}
