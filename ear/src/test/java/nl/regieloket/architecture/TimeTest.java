package nl.regieloket.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClass;
import java.time.Clock;
import java.time.InstantSource;
import java.util.Date;
import java.util.TreeSet;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;

class TimeTest {
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

    private static boolean asksForTime(JavaCall<?> call) {
        JavaClass owner = call.getTargetOwner();
        int parameters = call.getTarget().getRawParameterTypes().size();
        return switch (call.getName()) {
            case "now" -> owner.getPackageName().equals("java.time") && parameters == 0;
            case "currentTimeMillis" -> owner.isEquivalentTo(System.class);
            case "system", "systemUTC", "systemDefaultZone" ->
                owner.isEquivalentTo(Clock.class) || owner.isEquivalentTo(InstantSource.class);
            case "<init>" -> owner.isEquivalentTo(Date.class) && parameters == 0;
            default -> false;
        };
    }
}
