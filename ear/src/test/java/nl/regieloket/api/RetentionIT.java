package nl.regieloket.api;

import static nl.regieloket.api.Client.body;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.time.LocalDate;
import java.util.UUID;
import nl.regieloket.testing.StackDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Issue: retention per sub-case by the Selectielijst, and a list to approve by a second person, over the API. */
class RetentionIT {
    @AfterEach
    void nothing_is_due() {
        StackDatabase.nothingDue();
    }

    @Test
    void a_case_begins_with_a_sub_case_for_its_law_and_each_ends_with_what_became_of_it() {
        StackedDebts story = StackedDebts.directed();
        String address = "/dossiers/" + story.caseFile + "/zaken";
        JsonObject first = story.nadia.get(address).ok().items().getFirst();
        assertThat(first.getString("wet")).isEqualTo("DEBT_HELP");
        assertThat(first).doesNotContainKeys("uitkomst", "bewarenTotEnMet");
        story.nadia.post(address, body("wet", "YOUTH")).ok();
        story.nadia.post(address, body("wet", "YOUTH")).refused(409, "sub-case.runs-already");
        Client.as("joris").post(address, body("wet", "SOCIAL_SUPPORT")).refused(404, "case-file.unknown");

        String day = story.nadia.get("/klok").ok().text("dag");
        String end = address + "/" + first.getString("id") + "/einde";
        story.nadia.post(end, body("uitkomst", "ABORTED", "op", "2199-01-01")).refused(400, "date.in-future");
        story.nadia.post(end, body("uitkomst", "ABORTED", "op", day)).ok();
        story.nadia.post(end, body("uitkomst", "ABORTED", "op", day)).refused(409, "sub-case.ended");
        story.nadia
                .post(address + "/" + UUID.randomUUID() + "/einde", body("uitkomst", "ABORTED", "op", day))
                .refused(404, "sub-case.unknown");
        JsonObject ended = story.nadia.get(address).ok().items().getFirst();
        assertThat(ended.getString("selectielijst")).isEqualTo("8.4.1");
        assertThat(ended.getString("bewarenTotEnMet"))
                .isEqualTo(LocalDate.parse(day).plusDays(42).toString());
    }

    @Test
    void one_officer_proposes_and_another_approves() {
        StackedDebts story = StackedDebts.directed();
        StackDatabase.dueToBeDestroyed(story.caseFile);
        Client petra = Client.as("petra");
        assertThat(petra.get("/vernietigingslijsten/dossiers").ok().items())
                .extracting(row -> row.getString("dossier"))
                .contains(story.caseFile);
        String exemption = "/vernietigingslijsten/dossiers/" + story.caseFile + "/uitzondering";
        petra.put(exemption, body("reden", "OBJECTION")).ok();
        petra.post("/vernietigingslijsten").refused(409, "destruction.nothing-due");
        petra.delete(exemption).ok();
        Client.as("olga").get("/vernietigingslijsten").refused(403, "access.refused");
        story.nadia.get("/vernietigingslijsten").refused(403, "access.refused");
        story.nadia.post("/vernietigingslijsten").refused(403, "access.refused");

        petra.post("/vernietigingslijsten").ok();
        String list = petra.get("/vernietigingslijsten").ok().items().getFirst().getString("id");
        petra.put(exemption, body("reden", "OBJECTION")).refused(409, "destruction.listed-already");
        String approval = "/vernietigingslijsten/" + list + "/goedkeuring";
        Client.stronglyAs("petra").post(approval).refused(403, "destruction.own-proposal");
        Client.as("karin").post(approval).refused(403, "sign-in.strong-needed");
        Client.stronglyAs("karin").post(approval).ok();
        JsonObject certificate = petra.get("/vernietigingslijsten/" + list).ok().json();
        assertThat(certificate.getJsonObject("lijst")).containsKeys("goedgekeurdDoor", "goedgekeurdOp");
        assertThat(certificate.getJsonArray("dossiers")).hasSize(1);
    }
}
