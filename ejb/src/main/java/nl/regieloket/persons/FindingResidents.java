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
import nl.regieloket.access.locks.OpenTo;
import nl.regieloket.kernel.Boundary;
import nl.regieloket.kernel.Bsn;
import nl.regieloket.kernel.Cursor;
import nl.regieloket.kernel.Slice;
import nl.regieloket.kernel.id.OrganisationId;
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
    private Access access;

    /** The resident whom the municipality knows under this BSN. */
    public Optional<ResidentRow> withBsn(Actor actor, Bsn bsn) {
        return lookup.find(actor, ownMunicipality(actor), bsn).map(resident -> resident.row(seal));
    }

    /** Those whose family name begins so, with or without its prefix, by name. */
    public Slice<ResidentRow> search(Actor actor, ResidentQuery query) {
        OrganisationId municipality = ownMunicipality(actor);
        List<ResidentRow> rows = residents.search(municipality, new OpenTo(actor), query).stream()
                .map(resident -> resident.row(seal))
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
        access.permit(actor, ResidentAction.READ, resident.subject());
        return view(actor, resident);
    }

    /**
     * The whole BSN.
     *
     * @throws nl.regieloket.kernel.Problem.Missing {@code resident.unknown}
     */
    public Optional<Bsn> bsn(Actor actor, ResidentId id) {
        Resident resident = residents.existing(id);
        access.permit(actor, ResidentAction.SEE_BSN, resident.subject());
        return Optional.ofNullable(resident.bsn(seal));
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
                .map(resident -> view(actor, resident))
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

    private ResidentView view(Actor actor, Resident resident) {
        Set<ResidentAction> allowed = access.allowed(actor, resident.subject(), EnumSet.allOf(ResidentAction.class));
        return new ResidentView(
                resident.id(),
                resident.version(),
                resident.municipality(),
                resident.facts(),
                resident.maskedBsn(seal),
                allowed.contains(ResidentAction.SEE_SECRET_ADDRESS)
                        ? resident.anyAddress(seal)
                        : resident.openAddress(),
                resident.hasSecretAddress(),
                resident.restrictedSince(),
                allowed);
    }

    private OrganisationId ownMunicipality(Actor actor) {
        return access.permitAtWork(actor, ResidentAction.FIND).organisation();
    }
}
