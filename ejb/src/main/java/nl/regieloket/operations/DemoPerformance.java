package nl.regieloket.operations;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** The one time that the households of a demo are played on this database. */
@Entity
@Table(name = "demo_performance")
class DemoPerformance {
    static final int ID = 1;

    @Id
    private int id;

    @Column(name = "begun_at")
    private Instant begunAt;

    @Column(name = "completed_at")
    private @Nullable Instant completedAt;

    @SuppressWarnings("NullAway.Init")
    protected DemoPerformance() {}

    DemoPerformance(Instant begunAt) {
        this.id = ID;
        this.begunAt = begunAt;
    }

    void complete(Instant at) {
        completedAt = at;
    }

    boolean isComplete() {
        return completedAt != null;
    }
}
