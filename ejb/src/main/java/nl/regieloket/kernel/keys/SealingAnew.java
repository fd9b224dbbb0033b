package nl.regieloket.kernel.keys;

import jakarta.annotation.Resource;
import jakarta.ejb.Schedule;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.UUID;
import nl.regieloket.kernel.Rounds;
import nl.regieloket.kernel.keys.KeyWalks.Walk;

/**
 * Takes up keysets that were replaced, and brings what lies under older keys under the newest: each minute, some rows a
 * transaction, so that nobody who works on one waits for more than a moment.
 */
@Stateless
public class SealingAnew {
    private static final int AT_ONCE = 200;

    @Inject
    private FieldCipher cipher;

    @Inject
    private KeyWalks walks;

    @Inject
    @Any
    private Instance<UnderKeys> features;

    @Inject
    private Clock clock;

    @Resource
    private SessionContext context;

    @Schedule(hour = "*", minute = "*", second = "*/10", persistent = false)
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    void takeUpOnTime() {
        Rounds.round(SealingAnew.class, cipher::takeUp);
    }

    @Schedule(hour = "*", minute = "*", second = "25", persistent = false)
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    void sealOnTime() {
        Rounds.round(
                SealingAnew.class,
                () -> context.getBusinessObject(SealingAnew.class).sealAnew());
    }

    /** Walks over everything that was not walked over since the keys changed. */
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public void sealAnew() {
        if (!cipher.isSettled(clock.instant())) {
            return; // a server that does not know yet would go on writing under the older key behind us
        }
        SealingAnew own = context.getBusinessObject(SealingAnew.class);
        for (UnderKeys feature : features) {
            Rounds.round(
                    SealingAnew.class,
                    () -> { // one that fails holds up no other
                        while (own.batch(feature)) { // until nothing is left
                        }
                    });
        }
    }

    /** One batch of one feature; false: there is nothing left. */
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public boolean batch(UnderKeys feature) {
        String keys = cipher.current();
        Walk walk = walks.hold(feature.name())
                .filter(known -> known.keys().equals(keys))
                .orElseGet(() -> new Walk(keys, null, false));
        if (walk.finished()) {
            return false;
        }
        UUID last = feature.sealAnew(walk.after(), AT_ONCE);
        walks.put(feature.name(), new Walk(keys, last, last == null));
        return last != null;
    }
}
