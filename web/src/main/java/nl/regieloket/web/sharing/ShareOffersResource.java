package nl.regieloket.web.sharing;

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
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.regieloket.access.Actor;
import nl.regieloket.access.GranteeKind;
import nl.regieloket.access.Section;
import nl.regieloket.kernel.Cursor;
import nl.regieloket.kernel.Problem;
import nl.regieloket.kernel.id.CaseFileId;
import nl.regieloket.kernel.id.OrganisationId;
import nl.regieloket.kernel.id.PersonId;
import nl.regieloket.kernel.id.ShareOfferId;
import nl.regieloket.kernel.id.TeamId;
import nl.regieloket.sharing.NewShareOffer;
import nl.regieloket.sharing.OfferingShares;
import nl.regieloket.sharing.ReadingShares;
import nl.regieloket.sharing.ShareAdvice;
import nl.regieloket.sharing.ShareOfferView;
import nl.regieloket.sharing.ShareStatus;
import nl.regieloket.sharing.rules.ShareAction;
import nl.regieloket.sharing.rules.ShareForm;
import nl.regieloket.web.api.Made;
import nl.regieloket.web.api.Means;
import nl.regieloket.web.api.Pagina;
import nl.regieloket.web.api.Told;
import nl.regieloket.web.signin.CurrentActor;
import nl.regieloket.web.texts.Texts;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Offers to come into one case. */
@RequestScoped
@Path("dossiers/{id}/deelaanbiedingen")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "dossiers")
public class ShareOffersResource {
    @Inject
    private CurrentActor current;

    @Inject
    private ReadingShares reading;

    @Inject
    private OfferingShares offering;

    @Inject
    private Advice sentences;

    @PathParam("id")
    private UUID id = new UUID(0, 0);

    /** An offer, for who works on the case. */
    @Schema(name = "Deelaanbod")
    public record Deelaanbod(
            UUID id,
            ShareForm vorm,
            ShareStatus stand,
            UUID aangebodenDoor,
            UUID namens,
            UUID organisatie,
            GranteeKind soort,
            UUID wie,
            List<Section> delen,
            String doel,

            @Schema(description = "Laatste dag waarop het open is. Ontbreekt bij overdragen.") @Nullable
            LocalDate totEnMet,

            String vraag,
            boolean nietDoorgeven,
            Instant op,
            LocalDate antwoordUiterlijk,
            @Nullable Instant beantwoord,
            @Nullable UUID beantwoordDoor,
            @Nullable Instant voorbij,
            @Nullable String reden,

            @Schema(description = "Wat u nu met dit aanbod mag doen.")
            List<String> acties) {
        static Deelaanbod of(ShareOfferView view) {
            PersonId by = view.answeredBy();
            return new Deelaanbod(
                    view.id().value(),
                    view.form(),
                    view.status(),
                    view.offeredBy().value(),
                    view.offeredFor().value(),
                    view.asked().value(),
                    view.grantee().kind(),
                    view.grantee().id(),
                    view.sections().stream().sorted().toList(),
                    view.purpose(),
                    view.until(),
                    view.question(),
                    view.doNotPassOn(),
                    view.offeredAt(),
                    view.answerBy(),
                    view.answeredAt(),
                    by == null ? null : by.value(),
                    view.endedAt(),
                    view.reason(),
                    view.allowed().stream().map(ShareAction::code).sorted().toList());
        }
    }

    /** An offer to make. */
    @Schema(name = "DeelaanbodNieuw")
    public record Nieuw(
            @Means("form") @NotNull ShareForm vorm,
            @Means("organisation") @NotNull UUID organisatie,

            @Schema(description = "Alleen dit team van de organisatie.") @Means("team") @Nullable
            UUID team,

            @Schema(description = "Alleen deze functionaris van de organisatie.") @Means("officer") @Nullable
            UUID functionaris,

            @Schema(description = "Code van het doel, zoals participation-wgs. Niet bij overdragen.")
            @Means("purpose")
            @Nullable
            String doel,

            @Means("sections") @Nullable List<@NotNull Section> delen,
            @Means("until") @Nullable LocalDate totEnMet,

            @Schema(description = "Wat u vraagt. Noemt niemand uit het huishouden en bevat geen nummers.")
            @Means("question")
            @NotNull
            String vraag,

            @Means("doNotPassOn") @Nullable Boolean nietDoorgeven) {
        NewShareOffer offer() {
            return new NewShareOffer(
                    vorm,
                    new OrganisationId(organisatie),
                    team == null ? null : new TeamId(team),
                    functionaris == null ? null : new PersonId(functionaris),
                    Told.words(doel),
                    delen == null ? Set.of() : Set.copyOf(delen),
                    totEnMet,
                    vraag,
                    Boolean.TRUE.equals(nietDoorgeven));
        }
    }

    /** The id of what was made. */
    @Schema(name = "DeelaanbodGemaakt")
    public record Gemaakt(UUID id) {}

    /** Why. */
    @Schema(name = "DeelaanbodReden")
    public record Reden(@Means("reason") @NotNull String reden) {}

    /** What may be shared with an organisation, and why. */
    @Schema(name = "Deeladvies")
    public record Deeladvies(
            @Schema(description = "In één zin, in het Nederlands.")
            String uitleg,

            List<Section> eigenDelen,
            List<Mogelijkheid> mogelijkheden,

            @Schema(description = "Waarom het niet mag; ontbreekt als het mag.") @Nullable
            String reden,

            @Schema(description = "Het doel dat ontbreekt of niet van kracht is.") @Nullable
            String doel,

            List<Team> teams,
            LocalDate antwoordUiterlijk,

            @Schema(description = "Privacyfunctionarissen van de gemeente: aan wie u het vraagt.")
            List<UUID> vraagHet) {
        static Deeladvies of(ShareAdvice advice, String sentence) {
            ShareAdvice.Without without = advice.without();
            return new Deeladvies(
                    sentence,
                    advice.own().stream().sorted().toList(),
                    advice.options().stream().map(Mogelijkheid::of).toList(),
                    without == null ? null : without.code(),
                    without == null ? null : without.purpose(),
                    advice.teams().stream()
                            .map(team -> new Team(team.id().value(), team.name()))
                            .toList(),
                    advice.answerBy(),
                    advice.ask().stream().map(PersonId::value).toList());
        }
    }

    /** Something for which one may share. */
    @Schema(name = "Deelmogelijkheid")
    public record Mogelijkheid(
            String doel,
            String grondslag,
            List<Section> magDelen,

            @Schema(description = "Wat gebruikelijk is voor dit soort organisatie.")
            List<Section> voorstel,

            @Nullable LocalDate langstTotEnMet) {
        static Mogelijkheid of(ShareAdvice.Option option) {
            return new Mogelijkheid(
                    option.purpose(),
                    option.basis(),
                    option.may().stream().sorted().toList(),
                    option.proposed().stream().sorted().toList(),
                    option.longest());
        }
    }

    /** A team that can be asked alone. */
    @Schema(name = "Deelteam")
    public record Team(UUID id, String naam) {}

    @GET
    @Operation(summary = "Wie is gevraagd om mee te doen in dit dossier, het nieuwste bovenaan")
    public Pagina<Deelaanbod> list(
            @QueryParam("na") @Nullable Cursor after, @QueryParam("limiet") @DefaultValue("25") int limit) {
        return Pagina.of(reading.ofCase(current.get(), caseFile(), after, limit), Deelaanbod::of);
    }

    @GET
    @Path("advies")
    @Operation(summary = "Wat u met een organisatie mag delen, en waarom")
    public Deeladvies advise(
            @Parameter(required = true, description = "De organisatie die u wilt vragen")
                    @QueryParam("organisatie")
                    @Means("organisation")
                    @Nullable
                    UUID organisation,
            @QueryParam("vorm") @DefaultValue("LOOK_ALONG") ShareForm form) {
        Actor actor = current.get();
        if (organisation == null) {
            throw new Problem.Invalid("organisatie", "required");
        }
        ShareAdvice advice = reading.advise(actor, caseFile(), new OrganisationId(organisation), form);
        return Deeladvies.of(advice, sentences.sentence(advice, "", Texts.DUTCH));
    }

    @POST
    @Operation(
            summary = "Vraag iemand om mee te kijken, mee te werken of het dossier over te nemen",
            description = "Er gaat niets open voordat het aanbod is aangenomen.")
    @APIResponseSchema(value = Gemaakt.class, responseCode = "201", responseDescription = "Het aanbod")
    public Response offer(@Valid @NotNull Nieuw body) {
        ShareOfferId offer = offering.offer(current.get(), caseFile(), body.offer());
        return Made.at("dossiers/" + id + "/deelaanbiedingen", new Gemaakt(offer.value()));
    }

    @POST
    @Path("{aanbod}/terugneming")
    @Operation(summary = "Neem een aanbod terug dat nog niet is beantwoord")
    @APIResponse(responseCode = "204", description = "Gedaan; wie gevraagd was, ziet het niet meer")
    public void withdraw(@PathParam("aanbod") UUID offer, @Valid @NotNull Reden body) {
        offering.withdraw(current.get(), caseFile(), new ShareOfferId(offer), body.reden());
    }

    @POST
    @Path("{aanbod}/intrekking")
    @Operation(summary = "Trek in wat was aangenomen, met alles wat daarvan is doorgegeven")
    @APIResponse(responseCode = "204", description = "Gedaan; het is vanaf het volgende verzoek dicht")
    public void revoke(@PathParam("aanbod") UUID offer, @Valid @NotNull Reden body) {
        offering.revoke(current.get(), caseFile(), new ShareOfferId(offer), body.reden());
    }

    @POST
    @Path("{aanbod}/afhandeling")
    @Operation(summary = "Laat het erbij: het aanbod verviel, werd niet aangenomen of is teruggegeven")
    @APIResponse(responseCode = "204", description = "Gedaan")
    public void settle(@PathParam("aanbod") UUID offer) {
        offering.settle(current.get(), caseFile(), new ShareOfferId(offer));
    }

    private CaseFileId caseFile() {
        return new CaseFileId(id);
    }
}
