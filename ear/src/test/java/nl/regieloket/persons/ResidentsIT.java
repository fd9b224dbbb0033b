package nl.regieloket.persons;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import nl.regieloket.access.Actor;
import nl.regieloket.kernel.Bsn;
import nl.regieloket.kernel.Cursor;
import nl.regieloket.kernel.Problem;
import nl.regieloket.kernel.Slice;
import nl.regieloket.kernel.id.OrganisationId;
import nl.regieloket.kernel.id.ResidentId;
import nl.regieloket.organisations.OfficerFunction;
import nl.regieloket.organisations.OrganisationKind;
import nl.regieloket.testing.Cases;
import nl.regieloket.testing.InContainer;
import nl.regieloket.testing.Parties;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ResidentsIT extends InContainer {
    private static final Bsn BSN = new Bsn("999990019");
    private static final Address KERKSTRAAT = new Address("Kerkstraat", "5", "1234 AB", "Rietmond");

    @Inject
    private RegisteringResidents registering;

    @Inject
    private FindingResidents finding;

    @Inject
    private Cases cases;

    @Inject
    private Parties parties;

    @Test
    void a_resident_is_found_by_bsn_in_his_own_municipality_and_in_no_other() {
        Actor tom = desk();
        ResidentId samira = registering.register(tom, resident("Samira", "El Idrissi", BSN));
        assertThat(finding.withBsn(tom, BSN).orElseThrow().id()).isEqualTo(samira);
        assertThat(finding.withBsn(tom, BSN).orElseThrow().bsn().masked()).isEqualTo("******019");
        assertThat(finding.withBsn(desk(), BSN)).isEmpty();
    }

    @Test
    void another_municipality_does_not_learn_that_the_resident_is_there() {
        ResidentId samira = registering.register(desk(), resident("Samira", "El Idrissi", BSN));
        Actor olga = desk();
        assertUnknown(() -> finding.resident(olga, samira));
        assertUnknown(() -> finding.bsn(olga, samira));
        assertUnknown(() -> registering.identify(olga, samira, 1, null, "vergissing"));
        assertUnknown(() -> finding.resident(olga, ResidentId.next()));
    }

    @Test
    void an_agency_can_not_search_at_all() {
        Actor anna = parties.officer(
                parties.organisation(OrganisationKind.NATIONAL_AGENCY), OfficerFunction.TAILORING_OFFICER);
        assertThatExceptionOfType(Problem.Forbidden.class).isThrownBy(() -> finding.withBsn(anna, BSN));
        Actor helper = parties.forOneself(OfficerFunction.HELPER);
        assertThatExceptionOfType(Problem.Forbidden.class).isThrownBy(() -> finding.withBsn(helper, BSN));
    }

    @Test
    void one_bsn_stands_for_one_resident_also_when_two_desks_are_quick() throws Exception {
        OrganisationId municipality = parties.municipality();
        List<Callable<Boolean>> desks = new ArrayList<>();
        for (int i = 0; i < 2; i++) {
            Actor officer = parties.officer(municipality, OfficerFunction.DESK_OFFICER);
            desks.add(() -> {
                try {
                    registering.register(officer, resident("Samira", "El Idrissi", BSN));
                    return true;
                } catch (Problem.Conflict e) {
                    return false;
                }
            });
        }
        int registered = 0;
        try (var threads = Executors.newFixedThreadPool(2)) {
            for (Future<Boolean> done : threads.invokeAll(desks)) {
                registered += done.get() ? 1 : 0;
            }
        }
        assertThat(registered).isEqualTo(1);
    }

    @Test
    void people_without_a_bsn_are_registered_as_many_as_there_are() {
        Actor tom = desk();
        registering.register(tom, resident("Yonas", "Tesfay", null));
        registering.register(tom, resident("Yonas", "Tesfay", null));
        assertThat(finding.search(tom, new ResidentQuery("Tesf", null, null, 10))
                        .rows())
                .hasSize(2)
                .allSatisfy(row -> assertThat(row.bsn().masked()).isNull());
    }

    @Test
    void a_search_goes_on_by_cursor_through_all_rows_once_and_its_cursor_tells_no_name() {
        Actor tom = desk();
        for (String given : List.of("Anna", "Bo", "Chris", "Dirk", "Anna")) {
            registering.register(tom, resident(given, "de Vries", null));
            registering.register(tom, resident(given, "Vríes", null));
        }
        registering.register(tom, resident("Piet", "Vos", null));
        List<String> names = new ArrayList<>();
        List<ResidentId> ids = new ArrayList<>();
        Cursor after = null;
        do {
            Slice<ResidentRow> slice = finding.search(tom, new ResidentQuery("vries", null, after, 2));
            slice.rows().forEach(row -> {
                names.add(row.name().full());
                ids.add(row.id());
            });
            after = slice.next();
            assertThat(after == null ? List.of() : after.keys()).noneMatch(key -> key.contains("V"));
        } while (after != null && ids.size() < 50);
        assertThat(ids).hasSize(5).doesNotHaveDuplicates();
        assertThat(names).containsExactly("Anna Vríes", "Anna Vríes", "Bo Vríes", "Chris Vríes", "Dirk Vríes");
    }

    @Test
    void one_finds_a_name_with_or_without_its_prefix() {
        Actor tom = desk();
        var name = new ResidentFacts(new ResidentName("Jan", "van den", "Berg"), null, null, null, "nl");
        ResidentId jan = registering.register(tom, new NewResident(name, null, null, false));
        ResidentId written = registering.register(tom, resident("Piet", "van den Berg", null));
        registering.register(tom, resident("Bo", "Bergman", null));
        assertThat(found(tom, "Van den Ber")).containsExactlyInAnyOrder(jan, written);
        assertThat(found(tom, "berg")).contains(jan).hasSize(2);
        assertThat(found(tom, "den berg")).isEmpty();
        assertThat(found(tom, "van der Berg")).isEmpty();
    }

    private List<ResidentId> found(Actor desk, String typed) {
        return finding.search(desk, new ResidentQuery(typed, null, null, 10)).rows().stream()
                .map(ResidentRow::id)
                .toList();
    }

    @Test
    void signs_that_mean_something_to_the_database_are_letters_here() {
        Actor tom = desk();
        registering.register(tom, resident("Piet", "Vos", null));
        assertThat(finding.search(tom, new ResidentQuery("%o", null, null, 10)).rows())
                .isEmpty();
        assertThat(finding.search(tom, new ResidentQuery("V_s", null, null, 10)).rows())
                .isEmpty();
        assertThat(finding.search(tom, new ResidentQuery("Vo!", null, null, 10)).rows())
                .isEmpty();
    }

    @Test
    void a_name_and_a_partial_birth_date_find_together() {
        Actor tom = desk();
        var born =
                new ResidentFacts(new ResidentName("Jan", null, "Jansen"), new BirthDate("1961-07"), null, null, "nl");
        ResidentId father = registering.register(tom, new NewResident(born, null, null, false));
        registering.register(tom, resident("Jolien", "Jansen", null));
        assertThat(finding.search(tom, new ResidentQuery("Jansen", new BirthDate("1961-07"), null, 10))
                        .rows())
                .extracting(ResidentRow::id)
                .containsExactly(father);
    }

    @Test
    void somebody_elses_cursor_opens_nothing() {
        ResidentId elsewhere = registering.register(desk(), resident("Samira", "El Idrissi", BSN));
        Actor tom = desk();
        assertThatExceptionOfType(Problem.Invalid.class)
                .isThrownBy(() -> finding.search(tom, new ResidentQuery("El", null, Cursor.after(elsewhere), 10)))
                .extracting(Problem::code)
                .isEqualTo("cursor.invalid");
    }

    @Test
    void a_secret_address_is_shown_to_the_casemanager_and_not_at_the_desk() {
        OrganisationId municipality = parties.municipality();
        Actor tom = parties.officer(municipality, OfficerFunction.DESK_OFFICER);
        Actor nadia = parties.officer(municipality, OfficerFunction.CASEMANAGER);
        ResidentId lotte = registering.register(tom, new NewResident(facts("Lotte", "Bos"), null, KERKSTRAAT, true));
        assertThat(finding.resident(tom, lotte).address().whole()).isNull();
        assertThat(finding.resident(tom, lotte).secretAddress()).isTrue();
        assertThat(finding.search(tom, new ResidentQuery("Bos", null, null, 10)).rows())
                .allSatisfy(row -> assertThat(row.place()).isNull());
        assertThat(finding.resident(nadia, lotte).address().whole()).isEqualTo(KERKSTRAAT);
        long version = finding.resident(tom, lotte).version();
        assertThatExceptionOfType(Problem.Forbidden.class)
                .isThrownBy(() -> registering.move(tom, lotte, version, KERKSTRAAT, false, "verhuisd"))
                .extracting(Problem::code)
                .isEqualTo("resident.secret-address");
    }

    @Test
    void of_who_is_helped_in_a_case_a_secret_address_is_for_who_directs_that_case() {
        Cases.Directed directed = cases.directed();
        Actor colleague = parties.officer(directed.municipality(), OfficerFunction.CASEMANAGER);
        ResidentId lotte = directed.resident();
        long version = finding.resident(directed.desk(), lotte).version();
        registering.move(directed.desk(), lotte, version, KERKSTRAAT, true, "Gevlucht");
        assertThat(finding.resident(directed.casemanager(), lotte).address().whole())
                .isEqualTo(KERKSTRAAT);
        for (Actor other : List.of(colleague, directed.desk())) {
            ResidentView seen = finding.resident(other, lotte);
            assertThat(seen.secretAddress()).isTrue();
            assertThat(seen.address().whole()).isNull();
            assertThat(seen.allows(ResidentAction.SEE_SECRET_ADDRESS)).isFalse();
            assertThatExceptionOfType(Problem.Forbidden.class)
                    .isThrownBy(() -> registering.move(other, lotte, seen.version(), null, false, "Verhuisd"))
                    .extracting(Problem::code)
                    .isEqualTo("resident.secret-address");
        }
        registering.move(directed.casemanager(), lotte, version + 1, null, true, "Onbekend");
    }

    @Test
    void a_correction_says_why_and_nobody_overwrites_what_he_did_not_see() {
        Actor tom = desk();
        ResidentId id = registering.register(tom, resident("Samira", "Idrissi", BSN));
        long seen = finding.resident(tom, id).version();
        registering.correct(tom, id, seen, facts("Samira", "El Idrissi"), "Verschreven");
        assertThat(finding.resident(tom, id).facts().name().full()).isEqualTo("Samira El Idrissi");
        assertThat(finding.corrections(tom, id)).singleElement().satisfies(correction -> {
            assertThat(correction.reason()).isEqualTo("Verschreven");
            assertThat(correction.by()).isEqualTo(tom.person());
        });
        assertThatExceptionOfType(Problem.Conflict.class)
                .isThrownBy(() -> registering.correct(tom, id, seen, facts("S", "I"), "Nogmaals"))
                .extracting(Problem::code)
                .isEqualTo("changed-meanwhile");
        long now = finding.resident(tom, id).version();
        assertThatExceptionOfType(Problem.Invalid.class)
                .isThrownBy(() -> registering.correct(tom, id, now, facts("S", "I"), " "));
        assertThat(finding.resident(tom, id).facts().name().full()).isEqualTo("Samira El Idrissi");
    }

    @Test
    void a_resident_who_signs_in_sees_himself_and_nobody_else() {
        Actor tom = desk();
        ResidentId samira = registering.register(tom, resident("Samira", "El Idrissi", BSN));
        ResidentId other = registering.register(tom, resident("Ivo", "Bakker", null));
        Actor herself = parties.forOneself(OfficerFunction.RESIDENT);
        assertThat(finding.self(herself)).isEmpty();
        registering.connect(tom, samira, herself.person());
        assertThat(finding.self(herself)).extracting(ResidentView::id).containsExactly(samira);
        assertThat(finding.resident(herself, samira).bsn().masked()).isEqualTo("******019");
        assertUnknown(() -> finding.resident(herself, other));
        assertThatExceptionOfType(Problem.Forbidden.class).isThrownBy(() -> finding.bsn(herself, samira));
    }

    private Actor desk() {
        return parties.officer(parties.municipality(), OfficerFunction.DESK_OFFICER);
    }

    private static NewResident resident(String given, String family, @Nullable Bsn bsn) {
        return new NewResident(facts(given, family), bsn, KERKSTRAAT, false);
    }

    private static ResidentFacts facts(String given, String family) {
        return new ResidentFacts(new ResidentName(given, null, family), new BirthDate("1991-04-23"), null, null, "nl");
    }

    private static void assertUnknown(ThrowingCallable act) {
        assertThatExceptionOfType(Problem.Missing.class)
                .isThrownBy(act)
                .extracting(Problem::code)
                .isEqualTo("resident.unknown");
    }
}
