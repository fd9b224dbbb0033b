package nl.regieloket.web.casefiles;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import nl.regieloket.casefiles.ReadingCases;
import nl.regieloket.kernel.id.CaseFileId;
import nl.regieloket.participants.KeepingParticipants;
import nl.regieloket.participants.ParticipantRow;
import nl.regieloket.persons.households.MemberRow;
import nl.regieloket.web.signin.CurrentActor;
import org.jspecify.annotations.Nullable;

/** Who belongs to the household of the case that this request shows, and who takes part in it; each read once. */
@RequestScoped
public class CasePeople {
    @Inject
    CurrentActor current;

    @Inject
    ReadingCases cases;

    @Inject
    KeepingParticipants keeping;

    private @Nullable List<MemberRow> members;
    private @Nullable List<ParticipantRow> participants;

    public List<MemberRow> members(CaseFileId id) {
        List<MemberRow> known = members;
        if (known == null) {
            known = cases.household(current.get(), id);
            members = known;
        }
        return known;
    }

    public List<ParticipantRow> participants(CaseFileId id) {
        List<ParticipantRow> known = participants;
        if (known == null) {
            known = keeping.of(current.get(), id);
            participants = known;
        }
        return known;
    }

    /** After an act: what was read is no longer so. */
    public void forget() {
        members = null;
        participants = null;
    }
}
