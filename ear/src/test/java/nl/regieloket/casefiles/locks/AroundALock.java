package nl.regieloket.casefiles.locks;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nl.regieloket.access.Actor;
import nl.regieloket.access.Assurance;
import nl.regieloket.access.locks.LockReason;
import nl.regieloket.access.locks.NewLock;
import nl.regieloket.casefiles.CaseListQuery;
import nl.regieloket.casefiles.DirectingCases;
import nl.regieloket.casefiles.OpeningCases;
import nl.regieloket.casefiles.ReadingCases;
import nl.regieloket.claims.ReadingClaims;
import nl.regieloket.intake.LoggingContacts;
import nl.regieloket.kernel.Bsn;
import nl.regieloket.kernel.id.HouseholdId;
import nl.regieloket.kernel.id.PersonId;
import nl.regieloket.kernel.id.ResidentId;
import nl.regieloket.organisations.OfficerFunction;
import nl.regieloket.persons.FindingResidents;
import nl.regieloket.persons.NewResident;
import nl.regieloket.persons.RegisteringResidents;
import nl.regieloket.persons.ResidentFacts;
import nl.regieloket.persons.ResidentName;
import nl.regieloket.persons.ResidentQuery;
import nl.regieloket.persons.households.KeepingHouseholds;
import nl.regieloket.tasks.TaskRow;
import nl.regieloket.tasks.WorkList;
import nl.regieloket.tasks.WorkListQuery;
import nl.regieloket.testing.Cases;
import nl.regieloket.testing.InContainer;
import nl.regieloket.testing.Parties;
import org.junit.jupiter.api.BeforeEach;

/** A case that colleagues know, and the circle that a lock can leave it to. */
abstract class AroundALock extends InContainer {
    static final Bsn BSN = new Bsn("999990159");
    static final LocalDate LONG_AGO = LocalDate.of(2020, 1, 1);

    @Inject
    Cases cases;

    @Inject
    Parties parties;

    @Inject
    LockingCases locking;

    @Inject
    ReadingCases reading;

    @Inject
    DirectingCases directing;

    @Inject
    OpeningCases opening;

    @Inject
    ReadingClaims claims;

    @Inject
    RegisteringResidents registering;

    @Inject
    FindingResidents finding;

    @Inject
    KeepingHouseholds households;

    @Inject
    LoggingContacts logging;

    @Inject
    WorkList workList;

    Cases.Directed directed;
    Actor nadia;
    Actor joris;
    Actor otherDesk;
    Actor otherCoordinator;
    HouseholdId household;

    @BeforeEach
    void a_case_that_colleagues_know() {
        directed = cases.directed();
        nadia = directed.casemanager();
        joris = parties.officer(directed.municipality(), OfficerFunction.CASEMANAGER);
        otherDesk = parties.officer(directed.municipality(), OfficerFunction.DESK_OFFICER);
        otherCoordinator = parties.officer(directed.municipality(), OfficerFunction.COORDINATOR);
        household = reading.overview(nadia, directed.id()).reference().household();
        long version = finding.resident(otherDesk, directed.resident()).version();
        registering.identify(otherDesk, directed.resident(), version, BSN, "Uit het paspoort");
    }

    void lock() {
        lock(circle(nadia, directed.coordinator(), directed.desk()), Set.of());
    }

    void lock(Set<PersonId> members, Set<PersonId> excluded) {
        locking.lock(nadia, directed.id(), new NewLock(LockReason.VIOLENCE, true, members, excluded));
    }

    Actor elsewhere() {
        return parties.officer(parties.municipality(), OfficerFunction.COORDINATOR);
    }

    Actor strongly(Actor officer) {
        return parties.again(
                officer,
                directed.municipality(),
                Assurance.STRONG,
                officer.equals(nadia) ? OfficerFunction.CASEMANAGER : OfficerFunction.COORDINATOR);
    }

    static Set<PersonId> circle(Actor... people) {
        return Arrays.stream(people).map(Actor::person).collect(Collectors.toSet());
    }

    static NewResident lotte() {
        return new NewResident(facts("Lotte"), BSN, null, false);
    }

    static ResidentFacts facts(String given) {
        return new ResidentFacts(new ResidentName(given, null, "El Idrissi"), null, null, null, "nl");
    }

    List<String> work(Actor who) {
        return workList.mine(who, new WorkListQuery(null, 100)).rows().stream()
                .map(TaskRow::code)
                .toList();
    }

    boolean listed(Actor who) {
        return reading.list(who, new CaseListQuery(null, null, null, 50)).rows().stream()
                .anyMatch(row -> row.id().equals(directed.id()));
    }

    List<ResidentId> found(Actor who) {
        return finding.search(who, new ResidentQuery("El Idrissi", null, null, 100)).rows().stream()
                .map(row -> row.id())
                .toList();
    }
}
