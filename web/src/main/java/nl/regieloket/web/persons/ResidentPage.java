package nl.regieloket.web.persons;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import nl.regieloket.kernel.Bsn;
import nl.regieloket.kernel.Problem;
import nl.regieloket.kernel.id.ResidentId;
import nl.regieloket.persons.CorrectionRow;
import nl.regieloket.persons.RegisteringResidents;
import nl.regieloket.persons.ResidentAction;
import nl.regieloket.persons.ResidentView;
import nl.regieloket.web.signin.CurrentActor;
import org.jspecify.annotations.Nullable;
import org.omnifaces.cdi.ViewScoped;

/** What the municipality knows of one resident, to put right: who he is and how to reach him, his BSN, his address. */
@Named("residentPage")
@ViewScoped
@SuppressWarnings("serial") // what is injected is a proxy, which can be serialised
public class ResidentPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private CurrentActor current;

    @Inject
    private ShownResident shown;

    @Inject
    private RegisteringResidents registering;

    private @Nullable UUID id;
    private long version;
    private ResidentForm facts = new ResidentForm();
    private AddressForm address = new AddressForm();
    private @Nullable String bsnDigits;
    private boolean withoutBsn;
    private @Nullable String factsReason;
    private @Nullable String bsnReason;
    private @Nullable String addressReason;
    private @Nullable String from;

    /** Reads him anew, and fills the forms with what is known. */
    public void open() {
        shown.forget();
        ResidentView view = getView();
        version = view.version();
        facts = ResidentForm.of(view.facts());
        address = AddressForm.of(view.address().whole(), view.secretAddress());
        bsnDigits = null;
        withoutBsn = false;
        factsReason = null;
        bsnReason = null;
        addressReason = null;
    }

    public ResidentView getView() {
        return shown.view(residentId());
    }

    /** Whether the actor may do this with him: the name of a {@link ResidentAction}. */
    public boolean may(String action) {
        return getView().allows(ResidentAction.valueOf(action));
    }

    /** Whoever may not see a secret address can't correct it either. */
    public boolean isAddressCorrectable() {
        return may("CORRECT") && (!getView().secretAddress() || may("SEE_SECRET_ADDRESS"));
    }

    /** The whole number is an act of its own, which leaves its own line in the trail; the next act masks it again. */
    public void showBsn() {
        shown.readBsn(residentId());
    }

    /** The number, masked until the whole of it was asked for; empty: none known. */
    public String getShownBsn() {
        return Objects.requireNonNullElse(
                isBsnInView() ? shown.bsn() : getView().bsn().masked(), "");
    }

    public boolean isBsnInView() {
        return shown.bsn() != null;
    }

    public void correct() {
        registering.correct(current.get(), residentId(), version, facts.toFacts(), why(factsReason));
        open();
    }

    public void identify() {
        Bsn bsn = getBsn();
        if (bsn == null && !withoutBsn) {
            throw new Problem.Invalid("bsn", "required");
        }
        if (bsn != null && withoutBsn) {
            throw new Problem.Invalid("bsn", "resident.bsn-or-none");
        }
        registering.identify(current.get(), residentId(), version, bsn, why(bsnReason));
        open();
    }

    public void move() {
        registering.move(
                current.get(), residentId(), version, address.toAddress(), address.isSecret(), why(addressReason));
        open();
    }

    /** What was corrected, first one first. */
    public List<CorrectionRow> getCorrections() {
        return shown.corrections(residentId());
    }

    private ResidentId residentId() {
        if (id == null) {
            throw new Problem.Missing("resident.unknown");
        }
        return new ResidentId(id);
    }

    private static String why(@Nullable String reason) {
        return Objects.requireNonNullElse(reason, "");
    }

    public @Nullable UUID getId() {
        return id;
    }

    public void setId(@Nullable UUID id) {
        this.id = id;
    }

    public ResidentForm getFacts() {
        return facts;
    }

    public AddressForm getAddress() {
        return address;
    }

    public @Nullable Bsn getBsn() {
        return bsnDigits == null ? null : new Bsn(bsnDigits);
    }

    public void setBsn(@Nullable Bsn bsn) {
        this.bsnDigits = bsn == null ? null : bsn.digits();
    }

    public boolean isWithoutBsn() {
        return withoutBsn;
    }

    public void setWithoutBsn(boolean withoutBsn) {
        this.withoutBsn = withoutBsn;
    }

    public @Nullable String getFactsReason() {
        return factsReason;
    }

    public void setFactsReason(@Nullable String factsReason) {
        this.factsReason = factsReason;
    }

    public @Nullable String getBsnReason() {
        return bsnReason;
    }

    public void setBsnReason(@Nullable String bsnReason) {
        this.bsnReason = bsnReason;
    }

    public @Nullable String getAddressReason() {
        return addressReason;
    }

    public void setAddressReason(@Nullable String addressReason) {
        this.addressReason = addressReason;
    }

    /** Where one came from. */
    public @Nullable String getFrom() {
        return from;
    }

    public void setFrom(@Nullable String from) {
        this.from = from;
    }

    /** The page to go back to; empty: unknown. */
    public String getBack() {
        return CameFrom.path(from);
    }
}
