package nl.regieloket.notes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.util.List;
import nl.regieloket.access.Actor;
import nl.regieloket.kernel.Problem;
import nl.regieloket.testing.Cases;
import nl.regieloket.testing.InContainer;
import nl.regieloket.testing.Stored;
import org.junit.jupiter.api.Test;

/** What a note said stays in view, whatever is done to it: nobody has to wonder what others relied on. */
class KeepingNotesIT extends InContainer {
    @Inject
    private KeepingNotes notes;

    @Inject
    private Cases cases;

    @Inject
    private Stored stored;

    @Test
    void a_withdrawn_note_stays_in_view_with_what_it_said_and_why_and_changes_no_more() {
        var directed = cases.directed();
        Actor nadia = directed.casemanager();
        NoteId id = notes.write(nadia, directed.id(), "Belde met de zus.");
        notes.correct(nadia, directed.id(), id, one(directed, id).version(), "Belde met de tante.", "Verhoord.");
        long version = one(directed, id).version();

        notes.withdraw(nadia, directed.id(), id, version, "Hoort bij een ander dossier.");

        NoteView withdrawn = one(directed, id);
        assertThat(withdrawn.said()).isEqualTo("Belde met de tante.");
        assertThat(withdrawn.before()).extracting(NoteView.Before::said).containsExactly("Belde met de zus.");
        assertThat(withdrawn.withdrawnAt()).isNotNull();
        assertThat(withdrawn.withdrawReason().whole()).isEqualTo("Hoort bij een ander dossier.");
        assertThat(withdrawn.changeable()).isFalse();
        for (long tried : List.of(version, withdrawn.version())) {
            assertThatThrownBy(() -> notes.withdraw(nadia, directed.id(), id, tried, "Nog eens."))
                    .isInstanceOf(Problem.Conflict.class);
            assertThatThrownBy(() -> notes.correct(nadia, directed.id(), id, tried, "Anders.", "Toch."))
                    .isInstanceOf(Problem.Conflict.class);
        }
        assertThat(stored.text("select withdrawn_by from note where id = ?", id.value()))
                .isEqualTo(nadia.person().value().toString());
    }

    @Test
    void nobody_withdraws_a_note_of_another_case_or_without_a_reason() {
        var directed = cases.directed();
        var other = cases.another(directed);
        Actor nadia = directed.casemanager();
        NoteId id = notes.write(nadia, directed.id(), "Belde met de zus.");
        assertThatThrownBy(() -> notes.withdraw(nadia, other.id(), id, 1, "Verkeerd."))
                .isInstanceOf(Problem.Missing.class);
        assertThatThrownBy(() -> notes.withdraw(nadia, directed.id(), id, 1, " "))
                .isInstanceOf(Problem.Invalid.class);
        assertThatThrownBy(() -> notes.withdraw(cases.directed().casemanager(), directed.id(), id, 1, "Verkeerd."))
                .isInstanceOf(Problem.class);
        assertThat(one(directed, id).withdrawnAt()).isNull();
    }

    private NoteView one(Cases.Directed directed, NoteId id) {
        return notes.read(directed.casemanager(), directed.id(), null).rows().stream()
                .filter(note -> note.id().equals(id))
                .findFirst()
                .orElseThrow();
    }
}
