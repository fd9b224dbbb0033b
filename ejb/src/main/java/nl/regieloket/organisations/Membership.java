package nl.regieloket.organisations;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.regieloket.kernel.Period;
import nl.regieloket.kernel.Problem;
import nl.regieloket.kernel.id.MembershipId;
import nl.regieloket.kernel.id.PersonId;
import nl.regieloket.kernel.id.TeamId;
import org.jspecify.annotations.Nullable;

/**
 * That a person works for an organisation in one or more functions: begins on a day, ends by a last day being set or at
 * once, and is never removed, since the trail names the person. Other functions or teams are another membership, that
 * begins the day after this one ends. One person has at most one membership of an organisation on a day.
 */
@Entity
@Table(name = "membership")
class Membership {
    @Id
    @Column(columnDefinition = "uuid")
    private UUID id;

    @Version
    private long version;

    @Column(name = "person_id", columnDefinition = "uuid")
    private UUID person;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "organisation_id")
    private Organisation organisation;

    @Column(name = "display_name")
    private String displayName;

    private String email;

    @ElementCollection
    @CollectionTable(name = "membership_function", joinColumns = @JoinColumn(name = "membership_id"))
    @Column(name = "officer_function")
    @Enumerated(EnumType.STRING)
    private Set<OfficerFunction> functions = new HashSet<>();

    @ElementCollection
    @CollectionTable(name = "membership_team", joinColumns = @JoinColumn(name = "membership_id"))
    @Column(name = "team_id", columnDefinition = "uuid")
    private Set<UUID> teams = new HashSet<>();

    /** First day, inclusive. */
    @Column(name = "valid_from")
    private LocalDate validFrom;

    /** Last day, inclusive; null: without end. */
    @Column(name = "valid_until")
    private @Nullable LocalDate validUntil;

    /** Real moment in the last day from which it holds no more; null: it holds all of its last day. */
    @Column(name = "left_at")
    private @Nullable Instant leftAt;

    /** Why it was put on record after its first day; null: it was not. */
    @Column(name = "enrol_reason")
    private @Nullable String enrolReason;

    @SuppressWarnings("NullAway.Init")
    protected Membership() {}

    Membership(MembershipId id, Organisation organisation, NewMembership facts) {
        if (!facts.functions().stream().allMatch(function -> function.isHeldIn(organisation.kind()))) {
            throw new Problem.Invalid("functions", "membership.function-not-held-there");
        }
        this.id = id.value();
        this.organisation = organisation;
        person = facts.person().value();
        displayName = facts.displayName();
        email = facts.email();
        functions.addAll(facts.functions());
        facts.teams().forEach(team -> teams.add(team.value()));
        validFrom = facts.period().from();
        validUntil = facts.period().until();
    }

    /** Ends it, or ends it sooner; {@code lastDay} is the last day on which it holds. Never lets it last longer. */
    void end(LocalDate lastDay) {
        if (validUntil != null && lastDay.isAfter(validUntil)) {
            throw new Problem.Invalid("lastDay", "membership.ends-earlier");
        }
        validUntil = new Period(validFrom, lastDay).until();
    }

    /** Notes, before it is added, why it begins on a day that has passed. */
    void beganEarlier(String reason) {
        enrolReason = reason;
    }

    /** Ends it now: it holds no more from this moment on. One that has yet to begin never will. */
    void endAtOnce(LocalDate today, Instant now) {
        if (holdsAfter(today)) {
            validUntil = validFrom.isAfter(today) ? validFrom : today;
            leftAt = now;
        }
    }

    /** Ends it by that day, unless it ends sooner; one that begins later never will. */
    void endBy(LocalDate lastDay, Instant now) {
        if (validFrom.isAfter(lastDay)) {
            validUntil = validFrom;
            leftAt = now;
        } else if (validUntil == null || validUntil.isAfter(lastDay)) {
            validUntil = lastDay;
        }
    }

    /**
     * Goes on in other functions or teams from that day: this one ends the day before, and the next takes over its other
     * days.
     *
     * @throws Problem.Invalid {@code membership.moves-later} on {@code from} when it begins on that day or later, or
     *     {@code membership.over-by-then}
     */
    Membership movedOn(LocalDate from, MembershipId next, Set<OfficerFunction> toFunctions, Set<TeamId> toTeams) {
        if (!from.isAfter(validFrom)) {
            throw new Problem.Invalid("from", "membership.moves-later");
        }
        if (leftAt != null || (validUntil != null && from.isAfter(validUntil))) {
            throw new Problem.Invalid("from", "membership.over-by-then");
        }
        var facts = new NewMembership(
                new PersonId(person),
                organisation.id(),
                displayName,
                email,
                toFunctions,
                toTeams,
                new Period(from, validUntil));
        validUntil = from.minusDays(1);
        return new Membership(next, organisation, facts);
    }

    /** Whether it holds on that day or a later one, as far as is known. */
    private boolean holdsAfter(LocalDate day) {
        return validUntil == null || validUntil.isAfter(day) || (validUntil.equals(day) && leftAt == null);
    }

    /** What its beginning and its end bring, as far as the end is known. */
    MembershipTurned turned() {
        List<LocalDate> days = new ArrayList<>(List.of(validFrom));
        if (validUntil != null) {
            days.add(leftAt == null ? validUntil.plusDays(1) : validUntil);
        }
        return new MembershipTurned(new PersonId(person), organisation.id(), functions, days);
    }

    MembershipId id() {
        return new MembershipId(id);
    }

    OfficerRow row() {
        return new OfficerRow(new PersonId(person), displayName, email);
    }

    MembershipView view() {
        return new MembershipView(
                new MembershipId(id),
                new PersonId(person),
                displayName,
                email,
                organisation.row(),
                functions,
                teams.stream().map(TeamId::new).collect(Collectors.toUnmodifiableSet()),
                new Period(validFrom, validUntil),
                leftAt);
    }
}
