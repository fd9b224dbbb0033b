package nl.regieloket.web.api;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.jboss.jandex.AnnotationInstance;
import org.jboss.jandex.ClassInfo;
import org.jboss.jandex.DotName;
import org.jboss.jandex.IndexView;
import org.jboss.jandex.RecordComponentInfo;

/** Tells in the document what an answer always carries: each part of its record that is not {@code @Nullable}. */
final class RequiredFields {
    private static final DotName NULLABLE = DotName.createSimple("org.jspecify.annotations.Nullable");
    private static final DotName SCHEMA =
            DotName.createSimple("org.eclipse.microprofile.openapi.annotations.media.Schema");
    private static final DotName RECORD = DotName.createSimple("java.lang.Record");
    private static final String WIRE = "nl.regieloket.web.";
    private static final String SCHEMAS = "#/components/schemas/";

    private RequiredFields() {}

    /** What a request must carry its own constraints tell, so its schemas stay as they are. */
    static void tell(OpenAPI document, IndexView index) {
        Map<String, Schema> schemas = document.getComponents().getSchemas();
        Map<String, List<ClassInfo>> records = index.getAllKnownSubclasses(RECORD).stream()
                .filter(record -> record.name().toString().startsWith(WIRE))
                .collect(Collectors.groupingBy(RequiredFields::nameInDocument));
        Set<String> asked = requested(document, schemas);
        schemas.forEach((name, schema) -> {
            List<ClassInfo> known = records.getOrDefault(name.startsWith("Pagina") ? "Pagina" : name, List.of());
            if (known.size() == 1 && schema.getProperties() != null && !asked.contains(name)) {
                known.get(0).recordComponents().stream()
                        .filter(part -> !isNullable(part))
                        .map(RecordComponentInfo::name)
                        .filter(schema.getProperties()::containsKey)
                        .forEach(schema::addRequired);
            }
        });
    }

    private static String nameInDocument(ClassInfo record) {
        AnnotationInstance schema = record.declaredAnnotation(SCHEMA);
        return schema == null || schema.value("name") == null
                ? record.simpleName()
                : schema.value("name").asString();
    }

    private static boolean isNullable(RecordComponentInfo part) {
        return part.type().hasAnnotation(NULLABLE);
    }

    private static Set<String> requested(OpenAPI document, Map<String, Schema> schemas) {
        var found = new HashSet<String>();
        document.getPaths().getPathItems().values().stream()
                .flatMap(item -> item.getOperations().values().stream())
                .map(operation -> operation.getRequestBody())
                .filter(body -> body != null && body.getContent() != null)
                .flatMap(body -> schemasOf(body.getContent()))
                .forEach(schema -> follow(schema, schemas, found));
        return found;
    }

    private static Stream<Schema> schemasOf(Content content) {
        return content.getMediaTypes().values().stream()
                .map(type -> type.getSchema())
                .filter(Objects::nonNull);
    }

    private static void follow(Schema schema, Map<String, Schema> schemas, Set<String> found) {
        String reference = schema.getRef();
        if (reference != null) {
            String name = reference.substring(SCHEMAS.length());
            if (found.add(name) && schemas.containsKey(name)) {
                follow(schemas.get(name), schemas, found);
            }
        }
        if (schema.getItems() != null) {
            follow(schema.getItems(), schemas, found);
        }
        if (schema.getProperties() != null) {
            schema.getProperties().values().forEach(each -> follow(each, schemas, found));
        }
    }
}
