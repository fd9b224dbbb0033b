package nl.regieloket.sharing;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Set;
import nl.regieloket.access.CaseRole;
import nl.regieloket.access.Permit;
import nl.regieloket.access.PurposeTable;
import nl.regieloket.access.Section;
import nl.regieloket.access.grants.GrantRow;
import nl.regieloket.casefiles.CaseReference;
import nl.regieloket.casefiles.ReadingCases;
import nl.regieloket.kernel.Problem;
import nl.regieloket.kernel.Words;
import nl.regieloket.kernel.id.CaseFileId;
import nl.regieloket.kernel.id.GrantId;
import nl.regieloket.kernel.id.PersonId;
import nl.regieloket.kernel.id.ShareOfferId;
import nl.regieloket.persons.households.KeepingHouseholds;
import nl.regieloket.sharing.rules.ShareAction;
import nl.regieloket.sharing.rules.ShareForm;
import org.jspecify.annotations.Nullable;

/** Makes an offer, of what may be offered alone, and lets who is asked see it. */
@Dependent
class MakingOffers {
    private static final int LONGEST_QUESTION = 1000;

    @Inject
    private ShareOffers offers;

    @Inject
    private Recipients recipients;

    @Inject
    private Weighing weighing;

    @Inject
    private ReadingCases cases;

    @Inject
    private KeepingHouseholds households;

    @Inject
    private Inviting inviting;

    /** The offer, as {@link OfferingShares#offer} tells. */
    ShareOffer made(Permit<ShareAction> permit, CaseFileId caseFile, NewShareOffer facts) {
        CaseReference reference = cases.heldOpen(permit, caseFile);
        Recipient recipient = recipients.require(permit, facts);
        LocalDate today = inviting.today();
        ShareAdvice advice = weighing.weigh(permit, facts.form(), recipients.organisation(facts.organisation()));
        ShareAdvice.Option option = option(advice, facts);
        Set<Section> sections = sections(facts, option);
        LocalDate until = until(facts, option, today);
        GrantRow own = weighing.covering(permit, sections, until == null ? null : Inviting.endOf(until));
        String question = Words.required("question", facts.question(), LONGEST_QUESTION);
        Discretion.require(question, households.everNoted(permit, reference.household()));
        requireNotOffered(caseFile, facts.form(), recipient);
        var offer = new ShareOffer(
                ShareOfferId.next(),
                caseFile,
                new NewShareOffer(
                        facts.form(),
                        facts.organisation(),
                        facts.team(),
                        facts.officer(),
                        option.purpose(),
                        sections,
                        until,
                        question,
                        facts.doNotPassOn()),
                sections,
                offerer(permit, facts.form(), own),
                recipient,
                inviting.now(),
                advice.answerBy());
        offers.add(offer);
        inviting.invite(permit, offer);
        return offer;
    }

    private ShareAdvice.Option option(ShareAdvice advice, NewShareOffer facts) {
        ShareAdvice.Without without = advice.without();
        if (without != null) {
            String purpose = without.purpose();
            throw purpose == null
                    ? new Problem.Forbidden(without.code())
                    : new Problem.Forbidden(without.code(), "purpose." + purpose);
        }
        if (facts.form() == ShareForm.HAND_OVER) {
            return advice.options().getFirst();
        }
        return advice.options().stream()
                .filter(option -> option.purpose().equals(facts.purpose()))
                .findFirst()
                .orElseThrow(() -> notFor(facts.purpose(), inviting.today()));
    }

    private static Problem notFor(String purpose, LocalDate today) {
        if (purpose.isBlank()) {
            return new Problem.Invalid("purpose", "required");
        }
        return PurposeTable.packaged()
                .find(purpose)
                .<Problem>map(known -> new Problem.Forbidden(
                        known.isInForce(today) ? "purpose.does-not-cover" : "purpose.not-in-force",
                        "purpose." + purpose))
                .orElseGet(() -> new Problem.Invalid("purpose", "sharing.purpose-unknown"));
    }

    private static Set<Section> sections(NewShareOffer facts, ShareAdvice.Option option) {
        if (facts.form() == ShareForm.HAND_OVER) {
            return option.may();
        }
        if (facts.sections().isEmpty()) {
            throw new Problem.Invalid("sections", "required");
        }
        if (!option.may().containsAll(facts.sections())) {
            boolean covered = PurposeTable.packaged()
                    .find(option.purpose())
                    .filter(purpose -> purpose.sections().containsAll(facts.sections()))
                    .isPresent();
            throw covered
                    ? new Problem.Forbidden("sharing.beyond-own")
                    : new Problem.Forbidden("purpose.does-not-cover", "purpose." + option.purpose());
        }
        return facts.sections();
    }

    private static @Nullable LocalDate until(NewShareOffer facts, ShareAdvice.Option option, LocalDate today) {
        if (facts.form() == ShareForm.HAND_OVER) {
            return null;
        }
        LocalDate until = facts.until();
        LocalDate longest = option.longest();
        if (until == null) {
            throw new Problem.Invalid("until", "required");
        }
        if (until.isBefore(today)) {
            throw new Problem.Invalid("until", "date.in-past");
        }
        if (longest != null && until.isAfter(longest)) {
            throw new Problem.Invalid("until", "sharing.too-long");
        }
        return until;
    }

    /** What waits for an answer from the same, or is open to it in the same form, is not offered twice. */
    private void requireNotOffered(CaseFileId caseFile, ShareForm form, Recipient recipient) {
        boolean already = offers.alive(caseFile, recipient.grantee()).stream()
                .anyMatch(offer -> offer.form() == form && (offer.isOpen() || offer.stands()));
        if (already) {
            throw new Problem.Conflict("sharing.offered-already");
        }
    }

    private Offerer offerer(Permit<ShareAction> permit, ShareForm form, GrantRow own) {
        CaseRole role = Arrays.stream(CaseRole.values())
                .filter(permit::isAs)
                .findFirst()
                .orElseThrow();
        ShareOfferId passedOnFrom = role == CaseRole.WORKING_ALONG
                ? offers.behind(new GrantId(own.id())).map(ShareOffer::id).orElseThrow()
                : null;
        PersonId absent = form == ShareForm.HAND_OVER ? permit.replacing() : null; // it is his case that is taken over
        return new Offerer(
                absent == null ? permit.actor().person() : absent, permit.organisation(), role, passedOnFrom);
    }
}
