package nl.regieloket.web.privacy;

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
import java.util.UUID;
import nl.regieloket.audit.Anchor;
import nl.regieloket.audit.AnchoringTrail;
import nl.regieloket.audit.VerifyingTrail;
import nl.regieloket.kernel.Cursor;
import nl.regieloket.privacy.Alarm;
import nl.regieloket.privacy.AlarmKind;
import nl.regieloket.privacy.CheckingTrail;
import nl.regieloket.web.api.Made;
import nl.regieloket.web.api.Pagina;
import nl.regieloket.web.signin.CurrentActor;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Whether the trail is whole, for privacy officers. */
@RequestScoped
@Path("auditspoor")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "auditspoor", description = "Of het spoor van alles wat gebeurde heel is, voor privacyfunctionarissen.")
public class TrailResource {
    @Inject
    private CurrentActor current;

    @Inject
    private CheckingTrail checking;

    /** Something that is wrong now. */
    @Schema(name = "SpoorAlarm")
    public record Alarmering(AlarmKind soort, Instant sinds) {
        static Alarmering of(Alarm alarm) {
            return new Alarmering(alarm.kind(), alarm.since());
        }
    }

    /** A walk along the chain; {@code positie} and {@code totEnMet} count its seals. */
    @Schema(name = "SpoorControle")
    public record Controle(
            UUID id,
            Instant begonnenOp,
            boolean gevraagd,
            long totEnMet,
            long positie,
            long fouten,
            @Nullable Instant beeindigdOp) {
        static Controle of(VerifyingTrail.Course course) {
            return new Controle(
                    course.id(),
                    course.begunAt(),
                    course.byHand(),
                    course.upTo(),
                    course.position(),
                    course.faults(),
                    course.endedAt());
        }

        static @Nullable Controle orNone(VerifyingTrail.@Nullable Course course) {
            return course == null ? null : of(course);
        }
    }

    /** What a walk found, and where. */
    @Schema(name = "SpoorBevinding")
    public record Bevinding(
            VerifyingTrail.Fault fout,
            @Nullable Long positie,
            @Nullable UUID regel,
            @Nullable LocalDate verankerdOp) {
        static Bevinding of(VerifyingTrail.Finding finding) {
            return new Bevinding(finding.fault(), finding.position(), finding.line(), finding.anchoredOn());
        }
    }

    /** A walk with the first hundred things that it found. */
    @Schema(name = "SpoorUitkomst")
    public record Uitkomst(Controle controle, List<Bevinding> bevindingen) {
        public Uitkomst {
            bevindingen = List.copyOf(bevindingen);
        }

        static Uitkomst of(CheckingTrail.Walk walk) {
            return new Uitkomst(
                    Controle.of(walk.course()),
                    walk.findings().stream().map(Bevinding::of).toList());
        }
    }

    /** How the trail is. */
    @Schema(name = "SpoorStand")
    public record Stand(
            List<Alarmering> alarmen,
            @Nullable Controle laatste,
            @Nullable Controle lopend,
            AnchoringTrail.Outside ankersBuitenDatabase) {
        public Stand {
            alarmen = List.copyOf(alarmen);
        }

        static Stand of(CheckingTrail.State state) {
            return new Stand(
                    state.alarms().stream().map(Alarmering::of).toList(),
                    Controle.orNone(state.last()),
                    Controle.orNone(state.underWay()),
                    state.outside());
        }
    }

    /** Where the chain ended on a day. */
    @Schema(name = "SpoorAnker")
    public record Anker(LocalDate dag, long positie, String zegel) {
        static Anker of(Anchor anchor) {
            return new Anker(anchor.day(), anchor.position(), anchor.hash());
        }
    }

    /** Which alarm somebody sees to. */
    @Schema(name = "SpoorAlarmGezien")
    public record Gezien(@NotNull AlarmKind soort) {}

    @GET
    @Operation(summary = "Hoe het spoor ervoor staat")
    public Stand state() {
        return Stand.of(checking.state(current.get()));
    }

    @POST
    @Path("controles")
    @Operation(summary = "Controleer het spoor nu; een lange controle gaat vanzelf verder")
    @APIResponseSchema(value = Uitkomst.class, responseCode = "201", responseDescription = "De controle")
    public Response check() {
        CheckingTrail.Walk walk = checking.check(current.get());
        return Made.at("auditspoor/controles/" + walk.course().id(), Uitkomst.of(walk));
    }

    @GET
    @Path("controles/{id}")
    @Operation(summary = "Eén controle, met wat zij vond")
    public Uitkomst one(@PathParam("id") UUID id) {
        return Uitkomst.of(checking.walk(current.get(), id));
    }

    @GET
    @Path("ankers")
    @Operation(summary = "Waar het spoor elke dag eindigde, het nieuwste bovenaan")
    public Pagina<Anker> anchors(
            @QueryParam("na") @Nullable Cursor after, @QueryParam("limiet") @DefaultValue("25") int limit) {
        return Pagina.of(checking.anchors(current.get(), after, limit), Anker::of);
    }

    @POST
    @Path("gezien")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Haal een alarm uit het werk van uw organisatie: iemand is ermee bezig")
    @APIResponse(responseCode = "204", description = "Gedaan")
    public void seen(@Valid @NotNull Gezien body) {
        checking.seen(current.get(), body.soort());
    }
}
