package nl.regieloket.casefiles.emergencies;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import nl.regieloket.kernel.id.CaseFileId;
import nl.regieloket.kernel.id.PersonId;
import nl.regieloket.kernel.personal.About;
import nl.regieloket.kernel.personal.PersonalData;
import org.jspecify.annotations.Nullable;

/**
 * Somebody opened a case in an emergency, for who reviews it.
 *
 * @param caseNumber empty: the case is locked meanwhile, and the reader is outside of its circle
 * @param name what he who opened it is called
 * @param words why, in his own words; empty where the number is
 * @param until moment at which it ended or will end, on the business clock
 * @param reviewBy last day, inclusive
 * @param review null: not reviewed yet
 */
public record EmergencyRow(
        EmergencyId id,
        CaseFileId caseFile,
        String caseNumber,
        PersonId person,
        String name,
        EmergencyReason reason,
        String words,
        Instant openedAt,
        Instant until,
        LocalDate reviewBy,
        @Nullable Review review)
        implements PersonalData {
    /**
     * What came of the review.
     *
     * @param justified whether the vital interest was there and nothing less would have done
     */
    public record Review(boolean justified, String words, String by, Instant at) {}

    @Override
    public Set<About> tellsAbout() {
        return About.caseFile(caseFile);
    }

    @Override
    public String toString() {
        return "EmergencyRow[" + id + "]";
    }
}
