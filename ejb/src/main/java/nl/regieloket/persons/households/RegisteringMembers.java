package nl.regieloket.persons.households;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import nl.regieloket.access.Actor;
import nl.regieloket.kernel.Boundary;
import nl.regieloket.kernel.BusinessClock;
import nl.regieloket.kernel.Problem;
import nl.regieloket.kernel.id.HouseholdId;
import nl.regieloket.kernel.id.ResidentId;
import nl.regieloket.persons.NewResident;
import nl.regieloket.persons.RegisteringResidents;
import org.jspecify.annotations.Nullable;

/** Lets somebody belong to a household, whom the municipality knows or not. */
@Boundary
@Stateless
public class RegisteringMembers {
    @Inject
    private RegisteringResidents registering;

    @Inject
    private KeepingHouseholds households;

    @Inject
    private BusinessClock clock;

    /**
     * Adds somebody whom the municipality knows.
     *
     * @param role null: not known
     * @param from first day, inclusive; null: today
     * @throws Problem.Conflict {@code household.member-already} on one of those days
     */
    public void join(
            Actor actor,
            HouseholdId household,
            ResidentId known,
            @Nullable HouseholdRole role,
            @Nullable LocalDate from) {
        households.join(actor, household, new NewMember(known, role, from == null ? clock.today() : from));
    }

    /**
     * Registers somebody and adds him as a member: both, or neither.
     *
     * @param role null: not known
     * @param from first day, inclusive; null: today
     * @throws Problem.Conflict {@code resident.bsn-known} when the municipality knows somebody with this BSN
     */
    public ResidentId join(
            Actor actor,
            HouseholdId household,
            NewResident facts,
            @Nullable HouseholdRole role,
            @Nullable LocalDate from) {
        ResidentId registered = registering.register(actor, facts);
        join(actor, household, registered, role, from);
        return registered;
    }
}
