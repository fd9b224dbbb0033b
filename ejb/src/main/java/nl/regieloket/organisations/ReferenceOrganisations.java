package nl.regieloket.organisations;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import nl.regieloket.kernel.Problem;

/** Registers, at every start, the municipalities and agencies that the register lacks. */
@Startup
@Singleton
public class ReferenceOrganisations {
    private static final Logger LOG = System.getLogger(ReferenceOrganisations.class.getName());

    @Inject
    private RegisteringOrganisations registering;

    @PostConstruct
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    void register() {
        var all = OrganisationTables.reference();
        int added;
        try {
            added = registering.registerMissing(all);
        } catch (Problem.Conflict e) {
            // Another server that started at the same moment was first; what it left, if anything, is added now.
            added = registering.registerMissing(all);
        }
        LOG.log(Level.INFO, "Organisations registered at the start: {0}", added);
    }
}
