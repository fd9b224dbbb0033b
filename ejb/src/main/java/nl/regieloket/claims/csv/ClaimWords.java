package nl.regieloket.claims.csv;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.ResourceBundle;
import nl.regieloket.claims.ClaimKind;
import nl.regieloket.claims.ClaimState;

/** The words for kinds and states in both languages, and back: what a spreadsheet says and what it means. */
final class ClaimWords {
    private static final Locale DUTCH = Locale.of("nl");
    private static final ResourceBundle.Control NO_FALLBACK =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private final Map<String, ClaimKind> kinds = new HashMap<>();
    private final Map<String, ClaimState> states = new HashMap<>();

    ClaimWords() {
        for (Locale locale : List.of(DUTCH, Locale.ENGLISH)) {
            ResourceBundle bundle = bundle(locale);
            for (ClaimKind kind : ClaimKind.values()) {
                kinds.put(plain(bundle.getString("ClaimKind." + kind.name())), kind);
                kinds.put(plain(kind.name()), kind);
            }
            for (ClaimState state : ClaimState.values()) {
                states.put(plain(bundle.getString("ClaimState." + state.name())), state);
                states.put(plain(state.name()), state);
            }
        }
    }

    Optional<ClaimKind> kind(String word) {
        return Optional.ofNullable(kinds.get(plain(word)));
    }

    Optional<ClaimState> state(String word) {
        return Optional.ofNullable(states.get(plain(word)));
    }

    static String dutch(Enum<?> constant) {
        return bundle(DUTCH).getString(constant.getDeclaringClass().getSimpleName() + "." + constant.name());
    }

    private static ResourceBundle bundle(Locale locale) {
        return ResourceBundle.getBundle(
                "nl.regieloket.messages.Claims", locale, ClaimWords.class.getClassLoader(), NO_FALLBACK);
    }

    private static String plain(String word) {
        return word.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{Nd}]", "");
    }
}
