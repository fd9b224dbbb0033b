package nl.regieloket.web.operations;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.time.LocalDate;
import nl.regieloket.kernel.BusinessClock;
import nl.regieloket.kernel.Problem;
import nl.regieloket.operations.SettingBusinessClock;
import nl.regieloket.web.signin.CurrentActor;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The clock of dates and terms: what day it is for the product, and, in a demo or test, another day. */
@RequestScoped
@Path("klok")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "klok", description = "De dag waarmee datums en termijnen rekenen.")
public class ClockResource {
    @Inject
    private CurrentActor current;

    @Inject
    private BusinessClock clock;

    @Inject
    private SettingBusinessClock setting;

    /**
     * What the clock says.
     *
     * @param dag the day in the Netherlands
     * @param instelbaar whether it can be set here at all
     */
    @Schema(name = "Klok")
    public record Klok(Instant moment, LocalDate dag, boolean instelbaar) {}

    /** To what it is set; from there it runs on. */
    @Schema(name = "KlokInstelling")
    public record KlokInstelling(@NotNull Instant moment) {}

    @GET
    @Operation(summary = "Toont welk moment het is voor datums en termijnen")
    public Klok show() {
        current.get();
        return now();
    }

    /**
     * Sets the clock and does what the days between bring.
     *
     * @throws Problem.Forbidden {@code clock.not-settable} where the configuration does not allow it
     */
    @PUT
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Zet de klok van een demo of test op een ander moment")
    public Klok set(@Valid @NotNull KlokInstelling to) {
        setting.set(current.get(), to.moment());
        return now();
    }

    private Klok now() {
        return new Klok(clock.now(), clock.today(), clock.isSettable());
    }
}
