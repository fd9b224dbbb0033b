package nl.regieloket.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/**
 * HE-03, MT-09: who may see little tries every operation of the document, also those to come, with the ids of a case that
 * he knows of.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ReachIT {
    /** What her organisation was asked elsewhere; of this case nothing stands there. */
    private static final Set<String> OFFERED_IN_OTHER_CASES = Set.of("/deelaanbiedingen", "/gedeelde-dossiers");

    /** What tells nothing of a case: who one is, the clock, registers of organisations, own texts, what is published. */
    private static final Set<String> OF_NO_CASE = Set.of(
            "/aanmelding",
            "/klok",
            "/openapi.json",
            "/organisaties",
            "/concepten/{sleutel}",
            "/machtigingen/bereiken",
            "/vorderingen-imports/sjabloon");

    private static final String FOLLOWED = "/gevolgde-dossiers";

    @SuppressWarnings("NullAway.Init") // before all tests
    private StackedDebts story;

    @SuppressWarnings("NullAway.Init") // before all tests
    private List<String> ids;

    @SuppressWarnings("NullAway.Init") // before all tests
    private List<String> secrets;

    @BeforeAll
    void a_case_of_which_they_know_every_id() {
        String today = Client.as("tom").get("/klok").ok().text("dag");
        story = StackedDebts.directed().enterFour().propose(StackedDebts.ASKED, today, "2027-12-31");
        String authorisation = story.helpedBy("Stichting Naast Je", today);
        ids = List.of(
                story.caseFile,
                story.samira,
                story.household,
                story.contact,
                story.proposal(),
                story.part("CJIB"),
                story.claims().getFirst().getString("id"),
                authorisation,
                story.imported());
        String bsn = story.tom.get("/personen/" + story.samira + "/bsn").ok().text("bsn");
        secrets = List.of(bsn, "El Idrissi", "447.00", "298.00", "2310.00", "735.00", "1150.00", "CJIB-2025-118834");
    }

    @Test
    void a_helper_who_follows_sees_that_and_no_bsn_and_no_amount() {
        Client lies = Client.as("naastje.lies");
        assertThat(lies.get(FOLLOWED).ok().items())
                .anyMatch(followed -> followed.getString("id").equals(story.caseFile));
        var answered = new TreeSet<String>();
        for (Operation operation : reading()) {
            for (String address : addresses(operation)) {
                Reply reply = lies.send("GET", address, (String) null);
                assertThat(reply.status()).as(address).isIn(200, 204, 400, 403, 404);
                String body = reply.answer().body();
                assertThat(secrets.stream().filter(body::contains)).as(address).isEmpty();
                if (reply.status() == 200 && !body.startsWith("{\"items\":[]")) {
                    answered.add(operation.path());
                }
            }
        }
        answered.removeAll(OF_NO_CASE);
        answered.removeAll(OFFERED_IN_OTHER_CASES);
        assertThat(answered).containsExactly(FOLLOWED);
    }

    @Test
    void a_helper_changes_nothing() {
        assertThat(notRefused(Client.as("naastje.lies"), changing())).isEmpty();
    }

    /** Also who administers his municipality, with his second factor. */
    @Test
    void an_administrator_changes_nothing_in_a_case_and_each_answer_that_he_tries_is_in_the_trail() {
        Client adam = Client.stronglyAs("adam");
        assertThat(
                        notRefused(
                                adam,
                                changing()
                                        .filter(
                                                operation -> operation
                                                        .path()
                                                        .matches(
                                                                "/(dossiers|voorstellen|vorderingen|toezeggingen|machtigingen)/\\{.*"))))
                .isEmpty();
        String part = story.part("Lichtstroom");
        for (Operation answer : changing()
                .filter(operation -> operation.path().startsWith("/toezeggingen/"))
                .toList()) {
            int before = Trail.refusals(part);
            Reply reply = tried(adam, answer, part);
            assertThat(reply.status()).as(answer + " " + reply.answer().body()).isIn(403, 404);
            assertThat(Trail.refusals(part)).as(answer.toString()).isGreaterThan(before);
        }
        assertThat(story.state("lichtstroom.hans", "Lichtstroom")).isEqualTo("REQUESTED");
    }

    private static List<Operation> reading() {
        return Document.served().operations().stream()
                .filter(operation -> operation.method().equals("GET") && operation.needsToken())
                .toList();
    }

    /** Not what one is writing oneself: everybody may keep that, and {@link DraftsOfOneselfIT} shows that it is his own. */
    private static Stream<Operation> changing() {
        return Document.served().operations().stream()
                .filter(operation -> !operation.method().equals("GET"))
                .filter(operation -> operation.hasId() && !operation.path().startsWith("/concepten"));
    }

    private List<String> addresses(Operation operation) {
        if (operation.hasId()) {
            return ids.stream().map(operation::with).toList();
        }
        return Stream.concat(
                        Stream.of(operation.path()),
                        operation.parameters("query").stream()
                                .flatMap(name -> ids.stream().map(id -> operation.path() + "?" + name + "=" + id)))
                .toList();
    }

    /** What was not refused of these. */
    private List<String> notRefused(Client who, Stream<Operation> operations) {
        return operations
                .flatMap(operation -> ids.stream()
                        .map(id -> tried(who, operation, id))
                        .filter(reply -> reply.status() < 400 || reply.status() >= 500)
                        .map(reply -> operation + " " + reply.answer().body()))
                .toList();
    }

    private static Reply tried(Client who, Operation operation, String id) {
        String[] tag = operation.isVersioned() ? new String[] {"If-Match", "\"1\""} : new String[0];
        String body = operation.takesJson() ? Examples.of(operation).toString() : null;
        return operation.hasBody() && !operation.takesJson()
                ? who.send(operation.method(), operation.with(id), "text/csv", new byte[] {'a'}, tag)
                : who.send(operation.method(), operation.with(id), body, tag);
    }
}
