package nl.regieloket.operations;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Set;
import nl.regieloket.access.Access;
import nl.regieloket.access.Actor;
import nl.regieloket.access.Permit;
import nl.regieloket.access.Subject;
import nl.regieloket.kernel.Boundary;
import nl.regieloket.kernel.Problem;
import nl.regieloket.kernel.id.MembershipId;
import nl.regieloket.kernel.id.OrganisationId;
import nl.regieloket.organisations.NewMembership;
import nl.regieloket.organisations.NewOrganisation;
import nl.regieloket.organisations.OfficerFunction;
import nl.regieloket.organisations.OrganisationRegister;
import nl.regieloket.organisations.RegisteringOrganisations;
import nl.regieloket.organisations.TailoringContact;

/**
 * What an administrator does to the register of parties: he keeps the contact of his own organisation, and of others no more
 * than that they are there and have a first administrator. Nobody enrols himself.
 */
@Boundary
@Stateless
public class ManagingOrganisations {
    @Inject
    private RegisteringOrganisations registering;

    @Inject
    private OrganisationRegister register;

    @Inject
    private Access access;

    /**
     * Registers an organisation under its OIN.
     *
     * @throws Problem.Conflict {@code already-exists} when the OIN or the municipality code is taken
     */
    public OrganisationId register(Actor actor, NewOrganisation facts) {
        requireRegistrar(actor);
        return registering.register(facts);
    }

    /** Registers what a table lists and the register lacks; says how many. */
    public int registerMissing(Actor actor, String csv) {
        requireRegistrar(actor);
        return registering.registerMissing(csv);
    }

    /**
     * Gives an organisation its first administrator, who enrols the others.
     *
     * @throws Problem.Conflict {@code organisation.has-administrator} also when the last one left: else whoever registers
     *     organisations could take one over
     */
    public MembershipId enrolFirstAdministrator(Actor actor, NewMembership facts) {
        requireAnother(requireRegistrar(actor), facts);
        if (!facts.functions().equals(Set.of(OfficerFunction.ADMINISTRATOR))) {
            throw new Problem.Invalid("functions", "membership.administrator-only");
        }
        if (register.hasEverHad(facts.organisation(), OfficerFunction.ADMINISTRATOR)) {
            throw new Problem.Conflict("organisation.has-administrator");
        }
        return registering.enrol(facts);
    }

    /** Makes known whom others turn to for a tailored solution. */
    public void makeKnown(Actor actor, OrganisationId organisation, TailoringContact contact) {
        requireManager(actor, organisation);
        registering.makeKnown(organisation, contact);
    }

    private Permit<OperationsAction> requireRegistrar(Actor actor) {
        return access.permitAtWork(actor, OperationsAction.REGISTER_ORGANISATION);
    }

    private Permit<OperationsAction> requireManager(Actor actor, OrganisationId organisation) {
        return access.permit(actor, OperationsAction.MANAGE_ORGANISATION, Subject.organisation(organisation));
    }

    private void requireAnother(Permit<OperationsAction> permit, NewMembership facts) {
        if (permit.actor().person().equals(facts.person())) {
            var refusal = new Problem.Forbidden("membership.of-oneself");
            access.refused(permit, refusal);
            throw refusal;
        }
    }
}
