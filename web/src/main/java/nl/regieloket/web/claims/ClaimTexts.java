package nl.regieloket.web.claims;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import nl.regieloket.claims.ClaimChange;
import nl.regieloket.claims.ClaimRevisionView;
import nl.regieloket.claims.ClaimView;
import nl.regieloket.kernel.Period;
import nl.regieloket.kernel.id.PersonId;
import nl.regieloket.kernel.id.ResidentId;
import nl.regieloket.organisations.OrganisationRegister;
import nl.regieloket.proposals.CommitmentStatus;
import nl.regieloket.proposals.ReadingPauses.Pause;
import nl.regieloket.proposals.ReadingPauses.Stopped;
import nl.regieloket.web.texts.Formats;
import nl.regieloket.web.texts.ProblemTexts;
import nl.regieloket.web.texts.Texts;

/** Sentences about claims in the language of the view. */
@Named("claimTexts")
@RequestScoped
public class ClaimTexts {
    @Inject
    private CaseDebtors debtors;

    @Inject
    private OrganisationRegister register;

    private final Map<PersonId, String> officers = new HashMap<>();

    /** The kind of a pause, its days, and whether it holds. */
    public String pause(Pause pause) {
        var until = pause.period().until();
        return Texts.text(
                locale(),
                "Claims",
                "pause.line",
                word(pause.measure()),
                word(pause.status()),
                Formats.shortDate(pause.inForceOn()),
                until == null ? "" : Formats.shortDate(until));
    }

    /** Whether a pause holds, and its last day. */
    public String tablePause(Pause pause) {
        return lasting(pause.status(), pause.period());
    }

    /** The same for who collects the claim for another. */
    public String stopped(Stopped stop) {
        return lasting(stop.status(), stop.period());
    }

    /** One that was taken back did not last until the day that it was promised for. */
    private String lasting(CommitmentStatus status, Period period) {
        LocalDate until = status == CommitmentStatus.CANCELLED ? null : period.until();
        String word = word(status);
        return until == null ? word : Texts.text(locale(), "Claims", "pause.short", word, Formats.shortDate(until));
    }

    /** Its last day alone. */
    public String until(Pause pause) {
        var until = pause.period().until();
        return until == null ? "" : Texts.text(locale(), "Claims", "pause.until", Formats.shortDate(until));
    }

    public String measure(Pause pause) {
        return word(pause.measure());
    }

    /** The kind of a pause and its last day. */
    public String shortPause(Pause pause) {
        var until = pause.period().until();
        String word = word(pause.measure());
        return until == null ? word : Texts.text(locale(), "Claims", "pause.short", word, Formats.shortDate(until));
    }

    /** The names of who owes it. */
    public String debtors(ClaimView claim) {
        return names(claim.debtors());
    }

    private String names(Collection<ResidentId> residents) {
        var names = debtors.names();
        return residents.stream()
                .map(one -> names.getOrDefault(one, "–"))
                .sorted()
                .collect(Collectors.joining(", "));
    }

    /** Somebody whom a form offers: his name, and until when he belonged to the household. */
    public String debtor(DebtorChoice choice) {
        LocalDate day = choice.day();
        return Texts.text(
                locale(),
                "Claims",
                "debtors." + choice.mark(),
                choice.name(),
                day == null ? "" : Formats.shortDate(day));
    }

    /** Who made a claim what it was; of what a partner told, for which organisation too. */
    public String teller(ClaimRevisionView revision) {
        String officer = officers.computeIfAbsent(
                revision.by(), one -> register.officerNames(List.of(one)).getOrDefault(one, "–"));
        var organisation = revision.byOrganisation();
        if (revision.change() != ClaimChange.REPORTED || organisation == null) {
            return officer;
        }
        return officer + ", " + register.names(List.of(organisation)).getOrDefault(organisation, "–");
    }

    /** What a change made otherwise; empty: nothing, or it was the first. */
    public List<FormerValue> changed(List<ClaimRevisionView> history, ClaimRevisionView revision) {
        int place = history.indexOf(revision);
        return place < 1 ? List.of() : FormerValue.between(history.get(place - 1), revision, this::names, locale());
    }

    public String problem(String code) {
        return ProblemTexts.of(code, locale());
    }

    private static String word(Enum<?> constant) {
        return Texts.text(locale(), "Proposals", constant.getDeclaringClass().getSimpleName() + "." + constant.name());
    }

    private static Locale locale() {
        return FacesContext.getCurrentInstance().getViewRoot().getLocale();
    }
}
