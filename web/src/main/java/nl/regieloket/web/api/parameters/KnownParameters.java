package nl.regieloket.web.api.parameters;

import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.ext.Provider;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.regieloket.kernel.Problem;
import nl.regieloket.kernel.Problem.Violation;

/**
 * Refuses a query parameter that the operation does not have, or has once and got twice: a filter that is spelt wrong
 * would show more than was asked for.
 */
@Provider
public class KnownParameters implements ContainerRequestFilter {
    @Context
    @SuppressWarnings("NullAway.Init") // by the container
    private ResourceInfo resource;

    @Override
    public void filter(ContainerRequestContext request) {
        Method operation = resource.getResourceMethod();
        if (operation == null) {
            return;
        }
        Map<String, Parameter> known = Arrays.stream(operation.getParameters())
                .filter(parameter -> parameter.isAnnotationPresent(QueryParam.class))
                .collect(Collectors.toMap(
                        parameter -> parameter.getAnnotation(QueryParam.class).value(), Function.identity()));
        List<Violation> wrong = new ArrayList<>();
        request.getUriInfo().getQueryParameters().forEach((name, values) -> {
            Parameter parameter = known.get(name);
            if (parameter == null) {
                wrong.add(new Violation(name, "parameter.unknown"));
            } else if (values.size() > 1 && !Collection.class.isAssignableFrom(parameter.getType())) {
                wrong.add(new Violation(name, "parameter.repeated"));
            }
        });
        if (!wrong.isEmpty()) {
            throw new Problem.Invalid(wrong);
        }
    }
}
