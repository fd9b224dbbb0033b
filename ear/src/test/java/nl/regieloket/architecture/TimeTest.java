package nl.regieloket.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.Year;
import java.time.ZoneId;
import java.util.Calendar;
import java.util.Date;
import java.util.GregorianCalendar;
import java.util.List;
import java.util.TreeSet;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;

class TimeTest {
    /** As many as {@link AsksTheMachine} has lines that are not allowed. */
    private static final int WAYS = 14;

    private static final Duration ONE = Duration.ofSeconds(1);

    @Test
    void time_comes_in_by_the_door() {
        noClasses()
                .that()
                .doNotHaveFullyQualifiedName("nl.regieloket.kernel.Clocks")
                .and()
                .doNotHaveFullyQualifiedName("nl.regieloket.kernel.Uuid7") // ids keep the order of real time
                .should()
                .callCodeUnitWhere(DescribedPredicate.describe("asks the machine for the time", TimeTest::asksForTime))
                .check(Product.CLASSES);
    }

    @Test
    void null_is_said_in_every_package() {
        var silent = new TreeSet<String>();
        for (JavaClass type : Product.CLASSES) {
            boolean said = type.getPackage()
                    .tryGetPackageInfo()
                    .filter(info -> info.isAnnotatedWith(NullMarked.class))
                    .isPresent();
            if (!said) {
                silent.add(type.getPackageName());
            }
        }
        assertThat(silent).isEmpty();
    }

    @Test
    void every_way_to_ask_the_machine_is_seen() {
        var ways = new ClassFileImporter().importClasses(AsksTheMachine.class);
        var seen = ways.stream()
                .flatMap(type -> type.getCodeUnits().stream())
                .flatMap(unit -> unit.getCallsFromSelf().stream())
                .filter(TimeTest::asksForTime)
                .toList();
        assertThat(seen).hasSize(WAYS);
    }

    private static boolean asksForTime(JavaCall<?> call) {
        JavaClass owner = call.getTargetOwner();
        List<JavaClass> parameters = call.getTarget().getRawParameterTypes();
        boolean byClock = parameters.stream()
                .anyMatch(type -> type.isAssignableTo(Clock.class) || type.isAssignableTo(InstantSource.class));
        return switch (call.getName()) {
            case "now" -> owner.getPackageName().startsWith("java.time") && !byClock;
            case "currentTimeMillis" -> owner.isEquivalentTo(System.class);
            case "getInstance" -> owner.isEquivalentTo(Calendar.class);
            case "<init>" ->
                (owner.isEquivalentTo(Date.class) && parameters.isEmpty())
                        || owner.isEquivalentTo(GregorianCalendar.class);
            default -> isMachineClock(owner, call.getName()) && !byClock;
        };
    }

    private static boolean isMachineClock(JavaClass owner, String method) {
        return (owner.isEquivalentTo(Clock.class) || owner.isEquivalentTo(InstantSource.class))
                && (method.startsWith("system") || method.startsWith("tick"));
    }

    /** What nobody may write. */
    @SuppressWarnings({"JavaUtilDate", "JavaTimeDefaultTimeZone", "unused"})
    private static final class AsksTheMachine {
        private static final ZoneId ZONE = ZoneId.of("Europe/Amsterdam");

        static List<Object> inEveryWay(Clock injected) {
            Object allowed = List.of(Instant.now(injected), LocalDate.now(injected), Clock.tick(injected, ONE));
            return List.of(
                    allowed,
                    Instant.now(),
                    LocalDate.now(ZONE),
                    LocalDateTime.now(ZONE),
                    Year.now(ZONE),
                    Clock.systemUTC(),
                    Clock.system(ZONE),
                    Clock.systemDefaultZone(),
                    Clock.tickSeconds(ZONE),
                    Clock.tickMinutes(ZONE),
                    Clock.tickMillis(ZONE),
                    InstantSource.system(),
                    System.currentTimeMillis(),
                    new Date(),
                    Calendar.getInstance());
        }
    }
}
