package nl.regieloket.retries;

import static nl.regieloket.testing.Refusals.conflict;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.HexFormat;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import nl.regieloket.access.Actor;
import nl.regieloket.kernel.id.OrganisationId;
import nl.regieloket.organisations.OfficerFunction;
import nl.regieloket.testing.InContainer;
import nl.regieloket.testing.Parties;
import nl.regieloket.testing.Stored;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A request sent twice is answered twice and done once; its answer is kept for a day, for who asked alone. */
class AnsweringOnceIT extends InContainer {
    private static final int A_DAY = 24 * 60;
    private static final Answer GIVEN = new Answer(201, "application/json", "/dossiers/1", "\"1\"", "{\"id\":\"1\"}");

    @Inject
    private AnsweringOnce once;

    @Inject
    private ForgettingAnswers forgetting;

    @Inject
    private Parties parties;

    @Inject
    private Stored stored;

    @SuppressWarnings("NullAway.Init") // before each test
    private OrganisationId rietmond;

    @SuppressWarnings("NullAway.Init") // before each test
    private Actor tom;

    @BeforeEach
    void somebody_asks() {
        rietmond = parties.municipality();
        tom = parties.officer(rietmond, OfficerFunction.DESK_OFFICER);
    }

    @Test
    void each_hour_the_answers_that_are_a_day_old_are_forgotten_and_no_others() throws SQLException {
        Asked old = answered();
        Asked brokenOff = begun();
        Asked young = answered();
        age(old, A_DAY + 5);
        age(brokenOff, A_DAY + 5);
        age(young, A_DAY - 5);

        forgetting.forget();

        assertThat(rows(old)).isZero();
        assertThat(rows(brokenOff)).isZero();
        assertThat(once.begin(tom, young.key(), young.hash())).contains(GIVEN);
        assertThat(once.begin(tom, old.key(), old.hash()))
                .as("the key is free for another act")
                .isEmpty();
        assertThat(once.begin(tom, brokenOff.key(), begun().hash()))
                .as("for any other")
                .isEmpty();
    }

    @Test
    void until_then_a_request_that_broke_off_keeps_its_key_taken() throws SQLException {
        Asked brokenOff = begun();
        age(brokenOff, A_DAY - 5);
        forgetting.forget();
        conflict(() -> once.begin(tom, brokenOff.key(), brokenOff.hash()), "idempotency.outcome-unknown");
        conflict(() -> once.begin(tom, brokenOff.key(), begun().hash()), "idempotency.key-reused");
    }

    @Test
    void an_answer_is_for_who_asked_alone_at_the_work_for_which_he_asked() {
        Asked mine = answered();
        Actor colleague = parties.officer(rietmond, OfficerFunction.DESK_OFFICER);
        Actor elsewhere = parties.alsoAt(tom, parties.municipality(), OfficerFunction.DESK_OFFICER);
        for (Actor other : new Actor[] {colleague, elsewhere}) {
            assertThat(once.begin(other, mine.key(), mine.hash())).isEmpty();
            once.forget(other, mine.key());
        }
        assertThat(once.begin(tom, mine.key(), mine.hash())).contains(GIVEN);
    }

    @Test
    void what_was_answered_does_not_stand_in_the_database_in_words() {
        Asked asked = answered();
        assertThat(rows(asked)).isOne();
        assertThat(stored.number(
                        "select count(*) from given_answer where request_hash = unhex(?) and locate('{\"id\"', body) > 0",
                        asked.digest()))
                .isZero();
    }

    /**
     * A request under a key.
     *
     * @param digest of what was asked, as it is written
     */
    private record Asked(String key, String digest) {
        byte[] hash() {
            return HexFormat.of().parseHex(digest);
        }
    }

    private Asked begun() {
        var asked = new Asked(UUID.randomUUID().toString(), digest());
        assertThat(once.begin(tom, asked.key(), asked.hash())).isEmpty();
        return asked;
    }

    private Asked answered() {
        Asked asked = begun();
        once.finish(tom, asked.key(), GIVEN);
        return asked;
    }

    private static String digest() {
        byte[] digest = new byte[32];
        ThreadLocalRandom.current().nextBytes(digest);
        return HexFormat.of().formatHex(digest);
    }

    private void age(Asked asked, int minutes) throws SQLException {
        assertThat(stored.change(
                        "update given_answer set begun_at = timestampadd(minute, -?, begun_at)"
                                + " where request_hash = unhex(?)",
                        minutes,
                        asked.digest()))
                .isOne();
    }

    private long rows(Asked asked) {
        return stored.number("select count(*) from given_answer where request_hash = unhex(?)", asked.digest());
    }
}
