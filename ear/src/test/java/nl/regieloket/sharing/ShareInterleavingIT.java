package nl.regieloket.sharing;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import nl.regieloket.access.Actor;
import nl.regieloket.access.IdentifyingActors;
import nl.regieloket.access.Section;
import nl.regieloket.kernel.id.ShareOfferId;
import nl.regieloket.testing.AtOnce;
import nl.regieloket.testing.Cases;
import nl.regieloket.testing.InContainer;
import nl.regieloket.testing.Stored;
import org.junit.jupiter.api.Test;

/** DA-02: whatever happens to an offer at the same moment, it ends up in one state, and what is over opens nothing. */
class ShareInterleavingIT extends InContainer {
    private static final int ROUNDS = 12;
    private static final int AT_ONCE = 3;

    /** How those are told who were not first. */
    private static final Set<String> TOLD = Set.of(
            "",
            "sharing.answered",
            "sharing.not-accepted",
            "sharing.nothing-to-settle",
            "share-offer.unknown",
            "changed-meanwhile",
            "access.refused");

    @Inject
    private SharingFixture fixture;

    @Inject
    private OfferingShares offering;

    @Inject
    private AnsweringShares answering;

    @Inject
    private PassingShareDays days;

    @Inject
    private IdentifyingActors identifying;

    @Inject
    private Stored stored;

    @Test
    void acts_at_the_same_moment_leave_one_lawful_state_and_no_grant_after_it_is_over() throws Exception {
        long seed = new Random().nextLong();
        var random = new Random(seed);
        Cases.Directed directed = fixture.directed("wgs");
        var duo = fixture.agency();
        Actor colleague = fixture.colleague(duo);
        for (int round = 0; round < ROUNDS; round++) {
            ShareOfferId id = fixture.offered(directed, fixture.working(duo, Section.SITUATION));
            List<String> told = new ArrayList<>();
            for (int moment = 0; moment < 2; moment++) {
                AtOnce.Act[] acts = new AtOnce.Act[AT_ONCE];
                for (int i = 0; i < AT_ONCE; i++) {
                    acts[i] = any(random, directed, duo.officer(), colleague, id);
                }
                told.addAll(AtOnce.all(acts));
                assertLawful(id, seed, told);
            }
            finish(directed, id);
            assertThat(standing(id)).as("seed " + seed).isZero();
        }
    }

    private AtOnce.Act any(Random random, Cases.Directed directed, Actor officer, Actor colleague, ShareOfferId id) {
        return switch (random.nextInt(6)) {
            case 0 -> () -> answering.accept(officer, id);
            case 1 -> () -> answering.refuse(colleague, id, "Te druk.");
            case 2 -> () -> offering.withdraw(directed.casemanager(), directed.id(), id, "Toch niet.");
            case 3 -> () -> offering.revoke(directed.casemanager(), directed.id(), id, "Klaar.");
            case 4 -> () -> answering.handBack(colleague, id, "Wij zijn klaar.");
            default -> () -> days.pass(identifying.timer("passing-share-days"), id);
        };
    }

    private void assertLawful(ShareOfferId id, long seed, List<String> told) {
        String status = status(id);
        assertThat(told).as("seed " + seed).allMatch(TOLD::contains);
        assertThat(ShareStatus.valueOf(status)).as("seed " + seed).isNotNull();
        assertThat(standing(id)).as(status + ", seed " + seed).isEqualTo(status.equals("ACCEPTED") ? 1 : 0);
        boolean answered = !stored.text("select answered_at from share_offer where id = ?", id)
                .equals("null");
        assertThat(answered)
                .as(status + ", seed " + seed)
                .isEqualTo(!Set.of("OFFERED", "WITHDRAWN", "LAPSED").contains(status));
    }

    private void finish(Cases.Directed directed, ShareOfferId id) {
        switch (status(id)) {
            case "OFFERED" -> offering.withdraw(directed.casemanager(), directed.id(), id, "Klaar.");
            case "ACCEPTED" -> offering.revoke(directed.casemanager(), directed.id(), id, "Klaar.");
            default -> {}
        }
    }

    private String status(ShareOfferId id) {
        return stored.text("select status from share_offer where id = ?", id);
    }

    /** Grants that this offer gave on the case and that stand. */
    private long standing(ShareOfferId id) {
        return stored.number(
                "select count(*) from access_grant g join share_offer o on o.grant_id = g.id"
                        + " where o.id = ? and g.revoked_at is null",
                id);
    }
}
