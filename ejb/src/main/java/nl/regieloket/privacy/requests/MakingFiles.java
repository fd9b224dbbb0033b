package nl.regieloket.privacy.requests;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import nl.regieloket.access.Permit;
import nl.regieloket.access.disclosure.DataSubject;
import nl.regieloket.access.disclosure.HeldData;
import nl.regieloket.access.disclosure.HeldRow;
import nl.regieloket.access.processing.ProcessingActivities;
import nl.regieloket.access.processing.ProcessingActivity;
import nl.regieloket.casefiles.held.CasesOfResidents;
import nl.regieloket.kernel.BusinessClock;
import nl.regieloket.kernel.id.OrganisationId;
import nl.regieloket.kernel.personal.DataMap;
import nl.regieloket.organisations.OrganisationRegister;
import nl.regieloket.privacy.consulted.Recipient;
import nl.regieloket.privacy.consulted.Recipients;

/**
 * Gathers everything held about one resident (AVG 15): what each feature has of him, why, who got it, how long it stays, and
 * what is left out with why. Names of columns and tables are those of the data map.
 */
@Dependent
class MakingFiles {
    private static final DataMap MAP = DataMap.packaged();

    /** Columns with the id of an organisation, which is told by its name. */
    private static final Set<String> ORGANISATIONS = Set.of(
            "creditor_id",
            "collecting_agent_id",
            "authority_id",
            "organisation_id",
            "helper_organisation",
            "referred_to");

    @Inject
    private Instance<HeldData> features;

    @Inject
    private CasesOfResidents cases;

    @Inject
    private Recipients recipients;

    @Inject
    private OrganisationRegister register;

    @Inject
    private ProcessingActivities activities;

    @Inject
    private BusinessClock clock;

    /** The file as JSON. */
    String of(Permit<RequestAction> permit, SubjectRequest request) {
        DataSubject subject = cases.of(permit, request.resident(), request.municipality());
        List<HeldRow> rows = new ArrayList<>();
        List<String> order = List.copyOf(MAP.tables());
        features.stream()
                .sorted(Comparator.comparingInt(
                        (HeldData feature) -> order.indexOf(feature.tables().getFirst())))
                .forEach(feature -> rows.addAll(feature.of(permit, subject)));
        List<Recipient> received = recipients.of(permit, request.resident());
        Map<OrganisationId, String> names = names(request, rows, received);
        LocalDate today = clock.today();
        JsonObjectBuilder file = Json.createObjectBuilder()
                .add("madeOn", today.toString())
                .add("municipality", names.getOrDefault(request.municipality(), ""))
                .add("purposes", purposes(today))
                .add("recipients", recipients(received, names))
                .add("data", data(rows, names))
                .add("leftOut", leftOut(subject));
        return file.build().toString();
    }

    private Map<OrganisationId, String> names(SubjectRequest request, List<HeldRow> rows, List<Recipient> received) {
        Set<OrganisationId> ids =
                new HashSet<>(received.stream().map(Recipient::organisation).toList());
        ids.add(request.municipality());
        rows.forEach(row -> row.values().forEach((column, value) -> {
            if (ORGANISATIONS.contains(column)) {
                ids.add(new OrganisationId(UUID.fromString(value)));
            }
        }));
        return register.names(ids);
    }

    private JsonArrayBuilder purposes(LocalDate today) {
        JsonArrayBuilder purposes = Json.createArrayBuilder();
        for (ProcessingActivity activity : activities.inForce(today)) {
            JsonArrayBuilder categories = Json.createArrayBuilder();
            activity.categories().forEach(categories::add);
            purposes.add(Json.createObjectBuilder()
                    .add("activity", activity.code())
                    .add("name", activity.nameNl())
                    .add("why", activity.whyNl())
                    .add("legalBasis", activity.legalBasis())
                    .add("categories", categories));
        }
        return purposes;
    }

    private static JsonArrayBuilder recipients(List<Recipient> received, Map<OrganisationId, String> names) {
        JsonArrayBuilder recipients = Json.createArrayBuilder();
        for (Recipient one : received) {
            JsonArrayBuilder functions = Json.createArrayBuilder();
            one.functions().stream().map(Enum::name).sorted().forEach(functions::add);
            recipients.add(Json.createObjectBuilder()
                    .add("organisation", names.getOrDefault(one.organisation(), ""))
                    .add("functions", functions)
                    .add("activity", one.activity().nameNl())
                    .add("last", one.last().toString()));
        }
        return recipients;
    }

    private static JsonArrayBuilder data(List<HeldRow> rows, Map<OrganisationId, String> names) {
        JsonArrayBuilder data = Json.createArrayBuilder();
        for (HeldRow row : rows) {
            JsonObjectBuilder values = Json.createObjectBuilder();
            row.values()
                    .forEach((column, value) -> values.add(
                            column,
                            ORGANISATIONS.contains(column)
                                    ? names.getOrDefault(new OrganisationId(UUID.fromString(value)), "")
                                    : value));
            data.add(Json.createObjectBuilder().add("table", row.table()).add("values", values));
        }
        return data;
    }

    /** Columns that are left out, by table, the same for whoever shares a household; never how much stands there. */
    private static JsonArrayBuilder leftOut(DataSubject subject) {
        Map<String, JsonArrayBuilder> columns = new TreeMap<>();
        for (DataMap.Column column : MAP.columns()) {
            boolean hidden = column.access() == DataMap.Access.HIDDEN
                    || (column.access() == DataMap.Access.ALONE
                            && !subject.shared().isEmpty());
            if (hidden && column.about().contains(DataMap.Whose.RESIDENT)) {
                columns.computeIfAbsent(column.table(), _ -> Json.createArrayBuilder())
                        .add(column.name());
            }
        }
        JsonArrayBuilder leftOut = Json.createArrayBuilder();
        columns.forEach((table, names) ->
                leftOut.add(Json.createObjectBuilder().add("table", table).add("columns", names)));
        return leftOut;
    }
}
