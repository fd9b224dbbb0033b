package nl.regieloket.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaParameter;
import com.tngtech.archunit.core.domain.JavaParameterizedType;
import com.tngtech.archunit.core.domain.JavaType;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** News travels up as events: what nobody listens to is not news. */
class NewsTest {
    @Test
    void every_event_that_is_told_is_heard() {
        Set<String> told = told();
        assertThat(told).hasSizeGreaterThan(5);
        told.removeAll(heard());
        assertThat(told).isEmpty();
    }

    private static Set<String> told() {
        return Product.CLASSES.stream()
                .flatMap(type -> type.getFields().stream())
                .filter(field -> field.getRawType().isEquivalentTo(Event.class))
                .map(JavaField::getType)
                .flatMap(type -> ((JavaParameterizedType) type).getActualTypeArguments().stream())
                .map(JavaType::getName)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> heard() {
        return Product.CLASSES.stream()
                .map(JavaClass::getMethods)
                .flatMap(Set::stream)
                .map(JavaMethod::getParameters)
                .flatMap(all -> all.stream())
                .filter(parameter -> parameter.isAnnotatedWith(Observes.class))
                .map(JavaParameter::getRawType)
                .map(JavaClass::getName)
                .collect(Collectors.toSet());
    }
}
