package nl.regieloket.splits;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.regieloket.access.Actor;
import nl.regieloket.access.Assurance;
import nl.regieloket.access.locks.LockReason;
import nl.regieloket.casefiles.CaseFileRow;
import nl.regieloket.casefiles.CaseListQuery;
import nl.regieloket.casefiles.DirectingCases;
import nl.regieloket.casefiles.ReadingCases;
import nl.regieloket.casefiles.locks.LockingCases;
import nl.regieloket.claims.ClaimKind;
import nl.regieloket.claims.ClaimState;
import nl.regieloket.claims.NewClaim;
import nl.regieloket.claims.ReadingClaims;
import nl.regieloket.claims.RecordingClaims;
import nl.regieloket.delegations.FollowedCase;
import nl.regieloket.delegations.FollowingCases;
import nl.regieloket.delegations.RecordingRepresentations;
import nl.regieloket.delegations.RedeemingInvitations;
import nl.regieloket.kernel.Bsn;
import nl.regieloket.kernel.BusinessClock;
import nl.regieloket.kernel.Euro;
import nl.regieloket.kernel.id.CaseFileId;
import nl.regieloket.kernel.id.HouseholdId;
import nl.regieloket.kernel.id.OrganisationId;
import nl.regieloket.kernel.id.PersonId;
import nl.regieloket.kernel.id.ResidentId;
import nl.regieloket.organisations.OfficerFunction;
import nl.regieloket.organisations.OrganisationKind;
import nl.regieloket.persons.Address;
import nl.regieloket.persons.FindingResidents;
import nl.regieloket.persons.NewResident;
import nl.regieloket.persons.RegisteringResidents;
import nl.regieloket.persons.ResidentFacts;
import nl.regieloket.persons.ResidentName;
import nl.regieloket.persons.households.HouseholdRole;
import nl.regieloket.persons.households.KeepingHouseholds;
import nl.regieloket.persons.households.NewMember;
import nl.regieloket.testing.Cases;
import nl.regieloket.testing.InContainer;
import nl.regieloket.testing.InvitationCodes;
import nl.regieloket.testing.Parties;
import nl.regieloket.testing.Stored;
import org.junit.jupiter.api.BeforeEach;

/** Lotte and Marco with a child, a debt of each and one of both; Nadia directs their case, and Joris does not. */
abstract class TwoWhoPart extends InContainer {
    static final Bsn LOTTE = new Bsn("999990159");
    static final LocalDate LONG_AGO = LocalDate.of(2020, 1, 1);

    @Inject
    Cases cases;

    @Inject
    Parties parties;

    @Inject
    SplittingHouseholds splitting;

    @Inject
    ReadingCases reading;

    @Inject
    DirectingCases directing;

    @Inject
    LockingCases locking;

    @Inject
    ReadingClaims claims;

    @Inject
    RecordingClaims recording;

    @Inject
    RegisteringResidents registering;

    @Inject
    FindingResidents finding;

    @Inject
    KeepingHouseholds households;

    @Inject
    RecordingRepresentations inviting;

    @Inject
    RedeemingInvitations redeeming;

    @Inject
    FollowingCases following;

    @Inject
    InvitationCodes codes;

    @Inject
    Stored stored;

    @Inject
    BusinessClock clock;

    Cases.Directed directed;
    Actor nadia;
    Actor joris;
    Actor anne;
    Actor coordinator;
    HouseholdId household;
    ResidentId marco;
    ResidentId lotte;
    ResidentId child;
    OrganisationId creditor;

    @BeforeEach
    void two_who_part() {
        directed = cases.directed();
        nadia = strongly(directed.casemanager());
        joris = parties.officer(directed.municipality(), OfficerFunction.CASEMANAGER);
        anne = parties.officer(directed.municipality(), OfficerFunction.CASEMANAGER);
        coordinator = parties.officer(directed.municipality(), OfficerFunction.COORDINATOR);
        marco = directed.resident();
        household = reading.overview(nadia, directed.id()).reference().household();
        lotte = registering.register(
                directed.desk(),
                new NewResident(
                        new ResidentFacts(
                                new ResidentName("Lotte", null, "de Graaf"),
                                null,
                                "samen@thuis.example",
                                "0201234567",
                                "nl"),
                        LOTTE,
                        new Address("Kerkstraat", "5", "1234 AB", "Rietmond"),
                        false));
        child = registering.register(directed.desk(), new NewResident(named("Mila", "de Graaf"), null, null, false));
        households.join(directed.desk(), household, new NewMember(lotte, HouseholdRole.ADULT, LONG_AGO));
        households.join(directed.desk(), household, new NewMember(child, HouseholdRole.CHILD, LONG_AGO));
        creditor = parties.organisation(OrganisationKind.CREDITOR);
        owes(Set.of(marco), "10.00");
        owes(Set.of(lotte), "20.00");
        owes(Set.of(marco, lotte), "12600.00");
    }

    void split() {
        split(Map.of());
    }

    void split(Map<ResidentId, Custody> children) {
        splitting.split(nadia, directed.id(), wanted(children, joris.person(), anne.person(), coordinator.person()));
    }

    NewSplit wanted(Map<ResidentId, Custody> children, PersonId casemanager, PersonId... others) {
        return new NewSplit(
                lotte,
                children,
                clock.today().minusDays(1),
                LockReason.VIOLENCE,
                casemanager,
                Set.of(others),
                "Heeft ruimte en kent niemand van hen");
    }

    /** The case that was split off, as its casemanager finds it. */
    CaseFileId splitOff() {
        return new CaseFileId(UUID.fromString(stored.text(
                "select id from case_file where casemanager_id = ? order by opened_at desc limit 1", joris.person())));
    }

    ResidentId lotteThere() {
        return reading.household(joris, splitOff()).getFirst().resident();
    }

    void owes(Set<ResidentId> debtors, String amount) {
        recording.add(
                nadia,
                directed.id(),
                new NewClaim(
                        debtors,
                        creditor,
                        null,
                        UUID.randomUUID().toString(),
                        ClaimKind.OTHER,
                        Euro.of(amount),
                        Euro.of(amount),
                        Euro.ZERO,
                        false,
                        null,
                        null,
                        ClaimState.DUNNING));
    }

    Actor page(ResidentId resident) {
        Actor page = parties.forOneself(OfficerFunction.RESIDENT);
        redeeming.redeem(
                page,
                codes.newest(
                        directed.id(),
                        "invitation.resident",
                        () -> inviting.inviteResident(directed.desk(), directed.id(), resident, "x@test.example")));
        return page;
    }

    List<CaseFileId> followed(Actor page) {
        return following.own(page).stream().map(FollowedCase::id).toList();
    }

    List<CaseFileId> listed(Actor who) {
        return reading.list(who, new CaseListQuery(null, null, null, 50)).rows().stream()
                .map(CaseFileRow::id)
                .toList();
    }

    Actor strongly(Actor casemanager) {
        return parties.again(casemanager, directed.municipality(), Assurance.STRONG, OfficerFunction.CASEMANAGER);
    }

    static Set<PersonId> people(Actor... actors) {
        return Arrays.stream(actors).map(Actor::person).collect(Collectors.toSet());
    }

    static ResidentFacts named(String given, String family) {
        return new ResidentFacts(new ResidentName(given, null, family), null, null, null, "nl");
    }
}
