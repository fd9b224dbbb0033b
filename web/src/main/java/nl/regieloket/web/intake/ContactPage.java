package nl.regieloket.web.intake;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import nl.regieloket.casefiles.LegalGround;
import nl.regieloket.casefiles.ThreatKind;
import nl.regieloket.intake.ContactAction;
import nl.regieloket.intake.ContactView;
import nl.regieloket.intake.LoggingContacts;
import nl.regieloket.kernel.Problem;
import nl.regieloket.kernel.id.ContactId;
import nl.regieloket.web.organisations.OrganisationChoice;
import nl.regieloket.web.persons.ResidentSearch;
import nl.regieloket.web.signin.CurrentActor;
import org.jspecify.annotations.Nullable;
import org.omnifaces.cdi.ViewScoped;

/** One contact: what became of it, chosen from three, and putting right what was answered. */
@Named("contactPage")
@ViewScoped
@SuppressWarnings("serial") // what is injected is a proxy, which can be serialised
public class ContactPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private CurrentActor current;

    @Inject
    private LoggingContacts logging;

    @Inject
    private ShownContacts shown;

    @Inject
    private ResidentSearch search;

    @Inject
    private CaseFromContact caseFromContact;

    @Inject
    private OrganisationChoice organisations;

    private @Nullable UUID id;
    private long version;
    private @Nullable String answer;
    private @Nullable String organisation;
    private @Nullable String why;
    private List<String> legalGrounds = new ArrayList<>(List.of(LegalGround.DEBT_HELP.code()));
    private @Nullable ThreatKind threatKind;
    private @Nullable LocalDate threatOn;
    private @Nullable LocalDate threatSince;
    private @Nullable UUID household;
    private @Nullable String betterAnswer;
    private @Nullable String answerReason;

    /** Reads the contact anew: for the page, and after an act that changed it. */
    public void open() {
        shown.forget();
        var contact = getView().contact();
        version = contact.version();
        betterAnswer = contact.outcome();
        household = null;
    }

    public ContactView getView() {
        return shown.view(contactId());
    }

    public ResidentSearch.@Nullable Chosen getResident() {
        var who = getView().contact().resident();
        return who == null ? null : search.chosen(current.get(), who);
    }

    public boolean may(String action) {
        return getView().allows(ContactAction.valueOf(action));
    }

    public void answer() {
        logging.answer(current.get(), contactId(), version, Objects.requireNonNullElse(answer, ""));
        open();
    }

    public void refer() {
        logging.refer(
                current.get(),
                contactId(),
                version,
                organisations.chosen("organisation", organisation),
                Objects.requireNonNullElse(why, ""));
        open();
    }

    /** Opens a case file, and goes there. */
    public String openCase() {
        UUID chosen = getHomes().isEmpty() ? null : household;
        var opened = caseFromContact.open(current.get(), getView().contact(), version, legalGrounds, chosen, threat());
        return "/dossier/overzicht?faces-redirect=true&id=" + opened.value();
    }

    /** The households to choose from; empty: he belongs to one at most. */
    public List<CaseFromContact.Home> getHomes() {
        var homes = caseFromContact.homes(current.get(), getView().contact().resident());
        return homes.size() > 1 ? homes : List.of();
    }

    /** Whether there is an answer, or a reason for a referral, to put right. */
    public boolean isAnswerCorrectable() {
        var view = getView();
        return view.contact().outcome() != null && view.allows(ContactAction.CORRECT);
    }

    public void correctAnswer() {
        logging.correctOutcome(
                current.get(),
                contactId(),
                version,
                Objects.requireNonNullElse(betterAnswer, ""),
                Objects.requireNonNullElse(answerReason, ""));
        answerReason = null;
        open();
    }

    public @Nullable String getBetterAnswer() {
        return betterAnswer;
    }

    public void setBetterAnswer(@Nullable String betterAnswer) {
        this.betterAnswer = betterAnswer;
    }

    public @Nullable String getAnswerReason() {
        return answerReason;
    }

    public void setAnswerReason(@Nullable String answerReason) {
        this.answerReason = answerReason;
    }

    /** The name of the organisation to which it was referred; empty: to none. */
    public String getReferredTo() {
        var to = getView().contact().referredTo();
        return to == null ? "" : organisations.name(to);
    }

    public LegalGround[] getGrounds() {
        return LegalGround.values();
    }

    public ThreatKind[] getThreatKinds() {
        return ThreatKind.values();
    }

    /** The version of the contact that this window shows. */
    long version() {
        return version;
    }

    ContactId contactId() {
        if (id == null) {
            throw new Problem.Missing("contact.unknown");
        }
        return new ContactId(id);
    }

    public @Nullable UUID getId() {
        return id;
    }

    public void setId(@Nullable UUID id) {
        this.id = id;
    }

    public @Nullable String getAnswer() {
        return answer;
    }

    public void setAnswer(@Nullable String answer) {
        this.answer = answer;
    }

    public @Nullable String getOrganisation() {
        return organisation;
    }

    public void setOrganisation(@Nullable String organisation) {
        this.organisation = organisation;
    }

    public @Nullable String getWhy() {
        return why;
    }

    public void setWhy(@Nullable String why) {
        this.why = why;
    }

    public List<String> getLegalGrounds() {
        return legalGrounds;
    }

    public void setLegalGrounds(List<String> legalGrounds) {
        this.legalGrounds = new ArrayList<>(legalGrounds);
    }

    public @Nullable ThreatKind getThreatKind() {
        return threatKind;
    }

    public void setThreatKind(@Nullable ThreatKind threatKind) {
        this.threatKind = threatKind;
    }

    private CaseFromContact.Told threat() {
        return new CaseFromContact.Told(threatKind, threatOn, threatSince);
    }

    public @Nullable LocalDate getThreatSince() {
        return threatSince;
    }

    public void setThreatSince(@Nullable LocalDate threatSince) {
        this.threatSince = threatSince;
    }

    public @Nullable LocalDate getThreatOn() {
        return threatOn;
    }

    public void setThreatOn(@Nullable LocalDate threatOn) {
        this.threatOn = threatOn;
    }

    public @Nullable UUID getHousehold() {
        return household;
    }

    public void setHousehold(@Nullable UUID household) {
        this.household = household;
    }
}
