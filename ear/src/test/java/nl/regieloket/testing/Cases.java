package nl.regieloket.testing;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.regieloket.access.Actor;
import nl.regieloket.casefiles.DirectingCases;
import nl.regieloket.casefiles.NewCaseFile;
import nl.regieloket.casefiles.OpeningCases;
import nl.regieloket.casefiles.ReadingCases;
import nl.regieloket.claims.ClaimKind;
import nl.regieloket.claims.ClaimState;
import nl.regieloket.claims.NewClaim;
import nl.regieloket.claims.RecordingClaims;
import nl.regieloket.kernel.Euro;
import nl.regieloket.kernel.id.CaseFileId;
import nl.regieloket.kernel.id.ClaimId;
import nl.regieloket.kernel.id.OrganisationId;
import nl.regieloket.kernel.id.ResidentId;
import nl.regieloket.organisations.OfficerFunction;
import nl.regieloket.persons.NewResident;
import nl.regieloket.persons.RegisteringResidents;
import nl.regieloket.persons.ResidentFacts;
import nl.regieloket.persons.ResidentName;
import nl.regieloket.persons.households.HouseholdRole;
import nl.regieloket.persons.households.KeepingHouseholds;
import nl.regieloket.persons.households.NewMember;
import org.jspecify.annotations.Nullable;

/** Cases that somebody directs, for tests inside the server: of a new municipality, with new people. */
@Dependent
public class Cases {
    @Inject
    private Parties parties;

    @Inject
    private RegisteringResidents registering;

    @Inject
    private KeepingHouseholds households;

    @Inject
    private OpeningCases opening;

    @Inject
    private DirectingCases directing;

    @Inject
    private ReadingCases reading;

    @Inject
    private RecordingClaims recording;

    /** A case with the people around it. */
    public record Directed(
            OrganisationId municipality,
            Actor desk,
            Actor coordinator,
            Actor casemanager,
            CaseFileId id,
            ResidentId resident) {}

    public Directed directed() {
        OrganisationId municipality = parties.municipality();
        return directed(
                municipality,
                parties.officer(municipality, OfficerFunction.DESK_OFFICER),
                parties.officer(municipality, OfficerFunction.COORDINATOR),
                parties.officer(municipality, OfficerFunction.CASEMANAGER));
    }

    /** Another case of the same people. */
    public Directed another(Directed like) {
        return directed(like.municipality(), like.desk(), like.coordinator(), like.casemanager());
    }

    /** A case at the desk of these people, which nobody directs yet. */
    public CaseFileId inIntake(Directed like) {
        return opened(like.desk(), resident(like.desk()));
    }

    /** This one directs it from now on. */
    public void directing(Directed like, CaseFileId inIntake) {
        long version = reading.overview(like.coordinator(), inIntake).version();
        directing.assign(
                like.coordinator(), inIntake, version, like.casemanager().person(), "Has room");
    }

    private ResidentId resident(Actor desk) {
        var facts = new ResidentFacts(new ResidentName("Samira", null, "El Idrissi"), null, null, null, "nl");
        return registering.register(desk, new NewResident(facts, null, null, false));
    }

    private CaseFileId opened(Actor desk, ResidentId resident) {
        var household =
                households.form(desk, List.of(new NewMember(resident, HouseholdRole.ADULT, LocalDate.of(2020, 1, 1))));
        return opening.open(desk, new NewCaseFile(household, Set.of("wgs"), null));
    }

    private Directed directed(OrganisationId municipality, Actor desk, Actor coordinator, Actor casemanager) {
        ResidentId resident = resident(desk);
        CaseFileId id = opened(desk, resident);
        long version = reading.overview(coordinator, id).version();
        directing.assign(coordinator, id, version, casemanager.person(), "Has room");
        return new Directed(municipality, desk, coordinator, casemanager, id, resident);
    }

    /** Records a claim by hand. */
    public ClaimId claim(Directed ofCase, OrganisationId creditor, String amount) {
        return claim(ofCase, creditor, ofCase.resident(), amount);
    }

    /** Records a claim on one of the household. */
    public ClaimId claim(Directed ofCase, OrganisationId creditor, ResidentId debtor, String amount) {
        String reference = UUID.randomUUID().toString();
        return recording.add(
                ofCase.casemanager(), ofCase.id(), told(debtor, creditor, null, reference, amount, ClaimState.DUNNING));
    }

    /** What can be told of a claim: of that creditor, who collects it, under that reference. */
    public static NewClaim told(Directed ofCase, OrganisationId creditor, String reference, String amount) {
        return told(ofCase, creditor, null, reference, amount, ClaimState.DUNNING);
    }

    public static NewClaim told(
            Directed ofCase,
            OrganisationId creditor,
            @Nullable OrganisationId agent,
            String reference,
            String amount,
            ClaimState state) {
        return told(ofCase.resident(), creditor, agent, reference, amount, state);
    }

    private static NewClaim told(
            ResidentId debtor,
            OrganisationId creditor,
            @Nullable OrganisationId agent,
            String reference,
            String amount,
            ClaimState state) {
        return new NewClaim(
                Set.of(debtor),
                creditor,
                agent,
                reference,
                ClaimKind.OTHER,
                Euro.of(amount),
                Euro.of(amount),
                Euro.ZERO,
                false,
                null,
                null,
                state);
    }
}
