package nl.regieloket.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import nl.regieloket.launcher.settings.Configuration;
import nl.regieloket.launcher.settings.Places;
import nl.regieloket.launcher.settings.Ports;
import nl.regieloket.launcher.settings.Secrets;
import nl.regieloket.realm.CastMember;
import nl.regieloket.realm.OneTimeCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.api.parallel.Resources;

/** Who started the demo reads where it is, as whom to sign in, and how to stop it. */
@ResourceLock(Resources.SYSTEM_OUT)
class AnnouncementTest {
    private static final Path CAST = Path.of("demo/cast.csv");
    private static final Instant NOW = Instant.parse("2026-04-07T10:00:00Z");

    /** Each role of section 2 of what was asked for, as the token names it. */
    private static final List<String> ROLES = List.of(
            "desk-officer",
            "casemanager",
            "coordinator",
            "tailoring-officer",
            "legal-officer",
            "creditor-officer",
            "helper",
            "resident",
            "privacy-officer",
            "administrator");

    @TempDir
    private Path run;

    @Test
    void it_tells_the_address_the_sign_ins_by_role_and_how_to_stop() {
        String told = told(Map.of());
        assertThat(told)
                .contains("ready after 31 s:  http://localhost:21000/regieloket")
                .contains("http://localhost:21004\n")
                .contains("http://localhost:21004/codes")
                .contains("the password is the name and -Demo-2026")
                .contains("stop with Ctrl-C")
                .contains("-Dreset starts afresh");
        assertThat(ROLES).allSatisfy(role -> assertThat(told).containsPattern(" {4}[a-z.]+ .* " + role));
    }

    @Test
    void everybody_of_the_cast_has_a_line_with_name_and_roles_and_the_code_of_who_has_one() {
        String told = told(Map.of());
        assertThat(CastMember.read(CAST)).hasSizeGreaterThan(20).allSatisfy(member -> {
            assertThat(member.password()).isEqualTo(member.username() + "-Demo-2026");
            assertThat(told.lines()
                            .filter(line -> line.startsWith("    " + member.username() + " "))
                            .toList())
                    .as(member.username())
                    .singleElement()
                    .asString()
                    .contains(member.name(), String.join(", ", member.roles()))
                    .endsWith(
                            member.otpSecret() == null
                                    ? member.roles().getLast()
                                    : ", code now " + OneTimeCode.at(NOW, member.otpSecret()));
        });
    }

    @Test
    void what_runs_elsewhere_has_no_sign_ins_codes_or_mail_of_the_demo() {
        String told = told(Map.of(
                "REGIELOKET_URL", "https://regieloket.example/regieloket",
                "REGIELOKET_OIDC_ISSUER", "https://login.example/realms/regieloket",
                "REGIELOKET_MAIL_HOST", "mail.example"));
        assertThat(told)
                .contains("https://regieloket.example/regieloket", "stop with Ctrl-C")
                .doesNotContain("sign in as", "-Demo-2026", "/codes", "localhost");
    }

    @SuppressWarnings("SystemOut") // what is said there is what is tested
    private String told(Map<String, String> given) {
        var ports = new Ports(21000);
        var configuration = new Configuration(
                given,
                ports,
                new Secrets(run.resolve("secrets.properties")),
                new Places(run, Path.of(""), run.resolve("regieloket.ear")),
                true);
        PrintStream terminal = System.out;
        var said = new ByteArrayOutputStream();
        try (var listening = new PrintStream(said, true, StandardCharsets.UTF_8)) {
            System.setOut(listening);
            Announcement.ready(configuration, ports, Duration.ofSeconds(31), CAST, NOW);
        } finally {
            System.setOut(terminal);
        }
        return said.toString(StandardCharsets.UTF_8);
    }
}
