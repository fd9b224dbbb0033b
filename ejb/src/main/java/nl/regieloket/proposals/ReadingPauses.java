package nl.regieloket.proposals;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.regieloket.access.Access;
import nl.regieloket.access.Action;
import nl.regieloket.access.Actor;
import nl.regieloket.access.Permit;
import nl.regieloket.access.Subject;
import nl.regieloket.access.Visible;
import nl.regieloket.claims.ClaimAction;
import nl.regieloket.claims.ReadingClaims;
import nl.regieloket.kernel.Boundary;
import nl.regieloket.kernel.BusinessClock;
import nl.regieloket.kernel.Cursor;
import nl.regieloket.kernel.Period;
import nl.regieloket.kernel.Slice;
import nl.regieloket.kernel.id.CaseFileId;
import nl.regieloket.kernel.id.ClaimId;
import nl.regieloket.kernel.id.CommitmentId;
import nl.regieloket.kernel.id.OrganisationId;
import nl.regieloket.kernel.id.ProposalId;
import nl.regieloket.kernel.personal.About;
import nl.regieloket.kernel.personal.OfWhatWasAsked;
import nl.regieloket.kernel.personal.PersonalData;
import nl.regieloket.mandates.MeasureKind;
import nl.regieloket.proposals.answers.Decision;
import nl.regieloket.proposals.confirmations.CollectionState;
import nl.regieloket.proposals.questions.ClosedWords;
import nl.regieloket.proposals.questions.KeepingQuestions;
import nl.regieloket.proposals.questions.QuestionView;
import org.jspecify.annotations.Nullable;

/** Which collections pause, by whose promise, until when, and whether the collection system obeys. */
@Boundary
@Stateless
public class ReadingPauses {
    @Inject
    private Proposals proposals;

    @Inject
    private Access access;

    @Inject
    private Doorway doorway;

    @Inject
    private ReadingClaims claims;

    @Inject
    private KeepingQuestions questions;

    @Inject
    private BusinessClock clock;

    /**
     * A pause that was promised for some claims.
     *
     * @param inForceOn the later of its start date and its being made known (Awb 3:40)
     * @param inForce whether collection pauses today by it
     * @param collection what the collection system said; null: nothing yet
     */
    public record Pause(
            CommitmentId commitment,
            ProposalId proposal,
            OrganisationId authority,
            String authorityName,
            String caseNumber,
            MeasureKind measure,
            Set<ClaimId> claims,
            CommitmentStatus status,
            Period period,
            LocalDate inForceOn,
            boolean inForce,
            @Nullable String conditions,
            @Nullable CollectionState collection)
            implements PersonalData {
        public Pause {
            claims = Set.copyOf(claims);
        }

        @Override
        public Set<About> tellsAbout() {
            return About.claims(claims);
        }
    }

    /**
     * Where one request stands, for those who follow a case: no amounts, no claims.
     *
     * @param period null: nothing was promised
     * @param inForceOn null: nothing was promised
     * @param answerBy last day of the reply term, inclusive
     * @param questions of the organisation that wait for the casemanager, without the numbers that are not for this reader
     * @param words conditions of a promise or reasons of a refusal; null: none, or not for this reader
     */
    public record Followed(
            String authorityName,
            MeasureKind measure,
            CommitmentStatus status,
            @Nullable Period period,
            @Nullable LocalDate inForceOn,
            LocalDate answerBy,
            boolean overdue,
            List<String> questions,
            @Nullable String words)
            implements OfWhatWasAsked {
        public Followed {
            questions = List.copyOf(questions);
        }
    }

    /** All promised pauses of a case, also those to come and those that ended. */
    public List<Pause> ofCase(Actor actor, CaseFileId caseFile) {
        doorway.ofCase(actor, CommitmentAction.READ, caseFile);
        return proposals.partsOf(caseFile).stream()
                .map(this::pause)
                .filter(Objects::nonNull)
                .toList();
    }

    /** Where the requests about what a resident owes stand, for him and for who helps him. */
    public List<Followed> followed(Actor actor, CaseFileId caseFile) {
        var permit = doorway.ofCase(actor, CommitmentAction.FOLLOW, caseFile);
        return followed(actor, Map.of(caseFile, permit)).getOrDefault(caseFile, List.of());
    }

    /** The same of several cases, as many statements as of one; a case that is closed to the actor is left out. */
    public Map<CaseFileId, List<Followed>> followed(Actor actor, Collection<CaseFileId> cases) {
        return followed(actor, doorway.ofCases(actor, CommitmentAction.FOLLOW, cases));
    }

    private Map<CaseFileId, List<Followed>> followed(Actor actor, Map<CaseFileId, Permit<CommitmentAction>> permits) {
        Set<ClaimId> reached = claims.reached(actor, permits);
        List<Commitment> parts = proposals.partsOf(permits.keySet()).stream()
                .filter(part -> !Collections.disjoint(part.claims(), reached))
                .toList();
        if (parts.isEmpty()) {
            return Map.of();
        }
        var subjects = permits.values().stream().map(Permit::subject).toList();
        var words = access.allowed(actor, all(subjects, CommitmentAction.FOLLOW_WORDS));
        var amounts = access.allowed(actor, all(subjects, ClaimAction.READ));
        var asked = questions.about(
                permits.values().iterator().next(),
                parts.stream().map(Commitment::id).toList());
        return parts.stream()
                .collect(Collectors.groupingBy(
                        Commitment::caseFile,
                        Collectors.mapping(
                                part -> {
                                    Subject ofCase = subject(permits, part);
                                    return followed(
                                            part,
                                            open(
                                                    asked.getOrDefault(part.id(), List.of()),
                                                    !amounts.getOrDefault(ofCase, Set.of())
                                                            .isEmpty()),
                                            !words.getOrDefault(ofCase, Set.of())
                                                    .isEmpty());
                                },
                                Collectors.toList())));
    }

    private static Subject subject(Map<CaseFileId, Permit<CommitmentAction>> permits, Commitment part) {
        return Objects.requireNonNull(permits.get(part.caseFile()), "a permit for its case")
                .subject();
    }

    private static List<String> open(List<QuestionView> asked, boolean readsAmounts) {
        return asked.stream()
                .filter(QuestionView::isOpen)
                .map(question -> ClosedWords.of(question.question(), readsAmounts))
                .toList();
    }

    private static <A extends Action> Map<Subject, Set<A>> all(Collection<Subject> subjects, A action) {
        return subjects.stream().collect(Collectors.toMap(Function.identity(), any -> Set.of(action)));
    }

    /**
     * Pauses that the actor's organisation promised and that still hold or are to come, the soonest end first.
     *
     * @param after where to go on; null: from the start
     * @param limit rows to return, 1 to 100
     */
    public Slice<Pause> ofMyOrganisation(Actor actor, @Nullable Cursor after, int limit) {
        var page = new ReadingRequests.Query(ReadingRequests.Which.PROMISED, after, limit);
        Visible visible = access.visible(actor, CommitmentAction.LIST);
        OrganisationId own = actor.organisation();
        if (visible.isNothing() || own == null) {
            return new Slice<>(List.of(), null);
        }
        List<Pause> found = pauses(proposals.promised(own, visible, page.after(), page.limit()));
        return Slice.of(
                found,
                limit,
                last -> Cursor.after(
                        Objects.requireNonNull(last.period().until()),
                        last.commitment().value()));
    }

    /** The pauses that the actor's organisation promised for any of these claims and that still hold or are to come. */
    public List<Pause> ofMyClaims(Actor actor, Collection<ClaimId> claims) {
        Visible visible = access.visible(actor, CommitmentAction.LIST);
        OrganisationId own = actor.organisation();
        if (visible.isNothing() || own == null) {
            return List.of();
        }
        return pauses(proposals.promisedFor(own, claims, visible));
    }

    /**
     * Until when the creditor stopped the collection of a claim, for who collects it: that, and nothing of what was asked
     * or answered.
     *
     * @param status promised and to come, or in force
     * @param inForceOn first day on which collection stops
     * @param inForce whether it stops today
     */
    public record Stopped(ClaimId claim, CommitmentStatus status, Period period, LocalDate inForceOn, boolean inForce)
            implements PersonalData {
        @Override
        public Set<About> tellsAbout() {
            return About.claims(Set.of(claim));
        }
    }

    /** The pauses that hold or are to come for those of these claims that the actor's organisation collects for another. */
    public List<Stopped> ofCollected(Actor actor, Collection<ClaimId> collected) {
        Visible visible = access.visible(actor, CommitmentAction.SEE_STOPPED);
        if (visible.isNothing() || collected.isEmpty()) {
            return List.of();
        }
        LocalDate today = clock.today();
        return proposals.collected(visible, collected).stream()
                .map(row -> {
                    Commitment commitment = (Commitment) row[1];
                    Decision decision = Objects.requireNonNull(commitment.decision(), "promised without a decision");
                    return new Stopped(
                            new ClaimId((UUID) row[0]),
                            commitment.status(),
                            decision.period(),
                            decision.inForceOn(),
                            commitment.pausesCollectionOn(today));
                })
                .toList();
    }

    private List<Pause> pauses(List<Commitment> promised) {
        return promised.stream().map(this::pause).filter(Objects::nonNull).toList();
    }

    private @Nullable Pause pause(Commitment commitment) {
        Decision decision = commitment.decision();
        if (decision == null) {
            return null;
        }
        return new Pause(
                commitment.id(),
                commitment.proposal(),
                commitment.authority(),
                commitment.request().authorityName(),
                commitment.request().caseNumber(),
                commitment.request().measure(),
                commitment.claims(),
                commitment.status(),
                decision.period(),
                decision.inForceOn(),
                commitment.pausesCollectionOn(clock.today()),
                decision.conditions(),
                commitment.collection());
    }

    private Followed followed(Commitment commitment, List<String> open, boolean readsWords) {
        Decision decision = commitment.decision();
        String words =
                decision == null || !commitment.status().isPromised() ? commitment.reasons() : decision.conditions();
        return new Followed(
                commitment.request().authorityName(),
                commitment.request().measure(),
                commitment.status(),
                decision == null ? null : decision.period(),
                decision == null ? null : decision.inForceOn(),
                commitment.request().answerBy(),
                commitment.isOverdue(clock.today()),
                commitment.status().isOpen() ? open : List.of(),
                readsWords ? words : null);
    }
}
