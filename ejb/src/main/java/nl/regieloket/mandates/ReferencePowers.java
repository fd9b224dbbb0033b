package nl.regieloket.mandates;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;
import nl.regieloket.kernel.ReferenceTable;

/** Adds, at every start, the reserved powers of {@code config/data/powers.csv} that are missing. */
@Startup
@Singleton
@DependsOn("ReferenceOrganisations")
public class ReferencePowers {
    @Inject
    private Powers powers;

    @PostConstruct
    void addMissing() {
        ReferenceTable.packaged("powers.csv").forEach(powers::addMissing);
    }
}
