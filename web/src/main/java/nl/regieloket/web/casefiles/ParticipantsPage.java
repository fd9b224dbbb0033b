package nl.regieloket.web.casefiles;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import nl.regieloket.kernel.id.OrganisationId;
import nl.regieloket.organisations.OrganisationRegister;
import nl.regieloket.participants.KeepingParticipants;
import nl.regieloket.participants.NewParticipant;
import nl.regieloket.participants.ParticipantRole;
import nl.regieloket.participants.ParticipantRow;
import nl.regieloket.web.organisations.OrganisationChoice;
import nl.regieloket.web.signin.CurrentActor;
import org.jspecify.annotations.Nullable;
import org.omnifaces.cdi.ViewScoped;

/** Who takes part in a case. */
@Named("participantsPage")
@ViewScoped
@SuppressWarnings("serial") // what is injected is a proxy, which can be serialised
public class ParticipantsPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private CurrentActor current;

    @Inject
    private CaseFrame frame;

    @Inject
    private KeepingParticipants participants;

    @Inject
    private CasePeople people;

    @Inject
    private OrganisationRegister register;

    @Inject
    private OrganisationChoice choice;

    private ParticipantRole role = ParticipantRole.NEIGHBOURHOOD_TEAM;
    private @Nullable String organisation;
    private @Nullable String personName;
    private int pages = 1;

    /** A participant with the name of the organisation; empty: none. */
    public record Line(ParticipantRow row, String organisation) {}

    public List<Line> getLines() {
        List<ParticipantRow> rows =
                people.participants(frame.caseFileId(), pages).rows();
        Map<OrganisationId, String> names = register.names(rows.stream()
                .map(ParticipantRow::organisation)
                .filter(Objects::nonNull)
                .distinct()
                .toList());
        return rows.stream()
                .map(row -> {
                    var of = row.organisation();
                    return new Line(row, of == null ? "" : names.getOrDefault(of, ""));
                })
                .toList();
    }

    /** Shows some more. */
    public void more() {
        pages++;
        people.forget();
    }

    public boolean isMore() {
        return people.participants(frame.caseFileId(), pages).more();
    }

    public void add() {
        var of = organisation == null ? null : choice.chosen("organisation", organisation);
        participants.add(current.get(), frame.caseFileId(), new NewParticipant(of, personName, role));
        organisation = null;
        personName = null;
        people.forget();
    }

    public void leave(UUID participant) {
        participants.leave(current.get(), frame.caseFileId(), participant);
        people.forget();
    }

    public ParticipantRole[] getRoles() {
        return ParticipantRole.values();
    }

    public ParticipantRole getRole() {
        return role;
    }

    public void setRole(ParticipantRole role) {
        this.role = role;
    }

    public @Nullable String getOrganisation() {
        return organisation;
    }

    public void setOrganisation(@Nullable String organisation) {
        this.organisation = organisation;
    }

    public @Nullable String getPersonName() {
        return personName;
    }

    public void setPersonName(@Nullable String personName) {
        this.personName = personName;
    }
}
