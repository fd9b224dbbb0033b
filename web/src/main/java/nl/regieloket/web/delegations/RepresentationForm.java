package nl.regieloket.web.delegations;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import nl.regieloket.delegations.IdentityCheck;
import nl.regieloket.delegations.NewRepresentation;
import nl.regieloket.kernel.Period;
import nl.regieloket.kernel.id.OrganisationId;
import nl.regieloket.kernel.id.ResidentId;
import org.jspecify.annotations.Nullable;

/** The fields of one authorisation as they are typed at the desk. */
public class RepresentationForm implements Serializable {
    private static final long serialVersionUID = 1L;

    private @Nullable UUID resident;
    private @Nullable UUID organisation;
    private @Nullable String helperName;
    private @Nullable String helperEmail;
    private @Nullable String scope;
    private @Nullable LocalDate from;
    private @Nullable LocalDate until;
    private @Nullable IdentityCheck identityCheck;
    private boolean underAdministration;

    NewRepresentation given() {
        UUID helping = organisation;
        return new NewRepresentation(
                new ResidentId(Objects.requireNonNull(resident, "required by the form")),
                helperName,
                helperEmail,
                helping == null ? null : new OrganisationId(helping),
                Objects.requireNonNull(scope, "required by the form"),
                new Period(Objects.requireNonNull(from, "required by the form"), until),
                Objects.requireNonNull(identityCheck, "required by the form"),
                underAdministration);
    }

    public @Nullable UUID getResident() {
        return resident;
    }

    public void setResident(@Nullable UUID resident) {
        this.resident = resident;
    }

    public @Nullable UUID getOrganisation() {
        return organisation;
    }

    public void setOrganisation(@Nullable UUID organisation) {
        this.organisation = organisation;
    }

    public @Nullable String getHelperName() {
        return helperName;
    }

    public void setHelperName(@Nullable String helperName) {
        this.helperName = helperName;
    }

    public @Nullable String getHelperEmail() {
        return helperEmail;
    }

    public void setHelperEmail(@Nullable String helperEmail) {
        this.helperEmail = helperEmail;
    }

    public @Nullable String getScope() {
        return scope;
    }

    public void setScope(@Nullable String scope) {
        this.scope = scope;
    }

    public @Nullable LocalDate getFrom() {
        return from;
    }

    public void setFrom(@Nullable LocalDate from) {
        this.from = from;
    }

    public @Nullable LocalDate getUntil() {
        return until;
    }

    public void setUntil(@Nullable LocalDate until) {
        this.until = until;
    }

    public @Nullable IdentityCheck getIdentityCheck() {
        return identityCheck;
    }

    public void setIdentityCheck(@Nullable IdentityCheck identityCheck) {
        this.identityCheck = identityCheck;
    }

    public boolean isUnderAdministration() {
        return underAdministration;
    }

    public void setUnderAdministration(boolean underAdministration) {
        this.underAdministration = underAdministration;
    }
}
