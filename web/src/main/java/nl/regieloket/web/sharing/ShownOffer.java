package nl.regieloket.web.sharing;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import nl.regieloket.kernel.id.ShareOfferId;
import nl.regieloket.sharing.ReadingShares;
import nl.regieloket.sharing.SharePreview;
import nl.regieloket.web.signin.CurrentActor;
import org.jspecify.annotations.Nullable;

/** The offer that this request shows, read once however often the page names it. */
@RequestScoped
public class ShownOffer {
    @Inject
    private CurrentActor current;

    @Inject
    private ReadingShares reading;

    private @Nullable SharePreview offer;

    public SharePreview one(ShareOfferId id) {
        SharePreview known = offer;
        if (known == null || !known.id().equals(id)) {
            known = reading.preview(current.get(), id);
            offer = known;
        }
        return known;
    }

    /** After an act: what was read is no longer so. */
    public void forget() {
        offer = null;
    }
}
