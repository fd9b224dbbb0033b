package nl.regieloket.web.sharing;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import nl.regieloket.access.Section;
import nl.regieloket.organisations.OrganisationRegister;
import nl.regieloket.sharing.ShareAdvice;
import nl.regieloket.sharing.rules.ShareForm;
import nl.regieloket.web.texts.Texts;

/** Says in one sentence what somebody may share, and why, or why not and whom to ask (DA-17). */
@RequestScoped
public class Advice {
    private static final String BUNDLE = "Sharing";

    @Inject
    OrganisationRegister register;

    /** The sentence about one of the options; about none where there is none. */
    public String sentence(ShareAdvice advice, String purpose, Locale locale) {
        String organisation = name(advice);
        ShareAdvice.Without without = advice.without();
        if (without != null) {
            String code = without.code().substring(without.code().indexOf('.') + 1);
            return without.purpose() == null
                    ? Texts.text(locale, BUNDLE, "not." + code, organisation, "", ask(advice, locale))
                    : Texts.text(
                            locale,
                            BUNDLE,
                            "not." + code,
                            organisation,
                            purposeName(without.purpose(), locale),
                            ask(advice, locale));
        }
        ShareAdvice.Option option = advice.options().stream()
                .filter(one -> one.purpose().equals(purpose))
                .findFirst()
                .orElseGet(() -> advice.options().getFirst());
        if (advice.form() == ShareForm.HAND_OVER) {
            return Texts.text(locale, BUNDLE, "may.hand-over", organisation, option.basis());
        }
        return Texts.text(
                locale,
                BUNDLE,
                "may",
                sections(option.may(), locale),
                organisation,
                option.basis(),
                purposeName(option.purpose(), locale),
                not(option.may(), locale));
    }

    private static String not(Set<Section> may, Locale locale) {
        Set<Section> others = EnumSet.allOf(Section.class);
        others.removeAll(may);
        if (others.isEmpty()) {
            return "";
        }
        return Texts.text(locale, BUNDLE, others.size() == 1 ? "may.not" : "may.not.more", sections(others, locale));
    }

    /** Their names, as one says them. */
    public static String sections(Collection<Section> sections, Locale locale) {
        List<String> names = sections.stream()
                .sorted()
                .map(section -> Texts.text(locale, "Cases", "Section." + section))
                .toList();
        if (names.size() < 2) {
            return String.join("", names);
        }
        return String.join(", ", names.subList(0, names.size() - 1)) + " " + Texts.text(locale, BUNDLE, "and") + " "
                + names.getLast();
    }

    private String name(ShareAdvice advice) {
        return register.names(List.of(advice.organisation())).getOrDefault(advice.organisation(), "?");
    }

    private String ask(ShareAdvice advice, Locale locale) {
        List<String> names = advice.ask().isEmpty()
                ? List.of()
                : register.officerNames(advice.ask()).values().stream().sorted().toList();
        return names.isEmpty()
                ? Texts.text(locale, BUNDLE, "ask.nobody")
                : String.join(", ", names) + " (" + Texts.text(locale, BUNDLE, "ask.nobody") + ")";
    }

    private static String purposeName(String purpose, Locale locale) {
        return Texts.text(locale, "Access", "purpose." + purpose);
    }
}
