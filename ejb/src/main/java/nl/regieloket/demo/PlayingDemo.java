package nl.regieloket.demo;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.Timeout;
import jakarta.ejb.TimerConfig;
import jakarta.ejb.TimerService;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.regieloket.access.Actor;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.health.Readiness;

/**
 * Plays the households of the demo, once, behind a server that already answers: day by day on the business clock, each
 * act by the member of the cast whose work it is. Leaves the clock on the morning of 14 April 2026.
 */
@Startup
@Singleton
@DependsOn({"ReferenceOrganisations", "ReferencePowers"})
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
public class PlayingDemo {
    private static final Logger LOG = System.getLogger(PlayingDemo.class.getName());
    private static final long SEED = 2026;
    private static final long SOON = 1000;
    private static final LocalDate LAST_DAY = LocalDate.of(2026, 4, 14);

    @Resource
    private TimerService timers;

    @Inject
    private DemoFolder folder;

    @Inject
    private DemoMandates mandates;

    @Inject
    private DemoCast cast;

    @Inject
    private Performance performance;

    @Inject
    @Readiness
    private DemoProgress progress;

    /** How many households to invent besides the known ones; 0: none at all, only the cast. */
    @Inject
    @ConfigProperty(name = "regieloket.demo.households", defaultValue = "0")
    private int households;

    @PostConstruct
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    void plan() {
        if (folder.isPresent()) {
            cast.gather();
            mandates.grantMissing();
            progress.expect(households);
            timers.createSingleActionTimer(SOON, new TimerConfig(null, false));
        }
    }

    /** Plays, and tells in the log how many scenes failed. */
    @Timeout
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public void play() {
        Actor administrator = cast.actor("adam");
        if (!progress.begin(administrator, households)) {
            return;
        }
        Performance.Outcome outcome = performance.play(invented(), LAST_DAY);
        int failed = outcome.failures().size();
        progress.end(administrator, failed);
        LOG.log(
                failed == 0 ? Level.INFO : Level.WARNING,
                "The demo is complete: {0} households in {1} scenes, of which {2} failed",
                households,
                outcome.scenes(),
                failed);
    }

    private List<InventedHousehold> invented() {
        List<InventedHousehold> all = new ArrayList<>(KnownHouseholds.all());
        all.addAll(
                new Inventing(SEED, folder.text("names.csv"), folder.text("claims.csv"), folder.text("questions.csv"))
                        .households(households));
        return all;
    }
}
