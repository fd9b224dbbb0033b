package nl.regieloket.privacy.breaches;

import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import nl.regieloket.kernel.Rounds;

/** Minds the 72 hours of breaches, and the end of their records. */
@Singleton
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class WatchingBreaches {
    @Inject
    private BreachesByTheClock breaches;

    @Schedule(hour = "*", minute = "*", second = "45", persistent = false)
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    void everyMinute() {
        Rounds.round(WatchingBreaches.class, this::remind);
    }

    @Schedule(hour = "*", minute = "37", persistent = false)
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    void everyHour() {
        Rounds.round(WatchingBreaches.class, breaches::forget);
    }

    /** Reminds of all that is due. */
    public void remind() {
        Rounds.each(WatchingBreaches.class, breaches::due, breaches::remind);
    }
}
