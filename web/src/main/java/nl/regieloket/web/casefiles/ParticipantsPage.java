package nl.regieloket.web.casefiles;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;
import nl.regieloket.participants.KeepingParticipants;
import nl.regieloket.participants.NewParticipant;
import nl.regieloket.participants.ParticipantRole;
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
    private OrganisationChoice choice;

    private ParticipantRole role = ParticipantRole.NEIGHBOURHOOD_TEAM;
    private @Nullable String organisation;
    private @Nullable String personName;
    private int pages = 1;

    public List<CasePeople.Line> getLines() {
        return people.participants(frame.caseFileId(), pages).lines();
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
