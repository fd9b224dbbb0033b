package nl.regieloket.api;

import static nl.regieloket.api.Client.body;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Known attacks on what an API reads and writes, by who may read and write it; see docs/security.md. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AttacksIT {
    private static final String XXE = "<?xml version=\"1.0\"?><!DOCTYPE a [<!ENTITY b SYSTEM \"file:///etc/passwd\">]>"
            + "<a><naam>&b;</naam></a>";
    private static final String HEADING = "schuldeiser;kenmerk;soort;huidig bedrag\n";

    @SuppressWarnings("NullAway.Init") // before all tests
    private StackedDebts story;

    @BeforeAll
    void a_case() {
        story = new StackedDebts().direct(Client.as("karin"), "Nadia Brouwer");
    }

    static Stream<Operation> withBody() {
        return Document.served().operations().stream().filter(Operation::hasBody);
    }

    /** XXE (OWASP ASVS 5.0, 1.5.1): there is nobody to read it, so nothing is resolved. */
    @ParameterizedTest
    @MethodSource("withBody")
    void xml_is_read_by_nobody(Operation operation) {
        String address = operation.with(story.caseFile, Examples.NOBODY);
        byte[] xml = XXE.getBytes(StandardCharsets.UTF_8);
        for (String type : List.of("application/xml", "text/xml", "application/soap+xml", "image/svg+xml")) {
            Reply reply = story.nadia.send(operation.method(), address, type, xml, "If-Match", "\"1\"");
            assertThat(reply.status()).as(type).isEqualTo(415);
            assertThat(reply.answer().body()).doesNotContain("root:");
        }
        if (operation.takesJson()) {
            Reply reply = story.nadia.send(operation.method(), address, "application/json", xml, "If-Match", "\"1\"");
            assertThat(reply.status()).isBetween(400, 499);
            assertThat(reply.answer().body()).doesNotContain("root:");
        }
    }

    /** Header injection by mail (OWASP ASVS 5.0, 1.3.11). */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "rik@mail.example\r\nBcc: all@mail.example",
                "rik@mail.example\nBcc: all@mail.example",
                "rik@mail.example\rX: y",
                "rik@mail.example\u0000",
                "rik\u2028@mail.example",
                "ri\tk@mail.example",
                "rik@mail.example, all@mail.example",
                "Rik <rik@mail.example>",
                "\"a\\r\\nb\"@mail.example"
            })
    void an_address_that_would_write_a_header_gets_no_mail(String email) {
        onlyTheAddressIsWrong(story.nadia.post(
                "/uitnodigingen", body("dossier", story.caseFile, "inwoner", story.samira, "email", email)));
        String today = story.nadia.get("/klok").ok().text("dag");
        onlyTheAddressIsWrong(story.nadia.post(
                "/machtigingen",
                body(
                        "dossier",
                        story.caseFile,
                        "inwoner",
                        story.samira,
                        "helper",
                        "Rik Pronk",
                        "email",
                        email,
                        "bereik",
                        "debt-file",
                        "van",
                        today,
                        "totEnMet",
                        today,
                        "identiteitscontrole",
                        "PASSPORT")));
    }

    private static void onlyTheAddressIsWrong(Reply reply) {
        assertThat(reply.status()).isEqualTo(400);
        assertThat(reply.json().getJsonArray("errors").getValuesAs(JsonObject.class))
                .extracting(error -> error.getString("field"))
                .containsOnly("email");
    }

    /** CSV injection (OWASP ASVS 5.0, 1.2.10): what a spreadsheet would run is text there, and itself when it comes back. */
    @ParameterizedTest
    @ValueSource(
            strings = {"=1+1", "+31", "-2", "@SUM(A1)", "=cmd|' /C calc'!A0", "%0a=1", "|x", "=HYPERLINK(\"http://x\")"
            })
    void a_reference_that_a_spreadsheet_would_run_is_exported_as_text(String formula) {
        String reference = formula + " " + story.claims().size();
        story.owe("Lichtstroom", "ENERGY", reference, "735.00", null);
        assertThat(story.claims())
                .extracting(claim -> claim.getString("kenmerk"))
                .contains(reference);
        String csv = story.nadia
                .get("/dossiers/" + story.caseFile + "/vorderingen/export")
                .ok()
                .answer()
                .body();
        String cell = reference.replace("\"", "\"\"");
        assertThat(csv).contains("'" + cell).doesNotContain(";" + cell).doesNotContain(";\"" + cell);
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+32", "-3", "@SUM(A1)"})
    void a_reference_of_a_file_is_kept_as_it_stands_there_and_not_run(String formula) {
        String reference = formula + " uit bestand";
        Reply started =
                send((HEADING + "Lichtstroom;" + reference + ";Energie;12,50\n").getBytes(StandardCharsets.UTF_8));
        assertThat(outcome(started.ok()).getString("status")).isEqualTo("DONE");
        assertThat(story.claims())
                .extracting(claim -> claim.getString("kenmerk"))
                .contains(reference);
    }

    static Stream<byte[]> otherFiles() throws IOException {
        var sheet = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(sheet)) {
            zip.putNextEntry(new ZipEntry("xl/worksheets/sheet1.xml"));
            zip.write(HEADING.getBytes(StandardCharsets.UTF_8));
        }
        byte[] picture = Base64.getDecoder()
                .decode(
                        "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==");
        return Stream.of(
                sheet.toByteArray(),
                picture,
                "%PDF-1.7\n1 0 obj\n<< /Type /Catalog >>\nendobj\n".getBytes(StandardCharsets.US_ASCII),
                "MZ\u0090\u0000\u0003\u0000\u0000\u0000".getBytes(StandardCharsets.ISO_8859_1),
                "<html><script>alert(1)</script></html>".getBytes(StandardCharsets.US_ASCII),
                "{\"schuldeiser\":\"Lichtstroom\"}".getBytes(StandardCharsets.US_ASCII),
                XXE.getBytes(StandardCharsets.US_ASCII));
    }

    /** File-type confusion (OWASP ASVS 5.0, 5.2.2): a file is what is in it, whatever it is called. */
    @ParameterizedTest
    @MethodSource("otherFiles")
    void a_file_of_another_kind_that_is_called_csv_changes_nothing(byte[] file) {
        int before = story.claims().size();
        Reply started = send(file);
        if (started.status() == 202) {
            assertThat(outcome(started).getString("status")).isEqualTo("REFUSED");
        } else {
            assertThat(started.status()).isEqualTo(400);
        }
        assertThat(story.claims()).hasSize(before);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "application/zip",
                "image/png",
                "text/html",
                "application/octet-stream",
                "multipart/form-data; boundary=x",
                "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
            })
    void claims_that_are_called_something_else_than_csv_are_not_read(String type) {
        byte[] file = (HEADING + "Lichtstroom;ANDERS-1;Energie;12,50\n").getBytes(StandardCharsets.UTF_8);
        assertThat(story.nadia.send("POST", address(), type, file).status()).isEqualTo(415);
    }

    /** A draft is text to the server (OWASP ASVS 5.0, 15.3.6). */
    @Test
    void a_field_named_after_the_prototype_of_objects_is_no_field_of_ours() {
        Reply reply = story.nadia.send(
                "POST",
                "/personen",
                "{\"voornaam\":\"A\",\"achternaam\":\"B\",\"__proto__\":{\"functies\":[\"ADMIN\"]}}");
        reply.refused(400, "json.mismatch");
    }

    private String address() {
        return "/dossiers/" + story.caseFile + "/vorderingen/import?schuldenaar=" + story.samira;
    }

    private Reply send(byte[] file) {
        return story.nadia.send("POST", address(), "text/csv", file);
    }

    private JsonObject outcome(Reply started) {
        for (int tries = 0; tries < 100; tries++) {
            JsonObject now = story.nadia
                    .get("/vorderingen-imports/" + started.text("id"))
                    .ok()
                    .json();
            if (!now.getString("status").equals("RUNNING")) {
                return now;
            }
            Waiting.shortly();
        }
        throw new AssertionError("The import does not end");
    }
}
