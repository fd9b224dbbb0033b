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
 * That a person works for an organisation in one or more functions: begins on a day, ends by a last day being set, and
 * is never removed, since the trail names the person. One person has at most one membership of an organisation on a
 * day.
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

    /** What its beginning and its end bring, as far as the end is known. */
    MembershipTurned turned() {
        List<LocalDate> days = new ArrayList<>(List.of(validFrom));
        if (validUntil != null) {
            days.add(validUntil.plusDays(1));
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
                new Period(validFrom, validUntil));
    }
}
