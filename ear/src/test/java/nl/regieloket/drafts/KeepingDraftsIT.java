package nl.regieloket.drafts;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.sql.SQLException;
import nl.regieloket.access.Actor;
import nl.regieloket.kernel.id.OrganisationId;
import nl.regieloket.organisations.OfficerFunction;
import nl.regieloket.testing.InContainer;
import nl.regieloket.testing.Parties;
import nl.regieloket.testing.Stored;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What somebody is typing is his alone, in the work that he does it for, and for seven days. */
class KeepingDraftsIT extends InContainer {
    private static final String KEY = "note-1";
    private static final int A_WEEK = 7 * 24 * 60;
    private static final String AGE =
            "update draft set kept_at = timestampadd(minute, -?, kept_at) where person_id = ?";
    private static final String COUNT = "select count(*) from draft where person_id = ?";

    @Inject
    private KeepingDrafts keeping;

    @Inject
    private ForgettingDrafts forgetting;

    @Inject
    private Parties parties;

    @Inject
    private Stored stored;

    @SuppressWarnings("NullAway.Init") // before each test
    private OrganisationId rietmond;

    @SuppressWarnings("NullAway.Init") // before each test
    private Actor tom;

    @BeforeEach
    void somebody_is_typing() {
        rietmond = parties.municipality();
        tom = parties.officer(rietmond, OfficerFunction.DESK_OFFICER);
        keeping.keep(tom, KEY, "Belt morgen terug.");
    }

    @Test
    void nobody_else_reads_replaces_or_forgets_it() {
        Actor colleague = parties.officer(rietmond, OfficerFunction.DESK_OFFICER);
        onlyFoundByTom(colleague);
    }

    @Test
    void the_same_person_at_work_elsewhere_is_somebody_else() {
        onlyFoundByTom(parties.alsoAt(tom, parties.municipality(), OfficerFunction.DESK_OFFICER));
    }

    private void onlyFoundByTom(Actor other) {
        assertThat(keeping.find(other, KEY)).isEmpty();
        keeping.keep(other, KEY, "Iets anders.");
        assertThat(keeping.find(tom, KEY)).contains("Belt morgen terug.");
        assertThat(keeping.find(other, KEY)).contains("Iets anders.");
        keeping.discard(other, KEY);
        assertThat(keeping.find(other, KEY)).isEmpty();
        assertThat(keeping.find(tom, KEY)).contains("Belt morgen terug.");
    }

    @Test
    void the_words_do_not_stand_in_the_database() {
        assertThat(stored.number(
                        "select count(*) from draft where person_id = ? and locate('Belt', content) > 0", tom.person()))
                .isZero();
        assertThat(stored.number(COUNT, tom.person())).isOne();
    }

    @Test
    void at_night_what_nobody_went_on_typing_for_a_week_is_forgotten_and_nothing_else() throws SQLException {
        Actor joris = parties.officer(rietmond, OfficerFunction.CASEMANAGER);
        keeping.keep(joris, KEY, "Bijna een week oud.");
        stored.change(AGE, A_WEEK - 5, joris.person());
        Actor nadia = parties.officer(rietmond, OfficerFunction.CASEMANAGER);
        keeping.keep(nadia, KEY, "Een week oud, en toen verder getypt.");
        stored.change(AGE, A_WEEK + 5, nadia.person());
        keeping.keep(nadia, KEY, "Verder getypt.");
        stored.change(AGE, A_WEEK + 5, tom.person());
        keeping.keep(tom, "note-2", "Van vandaag.");

        forgetting.forget();

        assertThat(keeping.find(tom, KEY)).isEmpty();
        assertThat(stored.number(COUNT, tom.person())).isOne();
        assertThat(keeping.find(tom, "note-2")).contains("Van vandaag.");
        assertThat(keeping.find(joris, KEY)).contains("Bijna een week oud.");
        assertThat(keeping.find(nadia, KEY)).contains("Verder getypt.");
    }

    @Test
    void of_more_than_fifty_forms_the_oldest_goes_and_of_nobody_else_any() {
        Actor colleague = parties.officer(rietmond, OfficerFunction.DESK_OFFICER);
        keeping.keep(colleague, KEY, "Van een ander.");
        for (int i = 2; i <= KeepingDrafts.MOST_DRAFTS + 1; i++) {
            keeping.keep(tom, "note-" + i, "Formulier " + i);
        }
        assertThat(keeping.find(tom, KEY)).isEmpty();
        assertThat(keeping.find(tom, "note-2")).contains("Formulier 2");
        assertThat(stored.number(COUNT, tom.person())).isEqualTo(KeepingDrafts.MOST_DRAFTS);
        assertThat(keeping.find(colleague, KEY)).contains("Van een ander.");
    }
}
