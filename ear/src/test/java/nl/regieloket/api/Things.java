package nl.regieloket.api;

import static nl.regieloket.api.Client.body;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** A thing of one case for each beginning of an address, and a request of any operation about it. */
final class Things {
    private Things() {}

    /** Of a case with a proposal: its ids by the beginning of an address. */
    static Map<String, String> of(StackedDebts story) {
        String claim = story.claims().getFirst().getString("id");
        return Map.ofEntries(
                Map.entry("dossiers", story.caseFile),
                Map.entry("contactmomenten", story.contact),
                Map.entry("personen", story.samira),
                Map.entry("huishoudens", story.household),
                Map.entry("voorstellen", story.proposal()),
                Map.entry("toezeggingen", story.part("CJIB")),
                Map.entry("vorderingen", claim),
                Map.entry("pauzes/incasso", claim),
                Map.entry(
                        "machtigingen",
                        story.helpedBy(
                                "Stichting Naast Je",
                                Client.as("tom").get("/klok").ok().text("dag"))),
                Map.entry("deelaanbiedingen", Sharing.offered(story, "CJIB", "LOOK_ALONG")),
                Map.entry("gedeelde-dossiers", story.caseFile),
                Map.entry("machtigingen/eigen-paginas", story.caseFile),
                Map.entry("vorderingen-imports", story.imported()),
                Map.entry(
                        "functionarissen/dienstverbanden",
                        Client.as("karin")
                                .get("/functionarissen")
                                .ok()
                                .items()
                                .getFirst()
                                .getString("dienstverband")));
    }

    /** Sends what the document gives as example. */
    static Reply send(Client client, Operation operation, String address, String... headers) {
        String[] all = Stream.concat(Stream.of(headers), operation.isVersioned() ? Stream.of(tag()) : Stream.empty())
                .toArray(String[]::new);
        if (!operation.hasBody()) {
            return client.send(operation.method(), address, (String) null, all);
        }
        return operation.takesJson()
                ? client.send(
                        operation.method(), address, Examples.of(operation).toString(), all)
                : client.send(operation.method(), address, "text/csv", new byte[] {'a'}, all);
    }

    static String[] tag() {
        return new String[] {"If-Match", "\"1\""};
    }

    /** Locks its case to the circle of Nadia and Karin; returns its number. */
    static String locked(StackedDebts story) {
        Client nadia = Client.as("nadia");
        String lock = "/dossiers/" + story.caseFile + "/afscherming";
        JsonArrayBuilder circle = Json.createArrayBuilder();
        nadia.get(lock + "/kandidaten").ok().items().stream()
                .filter(one -> List.of("Nadia Brouwer", "Karin de Boer").contains(one.getString("naam")))
                .forEach(one -> circle.add(one.getString("persoon")));
        nadia.put(
                        lock,
                        body("reden", "VIOLENCE", "gesloten", true)
                                .add("kring", circle)
                                .add("tegengehouden", Json.createArrayBuilder()))
                .ok();
        return nadia.get("/dossiers/" + story.caseFile).ok().text("nummer");
    }
}
