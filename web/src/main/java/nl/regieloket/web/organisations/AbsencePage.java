package nl.regieloket.web.organisations;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.regieloket.kernel.Problem;
import nl.regieloket.kernel.id.MembershipId;
import nl.regieloket.kernel.id.PersonId;
import nl.regieloket.organisations.MembershipView;
import nl.regieloket.organisations.OfficerQuery;
import nl.regieloket.organisations.OrganisationRegister;
import nl.regieloket.organisations.presence.AbsenceView;
import nl.regieloket.organisations.presence.LostFactorView;
import nl.regieloket.staff.ArrangingAbsence;
import nl.regieloket.staff.HandingOutFactors;
import nl.regieloket.staff.ReadingStaff;
import nl.regieloket.web.signin.CurrentActor;
import org.jspecify.annotations.Nullable;

/** Absence of an officer and who stands in then; and his second factor, when he lost it. */
@Named("absencePage")
@ViewScoped
@SuppressWarnings("serial") // what is injected is a proxy, which can be serialised
public class AbsencePage implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final int COLLEAGUES = 100;

    @Inject
    private CurrentActor current;

    @Inject
    private ArrangingAbsence absences;

    @Inject
    private HandingOutFactors factors;

    @Inject
    private ReadingStaff staff;

    @Inject
    private OrganisationRegister register;

    private @Nullable UUID id;
    private @Nullable LocalDate from;
    private @Nullable LocalDate until;
    private @Nullable UUID replacement;
    private @Nullable UUID absence;
    private @Nullable LocalDate lastDay;
    private @Nullable String done;

    /** An absence in words. */
    public record Line(AbsenceView view, String person, String replacement) {}

    /** Those of the officer of this membership, and in which he stands in. */
    public List<Line> linesOf(@Nullable UUID membership) {
        id = membership;
        List<AbsenceView> found = absences.of(current.get(), membershipId());
        var names = register.officerNames(found.stream()
                .flatMap(one -> Stream.of(one.person(), one.replacement()))
                .collect(Collectors.toSet()));
        return found.stream()
                .map(one ->
                        new Line(one, names.getOrDefault(one.person(), ""), names.getOrDefault(one.replacement(), "")))
                .toList();
    }

    /** Those that can be changed here: in which he is away himself. */
    public List<Line> getOwn() {
        PersonId person = membership().person();
        return linesOf(id).stream()
                .filter(line -> line.view().person().equals(person))
                .toList();
    }

    /** What he lost; null: nothing. */
    public @Nullable LostFactorView getLost() {
        return factors.of(current.get(), membershipId()).orElse(null);
    }

    /** Colleagues of today with his functions, but those that watch over the others. */
    public List<MembershipView> getOffered() {
        MembershipView away = membership();
        var wanted = away.functions().stream()
                .filter(function -> !function.watches())
                .collect(Collectors.toSet());
        var first = wanted.stream().sorted().findFirst().orElse(null);
        Set<PersonId> none = Set.of(away.person(), current.get().person());
        return staff.list(current.get(), new OfficerQuery("", first, false, null, COLLEAGUES)).rows().stream()
                .filter(one -> !none.contains(one.person()) && one.functions().containsAll(wanted))
                .toList();
    }

    public void arrange() {
        if (from == null) {
            throw new Problem.Invalid("from", "required");
        }
        if (until == null) {
            throw new Problem.Invalid("until", "required");
        }
        if (replacement == null) {
            throw new Problem.Invalid("replacement", "required");
        }
        absences.arrange(current.get(), membershipId(), from, until, new PersonId(replacement));
        clear("absence.arranged");
    }

    public void change() {
        if (lastDay == null) {
            throw new Problem.Invalid("lastDay", "required");
        }
        absences.lastUntil(current.get(), chosen(), lastDay);
        clear("absence.changed");
    }

    public void end() {
        absences.endAtOnce(current.get(), chosen());
        clear("absence.ended");
    }

    public void lose() {
        factors.lose(current.get(), membershipId());
        clear("factor.lost.done");
    }

    public void handOut() {
        factors.handOut(current.get(), membershipId());
        LostFactorView lost = getLost();
        clear(lost != null && lost.countsFrom() == null ? "factor.handed-out.first" : "factor.handed-out.done");
    }

    private void clear(String what) {
        from = null;
        until = null;
        replacement = null;
        absence = null;
        lastDay = null;
        done = what;
    }

    private UUID chosen() {
        if (absence == null) {
            throw new Problem.Invalid("absence", "required");
        }
        return absence;
    }

    private MembershipView membership() {
        return staff.one(current.get(), membershipId()).membership();
    }

    private MembershipId membershipId() {
        if (id == null) {
            throw new Problem.Missing("membership.unknown");
        }
        return new MembershipId(id);
    }

    /** Key of what was done a moment ago; null: nothing. */
    public @Nullable String getDone() {
        return done;
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

    public @Nullable UUID getReplacement() {
        return replacement;
    }

    public void setReplacement(@Nullable UUID replacement) {
        this.replacement = replacement;
    }

    public @Nullable UUID getAbsence() {
        return absence;
    }

    public void setAbsence(@Nullable UUID absence) {
        this.absence = absence;
    }

    public @Nullable LocalDate getLastDay() {
        return lastDay;
    }

    public void setLastDay(@Nullable LocalDate lastDay) {
        this.lastDay = lastDay;
    }
}
