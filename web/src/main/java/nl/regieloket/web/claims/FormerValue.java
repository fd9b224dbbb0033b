package nl.regieloket.web.claims;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Function;
import nl.regieloket.claims.ClaimRevisionView;
import nl.regieloket.claims.ClaimView;
import nl.regieloket.kernel.Euro;
import nl.regieloket.kernel.id.ResidentId;
import nl.regieloket.web.texts.Formats;
import nl.regieloket.web.texts.Texts;
import org.jspecify.annotations.Nullable;

/**
 * One thing of a claim that a change made otherwise, in words.
 *
 * @param label what it is of the claim
 */
public record FormerValue(String label, String was, String became) {
    /**
     * What differs between a claim and what it was before, and only that.
     *
     * @param names of residents, as one text
     */
    static List<FormerValue> between(
            ClaimRevisionView before,
            ClaimRevisionView after,
            Function<Collection<ResidentId>, String> names,
            Locale locale) {
        var found = new Differences(locale);
        found.note("creditor", before.creditor(), after.creditor(), ClaimView.Party::name);
        found.note("collectingAgent", before.collectingAgent(), after.collectingAgent(), found::agent);
        found.note("kind", before.kind(), after.kind(), found::word);
        found.note("reference", before.reference(), after.reference(), text -> text);
        if (!before.debtors().isEmpty() && !after.debtors().isEmpty()) { // else one of them was not kept
            found.note("debtors", before.debtors(), after.debtors(), names::apply);
        }
        found.note("originalAmount", before.originalAmount(), after.originalAmount(), found::amount);
        found.note("currentAmount", before.currentAmount(), after.currentAmount(), found::amount);
        found.note("costs", before.costs(), after.costs(), found::amount);
        found.note("preferential.short", before.preferential(), after.preferential(), found::yesOrNo);
        found.note("since", before.since(), after.since(), found::day);
        found.note("due", before.due(), after.due(), found::day);
        found.note("state", before.state(), after.state(), found::word);
        return List.copyOf(found.values);
    }

    /** What was found so far, and how it is written. */
    private static final class Differences {
        private final Locale locale;
        private final List<FormerValue> values = new ArrayList<>();

        Differences(Locale locale) {
            this.locale = locale;
        }

        <T extends @Nullable Object> void note(String label, T was, T became, Function<T, String> written) {
            if (!Objects.equals(was, became)) {
                values.add(new FormerValue(text(label), written.apply(was), written.apply(became)));
            }
        }

        String agent(ClaimView.@Nullable Party agent) {
            return agent == null ? text("itself") : agent.name();
        }

        String word(Enum<?> constant) {
            return text(constant.getDeclaringClass().getSimpleName() + "." + constant.name());
        }

        String amount(Euro euro) {
            return Formats.amount(euro, locale);
        }

        String yesOrNo(boolean value) {
            return text(value ? "history.yes" : "history.no");
        }

        String day(@Nullable LocalDate day) {
            return day == null ? text("history.unknown") : Formats.shortDate(day);
        }

        private String text(String key) {
            return Texts.text(locale, "Claims", key);
        }
    }
}
