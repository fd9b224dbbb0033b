package nl.regieloket.access.processing;

import java.util.Collection;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.regieloket.access.Subject;
import nl.regieloket.kernel.Slice;
import nl.regieloket.kernel.personal.About;
import nl.regieloket.kernel.personal.OfWhatWasAsked;
import nl.regieloket.kernel.personal.PersonalData;
import org.jspecify.annotations.Nullable;

/** Finds in what a boundary returns whom it tells about. */
final class Subjects {
    private final Object[] parameters;
    private final Set<About> found = new HashSet<>();

    private Subjects(Object[] parameters) {
        this.parameters = parameters;
    }

    /**
     * Whom a result tells about.
     *
     * @throws IllegalStateException when it tells about those who were asked about and nobody was, a fault in our code
     */
    static Set<About> of(@Nullable Object result, Object[] parameters) {
        var subjects = new Subjects(parameters);
        subjects.collect(result, null);
        return subjects.found;
    }

    /** Whom the ids among the parameters of a call lead to. */
    static Set<About> asked(Object[] parameters) {
        Set<About> asked = Stream.of(parameters).flatMap(Subjects::ofParameter).collect(Collectors.toUnmodifiableSet());
        if (asked.isEmpty()) {
            throw new IllegalStateException("Personal data was read, and nobody knows of whom");
        }
        return asked;
    }

    private static Stream<About> ofParameter(@Nullable Object parameter) {
        return switch (parameter) {
            case null -> Stream.empty();
            case Subject subject -> subject.about().stream();
            default -> About.of(parameter);
        };
    }

    private void collect(@Nullable Object value, @Nullable Object key) {
        switch (value) {
            case null -> {}
            case OfWhatWasAsked _ -> {
                Set<About> byKey = key == null ? Set.of() : About.of(key).collect(Collectors.toSet());
                found.addAll(byKey.isEmpty() ? asked(parameters) : byKey);
            }
            case PersonalData personal -> found.addAll(personal.tellsAbout());
            case Optional<?> optional -> optional.ifPresent(inside -> collect(inside, key));
            case Slice<?> slice -> collect(slice.rows(), key);
            case Collection<?> several -> several.forEach(one -> collect(one, key));
            case Map<?, ?> map ->
                map.forEach((name, inside) -> {
                    collect(name, null);
                    collect(inside, name);
                });
            default -> {}
        }
    }
}
