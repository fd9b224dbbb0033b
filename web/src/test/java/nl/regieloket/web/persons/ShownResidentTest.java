package nl.regieloket.web.persons;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import nl.regieloket.access.Actor;
import nl.regieloket.access.fields.Projection;
import nl.regieloket.access.fields.Shown;
import nl.regieloket.kernel.Bsn;
import nl.regieloket.kernel.id.ResidentId;
import nl.regieloket.kernel.personal.FieldClass;
import nl.regieloket.persons.CorrectionRow;
import nl.regieloket.persons.FindingResidents;
import nl.regieloket.web.signin.Anybody;
import org.junit.jupiter.api.Test;

/** Each reading of a resident leaves a line in the trail: who looked once, looked once. */
class ShownResidentTest {
    private static final ResidentId RESIDENT = ResidentId.next();

    private final AtomicInteger numbers = new AtomicInteger();
    private final AtomicInteger corrections = new AtomicInteger();
    private final ShownResident shown = new ShownResident();

    @SuppressWarnings("UnnecessaryAssignment") // there is no container here
    ShownResidentTest() {
        shown.current = new Anybody();
        shown.finding = new FindingResidents() {
            @Override
            public Shown<Bsn> bsn(Actor actor, ResidentId id) {
                numbers.incrementAndGet();
                return Projection.ordinary().show(FieldClass.BSN, null);
            }

            @Override
            public List<CorrectionRow> corrections(Actor actor, ResidentId id) {
                corrections.incrementAndGet();
                return List.of();
            }
        };
    }

    @Test
    void the_whole_number_is_read_when_it_is_asked_for_and_only_then() {
        assertThat(shown.bsn()).isNull();
        assertThat(numbers).hasValue(0);
        shown.readBsn(RESIDENT);
        assertThat(shown.bsn()).isEmpty();
        assertThat(shown.bsn()).isEmpty();
        assertThat(numbers).hasValue(1);
        shown.forget();
        assertThat(shown.bsn()).isNull();
    }

    @Test
    void corrections_are_read_once_and_anew_after_an_act() {
        shown.corrections(RESIDENT);
        shown.corrections(RESIDENT);
        assertThat(corrections).hasValue(1);
        shown.forget();
        shown.corrections(RESIDENT);
        assertThat(corrections).hasValue(2);
    }
}
