package nl.regieloket.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaParameterizedType;
import jakarta.faces.convert.Converter;
import java.io.Serializable;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * A form with one field wrong keeps what the others were read as in the state of its page. A type that can't be kept
 * there makes the next click on that form fail, whatever it holds by then.
 */
class ViewStateTest {
    @Test
    void whatever_a_field_is_read_as_can_be_kept_in_the_state_of_its_page() {
        List<JavaClass> read = Product.CLASSES.stream()
                .filter(type -> type.isAssignableTo(Converter.class))
                .flatMap(type -> type.getInterfaces().stream())
                .filter(JavaParameterizedType.class::isInstance)
                .map(type -> ((JavaParameterizedType) type)
                        .getActualTypeArguments()
                        .getFirst()
                        .toErasure())
                .toList();
        assertThat(read).hasSizeGreaterThan(3).allMatch(type -> type.isAssignableTo(Serializable.class));
    }
}
