package nl.regieloket.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAnnotation;
import com.tngtech.archunit.core.domain.JavaEnumConstant;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import jakarta.ejb.Schedule;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import nl.regieloket.kernel.Rounds;
import org.junit.jupiter.api.Test;

class TimersTest {
    /** A round that fails, or whose transaction rolls back, twice in a row makes the server drop its timer for good. */
    @Test
    void a_timer_outlives_a_round_that_failed() {
        methods()
                .that()
                .areAnnotatedWith(Schedule.class)
                .should()
                .beAnnotatedWith(DescribedPredicate.describe(
                        "without a transaction of its own",
                        (JavaAnnotation<?> annotation) ->
                                annotation.getRawType().isEquivalentTo(TransactionAttribute.class)
                                        && annotation
                                                .get("value")
                                                .map(value -> ((JavaEnumConstant) value)
                                                        .name()
                                                        .equals(TransactionAttributeType.NOT_SUPPORTED.name()))
                                                .orElse(false)))
                .andShould(callRounds())
                .check(Product.CLASSES);
    }

    private static ArchCondition<JavaMethod> callRounds() {
        return new ArchCondition<>("run its round by Rounds") {
            @Override
            public void check(JavaMethod method, ConditionEvents events) {
                boolean called = method.getMethodCallsFromSelf().stream()
                        .anyMatch(call -> call.getTargetOwner().isEquivalentTo(Rounds.class));
                events.add(new SimpleConditionEvent(method, called, method.getFullName()));
            }
        };
    }
}
