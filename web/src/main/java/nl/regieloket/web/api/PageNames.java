package nl.regieloket.web.api;

import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.media.MediaType;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.jspecify.annotations.Nullable;

/** Names the schema of a page of a list after the schema of its rows, so that it stays the same when others come. */
final class PageNames {
    /** Not asked of the class itself: Maven loads this, on its own Java. */
    private static final String PAGE = "Pagina";

    private static final String SCHEMAS = "#/components/schemas/";

    private PageNames() {}

    static void settle(OpenAPI document) {
        Map<String, Schema> schemas = document.getComponents().getSchemas();
        var names = new TreeMap<String, String>();
        schemas.forEach((name, schema) -> {
            @Nullable String row = name.startsWith(PAGE) ? row(schema) : null;
            if (row != null) {
                names.put(SCHEMAS + name, PAGE + row);
            }
        });
        names.forEach((reference, name) -> {
            String old = reference.substring(SCHEMAS.length());
            document.getComponents().addSchema(name, schemas.get(old));
            if (!old.equals(name)) {
                document.getComponents().removeSchema(old);
            }
        });
        answers(document)
                .map(MediaType::getSchema)
                .filter(schema -> schema != null && schema.getRef() != null && names.containsKey(schema.getRef()))
                .forEach(schema -> schema.setRef(SCHEMAS + names.get(schema.getRef())));
    }

    private static @Nullable String row(Schema page) {
        Schema items =
                page.getProperties() == null ? null : page.getProperties().get("items");
        Schema row = items == null ? null : items.getItems();
        String reference = row == null ? null : row.getRef();
        return reference == null ? null : reference.substring(SCHEMAS.length());
    }

    private static Stream<MediaType> answers(OpenAPI document) {
        return document.getPaths().getPathItems().values().stream()
                .flatMap(item -> item.getOperations().values().stream())
                .flatMap(operation -> operation.getResponses().getAPIResponses().values().stream())
                .map(response -> response.getContent())
                .filter(Objects::nonNull)
                .flatMap(content -> content.getMediaTypes().values().stream());
    }
}
