package nl.regieloket.web.api;

import jakarta.ws.rs.QueryParam;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.regieloket.kernel.Problem;

/** Turns the names of wrong fields as the domain has them into paths in the body that the client sent. */
final class FieldNames {
    private static final Map<String, String> OF_LISTS = Map.of("cursor", "na", "limit", "limiet");
    private static final int DEEPEST = 4;
    /** What the domain says of a field of one of several parts, such as {@code parts[<id>].until}. */
    private static final Pattern OF_A_PART = Pattern.compile("\\w+\\[[^]]+]\\.(\\w+)");

    private FieldNames() {}

    /** The violations with the names of this operation. */
    static List<Problem.Violation> of(List<Problem.Violation> violations, Method operation) {
        return violations.stream()
                .map(violation -> isAsSent(violation)
                        ? violation
                        : new Problem.Violation(name(violation.field(), operation), violation.code()))
                .toList();
    }

    /** A parameter that nobody knows is told as the client called it. */
    private static boolean isAsSent(Problem.Violation violation) {
        return violation.code().startsWith("parameter.");
    }

    private static String name(String field, Method operation) {
        return Arrays.stream(operation.getParameters())
                .filter(FieldNames::isBody)
                .flatMap(body -> find(body.getType(), OF_A_PART.matcher(field).replaceFirst("$1"), DEEPEST).stream())
                .findFirst()
                .or(() -> inQuery(field, operation))
                .orElseGet(() -> OF_LISTS.getOrDefault(field, field));
    }

    private static Optional<String> inQuery(String field, Method operation) {
        return Arrays.stream(operation.getParameters())
                .filter(parameter -> parameter.isAnnotationPresent(QueryParam.class) && isCalled(parameter, field))
                .map(parameter -> parameter.getAnnotation(QueryParam.class).value())
                .findFirst();
    }

    private static boolean isBody(Parameter parameter) {
        return parameter.getType().isRecord();
    }

    /** The path of a field in a record: its own fields first, then those of what it holds. */
    private static Optional<String> find(Class<?> body, String field, int depth) {
        if (depth == 0 || !body.isRecord()) {
            return Optional.empty();
        }
        return components(body)
                .filter(component -> isCalled(component, field))
                .map(RecordComponent::getName)
                .findFirst()
                .or(() -> components(body)
                        .flatMap(component -> within(component, field, depth).stream())
                        .findFirst());
    }

    private static Optional<String> within(RecordComponent component, String field, int depth) {
        Type type = component.getGenericType();
        if (type instanceof ParameterizedType list && list.getActualTypeArguments()[0] instanceof Class<?> element) {
            return find(element, field, depth - 1).map(rest -> component.getName() + "[]." + rest);
        }
        return find(component.getType(), field, depth - 1).map(rest -> component.getName() + "." + rest);
    }

    private static boolean isCalled(RecordComponent component, String field) {
        return component.getName().equals(field) || isCalled((AnnotatedElement) component, field);
    }

    private static boolean isCalled(AnnotatedElement element, String field) {
        Means means = element.getAnnotation(Means.class);
        return means != null && Arrays.asList(means.value()).contains(field);
    }

    private static Stream<RecordComponent> components(Class<?> body) {
        return Arrays.stream(body.getRecordComponents());
    }
}
