package nl.regieloket.privacy.requests;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import nl.regieloket.kernel.BusinessClock;

/** Files of residents whose last day is past. */
@Stateless
public class OldFiles {
    private static final int AT_ONCE = 200;

    @Inject
    private SubjectRequests requests;

    @Inject
    private BusinessClock clock;

    /** Removes some of them; the next round goes on. */
    public void forget() {
        requests.removeFiles(clock.today(), AT_ONCE);
    }
}
