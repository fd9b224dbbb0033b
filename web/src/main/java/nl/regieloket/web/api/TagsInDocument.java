package nl.regieloket.web.api;

import java.util.Map;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;

/** Tells in the document which answers carry a tag, and that a reading with it can answer 304. */
final class TagsInDocument {
    private static final String SCHEMAS = "#/components/schemas/";
    private static final String VERSION = "versie";

    private TagsInDocument() {}

    static void tell(OpenAPI document) {
        Map<String, Schema> schemas = document.getComponents().getSchemas();
        document.getPaths()
                .getPathItems()
                .values()
                .forEach(item -> item.getOperations().forEach((method, operation) -> tell(method, operation, schemas)));
    }

    private static void tell(PathItem.HttpMethod method, Operation operation, Map<String, Schema> schemas) {
        boolean tagged = false;
        for (APIResponse response : operation.getResponses().getAPIResponses().values()) {
            if (isVersioned(response, schemas)) {
                tagged = true;
                response.addHeader(
                        "ETag",
                        OASFactory.createHeader()
                                .description("Versie: stuur haar in If-Match mee met wat dit wijzigt.")
                                .schema(text()));
            }
        }
        if (tagged && method == PathItem.HttpMethod.GET) {
            operation.addParameter(OASFactory.createParameter()
                    .name("If-None-Match")
                    .in(Parameter.In.HEADER)
                    .description("ETag van wat u al hebt.")
                    .schema(text()));
            operation
                    .getResponses()
                    .addAPIResponse(
                            "304",
                            ApiDocument.headersOfAll(
                                    OASFactory.createAPIResponse().description("Wat u al hebt, is nog zo.")));
        }
    }

    private static boolean isVersioned(APIResponse response, Map<String, Schema> schemas) {
        return response.getContent() != null
                && response.getContent().getMediaTypes().values().stream()
                        .map(type -> type.getSchema() == null
                                ? null
                                : type.getSchema().getRef())
                        .filter(reference -> reference != null && reference.startsWith(SCHEMAS))
                        .map(reference -> schemas.get(reference.substring(SCHEMAS.length())))
                        .anyMatch(schema -> schema != null
                                && schema.getProperties() != null
                                && schema.getProperties().containsKey(VERSION));
    }

    private static Schema text() {
        return OASFactory.createSchema().type(Schema.SchemaType.STRING);
    }
}
