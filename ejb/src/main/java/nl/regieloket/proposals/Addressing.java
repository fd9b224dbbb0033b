package nl.regieloket.proposals;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.regieloket.access.CaseRole;
import nl.regieloket.access.Grantee;
import nl.regieloket.access.GrantingAccess;
import nl.regieloket.access.NewGrant;
import nl.regieloket.access.Permit;
import nl.regieloket.access.Section;
import nl.regieloket.access.Subject;
import nl.regieloket.casefiles.CaseReference;
import nl.regieloket.claims.ClaimFacts;
import nl.regieloket.claims.OpeningClaims;
import nl.regieloket.claims.ReadingClaims;
import nl.regieloket.kernel.BusinessClock;
import nl.regieloket.kernel.Euro;
import nl.regieloket.kernel.LegalCalendar;
import nl.regieloket.kernel.Problem;
import nl.regieloket.kernel.id.ClaimId;
import nl.regieloket.kernel.id.OrganisationId;
import nl.regieloket.kernel.id.PersonId;
import nl.regieloket.mandates.HoldingMandates;
import nl.regieloket.mandates.MeasureKind;
import nl.regieloket.mandates.MeasureTable;
import nl.regieloket.mandates.OutsideHolder;
import nl.regieloket.mandates.PowerView;
import nl.regieloket.organisations.OrganisationRegister;
import nl.regieloket.organisations.OrganisationView;
import nl.regieloket.proposals.requests.Request;

/** Finds who is competent for a claim, how and until when to ask it, and opens to it what it is asked about. */
@Dependent
class Addressing {
    private static final LegalCalendar CALENDAR = new LegalCalendar();

    @Inject
    private ReadingClaims claims;

    @Inject
    private OrganisationRegister register;

    @Inject
    private HoldingMandates mandates;

    @Inject
    private GrantingAccess granting;

    @Inject
    private OpeningClaims opening;

    @Inject
    private BusinessClock clock;

    /** Facts of claims of that case; a claim of another one does not exist for this. */
    List<ClaimFacts> facts(Permit<?> permit, CaseReference ofCase, Set<ClaimId> wanted) {
        List<ClaimFacts> found = wanted.isEmpty() ? List.of() : claims.facts(permit, wanted);
        if (found.size() != wanted.size()
                || found.stream().anyMatch(claim -> !claim.caseFile().equals(ofCase.id()))) {
            throw new Problem.Missing("claim.unknown");
        }
        return found;
    }

    /**
     * Groups claims by who is competent: the creditor, whoever collects for it. An agent that decides for a creditor does
     * so under a mandate of that creditor. For what each is asked is told by the table of measures.
     *
     * @throws Problem.Invalid {@code proposal.claim-without-power} on {@code claims} when a creditor is asked for nothing
     */
    Map<DraftPart.Addressee, Set<ClaimId>> byAddressee(Collection<ClaimFacts> facts) {
        Map<DraftPart.Addressee, Set<ClaimId>> asked = new LinkedHashMap<>();
        for (ClaimFacts claim : facts) {
            asked.computeIfAbsent(addressee(claim), any -> new LinkedHashSet<>())
                    .add(claim.id());
        }
        return asked;
    }

    /**
     * Refuses claims whose creditor has no power that could be asked for: nobody could answer.
     *
     * @throws Problem.Invalid {@code proposal.claim-without-power} on {@code claims}
     */
    void requirePowers(Permit<?> permit, Collection<DraftPart.Addressee> asked) {
        for (DraftPart.Addressee one : asked) {
            if (!mandates.hasPower(permit, one.authority(), one.measure(), clock.today())) {
                throw withoutPower();
            }
        }
    }

    private DraftPart.Addressee addressee(ClaimFacts claim) {
        MeasureKind measure = MeasureTable.packaged()
                .askedOf(organisation(claim.creditor()).kind(), clock.today())
                .orElseThrow(Addressing::withoutPower);
        return new DraftPart.Addressee(claim.creditor(), measure);
    }

    private static Problem withoutPower() {
        return new Problem.Invalid("claims", "proposal.claim-without-power");
    }

    /**
     * Refuses claims of which nothing is to be collected any more: there is nothing to pause.
     *
     * @throws Problem.Invalid {@code proposal.claim-is-over} on {@code claims}
     */
    static void requireLive(Collection<ClaimFacts> facts) {
        if (!facts.stream().allMatch(ClaimFacts::isLive)) {
            throw new Problem.Invalid("claims", "proposal.claim-is-over");
        }
    }

    /**
     * Refuses to ask anybody about what became the claim of another since the draft was written, or is no more.
     *
     * @throws Problem.Conflict {@code proposal.claims-changed}
     */
    void requireCompetent(Permit<?> permit, List<DraftPart> drafted) {
        Map<DraftPart.Addressee, Set<ClaimId>> asked = new HashMap<>();
        drafted.forEach(part -> asked.put(new DraftPart.Addressee(part.authority(), part.measure()), part.claims()));
        Set<ClaimId> all = asked.values().stream().flatMap(Set::stream).collect(Collectors.toSet());
        List<ClaimFacts> live =
                known(permit, all).stream().filter(ClaimFacts::isLive).toList();
        if (!byAddressee(live).equals(asked)) {
            throw new Problem.Conflict("proposal.claims-changed");
        }
    }

    OrganisationView organisation(OrganisationId id) {
        return register.organisation(id).orElseThrow(() -> new Problem.Missing("organisation.unknown"));
    }

    LocalDate answerBy(DraftPart part) {
        return CALENDAR.plusWorkingDays(clock.today(), part.replyDays());
    }

    /**
     * The power that a part calls upon.
     *
     * @throws Problem.Invalid {@code mandate.no-power} when that party does not have it
     */
    PowerView power(Permit<?> permit, DraftPart part) {
        return mandates.power(permit, part.authority(), part.measure(), clock.today());
    }

    Request request(Permit<?> permit, DraftPart part, CaseReference ofCase) {
        return new Request(
                part.wish(),
                clock.today(),
                answerBy(part),
                power(permit, part).legalArticle(),
                new Request.Names(
                        ofCase.number(),
                        organisation(part.authority()).name(),
                        ofCase.municipality(),
                        organisation(ofCase.municipality()).name()));
    }

    /** Lets the organisation that is asked see its own part and its own claims, and nothing else of the case. */
    void open(Permit<ProposalAction> by, Commitment commitment, Subject ofCase) {
        granting.grant(
                by,
                new NewGrant(
                        commitment.subject(ofCase),
                        Grantee.organisation(commitment.authority()),
                        CaseRole.RESPONDENT,
                        Set.of(Section.MONEY),
                        "joint-proposal",
                        commitment.request().legalGround(),
                        clock.now(),
                        null));
        opening.toCreditors(by, commitment.claims());
    }

    /** Who decides in the name of who was asked from outside of it today: one line a mandate. */
    List<OutsideHolder> holders(Permit<?> by, Commitment commitment) {
        return mandates.outside(by, commitment.authority(), commitment.request().measure());
    }

    /** The same of one of them. */
    List<OutsideHolder> holders(Permit<?> by, Commitment commitment, PersonId holder) {
        return mandates.outside(by, commitment.authority(), commitment.request().measure(), holder);
    }

    /** Those, each of them once, for whom he was mandated first. */
    Collection<OutsideHolder> holdersOnce(Permit<?> by, Commitment commitment) {
        return holders(by, commitment).stream()
                .collect(Collectors.toMap(
                        OutsideHolder::holder, Function.identity(), (first, next) -> first, LinkedHashMap::new))
                .values();
    }

    /** Lets such a holder see that part, and no longer than the mandate holds. */
    void open(Permit<?> by, Commitment commitment, Subject part, OutsideHolder holder) {
        LocalDate until = holder.validity().until();
        granting.grant(
                by,
                new NewGrant(
                                part,
                                Grantee.person(holder.holder()),
                                CaseRole.MANDATE_HOLDER,
                                Set.of(Section.MONEY),
                                "joint-proposal",
                                commitment.request().legalGround(),
                                startOf(holder.validity().from()),
                                until == null ? null : startOf(until.plusDays(1)))
                        .whileWorkingFor(holder.employer()));
    }

    /** Shuts such a holder out again; answers whether he was in. */
    boolean close(Permit<?> by, Subject part, PersonId holder) {
        return granting.revoke(by, part, Grantee.person(holder), CaseRole.MANDATE_HOLDER, "mandate-changed");
    }

    private static Instant startOf(LocalDate day) {
        return day.atStartOfDay(BusinessClock.ZONE).toInstant();
    }

    /** What these claims come to, without those that turned out a mistake. */
    static Euro total(Collection<ClaimFacts> facts) {
        return facts.stream()
                .filter(claim -> !claim.withdrawn())
                .map(ClaimFacts::currentAmount)
                .reduce(Euro.ZERO, Euro::plus);
    }

    /** Facts of claims that were asked about, also of one that turned out a mistake since. */
    List<ClaimFacts> known(Permit<?> permit, Set<ClaimId> asked) {
        return asked.isEmpty() ? List.of() : claims.factsWithWithdrawn(permit, asked);
    }

    /**
     * What the claims of a commitment come to today.
     *
     * @throws Problem.Conflict {@code commitment.claims-withdrawn} when all of them turned out a mistake
     */
    Euro amount(Permit<?> permit, Commitment commitment) {
        List<ClaimFacts> facts = known(permit, commitment.claims());
        if (facts.stream().allMatch(ClaimFacts::withdrawn)) {
            throw new Problem.Conflict("commitment.claims-withdrawn");
        }
        return total(facts);
    }

    /**
     * Those claims of a commitment for which more can be asked of who promised it.
     *
     * @throws Problem.Conflict {@code commitment.claims-over} when there are none: paid, given up, or of another by now
     */
    Set<ClaimId> stillOf(Permit<?> permit, Commitment commitment) {
        Set<ClaimId> still = stillOf(known(permit, commitment.claims()), commitment);
        if (still.isEmpty()) {
            throw new Problem.Conflict("commitment.claims-over");
        }
        return still;
    }

    /** The same among these. */
    static Set<ClaimId> stillOf(Collection<ClaimFacts> known, Commitment commitment) {
        return known.stream()
                .filter(claim -> commitment.claims().contains(claim.id()))
                .filter(claim -> claim.isLive() && claim.creditor().equals(commitment.authority()))
                .map(ClaimFacts::id)
                .collect(Collectors.toSet());
    }
}
