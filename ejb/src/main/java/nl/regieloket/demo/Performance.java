package nl.regieloket.demo;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import nl.regieloket.kernel.BusinessClock;
import nl.regieloket.operations.SettingBusinessClock;

/** Plays households day by day on the business clock, each act by the member of the cast whose work it is. */
@Dependent
class Performance {
    private static final Logger LOG = System.getLogger(Performance.class.getName());
    private static final LocalTime MORNING = LocalTime.of(9, 0);

    @Inject
    private Playbook playbook;

    @Inject
    private DemoCast cast;

    @Inject
    private SettingBusinessClock setting;

    /**
     * How it went.
     *
     * @param scenes how many were played, those that failed included
     * @param failures what stopped the scenes that failed, in their order
     */
    record Outcome(int scenes, List<String> failures) {
        Outcome {
            failures = List.copyOf(failures);
        }
    }

    /** Plays up to the morning of the last day. A scene that fails ends the story of its household, and is told. */
    Outcome play(List<InventedHousehold> households, LocalDate last) {
        Scenes scenes = new Scenes();
        households.forEach(household -> playbook.begin(scenes, household));
        List<String> failures = new ArrayList<>();
        int played = 0;
        LocalDate day = LocalDate.EPOCH;
        while (!scenes.isOver(last)) {
            if (scenes.nextDay().isAfter(day)) {
                day = scenes.nextDay();
                turnTo(day);
            }
            played++;
            try {
                scenes.playNext();
            } catch (RuntimeException e) {
                LOG.log(Level.WARNING, "A scene of the demo failed: {0}", e.toString());
                failures.add(e.toString());
            }
        }
        turnTo(last);
        return new Outcome(played, failures);
    }

    private void turnTo(LocalDate day) {
        setting.set(
                cast.actor("adam"),
                day.atTime(MORNING).atZone(BusinessClock.ZONE).toInstant());
    }
}
