package nl.regieloket.mandates;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import nl.regieloket.access.Access;
import nl.regieloket.access.Actor;
import nl.regieloket.access.Permit;
import nl.regieloket.access.Subject;
import nl.regieloket.kernel.Boundary;
import nl.regieloket.kernel.BusinessClock;
import nl.regieloket.kernel.Cursor;
import nl.regieloket.kernel.Problem;
import nl.regieloket.kernel.Slice;
import nl.regieloket.kernel.id.MandateId;
import nl.regieloket.kernel.id.OrganisationId;
import nl.regieloket.kernel.id.PersonId;
import org.jspecify.annotations.Nullable;

/** Says who may exercise a power, and how far. */
@Boundary
@Stateless
public class HoldingMandates {
    @Inject
    private Mandates mandates;

    @Inject
    private Powers powers;

    @Inject
    private Employment employment;

    @Inject
    private Access access;

    @Inject
    private BusinessClock clock;

    /**
     * The actor's own mandate, to decide under.
     *
     * @throws Problem.Missing {@code mandate.unknown}
     * @throws Problem.Forbidden {@code mandate.not-yours}, also when he works for another organisation now,
     *     {@code mandate.expired} when it was revoked, or {@code mandate.out-of-office} when the law gives the power to an
     *     office that he does not hold now
     * @throws Problem.StepUpNeeded {@code sign-in.strong-needed} when it gives it to an office, and he signed in with one
     *     factor
     */
    public MandateHeld heldBy(Actor actor, MandateId id) {
        Mandate mandate = mandates.existing(id);
        mandate.requireHolder(actor.person(), actor.organisation());
        mandate.requireNotRevoked();
        mandate.requireInOffice(actor);
        return mandate.held(powers.existing(mandate.mandator(), mandate.measure(), clock.today()));
    }

    /** The actor's own mandates for this measure of this authority, on a day; for a reserved power those of its office. */
    public List<MandateHeld> usableBy(Actor actor, OrganisationId authority, MeasureKind kind, LocalDate on) {
        OrganisationId employer = actor.organisation();
        if (employer == null) {
            return List.of();
        }
        List<Mandate> own = mandates.usable(authority, kind, actor.person(), employer, on).stream()
                .filter(mandate -> mandate.isInOfficeOf(actor))
                .toList();
        return own.isEmpty() ? List.of() : reaching(own, powers.existing(authority, kind, on), on);
    }

    /** Whether the actor holds a mandate for this measure of this authority today. */
    public boolean holdsOne(Actor actor, OrganisationId authority, MeasureKind kind) {
        return !usableBy(actor, authority, kind, clock.today()).isEmpty();
    }

    /** A part of the register of mandates of an authority, revoked and expired ones too, by name. */
    public Slice<MandateRow> register(Actor actor, MandateQuery query) {
        access.permit(actor, MandateAction.READ, Subject.organisation(query.authority()));
        return rows(query);
    }

    /** The same of the organisation that the actor works for. */
    public Slice<MandateRow> ownRegister(Actor actor, @Nullable Cursor after, int limit) {
        OrganisationId own = access.permitAtWork(actor, MandateAction.READ).organisation();
        return rows(new MandateQuery(own, after, limit));
    }

    private Slice<MandateRow> rows(MandateQuery query) {
        OrganisationId authority = query.authority();
        Map<MeasureKind, PowerView> known = new EnumMap<>(MeasureKind.class);
        return Slice.of(mandates.of(query), query.limit(), mandate -> Cursor.after(mandate.id()))
                .map(mandate -> mandate.row(known.computeIfAbsent(
                        mandate.measure(), measure -> powers.existing(authority, measure, clock.today()))));
    }

    /**
     * The power of an authority to take a measure, for an act that its permit allows.
     *
     * @throws Problem.Invalid {@code mandate.no-power} when it has none on that day
     */
    public PowerView power(Permit<?> by, OrganisationId authority, MeasureKind kind, LocalDate on) {
        return powers.existing(authority, kind, on);
    }

    /** Whether an authority has the power to take a measure on that day, for an act that its permit allows. */
    public boolean hasPower(Permit<?> by, OrganisationId authority, MeasureKind kind, LocalDate on) {
        return powers.has(authority, kind, on);
    }

    /** Whether the law gives a power of this authority to one office alone on that day, such as the ontvanger's. */
    public boolean isReserved(Permit<?> by, OrganisationId authority, LocalDate on) {
        return powers.isReserved(authority, on);
    }

    /**
     * Who decides there today though his work alone does not let him answer for it, for an act that its permit allows:
     * somebody from outside of it (Awb 10:4), or its coordinator. One line a mandate.
     */
    public List<OutsideHolder> outside(Permit<?> by, OrganisationId authority, MeasureKind kind) {
        LocalDate today = clock.today();
        List<Mandate> found = new ArrayList<>(mandates.usableFromOutside(authority, kind, today));
        found.addAll(mandates.usable(authority, kind, employment.besideOfficers(authority, today), today).stream()
                .filter(mandate -> !mandate.isExternal())
                .toList());
        return letIn(found, today);
    }

    /** The same of one person. */
    public List<OutsideHolder> outside(Permit<?> by, OrganisationId authority, MeasureKind kind, PersonId holder) {
        LocalDate today = clock.today();
        return letIn(mandates.usable(authority, kind, List.of(holder), today), today);
    }

    private List<OutsideHolder> letIn(List<Mandate> found, LocalDate today) {
        return employment.inPerson(found, today).stream().map(Mandate::outside).toList();
    }

    /** Whether the actor may decide anything today, for where he works or in another's name. */
    public boolean holdsAny(Actor actor) {
        OrganisationId employer = actor.organisation();
        return employer != null && mandates.isHolder(actor.person(), employer, clock.today());
    }

    /** The authorities in whose name the actor may decide today, beside that for which he works. */
    public List<OrganisationId> elsewhere(Actor actor) {
        OrganisationId employer = actor.organisation();
        if (employer == null) {
            return List.of();
        }
        return mandates.mandatorsOutside(actor.person(), employer, clock.today()).stream()
                .map(OrganisationId::new)
                .toList();
    }

    private static List<MandateHeld> reaching(List<Mandate> found, PowerView power, LocalDate on) {
        return found.stream()
                .map(mandate -> mandate.held(power))
                .filter(held -> held.isWorthSomethingOn(on))
                .toList();
    }
}
