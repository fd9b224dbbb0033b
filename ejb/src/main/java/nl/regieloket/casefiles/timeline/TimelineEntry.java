package nl.regieloket.casefiles.timeline;

import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.spi.JsonProvider;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.io.StringReader;
import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import nl.regieloket.access.Actor;
import nl.regieloket.access.Permit;
import nl.regieloket.kernel.Uuid7;
import nl.regieloket.kernel.id.CaseFileId;
import nl.regieloket.kernel.id.OrganisationId;
import nl.regieloket.kernel.id.PersonId;
import org.jspecify.annotations.Nullable;

/** A fact on the timeline of a case: written once, never changed. */
@Entity
@Table(name = "timeline_entry")
class TimelineEntry {
    /** Looked for once: that takes longer than an entry. */
    private static final JsonProvider JSON = JsonProvider.provider();

    @Id
    @Column(columnDefinition = "uuid")
    private UUID id;

    @Column(name = "case_file_id", columnDefinition = "uuid")
    private UUID caseFile;

    /** On the business clock. */
    @Column(name = "happened_at")
    private Instant at;

    private String code;

    private String parameters;

    @Column(name = "by_person", columnDefinition = "uuid")
    private UUID person;

    /** Null: for nobody but himself. */
    @Column(name = "replacing", columnDefinition = "uuid")
    private @Nullable UUID replacing;

    @Column(name = "by_organisation", columnDefinition = "uuid")
    private @Nullable UUID organisation;

    @SuppressWarnings("NullAway.Init")
    protected TimelineEntry() {}

    TimelineEntry(CaseFileId caseFile, TimelineFact fact, Permit<?> permit, Instant at) {
        Actor by = permit.actor();
        this.id = Uuid7.next();
        this.caseFile = caseFile.value();
        this.at = at;
        this.code = fact.code();
        JsonObjectBuilder json = JSON.createObjectBuilder();
        fact.parameters().forEach(json::add);
        this.parameters = json.build().toString();
        this.person = by.person().value();
        PersonId absent = permit.replacing();
        this.replacing = absent == null ? null : absent.value();
        OrganisationId actingFor = by.organisation();
        this.organisation = actingFor == null ? null : actingFor.value();
    }

    TimelineRow row() {
        return new TimelineRow(
                id,
                at,
                code,
                readParameters(),
                organisation == null ? null : new OrganisationId(organisation),
                replacing == null ? null : new PersonId(replacing));
    }

    private Map<String, String> readParameters() {
        Map<String, String> read = new TreeMap<>();
        try (var reader = JSON.createReader(new StringReader(parameters))) {
            JsonObject json = reader.readObject();
            json.keySet().forEach(key -> read.put(key, json.getString(key)));
        }
        return read;
    }
}
