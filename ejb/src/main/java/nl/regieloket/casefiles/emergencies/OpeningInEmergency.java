package nl.regieloket.casefiles.emergencies;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.regieloket.access.Access;
import nl.regieloket.access.Actor;
import nl.regieloket.access.Permit;
import nl.regieloket.access.Subject;
import nl.regieloket.casefiles.CaseAction;
import nl.regieloket.casefiles.CaseReference;
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
 * Opens a case of one's own municipality to an officer without a grant, when a vital interest can't wait: with two
 * factors, for hours, told at once to who directs it and to the household, and judged afterwards by the privacy officer.
 * A case that is locked is not there for who is outside of its circle, in an emergency neither.
 */
@Boundary
@Stateless
public class OpeningInEmergency {
    private static final int MOST = 100;

    @Inject
    private EmergencyAccesses emergencies;

    @Inject
    private ReadingCases cases;

    @Inject
    private Opened opened;

    @Inject
    private OrganisationRegister register;

    @Inject
    private Access access;

    @Inject
    private BusinessClock clock;

    /**
     * Opens one.
     *
     * @param number of the case
     * @param reason null: none was chosen
     * @param words why, at most 1000 characters
     * @throws Problem.Invalid {@code case-file.unknown} on {@code number} when his municipality directs no such case, or it
     *     is locked to him; {@code required} or {@code words.too-long}
     * @throws Problem.StepUpNeeded without a second factor
     * @throws Problem.Conflict {@code emergency.has-access} when he can read it as it is, or {@code case-file.closed}
     */
    public CaseFileId open(Actor actor, String number, @Nullable EmergencyReason reason, String words) {
        Permit<EmergencyAction> permit = permitted(actor, number);
        if (reason == null) {
            throw new Problem.Invalid("reason", "required");
        }
        CaseFileId id = new CaseFileId(permit.subject().id());
        if (!access.allowed(actor, permit.subject(), EnumSet.of(CaseAction.READ))
                .isEmpty()) {
            throw new Problem.Conflict("emergency.has-access");
        }
        CaseReference reference = cases.heldOpen(permit, id);
        Instant now = clock.now();
        EmergencyTerms.Terms terms = EmergencyTerms.ofTheProduct().on(clock.today());
        var emergency =
                new EmergencyAccess(permit, reason, words, now, now.plus(terms.open()), terms.reviewBy(clock.today()));
        emergencies.add(emergency);
        opened.to(permit, emergency, reference);
        return id;
    }

    /**
     * Refuses who could never open a case in an emergency, with whatever sign-in.
     *
     * @throws Problem.Forbidden {@code access.refused}, or {@code actor.no-organisation}
     */
    public void requirePossible(Actor actor) {
        if (access.allowed(actor, Subject.organisation(actor.requireOrganisation()), EnumSet.of(EmergencyAction.OPEN))
                .isEmpty()) {
            access.permitAtWork(actor, EmergencyAction.OPEN);
        }
    }

    /** Until when the actor is in this case by an emergency access; empty: he is not. */
    public Optional<Instant> until(Actor actor, CaseFileId id) {
        Subject subject = cases.subject(actor, id);
        if (access.allowed(actor, subject, EnumSet.of(EmergencyAction.HAND_BACK))
                .isEmpty()) {
            return Optional.empty();
        }
        return emergencies.open(id, actor.person(), clock.now()).stream()
                .map(EmergencyAccess::until)
                .max(Comparator.naturalOrder());
    }

    /** Gives back what one opened oneself, before its term. */
    public void handBack(Actor actor, CaseFileId id) {
        Permit<EmergencyAction> permit = access.permit(actor, EmergencyAction.HAND_BACK, cases.subject(actor, id));
        for (EmergencyAccess emergency : emergencies.open(id, actor.person(), clock.now())) {
            opened.end(permit, emergency, clock.now());
        }
    }

    /**
     * Those of the actor's municipality, newest first.
     *
     * @param limit rows to return, 1 to 100
     */
    public Slice<EmergencyRow> list(Actor actor, @Nullable Cursor after, int limit) {
        if (limit < 1 || limit > MOST) {
            throw new Problem.Invalid("limit", "limit.out-of-range");
        }
        Permit<EmergencyAction> permit = access.permitAtWork(actor, EmergencyAction.REVIEW);
        List<EmergencyAccess> found = emergencies.of(permit.organisation(), after, limit + 1);
        Map<CaseFileId, String> numbers = cases.ownNumbers(
                permit, found.stream().map(EmergencyAccess::caseFile).collect(Collectors.toSet()));
        Map<PersonId, String> names = register.officerNames(found.stream()
                .flatMap(one -> Stream.of(one.person(), one.reviewer()))
                .filter(Objects::nonNull)
                .collect(Collectors.toSet()));
        return Slice.of(found, limit, last -> Cursor.after(last.id().value()))
                .map(one -> one.row(
                        numbers.getOrDefault(one.caseFile(), ""),
                        names.getOrDefault(one.person(), ""),
                        one.reviewer() == null ? "" : names.getOrDefault(one.reviewer(), "")));
    }

    /**
     * Ends one at once.
     *
     * @throws Problem.Missing {@code emergency.unknown}
     */
    public void end(Actor actor, EmergencyId id) {
        Permit<EmergencyAction> permit = access.permitAtWork(actor, EmergencyAction.REVIEW);
        opened.end(permit, emergencies.held(id, permit.organisation()), clock.now());
    }

    /**
     * Judges one, which ends it too.
     *
     * @param justified null: neither was chosen
     * @param words why, at most 1000 characters
     * @throws Problem.Missing {@code emergency.unknown}
     * @throws Problem.Forbidden {@code emergency.own} by who opened it
     * @throws Problem.Conflict {@code emergency.reviewed}
     */
    public void review(Actor actor, EmergencyId id, @Nullable Boolean justified, String words) {
        Permit<EmergencyAction> permit = access.permitAtWork(actor, EmergencyAction.REVIEW);
        if (justified == null) {
            throw new Problem.Invalid("justified", "required");
        }
        EmergencyAccess emergency = emergencies.held(id, permit.organisation());
        try {
            emergency.review(permit, justified, words, clock.now());
        } catch (Problem.Forbidden own) {
            access.refused(permit, own);
            throw own;
        }
        opened.reviewed(permit, emergency, clock.now());
    }

    /** What is unknown, of elsewhere or locked to him is the same to him: a number that is wrong. */
    private Permit<EmergencyAction> permitted(Actor actor, String number) {
        try {
            return access.permit(actor, EmergencyAction.OPEN, cases.subjectNumbered(actor, number.strip()));
        } catch (Problem.Missing unknown) {
            throw new Problem.Invalid("number", unknown.code());
        }
    }
}
