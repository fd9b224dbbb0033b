package nl.regieloket.delegations;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import nl.regieloket.access.Actor;
import nl.regieloket.casefiles.DirectingCases;
import nl.regieloket.casefiles.ReadingCases;
import nl.regieloket.casefiles.timeline.TimelineRow;
import nl.regieloket.claims.ReadingClaims;
import nl.regieloket.kernel.Period;
import nl.regieloket.kernel.id.ClaimId;
import nl.regieloket.kernel.id.HouseholdId;
import nl.regieloket.kernel.id.OrganisationId;
import nl.regieloket.kernel.id.RepresentationId;
import nl.regieloket.kernel.id.ResidentId;
import nl.regieloket.organisations.OfficerFunction;
import nl.regieloket.organisations.OrganisationKind;
import nl.regieloket.persons.NewResident;
import nl.regieloket.persons.RegisteringResidents;
import nl.regieloket.persons.ResidentFacts;
import nl.regieloket.persons.ResidentName;
import nl.regieloket.persons.households.HouseholdRole;
import nl.regieloket.persons.households.KeepingHouseholds;
import nl.regieloket.persons.households.NewMember;
import nl.regieloket.testing.Cases;
import nl.regieloket.testing.Days;
import nl.regieloket.testing.InContainer;
import nl.regieloket.testing.InvitationCodes;
import nl.regieloket.testing.Parties;
import nl.regieloket.testing.Stored;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** Two live in one household, and each has debts of the own. */
abstract class TwoResidentsFixture extends InContainer {
    @Inject
    Stored stored;

    @Inject
    RecordingRepresentations recording;

    @Inject
    RedeemingInvitations redeeming;

    @Inject
    EndingRepresentations ending;

    @Inject
    ReadingRepresentations reading;

    @Inject
    ClosingPages closing;

    @Inject
    FollowingCases following;

    @Inject
    ReadingClaims claims;

    @Inject
    RegisteringResidents registering;

    @Inject
    KeepingHouseholds households;

    @Inject
    ReadingCases readingCases;

    @Inject
    DirectingCases directing;

    @Inject
    Cases cases;

    @Inject
    Parties parties;

    @Inject
    Days days;

    @Inject
    InvitationCodes codes;

    Cases.Directed directed;
    HouseholdId household;
    ResidentId samira;
    ResidentId karim;
    ClaimId ofSamira;
    ClaimId ofKarim;

    @BeforeEach
    void twoInOneHousehold() {
        directed = cases.directed();
        samira = directed.resident();
        household = readingCases
                .overview(directed.casemanager(), directed.id())
                .reference()
                .household();
        var facts = new ResidentFacts(new ResidentName("Karim", null, "El Idrissi"), null, null, null, "nl");
        karim = registering.register(directed.desk(), new NewResident(facts, null, null, false));
        households.join(
                directed.desk(), household, new NewMember(karim, HouseholdRole.ADULT, LocalDate.of(2021, 1, 1)));
        OrganisationId creditor = parties.organisation(OrganisationKind.CREDITOR);
        ofSamira = cases.claim(directed, creditor, samira, "10.00");
        ofKarim = cases.claim(directed, creditor, karim, "10.00");
    }

    @AfterEach
    void theRealTimeAgain() {
        days.goBack();
    }

    Actor page(ResidentId resident) {
        Actor page = parties.forOneself(OfficerFunction.RESIDENT);
        redeeming.redeem(
                page,
                codes.newest(
                        directed.id(),
                        "invitation.resident",
                        () -> recording.inviteResident(
                                directed.desk(), directed.id(), resident, "bewoner@test.example")));
        return page;
    }

    Actor helper(ResidentId resident, LocalDate from, LocalDate until) {
        Actor helper = parties.forOneself(OfficerFunction.HELPER);
        redeeming.redeem(helper, helperCode(record(resident, null, from, until)));
        return helper;
    }

    RepresentationId record(
            ResidentId resident, @Nullable OrganisationId organisation, LocalDate from, LocalDate until) {
        return recording.record(
                directed.desk(),
                directed.id(),
                new NewRepresentation(
                        resident,
                        organisation == null ? "Rik" : null,
                        organisation == null ? "rik@test.example" : null,
                        organisation,
                        "debt-file",
                        new Period(from, until),
                        IdentityCheck.PASSPORT,
                        false));
    }

    String helperCode(RepresentationId id) {
        return codes.newest(
                directed.id(),
                "invitation.helper",
                () -> recording.inviteAgain(directed.desk(), id, "rik@test.example"));
    }

    /** What the timeline of the case tells of pages, in order; not that a code was sent. */
    List<String> told() {
        return readingCases.timeline(directed.casemanager(), directed.id(), null).rows().stream()
                .map(TimelineRow::code)
                .filter(code -> code.startsWith("portal.") && !code.startsWith("portal.invited"))
                .toList()
                .reversed();
    }
}
