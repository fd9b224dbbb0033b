package nl.regieloket.web.casefiles;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.util.List;
import nl.regieloket.kernel.BusinessClock;

/** The overview on paper: when it was made, and how much of a long list its one sheet holds. */
@Named("printPage")
@RequestScoped
public class PrintPage {
    /** Of each of its five lists; so many of all of them fill a sheet of A4. */
    private static final int MOST = 12;

    @Inject
    private BusinessClock clock;

    public Instant getNow() {
        return clock.now();
    }

    /** The first lines, as many as the sheet holds. */
    public <T> List<T> first(List<T> lines) {
        return lines.subList(0, Math.min(MOST, lines.size()));
    }

    /** Whether it leaves lines out, which it then says. */
    public boolean isCut(List<?> lines) {
        return lines.size() > MOST;
    }
}
