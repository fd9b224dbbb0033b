package nl.regieloket.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import nl.regieloket.kernel.id.CaseFileId;
import nl.regieloket.kernel.id.OrganisationId;
import nl.regieloket.kernel.id.ResidentId;
import nl.regieloket.organisations.OfficerFunction;
import org.junit.jupiter.api.Test;

/** MT-09, DA-06: rights come from the table, and what it does not name is refused. */
class RightsTableTest {
    private static final OrganisationId RIETMOND = OrganisationId.next();
    private static final OrganisationId OOSTERHAVEN = OrganisationId.next();
    private static final Subject CASE = Subject.caseFile(CaseFileId.next(), RIETMOND);
    private static final HeldGrant AS_CASEMANAGER =
            new HeldGrant(CaseRole.CASEMANAGER, Set.of(Section.MONEY), "any", null);

    private final RightsTable table = RightsTable.of(List.of(
            "right,held_by,condition",
            "# a comment",
            "case.read,case:casemanager,",
            "claim.read,case:casemanager,section=money",
            "care.read,case:casemanager,section=care",
            "case.assign,case:directing-municipality,function=coordinator",
            "case.open,org:desk-officer,same-organisation",
            "case.break-glass,org:privacy-officer,strong"));

    @Test
    void a_list_is_filtered_by_no_right_that_it_could_not_check() {
        Actor casemanager = Actors.officer(RIETMOND, OfficerFunction.CASEMANAGER);
        assertThat(table.rolesFor(casemanager, "case.read")).containsExactly(CaseRole.CASEMANAGER);
        assertThatThrownBy(() -> table.rolesFor(casemanager, "claim.read")).isInstanceOf(IllegalStateException.class);
    }

    /** In the table itself: whoever has a grant left over from another function sees no work by it. */
    @Test
    void what_waits_in_a_case_is_seen_only_in_the_function_that_the_case_was_given_for() throws IOException {
        RightsTable product = RightsTable.of(Files.readAllLines(Path.of("..", "config", "access", "rights.csv")));
        for (CaseRole role : List.of(CaseRole.DESK, CaseRole.CASEMANAGER, CaseRole.LAST_HOLDER)) {
            var held = List.of(new HeldGrant(role, Set.of(), "any", null));
            for (OfficerFunction function : OfficerFunction.values()) {
                boolean his = (function == OfficerFunction.CASEMANAGER && role != CaseRole.DESK)
                        || (function == OfficerFunction.DESK_OFFICER && role != CaseRole.CASEMANAGER);
                assertThat(product.allowing(Actors.officer(RIETMOND, function), "task.see", CASE, held))
                        .as(function + " with a grant as " + role)
                        .hasSize(his ? 1 : 0);
            }
        }
    }

    @Test
    void what_the_table_does_not_name_is_refused() {
        assertThat(rightsOf(Actors.officer(RIETMOND, OfficerFunction.ADMINISTRATOR), "case.destroy", AS_CASEMANAGER))
                .isEmpty();
    }

    @Test
    void a_role_without_a_grant_gives_nothing() {
        assertThat(rightsOf(Actors.officer(RIETMOND, OfficerFunction.CASEMANAGER), "case.read"))
                .isEmpty();
    }

    @Test
    void a_grant_opens_only_the_sections_it_names() {
        Actor casemanager = Actors.officer(RIETMOND, OfficerFunction.CASEMANAGER);
        assertThat(rightsOf(casemanager, "claim.read", AS_CASEMANAGER)).hasSize(1);
        assertThat(rightsOf(casemanager, "care.read", AS_CASEMANAGER)).isEmpty();
    }

    @Test
    void a_grant_to_an_organisation_reaches_only_those_with_the_function() {
        HeldGrant municipality = new HeldGrant(CaseRole.DIRECTING_MUNICIPALITY, Set.of(), "any", null);
        assertThat(rightsOf(Actors.officer(RIETMOND, OfficerFunction.COORDINATOR), "case.assign", municipality))
                .hasSize(1);
        assertThat(rightsOf(Actors.officer(RIETMOND, OfficerFunction.DESK_OFFICER), "case.assign", municipality))
                .isEmpty();
    }

    @Test
    void a_right_within_the_organisation_stops_at_its_border() {
        assertThat(rightsOf(Actors.officer(RIETMOND, OfficerFunction.DESK_OFFICER), "case.open"))
                .hasSize(1);
        assertThat(rightsOf(Actors.officer(OOSTERHAVEN, OfficerFunction.DESK_OFFICER), "case.open"))
                .isEmpty();
        assertThat(rightsOf(Actors.forOneself(OfficerFunction.DESK_OFFICER), "case.open"))
                .isEmpty();
    }

    @Test
    void a_sensitive_act_waits_for_a_strong_sign_in() {
        Actor basic = Actors.officer(RIETMOND, OfficerFunction.PRIVACY_OFFICER);
        Actor strong = Actors.stronglySignedIn(RIETMOND, OfficerFunction.PRIVACY_OFFICER);
        assertThat(table.deciding(basic, rightsOf(basic, "case.break-glass"))).isEmpty();
        assertThat(table.deciding(strong, rightsOf(strong, "case.break-glass"))).isPresent();
    }

    @Test
    void a_list_is_filtered_by_the_roles_that_fit_the_person() {
        assertThat(table.rolesFor(Actors.officer(RIETMOND, OfficerFunction.COORDINATOR), "case.assign"))
                .containsExactly(CaseRole.DIRECTING_MUNICIPALITY);
        assertThat(table.rolesFor(Actors.officer(RIETMOND, OfficerFunction.DESK_OFFICER), "case.assign"))
                .isEmpty();
    }

    /** Somebody of the same household has data of his own. */
    @Test
    void who_stands_for_a_resident_reaches_what_is_of_that_resident_alone() {
        RightsTable doors = RightsTable.of(List.of(
                "claim.read,case:casemanager,", "claim.read,case:resident,", "claim.read,case:helper,section=money"));
        ResidentId samira = ResidentId.next();
        ResidentId karim = ResidentId.next();
        List<HeldGrant> held = List.of(
                new HeldGrant(CaseRole.RESIDENT, Set.of(Section.MONEY), "own-case", samira),
                new HeldGrant(CaseRole.HELPER, Set.of(Section.AGREEMENTS), "representation", karim));
        Actor both = Actors.forOneself(OfficerFunction.RESIDENT);

        assertThat(RightsTable.standsFor(doors.allowing(both, "claim.read", CASE, held), held))
                .as("the other door opens no money")
                .containsExactly(samira);
        assertThat(RightsTable.standsFor(
                        doors.allowing(both, "claim.read", CASE, List.of(AS_CASEMANAGER)), List.of(AS_CASEMANAGER)))
                .as("who directs the case stands for nobody in particular")
                .isNull();
    }

    @Test
    void a_permit_of_a_door_is_about_its_resident() {
        ResidentId samira = ResidentId.next();
        var permit = new Permit<>(Actors.forOneself(OfficerFunction.RESIDENT), Act.READ, CASE, Set.of(samira), null);

        assertThat(permit.isAbout(Set.of(samira, ResidentId.next()))).isTrue();
        assertThat(permit.isAbout(Set.of(ResidentId.next()))).isFalse();
        assertThat(permit.isAbout(Set.of())).isFalse();
        assertThat(new Permit<>(permit.actor(), Act.READ, CASE).isAbout(Set.of(ResidentId.next())))
                .isTrue();
    }

    private enum Act implements Action {
        READ;

        @Override
        public String code() {
            return "claim.read";
        }
    }

    @Test
    void a_row_that_cannot_be_read_stops_the_start_and_says_which() {
        assertThatThrownBy(() -> RightsTable.of(List.of("case.read,case:casemanager,moon=full")))
                .hasMessageContaining("moon=full");
        assertThatThrownBy(() -> RightsTable.of(List.of("case.read,case:king,")))
                .hasMessageContaining("king");
    }

    @Test
    void the_table_of_the_product_can_be_read() {
        assertThat(RightsTable.read().actions()).contains("task.see");
    }

    private List<Right> rightsOf(Actor actor, String action, HeldGrant... held) {
        Subject subject = action.equals("case.open") ? Subject.organisation(RIETMOND) : CASE;
        return table.allowing(actor, action, subject, List.of(held));
    }
}
