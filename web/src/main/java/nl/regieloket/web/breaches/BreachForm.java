package nl.regieloket.web.breaches;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import nl.regieloket.kernel.BusinessClock;
import nl.regieloket.privacy.breaches.BreachFacts;
import nl.regieloket.privacy.breaches.BreachNature;
import nl.regieloket.privacy.breaches.BreachPart;
import org.jspecify.annotations.Nullable;

/** The facts of a breach as they are typed. */
public class BreachForm implements Serializable {
    private static final long serialVersionUID = 1L;

    private @Nullable String what;
    private @Nullable Instant discovered;
    private @Nullable LocalDate day;
    private @Nullable LocalTime time;
    private @Nullable String movedBecause;
    private @Nullable LocalDate happenedFrom;
    private @Nullable LocalDate happenedUntil;
    private @Nullable BreachPart part;
    private @Nullable String controller;
    private HashSet<BreachNature> natures = new HashSet<>();
    private @Nullable String peopleKinds;
    private @Nullable Integer peopleAbout;
    private @Nullable Integer recordsAbout;
    private @Nullable String dataKinds;
    private @Nullable String consequences;
    private @Nullable String measures;

    /** What is on record. */
    void show(BreachFacts facts) {
        what = facts.what();
        discovered = facts.discoveredAt();
        day = BusinessClock.dayOf(facts.discoveredAt());
        time = Moments.timeOf(facts.discoveredAt());
        movedBecause = null;
        happenedFrom = facts.happenedFrom();
        happenedUntil = facts.happenedUntil();
        part = facts.part();
        controller = facts.controller();
        natures = new HashSet<>(facts.natures());
        peopleKinds = facts.peopleKinds();
        peopleAbout = facts.peopleAbout();
        recordsAbout = facts.recordsAbout();
        dataKinds = facts.dataKinds();
        consequences = facts.consequences();
        measures = facts.measures();
    }

    BreachFacts facts() {
        Instant told = Moments.of("discoveredAt", day, "discoveredTime", time);
        return new BreachFacts(
                Objects.requireNonNullElse(what, ""),
                discovered == null ? told : Moments.keeping(discovered, told),
                movedBecause,
                happenedFrom,
                happenedUntil,
                part,
                controller,
                natures,
                peopleKinds,
                peopleAbout,
                recordsAbout,
                dataKinds,
                consequences,
                measures);
    }

    public @Nullable String getWhat() {
        return what;
    }

    public void setWhat(@Nullable String what) {
        this.what = what;
    }

    public @Nullable LocalDate getDay() {
        return day;
    }

    public void setDay(@Nullable LocalDate day) {
        this.day = day;
    }

    public @Nullable LocalTime getTime() {
        return time;
    }

    public void setTime(@Nullable LocalTime time) {
        this.time = time;
    }

    public @Nullable String getMovedBecause() {
        return movedBecause;
    }

    public void setMovedBecause(@Nullable String movedBecause) {
        this.movedBecause = movedBecause;
    }

    public @Nullable LocalDate getHappenedFrom() {
        return happenedFrom;
    }

    public void setHappenedFrom(@Nullable LocalDate happenedFrom) {
        this.happenedFrom = happenedFrom;
    }

    public @Nullable LocalDate getHappenedUntil() {
        return happenedUntil;
    }

    public void setHappenedUntil(@Nullable LocalDate happenedUntil) {
        this.happenedUntil = happenedUntil;
    }

    public @Nullable BreachPart getPart() {
        return part;
    }

    public void setPart(@Nullable BreachPart part) {
        this.part = part;
    }

    public @Nullable String getController() {
        return controller;
    }

    public void setController(@Nullable String controller) {
        this.controller = controller;
    }

    public @Nullable String getPeopleKinds() {
        return peopleKinds;
    }

    public void setPeopleKinds(@Nullable String peopleKinds) {
        this.peopleKinds = peopleKinds;
    }

    public @Nullable Integer getPeopleAbout() {
        return peopleAbout;
    }

    public void setPeopleAbout(@Nullable Integer peopleAbout) {
        this.peopleAbout = peopleAbout;
    }

    public @Nullable Integer getRecordsAbout() {
        return recordsAbout;
    }

    public void setRecordsAbout(@Nullable Integer recordsAbout) {
        this.recordsAbout = recordsAbout;
    }

    public @Nullable String getDataKinds() {
        return dataKinds;
    }

    public void setDataKinds(@Nullable String dataKinds) {
        this.dataKinds = dataKinds;
    }

    public @Nullable String getConsequences() {
        return consequences;
    }

    public void setConsequences(@Nullable String consequences) {
        this.consequences = consequences;
    }

    public @Nullable String getMeasures() {
        return measures;
    }

    public void setMeasures(@Nullable String measures) {
        this.measures = measures;
    }

    public Set<BreachNature> getNatures() {
        return natures;
    }

    public void setNatures(Set<BreachNature> natures) {
        this.natures = new HashSet<>(natures);
    }
}
