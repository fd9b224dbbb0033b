package nl.regieloket.web.persons;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.regieloket.kernel.Bsn;
import nl.regieloket.kernel.BusinessClock;
import nl.regieloket.kernel.Cursor;
import nl.regieloket.kernel.Slice;
import nl.regieloket.kernel.id.ResidentId;
import nl.regieloket.persons.BirthDate;
import nl.regieloket.persons.CorrectionRow;
import nl.regieloket.persons.FindingResidents;
import nl.regieloket.persons.NewResident;
import nl.regieloket.persons.RegisteringResidents;
import nl.regieloket.persons.ResidentAction;
import nl.regieloket.persons.ResidentFacts;
import nl.regieloket.persons.ResidentName;
import nl.regieloket.persons.ResidentQuery;
import nl.regieloket.persons.ResidentRow;
import nl.regieloket.persons.ResidentView;
import nl.regieloket.persons.households.KeepingHouseholds;
import nl.regieloket.web.api.Made;
import nl.regieloket.web.api.Means;
import nl.regieloket.web.api.Pagina;
import nl.regieloket.web.api.Versioned;
import nl.regieloket.web.api.Versions;
import nl.regieloket.web.protection.Evenly;
import nl.regieloket.web.signin.CurrentActor;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Residents of one's own municipality. What one looks for travels in the body, never in an address. */
@RequestScoped
@Path("personen")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "personen", description = "Inwoners van uw gemeente.")
public class ResidentsResource {
    @Inject
    private CurrentActor current;

    @Inject
    private FindingResidents finding;

    @Inject
    private RegisteringResidents registering;

    @Inject
    private KeepingHouseholds households;

    @Inject
    private BusinessClock clock;

    /** A household, by its id alone. */
    @Schema(name = "HuishoudenId")
    public record HuishoudenId(UUID id) {}

    /** Whom one looks for: a whole BSN, or the beginning of a family name. */
    @Schema(name = "PersonenZoek")
    public record Zoek(
            @Nullable String bsn,
            @Means("family") @Nullable String achternaam,
            @Means("birthDate") @Nullable String geboortedatum,
            @Means("cursor") @Nullable String na) {}

    /** A resident in a list. */
    @Schema(name = "PersoonRegel")
    public record Regel(
            UUID id,
            String naam,
            @Nullable String geboortedatum,
            @Nullable String bsnGemaskeerd,
            @Nullable String plaats) {
        static Regel of(ResidentRow row) {
            BirthDate born = row.born();
            return new Regel(
                    row.id().value(),
                    row.name().full(),
                    born == null ? null : born.iso(),
                    row.bsn().masked(),
                    row.place());
        }
    }

    /** A resident. */
    @Schema(name = "Persoon")
    public record Persoon(
            UUID id,
            long versie,
            @Nullable String voornaam,
            @Nullable String tussenvoegsel,
            String achternaam,
            @Nullable String geboortedatum,
            @Nullable String bsnGemaskeerd,
            @Nullable String email,
            @Nullable String telefoon,
            String taal,
            @Nullable Adres adres,
            boolean adresGeheim,
            @Nullable LocalDate beperktSinds,
            List<String> handelingen)
            implements Versioned {
        static Persoon of(ResidentView view) {
            ResidentFacts facts = view.facts();
            BirthDate born = facts.born();
            return new Persoon(
                    view.id().value(),
                    view.version(),
                    facts.name().given(),
                    facts.name().prefix(),
                    facts.name().family(),
                    born == null ? null : born.iso(),
                    view.bsn().masked(),
                    facts.email(),
                    facts.telephone(),
                    facts.language(),
                    Adres.of(view.address().whole()),
                    view.secretAddress(),
                    view.restrictedSince(),
                    view.allowed().stream().map(ResidentAction::code).sorted().toList());
        }
    }

    /** A resident to register. */
    @Schema(name = "PersoonNieuw")
    public record Nieuw(
            @Means("given") @Nullable String voornaam,
            @Means("prefix") @Nullable String tussenvoegsel,
            @Means("family") @NotNull String achternaam,
            @Means("birthDate") @Nullable String geboortedatum,
            @Nullable String bsn,
            @Nullable String email,
            @Means("telephone") @Nullable String telefoon,
            @Means("language") @Nullable String taal,
            @Nullable Adres adres,
            boolean adresGeheim) {
        NewResident resident() {
            return new NewResident(
                    facts(voornaam, tussenvoegsel, achternaam, geboortedatum, email, telefoon, taal),
                    bsn == null ? null : Bsn.parse(bsn),
                    adres == null ? null : adres.address(),
                    adresGeheim);
        }
    }

    /** What is to stand there instead, and why. */
    @Schema(name = "PersoonVerbetering")
    public record Verbetering(
            @Means("given") @Nullable String voornaam,
            @Means("prefix") @Nullable String tussenvoegsel,
            @Means("family") @NotNull String achternaam,
            @Means("birthDate") @Nullable String geboortedatum,
            @Nullable String email,
            @Means("telephone") @Nullable String telefoon,
            @Means("language") @Nullable String taal,
            @Means("reason") @NotNull String reden) {}

    /** That something was corrected. */
    @Schema(name = "PersoonVerbeterd")
    public record Verbeterd(String onderdeel, String reden, UUID door, Instant op) {
        static Verbeterd of(CorrectionRow row) {
            return new Verbeterd(row.part(), row.reason(), row.by().value(), row.at());
        }
    }

    @POST
    @Evenly
    @Path("zoek")
    @Operation(summary = "Zoek een inwoner op BSN, of op het begin van de achternaam")
    public Pagina<Regel> search(Zoek body) {
        if (body.bsn() != null) {
            return Pagina.of(
                    new Slice<>(
                            finding.withBsn(current.get(), Bsn.parse(body.bsn())).stream()
                                    .toList(),
                            null),
                    Regel::of);
        }
        var query = new ResidentQuery(
                body.achternaam() == null ? "" : body.achternaam(),
                body.geboortedatum() == null ? null : new BirthDate(body.geboortedatum()),
                body.na() == null ? null : Cursor.parse(body.na()),
                25);
        return Pagina.of(finding.search(current.get(), query), Regel::of);
    }

    @POST
    @Operation(summary = "Registreer een inwoner bij uw gemeente")
    @APIResponseSchema(value = Persoon.class, responseCode = "201", responseDescription = "De inwoner")
    public Response register(@Valid Nieuw body) {
        ResidentId id = registering.register(current.get(), body.resident());
        return Made.at("personen/" + id, Persoon.of(finding.resident(current.get(), id)));
    }

    @PUT
    @Path("{id}")
    @Operation(summary = "Verbeter naam, geboortedatum, taal of hoe iemand te bereiken is")
    public Persoon correct(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String version,
            @Valid Verbetering body) {
        registering.correct(
                current.get(),
                new ResidentId(id),
                Versions.read(version),
                facts(
                        body.voornaam(),
                        body.tussenvoegsel(),
                        body.achternaam(),
                        body.geboortedatum(),
                        body.email(),
                        body.telefoon(),
                        body.taal()),
                body.reden());
        return one(id);
    }

    @GET
    @Path("{id}/verbeteringen")
    @Operation(summary = "Wat er aan de gegevens is verbeterd, en waarom")
    public Pagina<Verbeterd> corrections(@PathParam("id") UUID id) {
        return new Pagina<>(
                finding.corrections(current.get(), new ResidentId(id)).stream()
                        .map(Verbeterd::of)
                        .toList(),
                null);
    }

    @GET
    @Path("{id}/huishoudens")
    @Operation(summary = "De huishoudens waar iemand vandaag bij hoort")
    public Pagina<HuishoudenId> households(@PathParam("id") UUID id) {
        return new Pagina<>(
                households.of(current.get(), new ResidentId(id), clock.today()).stream()
                        .map(household -> new HuishoudenId(household.value()))
                        .toList(),
                null);
    }

    @GET
    @Path("{id}")
    @Operation(summary = "Eén inwoner; het BSN gemaskeerd")
    public Persoon one(@PathParam("id") UUID id) {
        return Persoon.of(finding.resident(current.get(), new ResidentId(id)));
    }

    private static ResidentFacts facts(
            @Nullable String given,
            @Nullable String prefix,
            String family,
            @Nullable String born,
            @Nullable String email,
            @Nullable String telephone,
            @Nullable String language) {
        return new ResidentFacts(
                new ResidentName(given, prefix, family),
                born == null ? null : new BirthDate(born),
                email,
                telephone,
                language == null ? "nl" : language);
    }
}
