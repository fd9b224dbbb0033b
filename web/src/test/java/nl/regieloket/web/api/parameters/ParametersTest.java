package nl.regieloket.web.api.parameters;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.ext.ParamConverter;
import java.lang.annotation.Annotation;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import nl.regieloket.kernel.Problem;
import nl.regieloket.organisations.OrganisationKind;
import org.junit.jupiter.api.Test;

class ParametersTest {
    @SuppressWarnings("unused") // read by reflection below
    private static void endpoint(
            @PathParam("id") UUID id,
            @QueryParam("vanaf") LocalDate from,
            @QueryParam("soort") OrganisationKind kind) {}

    private static <T> ParamConverter<T> converter(Class<T> type, int parameter) throws NoSuchMethodException {
        Annotation[] annotations = ParametersTest.class.getDeclaredMethod(
                        "endpoint", UUID.class, LocalDate.class, OrganisationKind.class)
                .getParameterAnnotations()[parameter];
        return Objects.requireNonNull(new Parameters().getConverter(type, type, annotations));
    }

    @Test
    void something_in_a_path_that_is_no_id_is_an_unknown_thing() throws NoSuchMethodException {
        var converter = converter(UUID.class, 0);
        assertThatExceptionOfType(Problem.Missing.class).isThrownBy(() -> converter.fromString("1 or 1=1"));
    }

    @Test
    void a_wrong_query_parameter_is_refused_by_name() throws NoSuchMethodException {
        var converter = converter(LocalDate.class, 1);
        assertThat(converter.fromString("2026-04-07")).isEqualTo(LocalDate.of(2026, 4, 7));
        assertThatExceptionOfType(Problem.Invalid.class)
                .isThrownBy(() -> converter.fromString("7 april"))
                .satisfies(problem -> assertThat(problem.violations())
                        .containsExactly(new Problem.Violation("vanaf", "date.invalid")));
    }

    @Test
    void a_choice_is_one_of_its_constants() throws NoSuchMethodException {
        var converter = converter(OrganisationKind.class, 2);
        assertThat(converter.fromString("MUNICIPALITY")).isEqualTo(OrganisationKind.MUNICIPALITY);
        assertThatExceptionOfType(Problem.Invalid.class).isThrownBy(() -> converter.fromString("municipality"));
    }
}
