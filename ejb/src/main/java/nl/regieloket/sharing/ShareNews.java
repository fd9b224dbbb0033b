package nl.regieloket.sharing;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.regieloket.access.CaseRole;
import nl.regieloket.access.Grantee;
import nl.regieloket.access.GranteeKind;
import nl.regieloket.access.Permit;
import nl.regieloket.casefiles.CaseReference;
import nl.regieloket.casefiles.ReadingCases;
import nl.regieloket.casefiles.timeline.KeepingTimeline;
import nl.regieloket.casefiles.timeline.TimelineFact;
import nl.regieloket.kernel.BusinessClock;
import nl.regieloket.kernel.id.OrganisationId;
import nl.regieloket.kernel.id.PersonId;
import nl.regieloket.organisations.OrganisationRegister;
import nl.regieloket.outbox.NewMessage;
import nl.regieloket.outbox.Outbox;
import nl.regieloket.sharing.rules.ShareAction;
import nl.regieloket.sharing.rules.ShareTerms;
import nl.regieloket.tasks.KeepingTasks;
import nl.regieloket.tasks.NewTask;

/** Tells what became of an offer: on the timeline, as work, and by mail. */
@Dependent
class ShareNews {
    private static final String ANSWER = "share.answer";
    private static final String LOOK_AGAIN = "share.look-again";

    @Inject
    private KeepingTimeline timeline;

    @Inject
    private KeepingTasks tasks;

    @Inject
    private Outbox outbox;

    @Inject
    private ReadingCases cases;

    @Inject
    private OrganisationRegister register;

    @Inject
    private BusinessClock clock;

    /** Who is asked finds it in his work; it names the case by nothing. */
    void offered(Permit<ShareAction> permit, ShareOffer offer) {
        tasks.open(
                permit,
                new NewTask(
                        ANSWER,
                        offer.within(permit.caseFile()),
                        null,
                        "",
                        offer.grantee(),
                        CaseRole.INVITED,
                        null,
                        name(offer.offerer().organisation()),
                        offer.answerBy()));
        mail(permit, offer, "share-offered", offer.grantee(), offer.recipient().organisation(), "/aanbod?id=");
        tell(permit, offer, "sharing.offered");
    }

    void accepted(Permit<ShareAction> permit, ShareOffer offer) {
        answered(permit, offer);
        switch (offer.form()) {
            case LOOK_ALONG -> tell(permit, offer, "sharing.looks-along");
            case WORK_ALONG -> tell(permit, offer, "sharing.works-along");
            case HAND_OVER -> {} // who directs it tells that
        }
        mailBack(permit, offer, "share-accepted");
    }

    void refused(Permit<ShareAction> permit, ShareOffer offer) {
        answered(permit, offer);
        tell(permit, offer, "sharing.refused");
        lookAgain(permit, offer, "share-refused");
    }

    /** Nobody answered: whoever works on the case decides what now. */
    void lapsed(Permit<ShareAction> permit, ShareOffer offer) {
        answered(permit, offer);
        tell(permit, offer, "sharing.lapsed");
        lookAgain(permit, offer, "share-lapsed");
    }

    void withdrawn(Permit<ShareAction> permit, ShareOffer offer) {
        answered(permit, offer);
        tell(permit, offer, "sharing.withdrawn");
    }

    /** Who accepted is in the case no more. */
    void over(Permit<ShareAction> permit, ShareOffer offer) {
        tell(permit, offer, "sharing.ended");
        if (offer.status() == ShareStatus.RETURNED) {
            lookAgain(permit, offer, "share-returned");
        }
    }

    /** What was to be looked at again is, now that something else was offered or it was left at that. */
    void settled(Permit<ShareAction> permit, ShareOffer offer) {
        tasks.done(permit, offer.within(permit.caseFile()), LOOK_AGAIN);
    }

    private void answered(Permit<ShareAction> permit, ShareOffer offer) {
        tasks.done(permit, offer.within(permit.caseFile()), ANSWER);
    }

    private void lookAgain(Permit<ShareAction> permit, ShareOffer offer, String template) {
        if (!offer.offerer().passesOn()) { // who works along sees no work of the case; the mail tells him
            await(permit, offer);
        }
        mailBack(permit, offer, template);
    }

    private void await(Permit<ShareAction> permit, ShareOffer offer) {
        CaseReference reference = cases.reference(permit, offer.caseFile());
        LocalDate today = clock.today();
        Waiting who = whoLooks(offer, reference);
        tasks.open(
                permit,
                new NewTask(
                        LOOK_AGAIN,
                        offer.within(permit.caseFile()),
                        offer.caseFile(),
                        reference.number(),
                        Grantee.person(who.person()),
                        who.as(),
                        null,
                        name(offer.recipient().organisation()),
                        ShareTerms.packaged().after(ShareTerms.What.FOLLOW_UP, today)));
    }

    /** For whom it waits. */
    private record Waiting(PersonId person, CaseRole as) {}

    /** Who offered it, unless another casemanager directs the case by now. */
    private static Waiting whoLooks(ShareOffer offer, CaseReference reference) {
        PersonId directs = reference.casemanager();
        return offer.offerer().passesOn() || directs == null
                ? new Waiting(offer.offerer().person(), offer.offerer().role())
                : new Waiting(directs, CaseRole.CASEMANAGER);
    }

    private void mailBack(Permit<ShareAction> permit, ShareOffer offer, String template) {
        CaseReference reference = cases.reference(permit, offer.caseFile());
        PersonId directs = whoLooks(offer, reference).person();
        if (!directs.equals(permit.actor().person())) {
            String where = offer.offerer().passesOn() ? "/gedeeld?id=" : "/dossier/delen?id=";
            outbox.post(
                    permit,
                    new NewMessage(
                            template,
                            Grantee.person(directs),
                            null,
                            Map.of(
                                    "number", reference.number(),
                                    "organisation", name(offer.recipient().organisation()),
                                    "path", where + offer.caseFile()),
                            offer.caseFile(),
                            offer.offerer().organisation()));
        }
    }

    private void mail(
            Permit<ShareAction> permit,
            ShareOffer offer,
            String template,
            Grantee to,
            OrganisationId worksFor,
            String where) {
        outbox.post(
                permit,
                new NewMessage(
                        template,
                        to,
                        null,
                        Map.of(
                                "asker", name(offer.offerer().organisation()),
                                "answerBy", offer.answerBy().toString(),
                                "path", where + offer.id()),
                        offer.caseFile(),
                        to.kind() == GranteeKind.PERSON ? worksFor : null));
    }

    private void tell(Permit<ShareAction> permit, ShareOffer offer, String code) {
        timeline.append(
                permit,
                offer.caseFile(),
                new TimelineFact(
                        code, Map.of("organisation", name(offer.recipient().organisation()))));
    }

    private String name(OrganisationId organisation) {
        return register.names(List.of(organisation)).getOrDefault(organisation, "?");
    }
}
