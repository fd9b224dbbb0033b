package nl.regieloket.sharing;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import nl.regieloket.access.Grantee;
import nl.regieloket.access.Section;
import nl.regieloket.kernel.id.CaseFileId;
import nl.regieloket.kernel.id.OrganisationId;
import nl.regieloket.kernel.id.PersonId;
import nl.regieloket.kernel.id.ShareOfferId;
import nl.regieloket.kernel.personal.OfWhatWasAsked;
import nl.regieloket.sharing.rules.ShareAction;
import nl.regieloket.sharing.rules.ShareForm;
import org.jspecify.annotations.Nullable;

/**
 * An offer, for who works on the case.
 *
 * @param grantee the organisation, or a team or officer of it alone
 * @param until last day, inclusive; null: a hand-over
 * @param offeredAt on the business clock
 * @param answerBy last day to answer, inclusive
 * @param answeredAt null: nobody did
 * @param endedAt when it was over, taken back or lapsed; null: it is not
 * @param reason why it was refused or is over, in words; null: by its day, or it is not
 * @param allowed what this reader may do with it now
 */
public record ShareOfferView(
        ShareOfferId id,
        CaseFileId caseFile,
        ShareForm form,
        ShareStatus status,
        PersonId offeredBy,
        OrganisationId offeredFor,
        OrganisationId asked,
        Grantee grantee,
        Set<Section> sections,
        String purpose,
        @Nullable LocalDate until,
        String question,
        boolean doNotPassOn,
        Instant offeredAt,
        LocalDate answerBy,
        @Nullable Instant answeredAt,
        @Nullable PersonId answeredBy,
        @Nullable Instant endedAt,
        @Nullable String reason,
        Set<ShareAction> allowed)
        implements OfWhatWasAsked {
    public ShareOfferView {
        sections = Set.copyOf(sections);
        allowed = Set.copyOf(allowed);
    }

    public boolean allows(ShareAction action) {
        return allowed.contains(action);
    }

    @Override
    public String toString() {
        return "ShareOfferView[" + id + "]";
    }
}
