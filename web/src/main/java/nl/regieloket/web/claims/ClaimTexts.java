package nl.regieloket.web.claims;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import nl.regieloket.claims.ClaimView;
import nl.regieloket.kernel.id.PersonId;
import nl.regieloket.organisations.OrganisationRegister;
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
        var until = pause.period().until();
        String word = word(pause.status());
        return until == null ? word : Texts.text(locale(), "Claims", "pause.short", word, Formats.shortDate(until));
    }

    /** The same for who collects the claim for another. */
    public String stopped(Stopped stop) {
        var until = stop.period().until();
        String word = word(stop.status());
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

    /** The names of who owes it, as far as they are in the household today. */
    public String debtors(ClaimView claim) {
        var names = debtors.names();
        return claim.debtors().stream()
                .map(one -> names.getOrDefault(one, "–"))
                .sorted()
                .collect(Collectors.joining(", "));
    }

    public String officer(PersonId person) {
        return officers.computeIfAbsent(
                person, one -> register.officerNames(List.of(one)).getOrDefault(one, "–"));
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
