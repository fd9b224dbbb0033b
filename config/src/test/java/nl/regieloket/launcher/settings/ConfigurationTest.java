package nl.regieloket.launcher.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** An operator's own database, identity provider and mail server replace ours by environment variables alone. */
class ConfigurationTest {
    private static final Path CONFIG = Path.of("").toAbsolutePath();
    private static final Pattern VARIABLE = Pattern.compile("REGIELOKET_[A-Z_]+");

    @TempDir
    private Path run;

    @Test
    void with_nothing_set_everything_is_of_this_start() {
        Configuration ours = with(Map.of());
        assertThat(ours.partsOfOthers()).isEmpty();
        assertThat(ours.forServer())
                .containsEntry("REGIELOKET_OIDC_ISSUER", "http://localhost:21001/realms/regieloket")
                .containsEntry("REGIELOKET_MAIL_PORT", "21003")
                .hasEntrySatisfying(
                        "REGIELOKET_DB_URL",
                        url -> assertThat(url).startsWith("jdbc:mariadb://127.0.0.1:21002/regieloket?"));
    }

    @ParameterizedTest
    @CsvSource({
        "REGIELOKET_DB_URL, jdbc:mariadb://db.example/regieloket, MariaDB",
        "REGIELOKET_OIDC_ISSUER, https://login.example/realms/regieloket, Keycloak",
        "REGIELOKET_MAIL_HOST, mail.example, demo mailbox"
    })
    void the_address_of_a_part_elsewhere_replaces_ours_and_no_other(String variable, String address, String part) {
        Configuration elsewhere = with(Map.of(variable, address));
        assertThat(elsewhere.partsOfOthers()).containsExactly(part);
        assertThat(elsewhere.forServer()).containsEntry(variable, address);
        assertThat(with(Map.of(variable, " ")).partsOfOthers())
                .as("nothing but a blank")
                .isEmpty();
    }

    @Test
    void a_demo_alone_tells_where_its_codes_stand_and_only_codes_of_its_own() {
        assertThat(demo(Map.of()).forServer()).containsEntry("REGIELOKET_DEMO_CODES", "http://localhost:21004/codes");
        assertThat(with(Map.of()).forServer()).doesNotContainKey("REGIELOKET_DEMO_CODES");
        assertThat(Map.of("REGIELOKET_OIDC_ISSUER", "https://login.example", "REGIELOKET_MAIL_HOST", "mail.example"))
                .allSatisfy((variable, address) -> assertThat(
                                demo(Map.of(variable, address)).forServer())
                        .doesNotContainKey("REGIELOKET_DEMO_CODES"));
    }

    /** So nothing that is set is overwritten by what this start would have chosen. */
    @Test
    void the_server_gets_every_variable_as_the_operator_set_it() {
        Map<String, String> given = new TreeMap<>();
        with(Map.of()).forServer().keySet().forEach(variable -> given.put(variable, "set-" + variable));
        assertThat(given).hasSizeGreaterThan(12);
        assertThat(new TreeMap<>(with(given).forServer())).isEqualTo(given);
    }

    @Test
    void the_account_that_makes_tables_is_not_among_what_the_server_gets() {
        Configuration elsewhere = with(Map.of(
                "REGIELOKET_DB_OWNER_USER", "the_owner",
                "REGIELOKET_DB_OWNER_PASSWORD", "of-the-owner",
                "REGIELOKET_DB_USER", "the_application",
                "REGIELOKET_DB_PASSWORD", "of-the-application"));
        assertThat(elsewhere.owner()).isEqualTo(new Configuration.Account("the_owner", "of-the-owner"));
        assertThat(elsewhere.application())
                .isEqualTo(new Configuration.Account("the_application", "of-the-application"));
        assertThat(elsewhere.forServer())
                .doesNotContainValue("of-the-owner")
                .doesNotContainKey("REGIELOKET_DB_OWNER_PASSWORD");
    }

    @Test
    void what_payara_and_the_realm_refer_to_is_what_they_get() throws IOException {
        Configuration ours = with(Map.of());
        Set<String> ofThePool = variablesIn(CONFIG.resolve("payara/regieloket.asadmin"));
        assertThat(ofThePool).containsExactly("REGIELOKET_DB_PASSWORD", "REGIELOKET_DB_URL", "REGIELOKET_DB_USER");
        assertThat(ours.forServer().keySet()).containsAll(ofThePool);
        assertThat(ours.forIdentityProvider().keySet())
                .isEqualTo(variablesIn(CONFIG.resolve("keycloak/regieloket-realm.json")));
    }

    /** The manual names each variable; those of the demo alone are no setting of an operator. */
    @Test
    void the_manual_names_every_variable_that_the_server_reads() throws IOException {
        String manual = Files.readString(CONFIG.resolve("../docs/operations.md"));
        assertThat(with(Map.of()).forServer().keySet())
                .allSatisfy(variable -> assertThat(manual.contains("`" + variable + "`") || isOneOf(manual, variable))
                        .as(variable)
                        .isTrue());
    }

    /** {@code `REGIELOKET_MAIL_HOST`, `_PORT`, `_FROM`}: the beginning is written once. */
    private static boolean isOneOf(String manual, String variable) {
        int last = variable.lastIndexOf('_');
        return manual.lines()
                .anyMatch(line -> line.contains("`" + variable.substring(0, last) + "_")
                        && line.contains("`" + variable.substring(last) + "`"));
    }

    private static Set<String> variablesIn(Path file) throws IOException {
        var found = new TreeSet<String>();
        VARIABLE.matcher(Files.readString(file))
                .results()
                .map(MatchResult::group)
                .forEach(found::add);
        return found;
    }

    private Configuration with(Map<String, String> given) {
        return configuration(given, false);
    }

    private Configuration demo(Map<String, String> given) {
        return configuration(given, true);
    }

    private Configuration configuration(Map<String, String> given, boolean clockSettable) {
        var secrets = new Secrets(run.resolve("secrets.properties"));
        var places = new Places(run, CONFIG, run.resolve("regieloket.ear"));
        return new Configuration(given, new Ports(21000), secrets, places, clockSettable);
    }
}
