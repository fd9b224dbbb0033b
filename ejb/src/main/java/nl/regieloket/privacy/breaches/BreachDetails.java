package nl.regieloket.privacy.breaches;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nl.regieloket.kernel.Problem;
import nl.regieloket.kernel.Words;
import org.jspecify.annotations.Nullable;

/** What happened; what is not known yet is null. */
@Embeddable
class BreachDetails {
    private static final int LONGEST = 2000;
    private static final int LINE = 300;
    private static final int NAME = 200;

    private String what;

    @Column(name = "discovered_at")
    private Instant discoveredAt;

    @Column(name = "happened_from")
    private @Nullable LocalDate happenedFrom;

    @Column(name = "happened_until")
    private @Nullable LocalDate happenedUntil;

    @Enumerated(EnumType.STRING)
    private @Nullable BreachPart part;

    private @Nullable String controller;

    private @Nullable String natures;

    @Column(name = "people_kinds")
    private @Nullable String peopleKinds;

    @Column(name = "people_about")
    private @Nullable Integer peopleAbout;

    @Column(name = "records_about")
    private @Nullable Integer recordsAbout;

    @Column(name = "data_kinds")
    private @Nullable String dataKinds;

    private @Nullable String consequences;

    private @Nullable String measures;

    @SuppressWarnings("NullAway.Init")
    protected BreachDetails() {}

    BreachDetails(String what, Instant discoveredAt) {
        this.what = Words.required("what", what, LONGEST);
        this.discoveredAt = discoveredAt;
    }

    void become(BreachFacts facts) {
        what = Words.required("what", facts.what(), LONGEST);
        discoveredAt = facts.discoveredAt();
        happenedFrom = facts.happenedFrom();
        happenedUntil = facts.happenedUntil();
        part = facts.part();
        controller = part == BreachPart.PROCESSOR
                ? Words.requiredLine("controller", facts.controller() == null ? "" : facts.controller(), NAME)
                : null;
        natures = facts.natures().isEmpty()
                ? null
                : facts.natures().stream().sorted().map(Enum::name).collect(Collectors.joining(" "));
        peopleKinds = line("peopleKinds", facts.peopleKinds());
        peopleAbout = facts.peopleAbout();
        recordsAbout = facts.recordsAbout();
        dataKinds = line("dataKinds", facts.dataKinds());
        consequences = text("consequences", facts.consequences());
        measures = text("measures", facts.measures());
    }

    private static @Nullable String line(String field, @Nullable String told) {
        return told == null || told.isBlank() ? null : Words.requiredLine(field, told, LINE);
    }

    private static @Nullable String text(String field, @Nullable String told) {
        return told == null || told.isBlank() ? null : Words.required(field, told, LONGEST);
    }

    /** What the law wants to be on record (AVG 33 lid 3 and 5) and is not; empty: nothing. */
    List<Problem.Violation> lacks() {
        List<Problem.Violation> lacks = new ArrayList<>();
        require(lacks, "part", part);
        require(lacks, "happenedFrom", happenedFrom);
        require(lacks, "natures", natures);
        require(lacks, "peopleKinds", peopleKinds);
        require(lacks, "peopleAbout", peopleAbout);
        require(lacks, "dataKinds", dataKinds);
        require(lacks, "consequences", consequences);
        require(lacks, "measures", measures);
        return lacks;
    }

    private static void require(List<Problem.Violation> lacks, String field, @Nullable Object value) {
        if (value == null) {
            lacks.add(new Problem.Violation(field, "required"));
        }
    }

    Instant discoveredAt() {
        return discoveredAt;
    }

    boolean isOfProcessor() {
        return part == BreachPart.PROCESSOR;
    }

    String what() {
        return what;
    }

    BreachFacts facts() {
        return new BreachFacts(
                what,
                discoveredAt,
                null,
                happenedFrom,
                happenedUntil,
                part,
                controller,
                natureSet(),
                peopleKinds,
                peopleAbout,
                recordsAbout,
                dataKinds,
                consequences,
                measures);
    }

    private Set<BreachNature> natureSet() {
        return natures == null
                ? EnumSet.noneOf(BreachNature.class)
                : Arrays.stream(natures.split(" ", -1))
                        .map(BreachNature::valueOf)
                        .collect(Collectors.toSet());
    }
}
