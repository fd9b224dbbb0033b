package nl.regieloket.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;

import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import org.junit.jupiter.api.Test;

class CallbacksTest {
    /** The server finds such a method by its name and may call the other one, which stops the start now and then. */
    @Test
    void no_method_shares_the_name_of_one_that_the_server_calls_at_the_beginning_or_the_end() {
        methods()
                .that()
                .areAnnotatedWith(PostConstruct.class)
                .or()
                .areAnnotatedWith(PreDestroy.class)
                .should(beTheOnlyOnesOfTheirName())
                .check(Product.CLASSES);
    }

    private static ArchCondition<JavaMethod> beTheOnlyOnesOfTheirName() {
        return new ArchCondition<>("be the only ones of their name in their class") {
            @Override
            public void check(JavaMethod method, ConditionEvents events) {
                long named = method.getOwner().getMethods().stream()
                        .filter(other -> other.getName().equals(method.getName()))
                        .count();
                events.add(new SimpleConditionEvent(method, named == 1, method.getFullName()));
            }
        };
    }
}
