package nl.regieloket.sharing;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import nl.regieloket.access.Access;
import nl.regieloket.access.Actor;
import nl.regieloket.access.PurposeTable;
import nl.regieloket.access.Visible;
import nl.regieloket.kernel.Boundary;
import nl.regieloket.kernel.Cursor;
import nl.regieloket.kernel.Problem;
import nl.regieloket.kernel.Slice;
import nl.regieloket.kernel.id.CaseFileId;
import nl.regieloket.kernel.id.OrganisationId;
import nl.regieloket.kernel.id.ShareOfferId;
import nl.regieloket.sharing.rules.ShareAction;
import nl.regieloket.sharing.rules.ShareForm;
import org.jspecify.annotations.Nullable;

/** Reads offers to come into a case: those of a case, and those that somebody was made; and what one may offer. */
@Boundary
@Stateless
public class ReadingShares {
    private static final int MOST = 100;
    private static final PurposeTable PURPOSES = PurposeTable.packaged();

    @Inject
    private ShareDoor door;

    @Inject
    private ShareOffers offers;

    @Inject
    private Weighing weighing;

    @Inject
    private Recipients recipients;

    @Inject
    private Access access;

    /**
     * What the actor may offer of a case to an organisation, and why.
     *
     * @throws Problem.Invalid {@code sharing.kind-unknown} or {@code organisation.unknown} on {@code organisation}
     */
    public ShareAdvice advise(Actor actor, CaseFileId caseFile, OrganisationId organisation, ShareForm form) {
        var permit = door.ofCase(actor, ShareAction.ADVISE, caseFile);
        return weighing.weigh(permit, form, recipients.organisation(organisation));
    }

    /** The forms in which the actor may offer this case, and which pages of it he so has. */
    public Set<ShareAction> allowed(Actor actor, CaseFileId caseFile) {
        return door.allowed(actor, caseFile);
    }

    /**
     * The offers of a case, the newest first.
     *
     * @param after where to go on; null: from the newest
     * @param limit rows to return, 1 to 100
     */
    public Slice<ShareOfferView> ofCase(Actor actor, CaseFileId caseFile, @Nullable Cursor after, int limit) {
        requireInRange(limit);
        door.ofCase(actor, ShareAction.READ, caseFile);
        Slice<ShareOffer> slice = offers.of(caseFile, after, limit);
        var allowed = door.allowed(actor, slice.rows(), false);
        return slice.map(offer -> offer.view(allowed.getOrDefault(offer.id(), Set.of())));
    }

    /** What the actor, his teams or his organisation were offered, the newest first; paged as {@link #ofCase}. */
    public Slice<SharePreview> mine(Actor actor, @Nullable Cursor after, int limit) {
        requireInRange(limit);
        Visible visible = access.visible(actor, ShareAction.LIST);
        if (visible.isNothing()) {
            return new Slice<>(List.of(), null);
        }
        Slice<ShareOffer> slice = offers.to(actor.grantees(), visible, after, limit);
        var allowed = door.allowed(actor, slice.rows(), true);
        return slice.map(offer -> preview(offer, allowed.getOrDefault(offer.id(), Set.of())));
    }

    /**
     * One offer, for who was made it.
     *
     * @throws Problem.Missing {@code share-offer.unknown}
     */
    public SharePreview preview(Actor actor, ShareOfferId id) {
        ShareOffer offer = door.shown(actor, ShareAction.SEE, id).offer();
        return preview(offer, door.allowed(actor, List.of(offer), true).getOrDefault(id, Set.of()));
    }

    private static SharePreview preview(ShareOffer offer, Set<ShareAction> allowed) {
        String basis = PURPOSES.find(offer.purpose())
                .map(purpose -> purpose.basis() == null ? "" : purpose.basis())
                .orElse("");
        return offer.preview(basis, allowed);
    }

    private static void requireInRange(int limit) {
        if (limit < 1 || limit > MOST) {
            throw new Problem.Invalid("limit", "limit.out-of-range");
        }
    }
}
