package nl.regieloket.web.splits;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.regieloket.access.locks.LockReason;
import nl.regieloket.kernel.Problem;
import nl.regieloket.kernel.id.PersonId;
import nl.regieloket.kernel.id.ResidentId;
import nl.regieloket.organisations.OfficerRow;
import nl.regieloket.persons.households.HouseholdRole;
import nl.regieloket.persons.households.MemberRow;
import nl.regieloket.splits.Custody;
import nl.regieloket.splits.NewSplit;
import nl.regieloket.splits.SplitChoices;
import nl.regieloket.splits.SplittingHouseholds;
import nl.regieloket.web.casefiles.CaseFrame;
import nl.regieloket.web.signin.CurrentActor;
import org.jspecify.annotations.Nullable;
import org.omnifaces.cdi.ViewScoped;

/** Splits the household of a case into two. */
@Named("splitPage")
@ViewScoped
@SuppressWarnings("serial") // what is injected is a proxy, which can be serialised
public class SplitPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private CurrentActor current;

    @Inject
    private CaseFrame frame;

    @Inject
    private SplittingHouseholds splitting;

    private transient @Nullable SplitChoices choices;
    private @Nullable UUID leaver;
    private Set<UUID> both = new HashSet<>();
    private Set<UUID> alone = new HashSet<>();
    private @Nullable LocalDate lastDay;
    private @Nullable LockReason reason;
    private @Nullable UUID casemanager;
    private Set<UUID> others = new HashSet<>();
    private @Nullable String why;

    /** Shows the form to who may use it. */
    public void open() {
        lastDay = choices().lastDay();
    }

    /** Splits it, and shows who belongs to the household now. */
    public String split() {
        splitting.split(
                current.get(),
                frame.caseFileId(),
                new NewSplit(
                        new ResidentId(required("leaver", leaver)),
                        children(),
                        required("lastDay", lastDay),
                        required("reason", reason),
                        new PersonId(required("casemanager", casemanager)),
                        others.stream().map(PersonId::new).collect(Collectors.toSet()),
                        Objects.requireNonNullElse(why, "")));
        return "/dossier/huishouden?faces-redirect=true&id=" + frame.caseFileId();
    }

    private Map<ResidentId, Custody> children() {
        Map<ResidentId, Custody> children = new HashMap<>();
        both.forEach(child -> children.put(new ResidentId(child), Custody.BOTH));
        alone.forEach(child -> {
            if (children.put(new ResidentId(child), Custody.LEAVER) != null) {
                throw new Problem.Invalid("children", "split.custody-twice");
            }
        });
        return children;
    }

    private static <T> T required(String field, @Nullable T value) {
        if (value == null) {
            throw new Problem.Invalid(field, "required");
        }
        return value;
    }

    private SplitChoices choices() {
        if (choices == null) {
            choices = splitting.choices(current.get(), frame.caseFileId());
        }
        return choices;
    }

    public List<MemberRow> getAdults() {
        return choices().members().stream()
                .filter(row -> row.role() != HouseholdRole.CHILD)
                .toList();
    }

    public List<MemberRow> getChildren() {
        return choices().members().stream()
                .filter(row -> row.role() == HouseholdRole.CHILD)
                .toList();
    }

    public List<OfficerRow> getCasemanagers() {
        return choices().casemanagers();
    }

    /** Who can be in the circle: other casemanagers, and coordinators. */
    public List<OfficerRow> getCandidates() {
        SplitChoices all = choices();
        Set<OfficerRow> both = new LinkedHashSet<>(all.casemanagers());
        both.addAll(all.coordinators());
        return List.copyOf(both);
    }

    public List<LockReason> getReasons() {
        return List.of(LockReason.VIOLENCE, LockReason.SECRET_ADDRESS, LockReason.DIVORCE);
    }

    public @Nullable UUID getLeaver() {
        return leaver;
    }

    public void setLeaver(@Nullable UUID leaver) {
        this.leaver = leaver;
    }

    /** Children who go along, over whom both parents have authority. */
    public Set<UUID> getBoth() {
        return both;
    }

    public void setBoth(Set<UUID> both) {
        this.both = both;
    }

    /** Children who go along, over whom who leaves alone has authority. */
    public Set<UUID> getAlone() {
        return alone;
    }

    public void setAlone(Set<UUID> alone) {
        this.alone = alone;
    }

    public @Nullable LocalDate getLastDay() {
        return lastDay;
    }

    public void setLastDay(@Nullable LocalDate lastDay) {
        this.lastDay = lastDay;
    }

    public @Nullable LockReason getReason() {
        return reason;
    }

    public void setReason(@Nullable LockReason reason) {
        this.reason = reason;
    }

    public @Nullable UUID getCasemanager() {
        return casemanager;
    }

    public void setCasemanager(@Nullable UUID casemanager) {
        this.casemanager = casemanager;
    }

    public Set<UUID> getOthers() {
        return others;
    }

    public void setOthers(Set<UUID> others) {
        this.others = others;
    }

    public @Nullable String getWhy() {
        return why;
    }

    public void setWhy(@Nullable String why) {
        this.why = why;
    }
}
