package nl.regieloket.privacy;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;

/** Something that is wrong with the trail, from when it was noticed until it is over. */
@Entity
@Table(name = "trail_alarm")
class TrailAlarm {
    @Id
    @Enumerated(EnumType.STRING)
    private AlarmKind kind;

    @Version
    private long version;

    private long faults;

    private Instant since;

    @SuppressWarnings("NullAway.Init")
    protected TrailAlarm() {}

    TrailAlarm(AlarmKind kind, long faults, Instant since) {
        this.kind = kind;
        this.faults = faults;
        this.since = since;
    }

    /** Whether it was told as it is now. */
    boolean tells(long faultsNow) {
        return faults == faultsNow;
    }

    void becomes(long faultsNow) {
        faults = faultsNow;
    }

    Alarm alarm() {
        return new Alarm(kind, since);
    }
}
