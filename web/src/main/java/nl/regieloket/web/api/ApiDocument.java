package nl.regieloket.web.api;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import nl.regieloket.kernel.Trace;
import nl.regieloket.web.problems.ApiVersion;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.eclipse.microprofile.openapi.models.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.models.security.SecurityScheme;
import org.jboss.jandex.IndexView;

/**
 * Completes the document that the build makes from the resources with what holds for all of them: who may call, how
 * refusals look, the version header, the keys of repeated requests. So a resource only says what is its own.
 */
public class ApiDocument implements OASFilter {
    private static final String WRONG = "Iets in het verzoek klopt niet.";
    private static final String NO_SUCH_FORM = "Deze vorm is er niet; vraag die van het antwoord.";
    private static final String PROBLEM = "Probleem";
    private static final String ORGANISATION = "X-Organisatie";
    private static final String LIMIT = "limiet";
    /** As the queries of the lists hold it. */
    private static final BigDecimal MOST_ROWS = BigDecimal.valueOf(100);

    private final IndexView index;

    /** @param index of all classes that the document is made from */
    public ApiDocument(IndexView index) {
        this.index = index;
    }

    @Override
    public void filterOpenAPI(OpenAPI document) {
        document.setInfo(OASFactory.createInfo()
                .title("Regieloket")
                .version(ApiVersion.NUMBER)
                .description(
                        "Eén casemanager regelt een vastgelopen situatie van een inwoner met alle overheden tegelijk."
                                + " Alles wat een scherm kan, kan een systeem hier ook. Handleiding: docs/api.md.")
                .license(OASFactory.createLicense()
                        .name("EUPL-1.2")
                        .url("https://joinup.ec.europa.eu/collection/eupl/eupl-text-eupl-12"))
                .contact(OASFactory.createContact()
                        .name("Beheer van Regieloket")
                        .email("beheer@regieloket.example")
                        .url("https://regieloket.example/contact")));
        document.setServers(List.of(OASFactory.createServer().url("https://regieloket.example/regieloket/api/v1")));
        var components = document.getComponents() == null ? OASFactory.createComponents() : document.getComponents();
        document.setComponents(components
                .addSecurityScheme(
                        "token",
                        OASFactory.createSecurityScheme()
                                .type(SecurityScheme.Type.HTTP)
                                .scheme("bearer")
                                .bearerFormat("JWT")
                                .description("Toegangstoken van de identiteitsprovider."))
                .addSchema(PROBLEM, problem())
                .addHeader(
                        ApiVersion.HEADER,
                        OASFactory.createHeader()
                                .description("Versie van de API.")
                                .schema(text().example(ApiVersion.NUMBER)))
                .addHeader(
                        Trace.HEADER,
                        OASFactory.createHeader()
                                .description("Spoor van dit verzoek (W3C Trace Context). Stuurt u er zelf een mee die"
                                        + " klopt, dan gaat het antwoord daarop verder.")
                                .schema(text().example("00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01"))));
        document.setSecurity(List.of(requirement()));
        if (document.getPaths() != null) {
            document.getPaths().getPathItems().forEach(ApiDocument::complete);
            TagsInDocument.tell(document);
            PageNames.settle(document);
            RequiredFields.tell(document, index);
        }
    }

    private static SecurityRequirement requirement() {
        return OASFactory.createSecurityRequirement().addScheme("token");
    }

    private static Schema text() {
        return OASFactory.createSchema().type(Schema.SchemaType.STRING);
    }

    private static Schema problem() {
        Schema error = OASFactory.createSchema()
                .type(Schema.SchemaType.OBJECT)
                .addProperty("field", text().description("Naam van het veld, de parameter of de header."))
                .addProperty("code", text().description("Vaste code."))
                .addProperty("message", text().description("Zin in de gevraagde taal."));
        return OASFactory.createSchema()
                .type(Schema.SchemaType.OBJECT)
                .description("RFC 9457. De code is vast; de zinnen volgen Accept-Language.")
                .required(List.of("type", "title", "status", "detail", "code"))
                .addProperty("type", text().format("uri"))
                .addProperty("title", text())
                .addProperty(
                        "status",
                        OASFactory.createSchema()
                                .type(Schema.SchemaType.INTEGER)
                                .format("int32"))
                .addProperty("detail", text())
                .addProperty("code", text())
                .addProperty(
                        "errors",
                        OASFactory.createSchema().type(Schema.SchemaType.ARRAY).items(error))
                .addProperty("reference", text().description("Kenmerk van een storing in ons logboek."));
    }

    private static void complete(String path, PathItem item) {
        boolean open = path.equals("/openapi.json");
        for (Map.Entry<PathItem.HttpMethod, Operation> each :
                item.getOperations().entrySet()) {
            Operation operation = each.getValue();
            operation.getResponses().getAPIResponses().values().forEach(ApiDocument::headersOfAll);
            if (open) {
                operation.setSecurity(List.of());
                refusal(operation, "400", WRONG);
                refusal(operation, "406", NO_SUCH_FORM);
            } else {
                parameters(each.getKey(), operation);
                refusals(each.getKey(), path, operation);
            }
        }
    }

    private static void parameters(PathItem.HttpMethod method, Operation operation) {
        if (operation.getParameters() != null) {
            operation.getParameters().stream()
                    .filter(each -> LIMIT.equals(each.getName()))
                    .forEach(each -> each.getSchema().minimum(BigDecimal.ONE).maximum(MOST_ROWS));
        }
        operation.addParameter(
                header(ORGANISATION, "OIN van de organisatie waarvoor u werkt; nodig voor wie er meer dan één heeft."));
        if (method == PathItem.HttpMethod.POST) {
            operation.addParameter(header(
                    IdempotentPosts.HEADER,
                    "Uw sleutel voor dit verzoek (16 tot 64 tekens): hetzelfde verzoek met dezelfde sleutel telt één"
                            + " keer."));
        }
    }

    private static Parameter header(String name, String description) {
        return OASFactory.createParameter()
                .name(name)
                .in(Parameter.In.HEADER)
                .description(description)
                .schema(text());
    }

    private static void refusals(PathItem.HttpMethod method, String path, Operation operation) {
        refusal(operation, "400", WRONG);
        refusal(operation, "401", "Geen geldig token.");
        refusal(operation, "403", "Geen recht, of een sterkere aanmelding nodig.");
        refusal(operation, "406", NO_SUCH_FORM);
        refusal(operation, "503", "Een onderdeel antwoordt nu niet.");
        if (operation.getRequestBody() != null) {
            refusal(operation, "413", "Te groot.");
            refusal(operation, "415", "Deze vorm van het verzoek is er niet.");
        }
        if (path.contains("{")) {
            refusal(operation, "404", "Bestaat niet, of u mag niet weten dat het bestaat.");
        }
        if (method != PathItem.HttpMethod.GET) {
            refusal(operation, "409", "In strijd met de huidige stand.");
        }
        if (path.equals("/uitnodigingen/inlossing")) {
            refusal(operation, "429", "Te vaak een code die niet werkt.");
        }
        boolean versioned = operation.getParameters() != null
                && operation.getParameters().stream().anyMatch(each -> "If-Match".equals(each.getName()));
        if (versioned) {
            refusal(operation, "412", "Intussen gewijzigd.");
            refusal(operation, "428", "If-Match ontbreekt.");
        }
    }

    /** The headers that every answer has. */
    static APIResponse headersOfAll(APIResponse response) {
        for (String name : List.of(ApiVersion.HEADER, Trace.HEADER)) {
            response.addHeader(name, OASFactory.createHeader().ref("#/components/headers/" + name));
        }
        return response;
    }

    private static void refusal(Operation operation, String status, String description) {
        APIResponse response = headersOfAll(OASFactory.createAPIResponse())
                .description(description)
                .content(OASFactory.createContent()
                        .addMediaType(
                                "application/problem+json",
                                OASFactory.createMediaType()
                                        .schema(OASFactory.createSchema().ref("#/components/schemas/" + PROBLEM))));
        operation.getResponses().addAPIResponse(status, response);
    }
}
