package nl.regieloket.web.organisations;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import nl.regieloket.kernel.Cursor;
import nl.regieloket.kernel.id.OrganisationId;
import nl.regieloket.operations.ReadingColleagues;
import nl.regieloket.organisations.OrganisationKind;
import nl.regieloket.organisations.OrganisationQuery;
import nl.regieloket.organisations.OrganisationRegister;
import nl.regieloket.organisations.OrganisationRow;
import nl.regieloket.organisations.OrganisationView;
import nl.regieloket.organisations.TailoringContact;
import nl.regieloket.web.api.Pagina;
import nl.regieloket.web.signin.CurrentActor;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** The register of parties: open to everybody who signed in. */
@RequestScoped
@Path("organisaties")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "organisaties", description = "Het register van partijen.")
public class OrganisationsResource {
    @Inject
    private CurrentActor current;

    @Inject
    private OrganisationRegister register;

    @Inject
    private ReadingColleagues colleagues;

    /** An organisation in a list. */
    @Schema(name = "OrganisatieRegel")
    public record Regel(
            UUID id,
            OrganisationKind soort,
            String naam,
            String oin,
            @Nullable String gemeentecode) {
        static Regel of(OrganisationRow row) {
            return new Regel(row.id().value(), row.kind(), row.name(), row.oin().digits(), row.municipalityCode());
        }
    }

    /** Whom one turns to there for a tailored solution. */
    @Schema(name = "Maatwerkcontact")
    public record Contact(String functionaris, String postbus, String telefoon) {
        static @Nullable Contact of(@Nullable TailoringContact contact) {
            return contact == null ? null : new Contact(contact.officer(), contact.mailbox(), contact.telephone());
        }
    }

    /** An organisation of the register. */
    @Schema(name = "Partijgegevens")
    public record Partij(
            UUID id,
            OrganisationKind soort,
            String naam,
            String oin,
            @Nullable String gemeentecode,
            @Nullable Contact maatwerkcontact) {
        static Partij of(OrganisationView view) {
            return new Partij(
                    view.id().value(),
                    view.kind(),
                    view.name(),
                    view.oin().digits(),
                    view.municipalityCode(),
                    Contact.of(view.contact()));
        }
    }

    @GET
    @Operation(summary = "Organisaties die nu bestaan, op naam; te zoeken op deel van de naam, OIN of gemeentecode")
    public Pagina<Regel> search(
            @QueryParam("tekst") @DefaultValue("") String text,
            @QueryParam("soort") @Nullable OrganisationKind kind,
            @QueryParam("na") @Nullable Cursor after,
            @QueryParam("limiet") @DefaultValue("25") int limit) {
        current.get();
        return Pagina.of(register.list(new OrganisationQuery(text, kind, after, limit)), Regel::of);
    }

    @GET
    @Path("{id}")
    @Operation(summary = "Eén organisatie, met haar contact voor maatwerk")
    public Partij one(@PathParam("id") UUID id) {
        return Partij.of(colleagues.organisation(current.get(), new OrganisationId(id)));
    }
}
