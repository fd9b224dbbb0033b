package nl.regieloket.access.processing;

import jakarta.annotation.Resource;
import jakarta.ejb.Schedule;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import nl.regieloket.kernel.Rounds;

/** Brings what was read from the spool into the database every second, whole segments at a time. */
@Stateless
public class DrainingSpool {
    private static final Logger LOG = System.getLogger(DrainingSpool.class.getName());

    @Inject
    private Spool spool;

    @Inject
    private ResolvingSubjects resolving;

    @Inject
    private ProcessingLines lines;

    @Resource
    private SessionContext context;

    @Schedule(hour = "*", minute = "*", second = "*", persistent = false)
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    void drainOnTime() {
        Rounds.round(
                DrainingSpool.class,
                () -> context.getBusinessObject(DrainingSpool.class).drain());
    }

    /** Drains all that was spooled until now. A segment leaves only after its lines were committed. */
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public void drain() {
        try {
            if (spool.segments().isEmpty()) {
                spool.close();
            }
            for (Path segment : spool.segments()) {
                if (context.getBusinessObject(DrainingSpool.class).store(segment)) {
                    Spool.remove(segment);
                } else {
                    LOG.log(Level.ERROR, "A line of the processing log can't be read; set aside: " + segment);
                    Spool.setAside(segment);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Stores the lines of one segment; answers whether all of them were lines. */
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public boolean store(Path segment) {
        try {
            List<SpooledRead> reads = new ArrayList<>();
            boolean whole = true;
            for (String line : Spool.lines(segment)) {
                var read = SpooledRead.read(line);
                read.ifPresent(reads::add);
                whole &= read.isPresent();
            }
            lines.add(resolving.lines(reads));
            return whole;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
