package nl.regieloket.web.delegations;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import nl.regieloket.delegations.ClosingPages;
import nl.regieloket.delegations.DelegationAction;
import nl.regieloket.delegations.EndingRepresentations;
import nl.regieloket.delegations.IdentityCheck;
import nl.regieloket.delegations.RecordingRepresentations;
import nl.regieloket.delegations.RepresentationView;
import nl.regieloket.delegations.Scope;
import nl.regieloket.kernel.Problem;
import nl.regieloket.kernel.id.CaseFileId;
import nl.regieloket.kernel.id.RepresentationId;
import nl.regieloket.kernel.id.ResidentId;
import nl.regieloket.organisations.OrganisationRow;
import nl.regieloket.persons.households.MemberRow;
import nl.regieloket.web.signin.CurrentActor;
import org.jspecify.annotations.Nullable;
import org.omnifaces.cdi.ViewScoped;

/**
 * The authorisations of a case, for casemanager and desk. The desk may know whom a resident authorised without reading
 * the case, so the page stands without the frame of the case.
 */
@Named("representationsPage")
@ViewScoped
@SuppressWarnings("serial") // what is injected is a proxy, which can be serialised
public class RepresentationsPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private CurrentActor current;

    @Inject
    private ShownRepresentations shown;

    @Inject
    private RecordingRepresentations recording;

    @Inject
    private EndingRepresentations ending;

    @Inject
    private ClosingPages closing;

    private @Nullable UUID id;
    private @Nullable UUID chosen;
    private @Nullable String reason;
    private final MailedCode invitation = new MailedCode();
    private @Nullable UUID closed;
    private @Nullable String closeReason;
    private boolean shut;
    private RepresentationForm form = new RepresentationForm();

    public List<RepresentationView> getAll() {
        return shown.of(caseFile());
    }

    public boolean may(String action) {
        return shown.allowed(caseFile()).contains(DelegationAction.valueOf(action));
    }

    public String getNumber() {
        return shown.number(caseFile());
    }

    /** Who can give an authorisation. */
    public List<MemberRow> getMembers() {
        return shown.desk(caseFile()).authorising();
    }

    /** Who can get a page of his own. */
    public List<MemberRow> getOfReadingAge() {
        return shown.desk(caseFile()).reading();
    }

    /** Whether the reader may know the members of the household. */
    public boolean isGiverTold() {
        return may("RECORD");
    }

    /** Who gave an authorisation; empty: not for this reader, or no longer of the household. */
    public String giver(RepresentationView one) {
        if (!isGiverTold()) {
            return "";
        }
        return shown.desk(caseFile()).members().stream()
                .filter(member -> member.resident().equals(one.resident()))
                .map(member -> member.name().full())
                .findFirst()
                .orElse("");
    }

    public List<OrganisationRow> getHelping() {
        return shown.helping();
    }

    public List<Scope> getScopes() {
        return recording.scopes(current.get());
    }

    public IdentityCheck[] getIdentityChecks() {
        return IdentityCheck.values();
    }

    public void record() {
        recording.record(current.get(), caseFile(), form.given());
        form = new RepresentationForm();
        shown.refresh();
    }

    public void suspend() {
        ending.suspend(current.get(), chosen(), why());
        settled();
    }

    public void resume() {
        ending.resume(current.get(), chosen(), why());
        settled();
    }

    public void end() {
        ending.end(current.get(), chosen(), why());
        settled();
    }

    /** Mails the resident the code for the own page. */
    public void invite() {
        invitation.send((resident, email) ->
                recording.inviteResident(current.get(), caseFile(), new ResidentId(resident), email));
        shown.refresh();
    }

    /** Those who have a page of their own, or a code for it. */
    public List<MemberRow> getReaders() {
        var desk = shown.desk(caseFile());
        return desk.members().stream()
                .filter(member -> desk.pages().contains(member.resident()))
                .toList();
    }

    /** Closes the page of a resident. */
    public void close() {
        UUID resident = Objects.requireNonNull(closed, "required by the form");
        closing.close(current.get(), caseFile(), new ResidentId(resident), Objects.requireNonNullElse(closeReason, ""));
        closeReason = null;
        closed = null;
        shut = true;
        shown.refresh();
    }

    private void settled() {
        reason = null;
        shown.refresh();
    }

    private String why() {
        return Objects.requireNonNullElse(reason, "");
    }

    private RepresentationId chosen() {
        if (chosen == null) {
            throw new Problem.Missing("representation.unknown");
        }
        return new RepresentationId(chosen);
    }

    private CaseFileId caseFile() {
        if (id == null) {
            throw new Problem.Missing("case-file.unknown");
        }
        return new CaseFileId(id);
    }

    public MailedCode getInvitation() {
        return invitation;
    }

    public boolean isShut() {
        return shut;
    }

    public @Nullable UUID getClosed() {
        return closed;
    }

    public void setClosed(@Nullable UUID closed) {
        this.closed = closed;
    }

    public @Nullable String getCloseReason() {
        return closeReason;
    }

    public void setCloseReason(@Nullable String closeReason) {
        this.closeReason = closeReason;
    }

    public RepresentationForm getForm() {
        return form;
    }

    public @Nullable UUID getId() {
        return id;
    }

    public void setId(@Nullable UUID id) {
        this.id = id;
    }

    public @Nullable UUID getChosen() {
        return chosen;
    }

    public void setChosen(@Nullable UUID chosen) {
        this.chosen = chosen;
    }

    public @Nullable String getReason() {
        return reason;
    }

    public void setReason(@Nullable String reason) {
        this.reason = reason;
    }
}
