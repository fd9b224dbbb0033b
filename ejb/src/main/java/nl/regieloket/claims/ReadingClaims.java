package nl.regieloket.claims;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.regieloket.access.Access;
import nl.regieloket.access.Actor;
import nl.regieloket.access.Permit;
import nl.regieloket.access.Subject;
import nl.regieloket.access.Visible;
import nl.regieloket.casefiles.ReadingCases;
import nl.regieloket.kernel.Boundary;
import nl.regieloket.kernel.Cursor;
import nl.regieloket.kernel.Problem;
import nl.regieloket.kernel.Slice;
import nl.regieloket.kernel.id.CaseFileId;
import nl.regieloket.kernel.id.ClaimId;
import nl.regieloket.kernel.personal.About;
import nl.regieloket.kernel.personal.FieldClass;
import nl.regieloket.kernel.personal.PersonalData;
import org.jspecify.annotations.Nullable;

/** Reads claims. */
@Boundary
@Stateless
public class ReadingClaims {
    private static final int ROWS = 50;
    private static final int MOST = 100;
    private static final Set<ClaimAction> ON_ONE = EnumSet.complementOf(
            EnumSet.of(ClaimAction.RECORD, ClaimAction.LIST, ClaimAction.SEE_CRIMINAL, ClaimAction.KEEP_DEBTORS));

    @Inject
    private Claims claims;

    @Inject
    private ClaimViews views;

    @Inject
    private Access access;

    @Inject
    private ReadingCases readingCases;

    /**
     * The claims of a case, withdrawn ones included, in the order in which they were recorded. A resident, and who helps
     * one, sees those that he owes.
     *
     * @throws Problem.Missing {@code case-file.unknown}
     * @throws Problem.Forbidden {@code access.refused} when the section money is closed to the actor
     */
    public List<ClaimView> ofCase(Actor actor, CaseFileId caseFile) {
        Subject subject = readingCases.subject(actor, caseFile);
        var permit = access.permit(actor, ClaimAction.READ, subject);
        List<Claim> own = claims.of(caseFile).stream()
                .filter(claim -> claim.isReachedBy(permit))
                .toList();
        return views.of(own, access.allowed(actor, subject, ON_ONE));
    }

    /**
     * The same, some at a time.
     *
     * @param after where to go on; null: from the first
     * @param limit rows to return, 1 to 100
     */
    public Slice<ClaimView> ofCase(Actor actor, CaseFileId caseFile, @Nullable Cursor after, int limit) {
        requireInRange(limit);
        Subject subject = readingCases.subject(actor, caseFile);
        var permit = access.permit(actor, ClaimAction.READ, subject);
        Slice<Claim> slice = Slice.of(
                claims.recorded(caseFile, permit, after, limit),
                limit,
                claim -> Cursor.after(claim.id().value()));
        return new Slice<>(views.of(slice.rows(), access.allowed(actor, subject, ON_ONE)), slice.next());
    }

    /**
     * The claims of a case with what they come to.
     *
     * @param urgent what presses most first: those that stand, then those that are over, then those that were withdrawn,
     *     each by their last day to pay
     * @param more whether there are others
     * @param totals of all, shown or not; null: this reader sees a part of the claims alone
     */
    public record Money(
            List<ClaimView> urgent, boolean more, @Nullable ClaimTotals totals) implements PersonalData {
        public Money {
            urgent = List.copyOf(urgent);
        }

        @Override
        public Set<About> tellsAbout() {
            return About.all(urgent);
        }
    }

    /**
     * What presses most of the money of a case.
     *
     * @param rows how many claims at most
     */
    public Money money(Actor actor, CaseFileId caseFile, int rows) {
        Subject subject = readingCases.subject(actor, caseFile);
        var permit = access.permit(actor, ClaimAction.READ, subject);
        List<Claim> found = claims.urgent(caseFile, permit, rows);
        return new Money(
                views.of(found.stream().limit(rows).toList(), access.allowed(actor, subject, ON_ONE)),
                found.size() > rows,
                permit.standsFor() == null && permit.opens(FieldClass.CRIMINAL) ? claims.totals(caseFile) : null);
    }

    /**
     * The same of several cases; as many statements as of one. A case whose claims are closed to the actor is left out.
     */
    public Map<CaseFileId, List<ClaimView>> ofCases(Actor actor, Collection<CaseFileId> ids) {
        Map<CaseFileId, Subject> subjects = readingCases.subjects(actor, ids);
        Map<Subject, Permit<ClaimAction>> permits = access.permits(actor, ClaimAction.READ, subjects.values());
        Map<Subject, Set<ClaimAction>> allowed = access.allowed(
                actor, permits.keySet().stream().collect(Collectors.toMap(Function.identity(), any -> ON_ONE)));
        return views
                .of(
                        claims.of(subjects.keySet()).stream()
                                .filter(claim -> isReached(permits.get(subjects.get(claim.caseFile())), claim))
                                .toList(),
                        claim -> allowed.getOrDefault(subjects.get(claim.caseFile()), Set.of()))
                .stream()
                .collect(Collectors.groupingBy(ClaimView::caseFile));
    }

    private static boolean isReached(@Nullable Permit<?> permit, Claim claim) {
        return permit != null && claim.isReachedBy(permit);
    }

    /** Whether the actor may add claims to this case. */
    public boolean mayRecord(Actor actor, CaseFileId caseFile) {
        return access.allowed(actor, readingCases.subject(actor, caseFile), Set.of(ClaimAction.RECORD))
                .contains(ClaimAction.RECORD);
    }

    /**
     * The claims that are opened to the actor's organisation as their creditor or collecting agent, newest first, 50 at
     * a time. It never tells of another creditor.
     *
     * @param after where to go on; null: from the newest
     */
    public Slice<ClaimView> ofCreditor(Actor actor, @Nullable Cursor after) {
        return ofCreditor(actor, after, ROWS);
    }

    /**
     * The same, some at a time.
     *
     * @param limit rows to return, 1 to 100
     */
    public Slice<ClaimView> ofCreditor(Actor actor, @Nullable Cursor after, int limit) {
        requireInRange(limit);
        Visible visible = access.visible(actor, ClaimAction.LIST);
        if (visible.isNothing()) {
            return new Slice<>(List.of(), null);
        }
        Slice<Claim> slice = Slice.of(
                claims.opened(visible, after, limit),
                limit,
                claim -> Cursor.after(claim.id().value()));
        return new Slice<>(views.of(slice.rows(), Set.of(ClaimAction.READ, ClaimAction.REPORT)), slice.next());
    }

    private static void requireInRange(int limit) {
        if (limit < 1 || limit > MOST) {
            throw new Problem.Invalid("limit", "limit.out-of-range");
        }
    }

    /**
     * One claim.
     *
     * @throws Problem.Missing {@code claim.unknown}
     */
    public ClaimView read(Actor actor, ClaimId id) {
        Claim claim = claims.existing(id);
        Subject subject = claim.within(readingCases.subject(actor, claim.caseFile()));
        requireReached(access.permit(actor, ClaimAction.READ, subject), claim);
        return views.of(List.of(claim), access.allowed(actor, subject, ON_ONE)).getFirst();
    }

    /**
     * A claim with how it came to be what it is.
     *
     * @param history oldest first; empty for who may not see it
     */
    public record WithHistory(ClaimView claim, List<ClaimRevisionView> history) implements PersonalData {
        public WithHistory {
            history = List.copyOf(history);
        }

        @Override
        public Set<About> tellsAbout() {
            return claim.tellsAbout();
        }
    }

    /**
     * One claim with its history, where the actor may see that: one reading, and one line in the trail.
     *
     * @throws Problem.Missing {@code claim.unknown}
     */
    public WithHistory readWhole(Actor actor, ClaimId id) {
        ClaimView claim = read(actor, id);
        List<ClaimRevisionView> history =
                claim.allows(ClaimAction.HISTORY) ? views.past(claims.revisions(Set.of(id))) : List.of();
        return new WithHistory(claim, history);
    }

    /** How a claim came to be what it is, oldest first. */
    public List<ClaimRevisionView> history(Actor actor, ClaimId id) {
        Claim claim = claims.existing(id);
        requireReached(
                access.permit(actor, ClaimAction.HISTORY, claim.within(readingCases.subject(actor, claim.caseFile()))),
                claim);
        return views.past(claims.revisions(Set.of(id)));
    }

    private void requireReached(Permit<?> permit, Claim claim) {
        access.requireAbout(permit, claim.debtors());
        access.requireOpen(permit, claim.terms().kind().fieldClass());
    }

    /** How these claims of a case came to be what they are, by claim, oldest first: their states in time. */
    public List<ClaimRevisionView> historyOfCase(Actor actor, CaseFileId caseFile, Collection<ClaimId> shown) {
        access.permit(actor, ClaimAction.HISTORY, readingCases.subject(actor, caseFile));
        return views.past(claims.revisionsOf(caseFile, shown));
    }

    /**
     * The claims of these cases that the permit for each reaches: of a resident, and of who helps one, those that he owes.
     */
    public Set<ClaimId> reached(Actor actor, Map<CaseFileId, ? extends Permit<?>> permits) {
        return claims.of(permits.keySet()).stream()
                .filter(claim -> isReached(permits.get(claim.caseFile()), claim))
                .map(Claim::id)
                .collect(Collectors.toUnmodifiableSet());
    }

    /**
     * What another feature needs of claims of the case that it holds a permit about, in the order of their recording.
     *
     * @throws Problem.Missing {@code claim.unknown} when one is unknown, withdrawn or of another case
     */
    public List<ClaimFacts> facts(Permit<?> by, Collection<ClaimId> ids) {
        Subject caseFile = by.caseFile();
        List<ClaimFacts> facts = claims.all(ids).stream()
                .filter(claim -> !claim.isWithdrawn())
                .filter(claim -> by.opens(claim.terms().kind().fieldClass()))
                .map(Claim::facts)
                .filter(claim -> claim.caseFile().value().equals(caseFile.id()))
                .toList();
        if (facts.size() != ids.stream().distinct().count()) {
            throw new Problem.Missing("claim.unknown");
        }
        return facts;
    }

    /** The same, of claims that were withdrawn too: what was asked about one stays readable. */
    public List<ClaimFacts> factsWithWithdrawn(Permit<?> by, Collection<ClaimId> ids) {
        Subject caseFile = by.caseFile();
        return claims.all(ids).stream()
                .filter(claim -> by.opens(claim.terms().kind().fieldClass()))
                .map(Claim::facts)
                .filter(claim -> claim.caseFile().value().equals(caseFile.id()))
                .toList();
    }
}
