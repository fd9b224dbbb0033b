package nl.regieloket.persons;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.regieloket.access.Access;
import nl.regieloket.access.Actor;
import nl.regieloket.access.Permit;
import nl.regieloket.access.Subject;
import nl.regieloket.access.fields.Shown;
import nl.regieloket.access.locks.OpenTo;
import nl.regieloket.kernel.Boundary;
import nl.regieloket.kernel.Bsn;
import nl.regieloket.kernel.Cursor;
import nl.regieloket.kernel.Slice;
import nl.regieloket.kernel.id.ResidentId;

/** Finds and reads the residents of the actor's municipality, and of no other. */
@Boundary
@Stateless
public class FindingResidents {
    @Inject
    private Residents residents;

    @Inject
    private ResidentSeal seal;

    @Inject
    private BsnLookup lookup;

    @Inject
    private SecretAddresses addresses;

    @Inject
    private Access access;

    /** The resident whom the municipality knows under this BSN. */
    public Optional<ResidentRow> withBsn(Actor actor, Bsn bsn) {
        Permit<ResidentAction> permit = access.permitAtWork(actor, ResidentAction.FIND);
        return lookup.find(actor, permit.organisation(), bsn).map(resident -> resident.row(permit, seal));
    }

    /** Those whose family name begins so, with or without its prefix, by name. */
    public Slice<ResidentRow> search(Actor actor, ResidentQuery query) {
        Permit<ResidentAction> permit = access.permitAtWork(actor, ResidentAction.FIND);
        List<ResidentRow> rows = residents.search(permit.organisation(), new OpenTo(actor), query).stream()
                .map(resident -> resident.row(permit, seal))
                .toList();
        return Slice.of(rows, query.limit(), row -> Cursor.after(row.id()));
    }

    /**
     * What the municipality knows of a resident; the BSN masked, a secret address only where the actor may see it.
     *
     * @throws nl.regieloket.kernel.Problem.Missing {@code resident.unknown}
     */
    public ResidentView resident(Actor actor, ResidentId id) {
        Resident resident = residents.existing(id);
        return view(access.permit(actor, ResidentAction.READ, resident.subject()), resident);
    }

    /**
     * The whole BSN; nothing: he has none here.
     *
     * @throws nl.regieloket.kernel.Problem.Missing {@code resident.unknown}
     */
    public Shown<Bsn> bsn(Actor actor, ResidentId id) {
        Resident resident = residents.existing(id);
        return resident.shownBsn(access.permit(actor, ResidentAction.SEE_BSN, resident.subject()), seal);
    }

    /** What was corrected, first one first. */
    public List<CorrectionRow> corrections(Actor actor, ResidentId id) {
        access.permit(actor, ResidentAction.READ, residents.existing(id).subject());
        return residents.corrections(id).stream().map(ResidentCorrection::row).toList();
    }

    /** What each municipality knows of the actor himself, who signs in as a resident. */
    public List<ResidentView> self(Actor actor) {
        return residents.signingInAs(actor.person()).stream()
                .filter(resident -> !access.allowed(actor, resident.subject(), Set.of(ResidentAction.READ))
                        .isEmpty())
                .map(resident -> view(access.permit(actor, ResidentAction.READ, resident.subject()), resident))
                .toList();
    }

    /** The name of a resident, for an act that its permit allows. */
    public ResidentName name(Permit<?> by, ResidentId id) {
        return residents.existing(id).name();
    }

    /** The resident as what a right is asked about. Does not check rights itself: ask the gate next. */
    public Subject subject(Actor actor, ResidentId id) {
        return residents.existing(id).subject();
    }

    private ResidentView view(Permit<ResidentAction> by, Resident resident) {
        Set<ResidentAction> allowed = EnumSet.noneOf(ResidentAction.class);
        allowed.addAll(access.allowed(by.actor(), resident.subject(), EnumSet.allOf(ResidentAction.class)));
        Permit<ResidentAction> toAddress = by;
        if (resident.hasSecretAddress()) {
            Optional<Permit<ResidentAction>> secret = addresses.permit(by.actor(), resident);
            toAddress = secret.orElse(by);
            allowed.remove(ResidentAction.SEE_SECRET_ADDRESS);
            secret.ifPresent(permit -> allowed.add(permit.action()));
        }
        return new ResidentView(
                resident.id(),
                resident.version(),
                resident.municipality(),
                resident.facts(),
                resident.shownBsn(by, seal),
                resident.shownAddress(toAddress, seal),
                resident.hasSecretAddress(),
                resident.restrictedSince(),
                allowed);
    }
}
