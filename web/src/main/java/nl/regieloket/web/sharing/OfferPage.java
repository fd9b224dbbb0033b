package nl.regieloket.web.sharing;

import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;
import nl.regieloket.kernel.Problem;
import nl.regieloket.kernel.id.CaseFileId;
import nl.regieloket.kernel.id.ShareOfferId;
import nl.regieloket.organisations.OrganisationRegister;
import nl.regieloket.sharing.AnsweringShares;
import nl.regieloket.sharing.SharePreview;
import nl.regieloket.sharing.rules.ShareAction;
import nl.regieloket.sharing.rules.ShareForm;
import nl.regieloket.web.signin.CurrentActor;
import org.jspecify.annotations.Nullable;

/** An offer to come into a case, for who was made it, and the answer. */
@Named("offerPage")
@ViewScoped
@SuppressWarnings("serial") // what is injected is a proxy, which can be serialised
public class OfferPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private CurrentActor current;

    @Inject
    private ShownOffer shown;

    @Inject
    private AnsweringShares answering;

    @Inject
    private OrganisationRegister register;

    private @Nullable UUID id;
    private @Nullable String reason;

    /**
     * Opens the offer of this address.
     *
     * @throws Problem.Missing {@code share-offer.unknown}
     */
    public void open() {
        getView();
    }

    public SharePreview getView() {
        return shown.one(offer());
    }

    /** Who asks: the officer, and the organisation for which. */
    public String getAsker() {
        SharePreview view = getView();
        String officer = register.officerNames(List.of(view.offeredBy())).getOrDefault(view.offeredBy(), "");
        String organisation = register.names(List.of(view.offeredFor())).getOrDefault(view.offeredFor(), "");
        return officer.isEmpty() ? organisation : officer + ", " + organisation;
    }

    /** The sections that would open, as one says them. */
    public String getSections() {
        return Advice.sections(
                getView().sections(),
                FacesContext.getCurrentInstance().getViewRoot().getLocale());
    }

    /** Whether the actor may do this with it now: the name of a {@link ShareAction}. */
    public boolean may(String action) {
        return getView().allows(ShareAction.valueOf(action));
    }

    /** Accepts it, and goes to the case. */
    public String accept() {
        answering.accept(current.get(), offer());
        shown.forget();
        SharePreview view = getView();
        CaseFileId caseFile = view.caseFile();
        String page = view.form() == ShareForm.HAND_OVER ? "/dossier/overzicht" : "/gedeeld";
        return page + "?faces-redirect=true&id=" + caseFile;
    }

    public void refuse() {
        answering.refuse(current.get(), offer(), reason == null ? "" : reason);
        shown.forget();
    }

    /** Hands it back; from then on it is closed, so the way leads to the work. */
    public String handBack() {
        answering.handBack(current.get(), offer(), reason == null ? "" : reason);
        return "/gedeelde-dossiers?faces-redirect=true";
    }

    private ShareOfferId offer() {
        if (id == null) {
            throw new Problem.Missing("share-offer.unknown");
        }
        return new ShareOfferId(id);
    }

    public @Nullable UUID getId() {
        return id;
    }

    public void setId(@Nullable UUID id) {
        this.id = id;
    }

    public @Nullable String getReason() {
        return reason;
    }

    public void setReason(@Nullable String reason) {
        this.reason = reason;
    }
}
