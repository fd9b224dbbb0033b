package nl.regieloket.web.sharing;

import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import nl.regieloket.access.Section;
import nl.regieloket.kernel.Problem;
import nl.regieloket.kernel.id.OrganisationId;
import nl.regieloket.kernel.id.PersonId;
import nl.regieloket.kernel.id.ShareOfferId;
import nl.regieloket.kernel.id.TeamId;
import nl.regieloket.organisations.OfficerRow;
import nl.regieloket.sharing.NewShareOffer;
import nl.regieloket.sharing.OfferingShares;
import nl.regieloket.sharing.ShareAdvice;
import nl.regieloket.sharing.rules.ShareAction;
import nl.regieloket.sharing.rules.ShareForm;
import nl.regieloket.web.casefiles.CaseFrame;
import nl.regieloket.web.organisations.OrganisationChoice;
import nl.regieloket.web.signin.CurrentActor;
import org.jspecify.annotations.Nullable;

/** Whom one asks to take part in a case: what may be shared, the offer, and what became of those before. */
@Named("sharingPage")
@ViewScoped
@SuppressWarnings("serial") // what is injected is a proxy, which can be serialised
public class SharingPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private CurrentActor current;

    @Inject
    private CaseFrame frame;

    @Inject
    private ShownShares shown;

    @Inject
    private OfferingShares offering;

    @Inject
    private OrganisationChoice choice;

    @Inject
    private SharingChoices choices;

    private int pages = 1;
    private ShareForm form = ShareForm.LOOK_ALONG;
    private @Nullable String organisation;
    private @Nullable UUID asked;
    private @Nullable String purpose;
    private Set<Section> sections = new HashSet<>();
    private @Nullable UUID one;
    private @Nullable LocalDate until;
    private @Nullable String question;
    private boolean marked;
    private @Nullable UUID ending;
    private @Nullable String reason;

    public List<ShownShares.Line> getLines() {
        return shown.offers(frame.caseFileId(), pages).lines();
    }

    public boolean isMore() {
        return shown.offers(frame.caseFileId(), pages).more();
    }

    /** Shows some more. */
    public void more() {
        pages++;
        shown.forget();
    }

    public List<ShownShares.Care> getCare() {
        return shown.care(frame.caseFileId());
    }

    /** The forms in which the reader may offer this case. */
    public List<ShareForm> getForms() {
        Set<ShareAction> allowed = shown.allowed(frame.caseFileId());
        return Arrays.stream(ShareForm.values())
                .filter(one -> allowed.contains(one.offering()))
                .toList();
    }

    /** Looks what may be shared with the organisation that was typed; the form proposes what is usual. */
    public void look() {
        asked = form == ShareForm.HAND_OVER
                ? current.get().requireOrganisation().value()
                : choice.chosen("organisation", organisation).value();
        shown.forget();
        ShareAdvice advice = shown.advice(frame.caseFileId(), new OrganisationId(asked), form);
        one = null;
        purpose = null;
        sections = new HashSet<>();
        if (!advice.options().isEmpty()) {
            purpose = advice.options().getFirst().purpose();
            propose();
        }
    }

    /** Proposes what is usual for the chosen purpose. */
    public void propose() {
        ShareAdvice.Option option = getOption();
        sections = option == null ? new HashSet<>() : new HashSet<>(option.proposed());
        until = option == null ? null : option.longest();
    }

    /** Another organisation. */
    public void another() {
        asked = null;
        organisation = null;
        shown.forget();
    }

    public @Nullable ShareAdvice getAdvice() {
        UUID known = asked;
        return known == null ? null : shown.advice(frame.caseFileId(), new OrganisationId(known), form);
    }

    /** The chosen option; null: nothing may be shared. */
    public ShareAdvice.@Nullable Option getOption() {
        ShareAdvice advice = getAdvice();
        return advice == null
                ? null
                : advice.options().stream()
                        .filter(option -> option.purpose().equals(purpose))
                        .findFirst()
                        .orElse(null);
    }

    /** What may be shared and why, in one sentence. */
    public String getSentence() {
        ShareAdvice advice = getAdvice();
        return advice == null ? "" : choices.sentence(advice, purpose == null ? "" : purpose, locale());
    }

    /** Colleagues to whom the case can be handed over. */
    public List<OfficerRow> getColleagues() {
        return choices.colleagues(frame.caseFileId(), current.get());
    }

    public void offer() {
        offering.offer(
                current.get(),
                frame.caseFileId(),
                new NewShareOffer(
                        form,
                        new OrganisationId(Objects.requireNonNull(asked)),
                        one == null || form == ShareForm.HAND_OVER ? null : new TeamId(one),
                        one == null || form != ShareForm.HAND_OVER ? null : new PersonId(one),
                        purpose == null ? "" : purpose,
                        sections,
                        form == ShareForm.HAND_OVER ? null : until,
                        question == null ? "" : question,
                        marked));
        question = null;
        marked = false;
        another();
    }

    /** Begins to take this one back. */
    public void begin(ShareOfferId offer) {
        ending = offer.value();
        reason = null;
    }

    public void cancel() {
        ending = null;
    }

    public void withdraw() {
        offering.withdraw(current.get(), frame.caseFileId(), ended(), reason == null ? "" : reason);
        done();
    }

    public void revoke() {
        offering.revoke(current.get(), frame.caseFileId(), ended(), reason == null ? "" : reason);
        done();
    }

    public void settle(ShareOfferId offer) {
        offering.settle(current.get(), frame.caseFileId(), offer);
        done();
    }

    /** Whom it is about that is to be taken back; empty: nobody. */
    public String getEndingWhom() {
        return getLines().stream()
                .filter(line -> line.offer().id().value().equals(ending))
                .map(ShownShares.Line::whom)
                .findFirst()
                .orElse("");
    }

    /** Whether that one was not answered yet. */
    public boolean isEndingOpen() {
        return getLines().stream()
                .anyMatch(line ->
                        line.offer().id().value().equals(ending) && line.offer().allows(ShareAction.WITHDRAW));
    }

    private ShareOfferId ended() {
        if (ending == null) {
            throw new Problem.Missing("share-offer.unknown");
        }
        return new ShareOfferId(ending);
    }

    private void done() {
        ending = null;
        reason = null;
        shown.forget();
    }

    private static Locale locale() {
        return FacesContext.getCurrentInstance().getViewRoot().getLocale();
    }

    public ShareForm getForm() {
        return form;
    }

    public void setForm(ShareForm form) {
        this.form = form;
    }

    public @Nullable String getOrganisation() {
        return organisation;
    }

    public void setOrganisation(@Nullable String organisation) {
        this.organisation = organisation;
    }

    public @Nullable String getPurpose() {
        return purpose;
    }

    public void setPurpose(@Nullable String purpose) {
        this.purpose = purpose;
    }

    public Set<Section> getSections() {
        return sections;
    }

    public void setSections(Set<Section> sections) {
        this.sections = sections;
    }

    public @Nullable UUID getOne() {
        return one;
    }

    public void setOne(@Nullable UUID one) {
        this.one = one;
    }

    public @Nullable LocalDate getUntil() {
        return until;
    }

    public void setUntil(@Nullable LocalDate until) {
        this.until = until;
    }

    public @Nullable String getQuestion() {
        return question;
    }

    public void setQuestion(@Nullable String question) {
        this.question = question;
    }

    public boolean isMarked() {
        return marked;
    }

    public void setMarked(boolean marked) {
        this.marked = marked;
    }

    public @Nullable UUID getEnding() {
        return ending;
    }

    public @Nullable String getReason() {
        return reason;
    }

    public void setReason(@Nullable String reason) {
        this.reason = reason;
    }
}
