package nl.regieloket.claims;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import jakarta.inject.Inject;
import java.util.Set;
import nl.regieloket.access.Access;
import nl.regieloket.access.Actor;
import nl.regieloket.casefiles.ReadingCases;
import nl.regieloket.kernel.Problem;
import nl.regieloket.kernel.id.ClaimId;
import nl.regieloket.testing.Cases;
import nl.regieloket.testing.InContainer;
import nl.regieloket.testing.Parties;
import nl.regieloket.testing.Stored;

/** Claims on a household, and who sees them. */
abstract class ClaimsFixture extends InContainer {
    @Inject
    RecordingClaims recording;

    @Inject
    ReadingClaims reading;

    @Inject
    OpeningClaims opening;

    @Inject
    ReadingCases readingCases;

    @Inject
    Access access;

    @Inject
    Cases cases;

    @Inject
    Parties parties;

    @Inject
    Stored stored;

    /** As a proposal does that asks its creditor. */
    void open(Cases.Directed directed, ClaimId id) {
        Actor nadia = directed.casemanager();
        opening.toCreditors(
                access.permit(nadia, ClaimAction.RECORD, readingCases.subject(nadia, directed.id())), Set.of(id));
    }

    long version(Actor actor, ClaimId id) {
        return reading.read(actor, id).version();
    }

    long refusals(Actor actor, ClaimId id) {
        return stored.number(
                "select count(*) from trail_line where person_id = ? and subject_id = ? and not allowed",
                actor.person(),
                id);
    }

    void unknown(Actor actor, ClaimId id) {
        assertThatExceptionOfType(Problem.Missing.class)
                .isThrownBy(() -> reading.read(actor, id))
                .withMessage("claim.unknown");
    }
}
