package nl.regieloket.access.processing;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.regieloket.kernel.personal.About;

/** Makes of each spooled read a line for each resident it was about. */
@Dependent
class ResolvingSubjects {
    private static final int MOST_STEPS = 5;

    @Inject
    @Any
    private Instance<DataSubjects> features;

    @Inject
    private Pseudonyms pseudonyms;

    List<ProcessingLine> lines(List<SpooledRead> reads) {
        Map<LocalDate, List<SpooledRead>> byDay = reads.stream()
                .collect(Collectors.groupingBy(SpooledRead::day, LinkedHashMap::new, Collectors.toList()));
        List<ProcessingLine> lines = new ArrayList<>();
        byDay.forEach((day, ofDay) -> {
            Set<About> asked = ofDay.stream()
                    .flatMap(read -> read.subjects().stream())
                    .filter(subject -> !subject.startsWith(About.Kind.RESIDENT + ":"))
                    .map(ResolvingSubjects::parse)
                    .collect(Collectors.toSet());
            Map<About, Set<About>> residents = residents(asked, day);
            ofDay.forEach(read -> read.subjects().forEach(subject -> lines.addAll(lines(read, subject, residents))));
        });
        return lines;
    }

    /** Whoever has no resident keeps a line of its own: nothing that was read is without one. */
    private List<ProcessingLine> lines(SpooledRead read, String subject, Map<About, Set<About>> residents) {
        if (subject.startsWith(About.Kind.RESIDENT + ":")) {
            return List.of(new ProcessingLine(read, Pseudonyms.RESIDENT, subject.substring(subject.indexOf(':') + 1)));
        }
        About about = parse(subject);
        Set<About> found = residents.getOrDefault(about, Set.of());
        return found.isEmpty()
                ? List.of(line(read, about))
                : found.stream().map(one -> line(read, one)).toList();
    }

    private ProcessingLine line(SpooledRead read, About about) {
        String type = Pseudonyms.type(about.kind());
        return new ProcessingLine(read, type, HexFormat.of().formatHex(pseudonyms.of(type, about.id())));
    }

    private Map<About, Set<About>> residents(Set<About> asked, LocalDate day) {
        Map<About, Set<About>> reached = new HashMap<>();
        asked.forEach(one -> reached.put(one, Set.of(one)));
        for (int step = 0; step < MOST_STEPS; step++) {
            Set<About> open = reached.values().stream()
                    .flatMap(Set::stream)
                    .filter(one -> one.kind() != About.Kind.RESIDENT)
                    .collect(Collectors.toSet());
            if (open.isEmpty()) {
                break;
            }
            Map<About, Set<About>> next = nearer(open, day);
            reached.replaceAll((_, some) -> some.stream()
                    .flatMap(one -> one.kind() == About.Kind.RESIDENT
                            ? Stream.of(one)
                            : next.getOrDefault(one, Set.of()).stream())
                    .collect(Collectors.toSet()));
        }
        return reached;
    }

    private Map<About, Set<About>> nearer(Set<About> open, LocalDate day) {
        Map<About, Set<About>> next = new HashMap<>();
        for (DataSubjects feature : features) {
            Map<LocalDate, Set<About>> byDay = open.stream()
                    .filter(one -> one.kind() == feature.kind())
                    .collect(Collectors.groupingBy(
                            one -> Objects.requireNonNullElse(one.on(), day), Collectors.toSet()));
            byDay.forEach((on, some) -> {
                Map<UUID, Set<About>> found =
                        feature.of(some.stream().map(About::id).collect(Collectors.toSet()), on);
                some.forEach(one -> next.put(one, found.getOrDefault(one.id(), Set.of())));
            });
        }
        return next;
    }

    private static About parse(String subject) {
        String[] parts = subject.split(":", 2);
        return new About(About.Kind.valueOf(parts[0]), UUID.fromString(parts[1]));
    }
}
