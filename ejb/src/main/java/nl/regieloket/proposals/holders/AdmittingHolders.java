package nl.regieloket.proposals.holders;

import jakarta.annotation.Resource;
import jakarta.ejb.Schedule;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.regieloket.kernel.BusinessClock;
import nl.regieloket.kernel.Rounds;
import nl.regieloket.kernel.id.CommitmentId;
import nl.regieloket.kernel.id.PersonId;
import nl.regieloket.mandates.OutsideMandateChanged;
import nl.regieloket.proposals.CommitmentChanged;
import nl.regieloket.proposals.CommitmentStatus;
import org.jspecify.annotations.Nullable;

/**
 * Brings to the parts of an authority that its mandates for outsiders began or ended: after the act that brings it, some
 * parts at a time, each in a transaction of its own, so that the act waits for none of them and one that can't be done
 * holds up no other. Whatever happens at the same moment, each part is looked at once more after it.
 */
@Stateless
public class AdmittingHolders {
    private static final Logger LOG = System.getLogger(AdmittingHolders.class.getName());
    private static final int AT_ONCE = 100;

    @Inject
    private HolderChanges changes;

    @Inject
    private Event<HolderTurn> turns;

    @Inject
    private BusinessClock clock;

    @Resource
    private SessionContext context;

    /** Somebody outside may answer in the name of an authority, or may no more (Awb 10:4), on the days that it tells. */
    public void mandateChanged(@Observes OutsideMandateChanged change) {
        for (LocalDate day : change.turnsOn()) {
            changes.add(new HolderChange(change.authority(), change.measure(), change.holder(), day));
        }
    }

    /** What somebody was asked just now is to be asked of those as well who decide in its name. */
    public void asked(@Observes CommitmentChanged change) {
        if (change.status() == CommitmentStatus.REQUESTED) {
            changes.add(new HolderChange(change.commitment(), null, clock.today()));
        }
    }

    @Schedule(hour = "*", minute = "*", second = "*/5", persistent = false)
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    void everyFewSeconds() {
        Rounds.round(AdmittingHolders.class, this::carryOut);
    }

    /** Does all that is due by now. */
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public void carryOut() {
        AdmittingHolders self = context.getBusinessObject(AdmittingHolders.class);
        Rounds.each(AdmittingHolders.class, self::due, id -> carryOut(self, id));
    }

    private static void carryOut(AdmittingHolders self, UUID id) {
        Round round = self.round(id);
        for (CommitmentId part : round.parts()) {
            try {
                self.turn(part, round.holder());
            } catch (RuntimeException e) {
                if (round.ofOnePart()) {
                    throw e;
                }
                self.later(part, round.holder());
                LOG.log(Level.WARNING, "Who answers " + part + " from outside was not brought up to date", e);
            }
        }
        self.passed(id, round);
    }

    /**
     * Some parts to look at.
     *
     * @param holder null: whoever holds such a mandate
     * @param ofOnePart whether it was about that part alone
     * @param last whether these are the last
     */
    public record Round(List<CommitmentId> parts, @Nullable PersonId holder, boolean ofOnePart, boolean last) {
        public Round {
            parts = List.copyOf(parts);
        }
    }

    /** What has its day by now. */
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public List<UUID> due(int limit) {
        return changes.due(clock.today(), limit).stream().map(HolderChange::id).toList();
    }

    /** The next parts that a change is about. */
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public Round round(UUID id) {
        HolderChange change = changes.find(id).orElse(null);
        if (change == null) { // another server was a moment earlier
            return new Round(List.of(), null, false, true);
        }
        CommitmentId part = change.part();
        if (part != null) {
            return new Round(List.of(part), change.holder(), true, true);
        }
        List<CommitmentId> parts = changes.parts(change, AT_ONCE);
        return new Round(parts, change.holder(), false, parts.size() < AT_ONCE);
    }

    /** Lets in, or shuts out, who may answer this part from outside, or may no more. */
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public void turn(CommitmentId part, @Nullable PersonId holder) {
        turns.fire(new HolderTurn(part, holder));
    }

    /** Leaves one part for the next time. */
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public void later(CommitmentId part, @Nullable PersonId holder) {
        changes.add(new HolderChange(part, holder, clock.today()));
    }

    /** These parts were done. */
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public void passed(UUID id, Round round) {
        changes.find(id).ifPresent(change -> {
            if (round.last()) {
                changes.remove(change);
            } else {
                change.goOnAfter(round.parts().getLast());
            }
        });
    }
}
