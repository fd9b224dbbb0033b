package nl.regieloket.staff;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.EnumSet;
import java.util.Set;
import nl.regieloket.access.Access;
import nl.regieloket.access.Actor;
import nl.regieloket.access.Permit;
import nl.regieloket.access.Subject;
import nl.regieloket.access.SubjectKind;
import nl.regieloket.kernel.Problem;
import nl.regieloket.kernel.id.MembershipId;
import nl.regieloket.kernel.id.OrganisationId;
import nl.regieloket.kernel.id.PersonId;
import nl.regieloket.organisations.MembershipView;
import nl.regieloket.organisations.OfficerFunction;
import nl.regieloket.organisations.OrganisationRegister;

/**
 * Who may do something about an officer: of the own organisation alone, about nobody more trusted than oneself, and never
 * about oneself.
 */
@Dependent
class StaffGate {
    @Inject
    private Access access;

    @Inject
    private OrganisationRegister register;

    /**
     * Allows an act about an officer of the own organisation; it leaves a line in the trail that names him by his id.
     *
     * @param functions those he has, and those he is to have
     * @throws Problem.Forbidden {@code membership.of-oneself}
     */
    Permit<StaffAction> permit(Actor actor, PersonId about, Collection<OfficerFunction> functions) {
        Permit<StaffAction> own = atWork(actor);
        if (functions.stream().anyMatch(OfficerFunction::watches)) {
            access.permitAtWork(actor, StaffAction.ENTRUST);
        }
        if (actor.person().equals(about)) {
            throw refused(own, new Problem.Forbidden("membership.of-oneself"));
        }
        OrganisationId organisation = own.organisation();
        Subject officer = Subject.organisation(organisation).part(SubjectKind.OFFICER, about.value(), organisation);
        return access.permit(actor, StaffAction.MANAGE, officer);
    }

    Permit<StaffAction> atWork(Actor actor) {
        return access.permitAtWork(actor, StaffAction.MANAGE);
    }

    Permit<StaffAction> reading(Actor actor) {
        return access.permitAtWork(actor, StaffAction.READ);
    }

    /** What the actor may do there: with a stronger sign-in, where it takes one. */
    Set<StaffAction> allowed(Permit<StaffAction> by) {
        return access.allowed(by.actor(), Subject.organisation(by.organisation()), EnumSet.allOf(StaffAction.class));
    }

    static boolean isTrusted(Collection<OfficerFunction> functions) {
        return functions.stream().anyMatch(OfficerFunction::watches);
    }

    /**
     * That somebody works, or worked, for the own organisation.
     *
     * @throws Problem.Missing {@code membership.unknown}, also for one of another organisation
     */
    MembershipView membership(Permit<StaffAction> by, MembershipId id) {
        return register.membership(id)
                .filter(one -> one.organisation().id().equals(by.organisation()))
                .orElseThrow(() -> refused(by, new Problem.Missing("membership.unknown")));
    }

    Problem refused(Permit<?> by, Problem problem) {
        access.refused(by, problem);
        return problem;
    }
}
