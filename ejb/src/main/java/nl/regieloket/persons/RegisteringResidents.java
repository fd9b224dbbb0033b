package nl.regieloket.persons;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Set;
import nl.regieloket.access.Access;
import nl.regieloket.access.Actor;
import nl.regieloket.access.CaseRole;
import nl.regieloket.access.Grantee;
import nl.regieloket.access.GrantingAccess;
import nl.regieloket.access.NewGrant;
import nl.regieloket.access.Permit;
import nl.regieloket.kernel.Boundary;
import nl.regieloket.kernel.Bsn;
import nl.regieloket.kernel.BusinessClock;
import nl.regieloket.kernel.Correction;
import nl.regieloket.kernel.Problem;
import nl.regieloket.kernel.Words;
import nl.regieloket.kernel.id.OrganisationId;
import nl.regieloket.kernel.id.PersonId;
import nl.regieloket.kernel.id.ResidentId;
import org.jspecify.annotations.Nullable;

/** Registers residents with the actor's municipality, and corrects what it knows of them. */
@Boundary
@Stateless
public class RegisteringResidents {
    private static final int LONGEST_REASON = 500;

    @Inject
    private Residents residents;

    @Inject
    private BsnLookup lookup;

    @Inject
    private SecretAddresses addresses;

    @Inject
    private Access access;

    @Inject
    private GrantingAccess granting;

    @Inject
    private BusinessClock clock;

    /**
     * Registers a resident.
     *
     * @throws Problem.Conflict {@code resident.bsn-known} when the municipality knows somebody with this BSN
     * @throws Problem.Invalid {@code birth-date.in-the-future}
     */
    public ResidentId register(Actor actor, NewResident facts) {
        OrganisationId municipality =
                access.permitAtWork(actor, ResidentAction.REGISTER).organisation();
        requireTold(facts.facts());
        if (facts.address() != null) {
            facts.address().requireTold();
        }
        requireFree(actor, municipality, facts.bsn(), null);
        return residents.register(municipality, facts).id();
    }

    /**
     * Corrects name, birth date and how to reach a resident. Like every correction it is refused with {@code
     * resident.restricted} while his data is (AVG 18 lid 2).
     *
     * @param version of the resident that was shown, so that nobody's change is lost
     * @param reason why, in words
     */
    public void correct(Actor actor, ResidentId id, long version, ResidentFacts facts, String reason) {
        Resident resident = toCorrect(actor, id, version);
        requireTold(facts);
        resident.correct(facts);
        note(actor, id, "facts", reason);
    }

    /**
     * Corrects the BSN.
     *
     * @param bsn null: he has none after all
     * @throws Problem.Conflict {@code resident.bsn-known} when the municipality knows somebody else with this BSN
     */
    public void identify(Actor actor, ResidentId id, long version, @Nullable Bsn bsn, String reason) {
        Resident resident = toCorrect(actor, id, version);
        access.permit(actor, ResidentAction.SEE_BSN, resident.subject());
        requireFree(actor, resident.municipality(), bsn, id);
        lookup.identify(actor, resident, bsn);
        note(actor, id, "bsn", reason);
    }

    /**
     * Corrects the address, or makes it secret or open. Changing a secret one asks for the right to see it.
     *
     * @param address null: has none, or it is not known
     * @throws Problem.Forbidden {@code resident.secret-address}
     */
    public void move(
            Actor actor, ResidentId id, long version, @Nullable Address address, boolean secret, String reason) {
        Resident resident = toCorrect(actor, id, version);
        if (address != null) {
            address.requireTold();
        }
        if (resident.hasSecretAddress()) {
            requireSecretAddress(actor, resident);
        }
        addresses.move(resident, address, secret);
        note(actor, id, "address", reason);
    }

    /**
     * Has what is known of a resident kept and not otherwise used, for an act that its permit allows.
     *
     * @param since null: it is used again
     */
    public void restrict(Permit<?> by, ResidentId id, @Nullable LocalDate since) {
        residents.existing(id).restrict(since);
    }

    /**
     * Lets the resident see what is his, with this sign-in; the desk has established that it is his.
     *
     * @param signIn subject of the token
     */
    public void connect(Actor actor, ResidentId id, PersonId signIn) {
        Resident resident = residents.existing(id);
        var permit = access.permit(actor, ResidentAction.CORRECT, resident.subject());
        resident.signsInAs(signIn);
        granting.grant(
                permit,
                new NewGrant(
                        resident.subject(),
                        Grantee.person(signIn),
                        CaseRole.RESIDENT,
                        Set.of(),
                        "own-data",
                        null,
                        clock.now(),
                        null));
    }

    private Resident toCorrect(Actor actor, ResidentId id, long version) {
        Resident resident = residents.existing(id);
        access.permit(actor, ResidentAction.CORRECT, resident.subject());
        resident.requireVersion(version);
        resident.requireUnrestricted();
        return resident;
    }

    /** Whoever corrects a resident knows that he is there, so the answer is not that he is unknown. */
    private void requireSecretAddress(Actor actor, Resident resident) {
        if (addresses.permit(actor, resident).isEmpty()) {
            var refusal = new Problem.Forbidden("resident.secret-address");
            access.refused(access.permit(actor, ResidentAction.CORRECT, resident.subject()), refusal);
            throw refusal;
        }
    }

    private void requireTold(ResidentFacts facts) {
        facts.requireTold();
        if (facts.born() != null && facts.born().earliest().isAfter(clock.today())) {
            throw new Problem.Invalid("birthDate", "birth-date.in-the-future");
        }
    }

    private void requireFree(Actor actor, OrganisationId municipality, @Nullable Bsn bsn, @Nullable ResidentId except) {
        if (bsn != null
                && lookup.taking(actor, municipality, bsn)
                        .filter(known -> !known.id().equals(except))
                        .isPresent()) {
            throw new Problem.Conflict("resident.bsn-known");
        }
    }

    private void note(Actor actor, ResidentId id, String part, String reason) {
        var correction =
                new Correction(Words.requiredLine("reason", reason, LONGEST_REASON), actor.person(), clock.now());
        residents.add(new ResidentCorrection(id, part, correction));
    }
}
