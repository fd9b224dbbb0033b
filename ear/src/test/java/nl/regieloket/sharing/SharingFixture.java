package nl.regieloket.sharing;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import nl.regieloket.access.Actor;
import nl.regieloket.access.Section;
import nl.regieloket.casefiles.DirectingCases;
import nl.regieloket.casefiles.NewCaseFile;
import nl.regieloket.casefiles.OpeningCases;
import nl.regieloket.casefiles.ReadingCases;
import nl.regieloket.kernel.BusinessClock;
import nl.regieloket.kernel.id.CaseFileId;
import nl.regieloket.kernel.id.OrganisationId;
import nl.regieloket.kernel.id.PersonId;
import nl.regieloket.kernel.id.ResidentId;
import nl.regieloket.kernel.id.ShareOfferId;
import nl.regieloket.organisations.OfficerFunction;
import nl.regieloket.organisations.OrganisationKind;
import nl.regieloket.persons.NewResident;
import nl.regieloket.persons.RegisteringResidents;
import nl.regieloket.persons.ResidentFacts;
import nl.regieloket.persons.ResidentName;
import nl.regieloket.persons.households.HouseholdRole;
import nl.regieloket.persons.households.KeepingHouseholds;
import nl.regieloket.persons.households.NewMember;
import nl.regieloket.sharing.rules.ShareForm;
import nl.regieloket.testing.Cases;
import nl.regieloket.testing.Parties;

/** Cases under more than one law, and offers of them, for tests inside the server. */
@Dependent
class SharingFixture {
    static final String QUESTION = "Kijkt u mee naar wat er kan?";

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
    private OfferingShares offering;

    @Inject
    private AnsweringShares answering;

    @Inject
    private BusinessClock clock;

    /** An organisation with somebody who works there. */
    record Partner(OrganisationId id, Actor officer) {}

    Partner agency() {
        OrganisationId id = parties.organisation(OrganisationKind.NATIONAL_AGENCY);
        return new Partner(id, parties.officer(id, OfficerFunction.TAILORING_OFFICER));
    }

    Partner helpers() {
        OrganisationId id = parties.organisation(OrganisationKind.CIVIL_SOCIETY);
        return new Partner(id, parties.officer(id, OfficerFunction.HELPER));
    }

    Actor colleague(Partner of) {
        return parties.officer(of.id(), OfficerFunction.TAILORING_OFFICER);
    }

    /** A case of the household El Idrissi that somebody directs, under these laws. */
    Cases.Directed directed(String... laws) {
        OrganisationId municipality = parties.municipality();
        Actor desk = parties.officer(municipality, OfficerFunction.DESK_OFFICER);
        Actor coordinator = parties.officer(municipality, OfficerFunction.COORDINATOR);
        Actor casemanager = parties.officer(municipality, OfficerFunction.CASEMANAGER);
        var facts = new ResidentFacts(new ResidentName("Samira", null, "El Idrissi"), null, null, null, "nl");
        ResidentId resident = registering.register(desk, new NewResident(facts, null, null, false));
        var household =
                households.form(desk, List.of(new NewMember(resident, HouseholdRole.ADULT, LocalDate.of(2020, 1, 1))));
        CaseFileId id = opening.open(desk, new NewCaseFile(household, Set.of(laws), null));
        directing.assign(
                coordinator, id, reading.overview(coordinator, id).version(), casemanager.person(), "Has room");
        return new Cases.Directed(municipality, desk, coordinator, casemanager, id, resident);
    }

    LocalDate inAMonth() {
        return clock.today().plusMonths(1);
    }

    NewShareOffer facts(ShareForm form, OrganisationId to, String purpose, Set<Section> sections, boolean marked) {
        return new NewShareOffer(form, to, null, null, purpose, sections, inAMonth(), QUESTION, marked);
    }

    NewShareOffer looking(Partner to, Section... sections) {
        return facts(ShareForm.LOOK_ALONG, to.id(), "participation-wgs", Set.of(sections), false);
    }

    NewShareOffer working(Partner to, Section... sections) {
        return facts(ShareForm.WORK_ALONG, to.id(), "participation-wgs", Set.of(sections), false);
    }

    NewShareOffer direction(Cases.Directed of, PersonId to) {
        return new NewShareOffer(ShareForm.HAND_OVER, of.municipality(), null, to, "", Set.of(), null, QUESTION, false);
    }

    ShareOfferId offered(Cases.Directed of, NewShareOffer facts) {
        return offering.offer(of.casemanager(), of.id(), facts);
    }

    ShareOfferId accepted(Cases.Directed of, Partner by, NewShareOffer facts) {
        ShareOfferId id = offered(of, facts);
        answering.accept(by.officer(), id);
        return id;
    }
}
