package nl.regieloket.api;

import static nl.regieloket.api.Client.body;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.regieloket.testing.Running;
import org.junit.jupiter.api.Test;

/** What the pages of a case, its people and their helpers can do, a client does too. */
class ActsOfACaseIT {
    private final Client tom = Client.as("tom");
    private final Client karin = Client.as("karin");
    private final Client nadia = Client.as("nadia");
    private final String today = tom.get("/klok").ok().text("dag");

    @Test
    void the_desk_opens_a_case_for_a_household_and_notes_what_threatens_until_it_no_longer_does() {
        String adult = People.register(tom, "Lotte", "Herfst", null, null);
        String household = People.household(tom, adult);
        Reply opened = tom.post("/dossiers", body("huishouden", household, "wettelijkeGronden", List.of("wgs")))
                .ok();
        String address = "/dossiers/" + opened.text("id");
        assertThat(tom.get("/huishoudens/" + household + "/dossiers").ok().items())
                .hasSize(1);
        assertThat(tom.get(address + "/huishouden").ok().items().toString()).contains("Lotte Herfst");

        String on = LocalDate.parse(today).plusDays(20).toString();
        Reply seen = tom.get(address).ok();
        Client.as("olga")
                .put(address + "/dreiging", body("soort", "EVICTION", "op", on), "If-Match", seen.tag())
                .refused(404, "case-file.unknown");
        tom.put(address + "/dreiging", body("soort", "EVICTION", "op", on), "If-Match", seen.tag())
                .ok();
        assertThat(tom.get(address).ok().json().toString()).contains("EVICTION");
        tom.delete(address + "/dreiging", "If-Match", seen.tag()).refused(412, "version.changed");
        tom.delete(address + "/dreiging", "If-Match", tom.get(address).ok().tag())
                .ok();
        assertThat(tom.get(address).ok().json().toString()).doesNotContain("EVICTION");
    }

    @Test
    void the_casemanager_takes_back_an_interview_lets_somebody_go_and_goes_on_in_aftercare() {
        String address = "/dossiers/" + StackedDebts.directed().caseFile;
        nadia.put(address + "/eerste-gesprek", body("op", today), "If-Match", tag(address))
                .ok();
        karin.post(address + "/eerste-gesprek/intrekking", body("reden", "Te vroeg."), "If-Match", tag(address))
                .refused(403, "access.refused");
        nadia.post(address + "/eerste-gesprek/intrekking", body("reden", "Te vroeg."), "If-Match", tag(address))
                .ok();
        nadia.post(address + "/eerste-gesprek/intrekking", body("reden", "Nog eens."), "If-Match", tag(address))
                .refused(409, "case-file.not-interviewed");

        nadia.post(address + "/deelnemers", body("naam", "Wijkteam Noord", "rol", "NEIGHBOURHOOD_TEAM"))
                .ok();
        String participant = nadia.get(address + "/deelnemers").ok().items().stream()
                .filter(one -> one.toString().contains("Wijkteam Noord"))
                .findFirst()
                .orElseThrow()
                .getString("id");
        String departure = address + "/deelnemers/" + participant + "/vertrek";
        Client.as("joris").post(departure).refused(404, "case-file.unknown");
        nadia.post(departure).ok();

        nadia.put(address + "/stand", body("stand", "AFTERCARE"), "If-Match", tag(address))
                .ok();
        assertThat(nadia.get(address).ok().text("stand")).isEqualTo("AFTERCARE");
        nadia.put(address + "/stand", body("stand", "ACTIVE"), "If-Match", tag(address))
                .ok();
    }

    @Test
    void who_somebody_is_and_with_whom_is_read_and_put_right() {
        String adult = People.register(tom, "Lote", "Winterberg", null, null);
        String child = People.register(tom, "Kim", "Winterberg", null, null);
        String household = "/huishoudens/" + People.household(tom, adult);
        Reply read = tom.get("/personen/" + adult).ok();
        var better = body("voornaam", "Lotte", "achternaam", "Winterberg", "reden", "Verschreven.");
        Client.as("olga")
                .put("/personen/" + adult, better, "If-Match", read.tag())
                .refused(404, "resident.unknown");
        tom.put(
                        "/personen/" + adult,
                        body("voornaam", "Lotte", "achternaam", "Winterberg", "reden", "Verschreven."),
                        "If-Match",
                        read.tag())
                .ok();
        assertThat(tom.get("/personen/" + adult).ok().text("voornaam")).isEqualTo("Lotte");
        assertThat(tom.get("/personen/" + adult + "/verbeteringen").ok().items().toString())
                .contains("Verschreven.");

        tom.post(household + "/leden", body("persoon", child, "rol", "CHILD", "vanaf", "2025-06-01"))
                .ok();
        assertThat(tom.get("/personen/" + child + "/huishoudens").ok().items()).hasSize(1);
        tom.post(household + "/leden/" + child + "/vertrek", body("totEnMet", "2026-01-31"))
                .ok();
        assertThat(tom.get("/personen/" + child + "/huishoudens").ok().items()).isEmpty();
        assertThat(tom.get("/organisaties/"
                                + tom.get("/organisaties?tekst=CJIB")
                                        .ok()
                                        .items()
                                        .getFirst()
                                        .getString("id"))
                        .ok()
                        .text("naam"))
                .isEqualTo("CJIB");
    }

    @Test
    void an_authorisation_is_held_up_goes_on_gets_a_new_code_and_ends_and_the_own_page_closes() {
        StackedDebts story = StackedDebts.directed();
        assertThat(tom.get("/machtigingen/gevers?dossier=" + story.caseFile)
                        .ok()
                        .items())
                .extracting(giver -> giver.getString("naam"))
                .contains("Samira El Idrissi");
        String address = "/machtigingen/" + story.helpedBy("Stichting Naast Je", today);
        tom.post(address + "/schorsing", body("reden", "Zij twijfelt.")).ok();
        assertThat(tom.get(address).ok().text("status")).isEqualTo("SUSPENDED");
        Client.as("olga")
                .post(address + "/hervatting", body("reden", "Elders."))
                .refused(404, "representation.unknown");
        tom.post(address + "/hervatting", body("reden", "Zij wil het toch.")).ok();
        assertThat(tom.get(address).ok().text("status")).isEqualTo("ACTIVE");
        tom.post(address + "/beeindiging", body("reden", "Klaar.")).ok();
        assertThat(tom.get(address).ok().text("status")).isEqualTo("ENDED");
        tom.post(address + "/hervatting", body("reden", "Toch niet.")).refused(409, "representation.not-now");

        String neighbour = "/machtigingen/" + given(story);
        tom.post(neighbour + "/uitnodiging", body("email", "geen adres")).refused(400, "email.invalid");
        tom.post(neighbour + "/uitnodiging", body("email", "rik.nieuw@mail.example"))
                .ok();
        tom.post(
                        "/uitnodigingen",
                        body("dossier", story.caseFile, "inwoner", story.samira, "email", "samira@mail.example"))
                .ok();
        String page = "/machtigingen/eigen-paginas/" + story.caseFile + "/" + story.samira + "/sluiting";
        Client.as("olga").post(page, body("reden", "Elders.")).refused(404, "case-file.unknown");
        tom.post(page, body("reden", "Zij vroeg dat.")).ok();
    }

    private String given(StackedDebts story) {
        return tom.post(
                        "/machtigingen",
                        body(
                                "dossier",
                                story.caseFile,
                                "inwoner",
                                story.samira,
                                "helper",
                                "Rik Pronk",
                                "email",
                                "rik.pronk@mail.example",
                                "bereik",
                                "follow",
                                "van",
                                today,
                                "totEnMet",
                                LocalDate.parse(today).plusMonths(3).toString(),
                                "identiteitscontrole",
                                "PASSPORT"))
                .ok()
                .text("id");
    }

    @Test
    void a_coordinator_grants_a_mandate_of_her_organisation_and_revokes_it() {
        Client cor = Client.stronglyAs("cjib.cor");
        String cjib =
                cor.get("/organisaties?tekst=CJIB").ok().items().getFirst().getString("id");
        Reply granted = cor.post(
                        "/mandaten",
                        body(
                                "organisatie",
                                cjib,
                                "houder",
                                Running.member("cjib.anna").id().toString(),
                                "maatregel",
                                "DEFERRAL_OF_PAYMENT",
                                "grond",
                                "MANDATE",
                                "plafond",
                                "100.00",
                                "van",
                                today,
                                "document",
                                "Besluit " + UUID.randomUUID()))
                .ok();
        String revocation = "/mandaten/" + granted.text("id") + "/intrekking";
        Client.as("cjib.cor").post(revocation, body("reden", "Zwak.")).refused(403, "sign-in.strong-needed");
        cor.post(revocation, body("reden", "Proef voorbij.")).ok();
        cor.post(revocation, body("reden", "Nog eens.")).refused(409, "mandate.revoked-already");
    }

    @Test
    void what_one_is_writing_is_kept_for_oneself_and_forgotten() {
        String draft = "/concepten/note-" + UUID.randomUUID();
        tom.get(draft).refused(404, "draft.unknown");
        tom.put(draft, body("inhoud", "Belt morgen")).ok();
        assertThat(tom.get(draft).ok().text("inhoud")).isEqualTo("Belt morgen");
        karin.get(draft).refused(404, "draft.unknown");
        tom.delete(draft).ok();
        tom.get(draft).refused(404, "draft.unknown");
    }

    @Test
    void the_document_of_the_api_is_served_to_everybody() {
        JsonObject document = Client.anonymous().get("/openapi.json").ok().json();
        assertThat(document.getString("openapi")).startsWith("3.");
    }

    private String tag(String address) {
        return nadia.get(address).ok().tag();
    }
}
