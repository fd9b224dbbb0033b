package nl.regieloket.web.organisations;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import nl.regieloket.casefiles.CaseFileRow;
import nl.regieloket.casefiles.PassingCasesOn;
import nl.regieloket.kernel.Problem;
import nl.regieloket.kernel.Slice;
import nl.regieloket.kernel.id.MembershipId;
import nl.regieloket.kernel.id.PersonId;
import nl.regieloket.operations.ReadingColleagues;
import nl.regieloket.organisations.MembershipView;
import nl.regieloket.organisations.OfficerFunction;
import nl.regieloket.organisations.OfficerQuery;
import nl.regieloket.staff.ReadingStaff;
import nl.regieloket.web.signin.CurrentActor;
import org.jspecify.annotations.Nullable;

/** The cases that an officer directs, handed over together when he leaves. */
@Named("leaverCasesPage")
@ViewScoped
@SuppressWarnings("serial") // what is injected is a proxy, which can be serialised
public class LeaverCasesPage implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final int ROWS = 25;
    private static final int COLLEAGUES = 100;

    @Inject
    private CurrentActor current;

    @Inject
    private ReadingStaff staff;

    @Inject
    private ReadingColleagues colleagues;

    @Inject
    private PassingCasesOn passing;

    private @Nullable UUID id;
    private transient @Nullable Slice<CaseFileRow> cases;
    private @Nullable UUID casemanager;
    private @Nullable String reason;
    private int handedOver;

    /** Those of the officer of this membership. */
    public List<CaseFileRow> casesOf(@Nullable UUID membership) {
        id = membership;
        return getCases();
    }

    public List<CaseFileRow> getCases() {
        return slice().rows();
    }

    /** Whether the actor hands cases of others over. */
    public boolean isHandingOver() {
        return current.get().is(OfficerFunction.COORDINATOR);
    }

    /** Whether there are more than are shown. */
    public boolean isMore() {
        return slice().next() != null;
    }

    /** Who can take them over: the casemanagers of today but himself. */
    public List<MembershipView> getOffered() {
        PersonId himself = person();
        return colleagues
                .officers(current.get(), new OfficerQuery(OfficerFunction.CASEMANAGER, null, COLLEAGUES))
                .rows()
                .stream()
                .filter(one -> !one.person().equals(himself))
                .toList();
    }

    public void passOn() {
        if (casemanager == null) {
            throw new Problem.Invalid("casemanager", "required");
        }
        handedOver = passing.passOn(
                current.get(), person(), new PersonId(casemanager), Objects.requireNonNullElse(reason, ""));
        casemanager = null;
        reason = null;
        cases = null;
    }

    private Slice<CaseFileRow> slice() {
        Slice<CaseFileRow> known = cases;
        if (known == null) {
            known = passing.directedBy(current.get(), person(), null, ROWS);
            cases = known;
        }
        return known;
    }

    private PersonId person() {
        if (id == null) {
            throw new Problem.Missing("membership.unknown");
        }
        return staff.one(current.get(), new MembershipId(id)).membership().person();
    }

    /** How many were handed over a moment ago. */
    public int getHandedOver() {
        return handedOver;
    }

    public @Nullable UUID getCasemanager() {
        return casemanager;
    }

    public void setCasemanager(@Nullable UUID casemanager) {
        this.casemanager = casemanager;
    }

    public @Nullable String getReason() {
        return reason;
    }

    public void setReason(@Nullable String reason) {
        this.reason = reason;
    }
}
