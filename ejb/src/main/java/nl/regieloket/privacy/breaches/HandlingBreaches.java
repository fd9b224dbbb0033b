package nl.regieloket.privacy.breaches;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.regieloket.access.Access;
import nl.regieloket.access.Actor;
import nl.regieloket.access.Permit;
import nl.regieloket.casefiles.ReadingCases;
import nl.regieloket.kernel.Boundary;
import nl.regieloket.kernel.BusinessClock;
import nl.regieloket.kernel.Cursor;
import nl.regieloket.kernel.Problem;
import nl.regieloket.kernel.Slice;
import nl.regieloket.kernel.id.CaseFileId;
import nl.regieloket.kernel.id.PersonId;
import nl.regieloket.organisations.OrganisationRegister;
import org.jspecify.annotations.Nullable;

/**
 * The privacy officers of an organisation keep its record of breaches (AVG 33 lid 5). A case that is locked to one of them
 * does not show in it; the record itself names no resident, so that it stays work for whoever is there.
 */
@Boundary
@Stateless
public class HandlingBreaches {
    private static final int MOST = 100;
    private static final int MOST_IN_OVERVIEW = 1000;

    @Inject
    private DataBreaches breaches;

    @Inject
    private BreachWork work;

    @Inject
    private ReadingCases cases;

    @Inject
    private OrganisationRegister register;

    @Inject
    private Access access;

    @Inject
    private BusinessClock clock;

    /**
     * Those of the actor's organisation: open ones by the end of their 72 hours, the soonest first; closed ones the latest
     * first.
     *
     * @param limit rows to return, 1 to 100
     */
    public Slice<BreachRow> list(Actor actor, boolean closed, @Nullable Cursor after, int limit) {
        if (limit < 1 || limit > MOST) {
            throw new Problem.Invalid("limit", "limit.out-of-range");
        }
        Permit<BreachAction> permit = access.permitAtWork(actor, BreachAction.HANDLE);
        List<DataBreach> found = breaches.of(permit.organisation(), closed, after, limit + 1);
        Map<CaseFileId, String> numbers = numbers(permit, found);
        Instant now = clock.now();
        return Slice.of(found, limit, last -> Cursor.after(last.tellBy(), last.id()))
                .map(one -> one.row(numberOf(one, numbers), now));
    }

    /**
     * One breach.
     *
     * @throws Problem.Missing {@code breach.unknown} of another organisation
     */
    public BreachView one(Actor actor, BreachId id) {
        DataBreach breach = existing(actor, id);
        return view(permit(actor, breach), breach);
    }

    /**
     * All that were discovered in a period, with facts, consequences and measures (AVG 33 lid 5), the first one first.
     *
     * @param from first day
     * @param until last day, inclusive
     * @throws Problem.Invalid {@code period.ends-before-it-starts}; {@code breach.overview-too-long} of more than a thousand
     */
    public List<BreachView> overview(Actor actor, LocalDate from, LocalDate until) {
        Permit<BreachAction> permit = access.permitAtWork(actor, BreachAction.HANDLE);
        if (until.isBefore(from)) {
            throw new Problem.Invalid("until", "period.ends-before-it-starts");
        }
        List<DataBreach> found = breaches.discovered(
                permit.organisation(),
                from.atStartOfDay(BusinessClock.ZONE).toInstant(),
                until.plusDays(1).atStartOfDay(BusinessClock.ZONE).toInstant(),
                MOST_IN_OVERVIEW + 1);
        if (found.size() > MOST_IN_OVERVIEW) {
            throw new Problem.Invalid("until", "breach.overview-too-long");
        }
        return views(permit, found);
    }

    /**
     * Puts the facts on record.
     *
     * @throws Problem.Invalid on a field; {@code breach.move-to-be-explained} on {@code movedBecause} when the moment of
     *     discovery becomes another without saying why
     * @throws Problem.Conflict {@code breach.closed}, {@code changed-meanwhile}
     */
    public BreachView record(Actor actor, BreachId id, long version, BreachFacts facts) {
        DataBreach breach = existing(actor, id);
        Permit<BreachAction> permit = open(actor, breach, version);
        if (breach.record(facts, clock.now())) {
            stage(permit, breach, StageKind.CLOCK_MOVED, null, Objects.requireNonNull(facts.movedBecause()), false);
        }
        return changed(permit, breach);
    }

    /**
     * Judges the risk; each judgement stays on record.
     *
     * @throws Problem.Conflict {@code breach.closed}, {@code changed-meanwhile}
     */
    public BreachView assess(Actor actor, BreachId id, long version, BreachRisk risk, String reasons) {
        DataBreach breach = existing(actor, id);
        Permit<BreachAction> permit = open(actor, breach, version);
        breach.assess(permit, risk, reasons, clock.now());
        stage(permit, breach, StageKind.ASSESSED, risk, reasons, false);
        return changed(permit, breach);
    }

    /**
     * Puts on record that the authority was told, or by a processor the controller.
     *
     * @throws Problem.Invalid {@code breach.delay-to-be-told} on {@code delay} after the 72 hours
     * @throws Problem.Conflict {@code breach.assess-first}, {@code breach.not-to-be-told}, {@code breach.told-before},
     *     {@code breach.closed}, {@code changed-meanwhile}
     */
    public BreachView tellAuthority(Actor actor, BreachId id, long version, TellingAuthority telling) {
        DataBreach breach = existing(actor, id);
        Permit<BreachAction> permit = open(actor, breach, version);
        breach.tellAuthority(permit, telling, clock.now());
        return changed(permit, breach);
    }

    /**
     * Puts on record that the people concerned were told, or why not.
     *
     * @throws Problem.Invalid {@code required}, {@code breach.told-and-ground} or {@code breach.ground-not-needed} on {@code
     *     ground}
     * @throws Problem.Conflict {@code breach.assess-first}, {@code breach.people-told-before}, {@code breach.closed}, {@code
     *     changed-meanwhile}
     */
    public BreachView tellPeople(Actor actor, BreachId id, long version, TellingPeople telling) {
        DataBreach breach = existing(actor, id);
        Permit<BreachAction> permit = open(actor, breach, version);
        breach.tellPeople(permit, telling, clock.today());
        return changed(permit, breach);
    }

    /**
     * Adds what came later (AVG 33 lid 4).
     *
     * @param toAuthority whether the authority was told of it
     * @throws Problem.Conflict {@code breach.closed}, {@code changed-meanwhile}
     */
    public BreachView follow(Actor actor, BreachId id, long version, String words, boolean toAuthority) {
        DataBreach breach = existing(actor, id);
        Permit<BreachAction> permit = open(actor, breach, version);
        stage(permit, breach, StageKind.FOLLOW_UP, null, words, toAuthority);
        return changed(permit, breach);
    }

    /**
     * Closes it, when all that the law asks is on record.
     *
     * @throws Problem.Invalid with everything that is missing
     * @throws Problem.Conflict {@code breach.closed}, {@code changed-meanwhile}
     */
    public BreachView close(Actor actor, BreachId id, long version) {
        DataBreach breach = existing(actor, id);
        Permit<BreachAction> permit = open(actor, breach, version);
        breach.close(permit, clock.now());
        return changed(permit, breach);
    }

    private void stage(
            Permit<BreachAction> permit,
            DataBreach breach,
            StageKind kind,
            @Nullable BreachRisk risk,
            String words,
            boolean told) {
        breaches.add(new BreachStage(permit, breach.id(), kind, risk, words, told, clock.now()));
    }

    private BreachView changed(Permit<BreachAction> permit, DataBreach breach) {
        work.follow(permit, breach, clock.today());
        breaches.flush();
        return view(permit, breach);
    }

    private BreachView view(Permit<BreachAction> permit, DataBreach breach) {
        return views(permit, List.of(breach)).getFirst();
    }

    private List<BreachView> views(Permit<BreachAction> permit, List<DataBreach> found) {
        Map<CaseFileId, String> numbers = numbers(permit, found);
        Map<PersonId, String> names =
                register.officerNames(found.stream().map(DataBreach::reporter).collect(Collectors.toSet()));
        Map<UUID, List<BreachView.Stage>> stages =
                breaches.stages(found.stream().map(DataBreach::id).toList());
        Instant now = clock.now();
        return found.stream()
                .map(one -> one.view(
                        one.row(numberOf(one, numbers), now),
                        names.getOrDefault(one.reporter(), ""),
                        stages.getOrDefault(one.id().value(), List.of())))
                .toList();
    }

    private Map<CaseFileId, String> numbers(Permit<BreachAction> permit, Collection<DataBreach> found) {
        return cases.ownNumbers(
                permit,
                found.stream()
                        .map(DataBreach::caseFile)
                        .filter(Objects::nonNull)
                        .collect(Collectors.toSet()));
    }

    private static @Nullable String numberOf(DataBreach breach, Map<CaseFileId, String> numbers) {
        CaseFileId caseFile = breach.caseFile();
        return caseFile == null ? null : numbers.get(caseFile);
    }

    private DataBreach existing(Actor actor, BreachId id) {
        return breaches.existing(
                id, access.permitAtWork(actor, BreachAction.HANDLE).organisation());
    }

    /** About this one, so that the trail says which. */
    private Permit<BreachAction> permit(Actor actor, DataBreach breach) {
        return access.permit(actor, BreachAction.HANDLE, breach.subject());
    }

    private Permit<BreachAction> open(Actor actor, DataBreach breach, long version) {
        Permit<BreachAction> permit = permit(actor, breach);
        breach.requireOpen(permit, version);
        return permit;
    }
}
