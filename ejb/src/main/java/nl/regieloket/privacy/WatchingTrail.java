package nl.regieloket.privacy;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import nl.regieloket.access.Actor;
import nl.regieloket.access.IdentifyingActors;
import nl.regieloket.audit.AnchoringTrail;
import nl.regieloket.audit.VerifyingTrail;
import nl.regieloket.audit.VerifyingTrail.Course;
import nl.regieloket.kernel.BusinessClock;
import nl.regieloket.kernel.Rounds;

/**
 * Minds the trail by the real clock: anchors it once a day, walks along it every night, and alarms. What it does is short
 * each time and goes on where it was, on whichever server.
 */
@Startup
@Singleton
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class WatchingTrail {
    private static final LocalTime AT_NIGHT = LocalTime.of(2, 0);
    private static final Duration LONGEST_ROUND = Duration.ofSeconds(3);
    private static final Duration LONGEST_WAIT = Duration.ofMinutes(1);
    private static final Duration A_DAY_AND_SOME = Duration.ofHours(26);

    @Inject
    private AnchoringTrail anchoring;

    @Inject
    private VerifyingTrail verifying;

    @Inject
    private AlarmingPrivacyOfficers alarming;

    @Inject
    private IdentifyingActors identifying;

    @Inject
    private Clock clock;

    @PostConstruct
    void open() {
        anchoring.open();
    }

    @Schedule(hour = "*", minute = "*", second = "*/5", persistent = false)
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    void everyFiveSeconds() {
        Rounds.round(WatchingTrail.class, this::goOn);
    }

    @Schedule(hour = "*", minute = "*", second = "30", persistent = false)
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    void everyMinute() {
        Rounds.round(WatchingTrail.class, anchoring::anchor);
        Rounds.round(WatchingTrail.class, anchoring::writeOut);
        Rounds.round(WatchingTrail.class, this::beginAtNight);
        Rounds.round(WatchingTrail.class, this::alarm);
    }

    /** Goes on with the walk that is under way, for some seconds. */
    public void goOn() {
        Instant end = clock.instant().plus(LONGEST_ROUND);
        boolean more = verifying.underWay().isPresent();
        boolean walked = more;
        while (more && clock.instant().isBefore(end)) {
            more = verifying.advance();
        }
        if (walked && !more) {
            alarm();
        }
    }

    /** Begins the walk of the night, also where the server was away at its hour. */
    public void beginAtNight() {
        ZonedDateTime now = clock.instant().atZone(BusinessClock.ZONE);
        ZonedDateTime tonight = now.with(AT_NIGHT);
        Instant due = (now.isBefore(tonight) ? tonight.minusDays(1) : tonight).toInstant();
        boolean walked =
                verifying.last().filter(last -> !last.begunAt().isBefore(due)).isPresent();
        if (!walked && verifying.underWay().isEmpty()) {
            verifying.begin(false);
        }
    }

    /** Tells the privacy officers what is wrong, and what is not any more. */
    public void alarm() {
        Instant now = clock.instant();
        Actor timer = identifying.timer("watching-trail");
        alarming.tell(
                timer, AlarmKind.BROKEN, verifying.last().map(Course::faults).orElse(0L));
        boolean behind = verifying
                .waitingSince()
                .filter(since -> since.isBefore(now.minus(LONGEST_WAIT)))
                .isPresent();
        alarming.tell(timer, AlarmKind.BEHIND, behind ? 1 : 0);
        boolean verified = verifying
                        .last()
                        .map(Course::endedAt)
                        .filter(ended -> ended.isAfter(now.minus(A_DAY_AND_SOME)))
                        .isPresent()
                || verifying
                        .underWay()
                        .filter(course -> course.begunAt().isAfter(now.minus(A_DAY_AND_SOME)))
                        .isPresent();
        alarming.tell(timer, AlarmKind.UNVERIFIED, verified ? 0 : 1);
    }
}
