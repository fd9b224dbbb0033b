package nl.regieloket.web.mandates;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import nl.regieloket.kernel.Cursor;
import nl.regieloket.kernel.Euro;
import nl.regieloket.kernel.LegalTerm;
import nl.regieloket.kernel.Period;
import nl.regieloket.kernel.id.MandateId;
import nl.regieloket.kernel.id.OrganisationId;
import nl.regieloket.kernel.id.PersonId;
import nl.regieloket.mandates.GrantingMandates;
import nl.regieloket.mandates.HoldingMandates;
import nl.regieloket.mandates.MandateBasis;
import nl.regieloket.mandates.MandateQuery;
import nl.regieloket.mandates.MandateRow;
import nl.regieloket.mandates.MeasureKind;
import nl.regieloket.mandates.NewMandate;
import nl.regieloket.web.api.Made;
import nl.regieloket.web.api.Means;
import nl.regieloket.web.api.Pagina;
import nl.regieloket.web.api.Told;
import nl.regieloket.web.signin.CurrentActor;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** The registers of mandates: who decides for an organisation, and granting that in one's own. */
@RequestScoped
@Path("mandaten")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "mandaten", description = "Wie voor een organisatie mag beslissen, en hoe ver.")
public class MandatesResource {
    @Inject
    private CurrentActor current;

    @Inject
    private HoldingMandates holding;

    @Inject
    private GrantingMandates granting;

    /** How long a measure under it may last at most. */
    @Schema(name = "Duur")
    public record Duur(int aantal, @NotNull LegalTerm.Unit eenheid) {
        LegalTerm term() {
            return NewMandate.longest(aantal, eenheid);
        }
    }

    /** A line of the register. */
    @Schema(name = "Mandaat")
    public record Mandaat(
            UUID id,
            UUID organisatie,
            String houder,
            MeasureKind maatregel,
            MandateBasis grond,
            String grondslag,
            @Nullable Euro plafond,
            @Nullable Duur langste,
            LocalDate van,
            @Nullable LocalDate totEnMet,
            LocalDate gegevenOp,
            LocalDate vastgelegdOp,
            @Nullable String document,
            @Nullable Instant ingetrokken) {
        static Mandaat of(MandateRow row) {
            var mandate = row.mandate();
            var longest = mandate.maximum();
            return new Mandaat(
                    mandate.id().value(),
                    mandate.authority().value(),
                    mandate.holderName(),
                    mandate.power().measure(),
                    mandate.basis(),
                    mandate.power().legalArticle(),
                    mandate.ceiling(),
                    longest == null ? null : new Duur(longest.count(), longest.unit()),
                    mandate.validity().from(),
                    mandate.validity().until(),
                    mandate.givenOn(),
                    row.recordedOn(),
                    mandate.document(),
                    row.revokedAt());
        }
    }

    /** A mandate to grant; without an employer the holder works for the organisation itself. */
    @Schema(name = "MandaatNieuw")
    public record Nieuw(
            @Means("mandator") @NotNull UUID organisatie,
            @Means("holder") @NotNull UUID houder,
            @Means("employer") @Nullable UUID werkgever,
            @Means("measure") @NotNull MeasureKind maatregel,
            @Means("basis") @NotNull MandateBasis grond,
            @Means("ceiling") @Nullable Euro plafond,
            @Means("maximum") @Valid @Nullable Duur langste,
            @Means("from") @NotNull LocalDate van,
            @Means("until") @Nullable LocalDate totEnMet,
            @Nullable String document,
            @Means("holderConsentedOn") @Nullable LocalDate houderStemdeInOp,
            @Means("employerConsentedOn") @Nullable LocalDate werkgeverStemdeInOp,

            @Means("givenOn")
            @Schema(description = "Weggelaten: vandaag, en bij een ambt of aanwijzing de eerste dag.")
            @Nullable
            LocalDate gegevenOp) {
        NewMandate facts() {
            var mandator = new OrganisationId(organisatie);
            return new NewMandate(
                    mandator,
                    new PersonId(houder),
                    werkgever == null ? mandator : new OrganisationId(werkgever),
                    maatregel,
                    grond,
                    plafond,
                    langste == null ? null : langste.term(),
                    new Period(van, totEnMet),
                    document,
                    houderStemdeInOp,
                    werkgeverStemdeInOp,
                    gegevenOp);
        }
    }

    /** The id of what was granted. */
    @Schema(name = "MandaatVerleend")
    public record Verleend(UUID id) {}

    /** Why. */
    @Schema(name = "MandaatReden")
    public record Reden(@Means("reason") @NotNull String reden) {}

    @GET
    @Operation(summary = "Het register van een organisatie, op naam van de houder, ook wat is ingetrokken of verlopen")
    public Pagina<Mandaat> register(
            @QueryParam("organisatie") @Nullable UUID organisation,
            @QueryParam("na") @Nullable Cursor after,
            @QueryParam("limiet") @DefaultValue("25") int limit) {
        var actor = current.get();
        var authority = new OrganisationId(Told.present("organisatie", organisation));
        return Pagina.of(holding.register(actor, new MandateQuery(authority, after, limit)), Mandaat::of);
    }

    @POST
    @Operation(summary = "Verleen een mandaat van uw organisatie, of leg vast wie een ambt bekleedt")
    @APIResponseSchema(value = Verleend.class, responseCode = "201", responseDescription = "Het mandaat")
    public Response grant(@Valid Nieuw body) {
        MandateId id = granting.grant(current.get(), body.facts());
        return Made.at("mandaten/" + id, new Verleend(id.value()));
    }

    @POST
    @Path("{id}/intrekking")
    @Operation(summary = "Trek een mandaat in; vanaf nu beslist niemand er meer onder")
    @APIResponse(responseCode = "204", description = "Gedaan")
    public void revoke(@PathParam("id") UUID id, @Valid Reden body) {
        granting.revoke(current.get(), new MandateId(id), body.reden());
    }
}
