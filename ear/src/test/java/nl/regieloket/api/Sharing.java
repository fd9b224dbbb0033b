package nl.regieloket.api;

import static nl.regieloket.api.Client.body;

import java.time.LocalDate;
import java.util.List;

/** Cases that are shared, over the API. */
final class Sharing {
    private Sharing() {}

    static LocalDate today() {
        return LocalDate.parse(Client.as("tom").get("/klok").ok().text("dag"));
    }

    /** Asks an organisation to look along; answers the id of the offer. */
    static String offered(StackedDebts story, String organisation, String form) {
        return story.nadia
                .post(
                        "/dossiers/" + story.caseFile + "/deelaanbiedingen",
                        body(
                                "vorm",
                                form,
                                "organisatie",
                                story.organisation(organisation),
                                "doel",
                                "participation-wgs",
                                "delen",
                                List.of("SITUATION", "MONEY"),
                                "totEnMet",
                                today().plusMonths(1).toString(),
                                "vraag",
                                "Kijkt u mee naar wat er kan?",
                                "nietDoorgeven",
                                true))
                .ok()
                .text("id");
    }

    /** Lets somebody in, who accepts. */
    static String accepted(StackedDebts story, String organisation, Client by, String form) {
        String offer = offered(story, organisation, form);
        by.post("/deelaanbiedingen/" + offer + "/aanvaarding").ok();
        return offer;
    }

    /** A case in which Stichting Naast Je gives care; answers its id. */
    static String cared() {
        Client tom = Client.as("tom");
        Client nadia = Client.as("nadia");
        String resident = People.register(tom, "Wim", "Waterland", "1980-01-01", null);
        String household = People.household(tom, resident);
        String caseFile = tom.post(
                        "/dossiers", body("huishouden", household, "wettelijkeGronden", List.of("wgs", "wmo")))
                .ok()
                .text("id");
        Client karin = Client.as("karin");
        Reply read = karin.get("/dossiers/" + caseFile).ok();
        String person = karin.get("/dossiers/" + caseFile + "/kandidaten").ok().items().stream()
                .filter(candidate -> candidate.getString("naam").equals("Nadia Brouwer"))
                .findFirst()
                .orElseThrow()
                .getString("persoon");
        karin.post(
                        "/dossiers/" + caseFile + "/regie",
                        body("casemanager", person, "reden", "Kent de wijk."),
                        "If-Match",
                        read.tag())
                .ok();
        String offer = nadia.post(
                        "/dossiers/" + caseFile + "/deelaanbiedingen",
                        body(
                                "vorm",
                                "WORK_ALONG",
                                "organisatie",
                                organisation("Stichting Naast Je"),
                                "doel",
                                "care-wmo",
                                "delen",
                                List.of("CARE"),
                                "totEnMet",
                                today().plusMonths(1).toString(),
                                "vraag",
                                "Geeft u hulp?"))
                .ok()
                .text("id");
        Client.as("naastje.lies")
                .post("/deelaanbiedingen/" + offer + "/aanvaarding")
                .ok();
        return caseFile;
    }

    private static String organisation(String name) {
        return Client.as("nadia").get("/organisaties?tekst=" + name.replace(' ', '+')).ok().items().stream()
                .filter(organisation -> organisation.getString("naam").equals(name))
                .findFirst()
                .orElseThrow()
                .getString("id");
    }
}
