package nl.regieloket.architecture;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import java.util.ArrayDeque;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;
import nl.regieloket.kernel.Boundary;
import org.junit.jupiter.api.Test;

/**
 * Everything that a screen can do, a client of the API can do, by the same boundaries: what the pages reach in the domain,
 * the resources reach too.
 */
class ParityTest {
    /** What only a screen needs, with the reason. */
    private static final Map<String, String> OF_THE_SCREENS_ALONE = Map.ofEntries(
            entry("HoldingMandates.ownRegister", "the register of one's own: GET /mandaten?organisatie= gives it"),
            entry("ImportingClaims.latest", "the first of GET /vorderingen-imports?dossier="),
            entry("KeepingHouseholds.names", "what a heading says; GET /huishoudens/{id} has its members"),
            entry("OrganisationRegister.byOin", "what was typed, as an id; GET /organisaties?tekst="),
            entry("OrganisationRegister.named", "what was typed, as an id; GET /organisaties?tekst="),
            entry("OpeningInEmergency.requirePossible", "whether the page is there; a client is refused"),
            entry("OrganisationRegister.organisation", "what a heading says; GET /organisaties/{id}"),
            entry("OrganisationRegister.search", "what may be typed; GET /organisaties?tekst="),
            entry("OrganisationRegister.team", "names beside tasks; GET /teams/{id}"),
            entry("ReadingCases.householdsOf", "names beside tasks; GET /dossiers/{id} has the household"),
            entry("ReadingCases.numbered", "a link by number; GET /dossiers?nummer="),
            entry("ReadingClaims.historyOfCase", "those of a page at once; GET /vorderingen/{id}/geschiedenis"),
            entry("ReadingClaims.mayRecord", "whether a button is there; a client is refused"),
            entry("ReadingClaims.money", "claims with their sums; GET /dossiers/{id}/vorderingen"),
            entry("ReadingClaims.readWhole", "two reads at once; GET /vorderingen/{id} and its geschiedenis"),
            entry("ReadingColleagues.mayListOfficers", "whether a list is there; a client is refused"),
            entry("ReadingColleagues.organisations", "those of a page at once; GET /organisaties/{id}"),
            entry("ReadingContacts.list", "without what one may do; GET /contactmomenten tells that too"),
            entry("ReadingPauses.ofMyClaims", "those of some claims; GET /pauzes has them all"),
            entry(
                    "ReadingProposals.asked",
                    "what can't be chosen; a client is refused, and GET /toezeggingen/{id} has its claims"),
            entry("ReadingProposals.mayCompose", "whether a button is there; a client is refused"),
            entry(
                    "ReadingProposals.standings",
                    "all at once; GET /dossiers/{id}/voorstellen and GET /voorstellen/{id}"),
            entry("ReadingShares.allowed", "which forms are there; a client is refused"),
            entry("ReadingRepresentations.allowed", "which buttons are there; GET /machtigingen tells it of each"),
            entry("ReadingStaff.allowed", "which forms are there; a client is refused"),
            entry("ReadingRepresentations.caseNumber", "what a heading says; GET /dossiers/{id}"),
            entry("ReportingBreaches.requirePossible", "whether the page is there; a client is refused"),
            entry("RegisteringMembers.join", "two acts in one; POST /personen and POST /huishoudens/{id}/leden"));

    @Test
    void what_a_page_asks_of_the_domain_a_resource_asks_too() {
        Set<String> byPages = doors(type -> type.getSimpleName().endsWith("Page"));
        Set<String> byResources = doors(type -> type.getSimpleName().endsWith("Resource"));
        assertThat(byPages).as("the test looks").hasSizeGreaterThan(60);
        assertThat(byResources).as("the test looks").hasSizeGreaterThan(60);
        var alone = new TreeSet<>(byPages);
        alone.removeAll(byResources);
        assertThat(alone).isEqualTo(new TreeSet<>(OF_THE_SCREENS_ALONE.keySet()));
    }

    /** The doors of the domain that are reached from classes of this kind, through whatever else of the web. */
    private static Set<String> doors(Predicate<JavaClass> kind) {
        var doors = new HashSet<String>();
        var seen = new HashSet<JavaCodeUnit>();
        var waiting = new ArrayDeque<JavaCodeUnit>();
        Product.CLASSES.stream()
                .filter(ParityTest::isOfTheWeb)
                .filter(type -> kind.test(outermost(type)))
                .flatMap(type -> type.getCodeUnits().stream())
                .forEach(waiting::add);
        while (!waiting.isEmpty()) {
            JavaCodeUnit unit = waiting.pop();
            if (seen.add(unit)) {
                targets(unit).forEach(target -> {
                    JavaClass owner = target.getOwner();
                    if (owner.isAnnotatedWith(Boundary.class)) {
                        doors.add(owner.getSimpleName() + "." + target.getName());
                    } else if (isOfTheWeb(owner) && !isDoorOfTheWeb(owner)) {
                        waiting.add(target);
                    }
                });
            }
        }
        return doors;
    }

    private static Stream<JavaCodeUnit> targets(JavaCodeUnit unit) {
        return Stream.concat(unit.getCallsFromSelf().stream(), unit.getCodeUnitReferencesFromSelf().stream())
                .flatMap(access -> access.getTarget().resolveMember().stream());
    }

    private static boolean isOfTheWeb(JavaClass type) {
        return Product.contains(type) && Product.featureOf(type).equals("web");
    }

    private static boolean isDoorOfTheWeb(JavaClass type) {
        String name = outermost(type).getSimpleName();
        return name.endsWith("Page") || name.endsWith("Resource");
    }

    private static JavaClass outermost(JavaClass type) {
        return type.getEnclosingClass().map(ParityTest::outermost).orElse(type);
    }
}
