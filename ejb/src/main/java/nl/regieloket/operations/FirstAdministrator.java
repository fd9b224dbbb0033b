package nl.regieloket.operations;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.regieloket.kernel.BusinessClock;
import nl.regieloket.kernel.Period;
import nl.regieloket.kernel.id.PersonId;
import nl.regieloket.organisations.NewMembership;
import nl.regieloket.organisations.OfficerFunction;
import nl.regieloket.organisations.Oin;
import nl.regieloket.organisations.OrganisationRegister;
import nl.regieloket.organisations.OrganisationView;
import nl.regieloket.organisations.RegisteringOrganisations;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Enrols the administrator of an organisation that never had one, who enrols the others;
 * {@code regieloket.first-administrator} names him.
 */
@Startup
@Singleton
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@DependsOn("ReferenceOrganisations")
public class FirstAdministrator {
    private static final int PARTS = 4;

    @Inject
    private RegisteringOrganisations registering;

    @Inject
    private OrganisationRegister register;

    @Inject
    private BusinessClock clock;

    /** {@code <subject of the token>;<OIN>;<name>;<e-mail>}; {@code none}: nobody. */
    @Inject
    @ConfigProperty(name = "regieloket.first-administrator", defaultValue = "none")
    private String firstAdministrator;

    @PostConstruct
    void enrol() {
        if (!firstAdministrator.equals("none")) {
            enrolAdministrator(List.of(firstAdministrator.split(";")));
        }
    }

    /**
     * Enrols him where nobody ever was administrator: who stopped being one does not come back by a restart.
     *
     * @param parts subject of the token, OIN, name and e-mail
     */
    public void enrolAdministrator(List<String> parts) {
        if (parts.size() != PARTS) {
            throw new IllegalStateException(
                    "regieloket.first-administrator is not <subject>;<OIN>;<name>;<e-mail>, so nobody can be enrolled");
        }
        var person = new PersonId(UUID.fromString(parts.getFirst()));
        OrganisationView organisation = register.byOin(new Oin(parts.get(1)))
                .orElseThrow(() -> new IllegalStateException(
                        "The organisation of regieloket.first-administrator is not in the register: " + parts.get(1)));
        if (!register.hasEverHad(organisation.id(), OfficerFunction.ADMINISTRATOR)) {
            registering.enrol(new NewMembership(
                    person,
                    organisation.id(),
                    parts.get(2),
                    parts.get(3),
                    Set.of(OfficerFunction.ADMINISTRATOR),
                    Set.of(),
                    new Period(clock.today(), null)));
        }
    }
}
