package nl.regieloket.sharing;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import nl.regieloket.access.Section;
import nl.regieloket.kernel.id.CaseFileId;
import nl.regieloket.kernel.id.OrganisationId;
import nl.regieloket.kernel.id.PersonId;
import nl.regieloket.kernel.id.ShareOfferId;
import nl.regieloket.kernel.personal.About;
import nl.regieloket.kernel.personal.PersonalData;
import nl.regieloket.sharing.rules.ShareAction;
import nl.regieloket.sharing.rules.ShareForm;
import org.jspecify.annotations.Nullable;

/**
 * What who was made an offer sees of it: who asks, for what, which sections would open and until when to answer. It names
 * nobody of the household, and holds no number that leads anywhere, until it is accepted (DA-02).
 *
 * @param purpose code of the purpose for which
 * @param basis the provision on which that rests
 * @param until last day on which it would be open, inclusive; null: a hand-over
 * @param answerBy last day to answer, inclusive
 * @param caseFile null: it is not accepted
 * @param reason why it was refused or is over, in words; null: by its day, or it is not
 * @param allowed what this reader may do with it now
 */
public record SharePreview(
        ShareOfferId id,
        ShareForm form,
        ShareStatus status,
        PersonId offeredBy,
        OrganisationId offeredFor,
        Set<Section> sections,
        String purpose,
        String basis,
        @Nullable LocalDate until,
        String question,
        boolean doNotPassOn,
        Instant offeredAt,
        LocalDate answerBy,
        @Nullable CaseFileId caseFile,
        @Nullable String reason,
        Set<ShareAction> allowed,
        Set<About> tellsAbout)
        implements PersonalData {
    public SharePreview {
        sections = Set.copyOf(sections);
        allowed = Set.copyOf(allowed);
        tellsAbout = Set.copyOf(tellsAbout);
    }

    public boolean allows(ShareAction action) {
        return allowed.contains(action);
    }

    @Override
    public String toString() {
        return "SharePreview[" + id + "]";
    }
}
