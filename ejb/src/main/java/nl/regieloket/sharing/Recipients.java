package nl.regieloket.sharing;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Optional;
import nl.regieloket.access.Grantee;
import nl.regieloket.access.GranteeKind;
import nl.regieloket.access.Permit;
import nl.regieloket.access.locks.Circle;
import nl.regieloket.access.locks.LockedSubjects;
import nl.regieloket.kernel.BusinessClock;
import nl.regieloket.kernel.Problem;
import nl.regieloket.kernel.id.OrganisationId;
import nl.regieloket.kernel.id.PersonId;
import nl.regieloket.kernel.id.TeamId;
import nl.regieloket.organisations.OfficerFunction;
import nl.regieloket.organisations.OrganisationRegister;
import nl.regieloket.organisations.OrganisationView;
import nl.regieloket.sharing.rules.ShareAction;
import nl.regieloket.sharing.rules.ShareForm;
import org.jspecify.annotations.Nullable;

/** Whom something can be offered to. */
@Dependent
class Recipients {
    @Inject
    private OrganisationRegister register;

    @Inject
    private LockedSubjects locked;

    @Inject
    private BusinessClock clock;

    /**
     * The organisation that is asked.
     *
     * @throws Problem.Invalid {@code organisation.unknown} on {@code organisation}
     */
    OrganisationView organisation(OrganisationId id) {
        return register.organisation(id)
                .filter(known -> known.validity().includes(clock.today()))
                .orElseThrow(() -> new Problem.Invalid("organisation", "organisation.unknown"));
    }

    /**
     * Who of it is asked.
     *
     * @throws Problem.Invalid {@code team.unknown} on {@code team}, {@code sharing.not-there} or {@code sharing.oneself} on
     *     {@code officer}, {@code sharing.own-organisation} or {@code sharing.other-municipality} on {@code organisation}
     * @throws Problem.Conflict {@code sharing.locked} or {@code lock.not-in-circle}: an offer brings nobody into a circle
     */
    Recipient require(Permit<ShareAction> by, NewShareOffer facts) {
        Grantee grantee = grantee(facts);
        boolean own = facts.organisation().equals(by.caseFile().organisation());
        if (facts.form() == ShareForm.HAND_OVER) {
            if (!own) {
                throw new Problem.Invalid("organisation", "sharing.other-municipality");
            }
            if (grantee.kind() != GranteeKind.PERSON) {
                throw new Problem.Invalid("officer", "required");
            }
            requireCasemanager(facts.organisation(), grantee);
        }
        boolean whole = grantee.kind() == GranteeKind.ORGANISATION;
        if (whole && (own || facts.organisation().equals(by.organisation()))) {
            throw new Problem.Invalid("organisation", "sharing.own-organisation");
        }
        requireInCircle(by, grantee);
        if (grantee.id().equals(by.actor().person().value())) {
            throw new Problem.Invalid("officer", "sharing.oneself");
        }
        return new Recipient(facts.organisation(), grantee);
    }

    private void requireCasemanager(OrganisationId municipality, Grantee grantee) {
        if (register.officers(municipality, OfficerFunction.CASEMANAGER, clock.today()).stream()
                .noneMatch(officer -> officer.person().value().equals(grantee.id()))) {
            throw new Problem.Invalid("officer", "case-file.not-a-casemanager");
        }
    }

    private Grantee grantee(NewShareOffer facts) {
        TeamId team = facts.team();
        PersonId officer = facts.officer();
        if (team != null && officer != null) {
            throw new Problem.Invalid("team", "sharing.team-or-officer");
        }
        if (officer != null) {
            return officer(facts.organisation(), officer);
        }
        return team == null ? Grantee.organisation(facts.organisation()) : team(facts.organisation(), team);
    }

    private Grantee officer(OrganisationId organisation, @Nullable PersonId officer) {
        LocalDate today = clock.today();
        if (officer == null
                || register.memberships(officer, today).stream()
                        .noneMatch(one -> one.organisation().id().equals(organisation))) {
            throw new Problem.Invalid("officer", "sharing.not-there");
        }
        return Grantee.person(officer);
    }

    private Grantee team(OrganisationId organisation, TeamId team) {
        if (register.teams(organisation).stream().noneMatch(one -> one.id().equals(team))) {
            throw new Problem.Invalid("team", "team.unknown");
        }
        return Grantee.team(team);
    }

    private void requireInCircle(Permit<ShareAction> by, Grantee grantee) {
        Optional<Circle> circle = locked.circle(by, by.caseFile());
        if (circle.isEmpty()) {
            return;
        }
        if (grantee.kind() == GranteeKind.PERSON) {
            if (!circle.get().admits(new PersonId(grantee.id()))) {
                throw new Problem.Conflict("sharing.locked");
            }
        } else if (circle.get().closed()) {
            throw new Problem.Conflict("sharing.locked");
        }
    }
}
