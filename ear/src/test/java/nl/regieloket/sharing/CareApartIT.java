package nl.regieloket.sharing;

import static nl.regieloket.testing.Refusals.forbidden;
import static nl.regieloket.testing.Refusals.missing;
import static nl.regieloket.testing.Refusals.refused;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import nl.regieloket.access.Actor;
import nl.regieloket.access.Section;
import nl.regieloket.casefiles.DirectingCases;
import nl.regieloket.casefiles.ReadingCases;
import nl.regieloket.kernel.id.ShareOfferId;
import nl.regieloket.notes.KeepingCareNotes;
import nl.regieloket.notes.KeepingNotes;
import nl.regieloket.notes.NoteId;
import nl.regieloket.organisations.OfficerFunction;
import nl.regieloket.sharing.rules.ShareForm;
import nl.regieloket.testing.Cases;
import nl.regieloket.testing.InContainer;
import nl.regieloket.testing.Parties;
import nl.regieloket.testing.Stored;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** CM-07: service and care are apart: who directs a case sees that care runs, never its content. */
class CareApartIT extends InContainer {
    @Inject
    private SharingFixture fixture;

    @Inject
    private OfferingShares offering;

    @Inject
    private ReadingSharedCases shared;

    @Inject
    private ReadingShares reading;

    @Inject
    private KeepingCareNotes care;

    @Inject
    private KeepingNotes notes;

    @Inject
    private ReadingCases cases;

    @Inject
    private DirectingCases directing;

    @Inject
    private Stored stored;

    @Inject
    private Parties parties;

    private Cases.Directed directed;
    private SharingFixture.Partner helpers;
    private ShareOfferId offer;

    @BeforeEach
    void an_organisation_gives_care() {
        directed = fixture.directed("wgs", "wmo");
        helpers = fixture.helpers();
        offer = fixture.accepted(directed, helpers, caring(helpers, Section.CARE));
    }

    private NewShareOffer caring(SharingFixture.Partner by, Section... sections) {
        return fixture.facts(ShareForm.WORK_ALONG, by.id(), "care-wmo", Set.of(sections), false);
    }

    @Test
    void who_gives_care_writes_and_reads_its_notes() {
        NoteId id = care.write(helpers.officer(), directed.id(), "Slaapt slecht.");
        care.correct(helpers.officer(), directed.id(), id, 1, "Slaapt beter.", "Later gehoord.");
        Actor colleague = parties.officer(helpers.id(), OfficerFunction.HELPER);
        assertThat(care.read(colleague, directed.id(), null).rows())
                .singleElement()
                .satisfies(note -> assertThat(note.said()).isEqualTo("Slaapt beter."));
        care.withdraw(colleague, directed.id(), id, 2, "Hoort hier niet.");
    }

    @Test
    void who_directs_sees_that_care_runs_and_since_when_and_never_what_it_says() {
        NoteId id = care.write(helpers.officer(), directed.id(), "Slaapt slecht.");
        assertThat(shared.care(directed.casemanager(), directed.id()))
                .singleElement()
                .satisfies(row -> assertThat(row.organisation()).isEqualTo(helpers.id()));
        for (Actor other : List.of(directed.casemanager(), directed.coordinator(), directed.desk())) {
            refused(() -> care.read(other, directed.id(), null));
            refused(() -> care.write(other, directed.id(), "Ook iets."));
            refused(() -> care.correct(other, directed.id(), id, 1, "Anders.", "Omdat."));
            refused(() -> care.withdraw(other, directed.id(), id, 1, "Weg."));
        }
        assertThat(notes.read(directed.casemanager(), directed.id(), null).rows())
                .isEmpty();
        missing(() -> notes.withdraw(directed.casemanager(), directed.id(), id, 1, "Weg."), "note.unknown");
        assertThat(cases.timeline(directed.casemanager(), directed.id(), null).rows())
                .noneMatch(row -> row.parameters().toString().contains("Slaapt"));
    }

    /** He gave care with a team of the municipality, and came to direct the case. */
    @Test
    void who_gave_care_and_then_directs_reads_no_more_of_it() throws SQLException {
        Actor carer = parties.officer(directed.municipality(), OfficerFunction.CASEMANAGER);
        stored.change(
                "insert into access_grant (id, subject_kind, subject_id, grantee_kind, grantee_id, works_for, role,"
                        + " sections, purpose, legal_basis, valid_from, given_by, given_at) values (uuid(), 'CASE_FILE',"
                        + " ?, 'PERSON', ?, ?, 'WORKING_ALONG', 32, 'care-wmo', 'Wmo 2015', '2020-01-01', uuid(),"
                        + " utc_timestamp(6))",
                directed.id(),
                carer.person(),
                directed.municipality());
        care.write(carer, directed.id(), "Slaapt slecht.");
        assertThat(care.read(carer, directed.id(), null).rows()).hasSize(1);
        long version = cases.overview(directed.casemanager(), directed.id()).version();
        directing.handOver(directed.casemanager(), directed.id(), version, carer.person(), "Kent het gezin");
        forbidden(() -> care.read(carer, directed.id(), null), "access.refused");
        forbidden(() -> care.write(carer, directed.id(), "Nog iets."), "access.refused");
    }

    @Test
    void care_reads_no_notes_of_service_unless_the_situation_was_opened() {
        notes.write(directed.casemanager(), directed.id(), "Belde met de zus.");
        forbidden(() -> notes.read(helpers.officer(), directed.id(), null), "access.refused");
        var others = fixture.helpers();
        fixture.accepted(directed, others, caring(others, Section.CARE, Section.SITUATION));
        assertThat(notes.read(others.officer(), directed.id(), null).rows()).hasSize(1);
    }

    @Test
    void one_who_gives_care_reads_nothing_of_another() {
        NoteId id = care.write(helpers.officer(), directed.id(), "Slaapt slecht.");
        var others = fixture.helpers();
        fixture.accepted(directed, others, caring(others, Section.CARE));
        assertThat(care.read(others.officer(), directed.id(), null).rows()).isEmpty();
        missing(() -> care.withdraw(others.officer(), directed.id(), id, 1, "Weg."), "note.unknown");
    }

    @Test
    void who_works_along_for_service_alone_sees_no_care_and_not_that_it_runs() {
        var duo = fixture.agency();
        fixture.accepted(directed, duo, fixture.working(duo, Section.SITUATION));
        refused(() -> care.read(duo.officer(), directed.id(), null));
        refused(() -> care.write(duo.officer(), directed.id(), "Iets."));
        refused(() -> shared.care(duo.officer(), directed.id()));
    }

    @Test
    void care_that_ended_is_closed_to_who_gave_it() {
        care.write(helpers.officer(), directed.id(), "Slaapt slecht.");
        offering.revoke(directed.casemanager(), directed.id(), offer, "Klaar.");
        missing(() -> care.read(helpers.officer(), directed.id(), null), "case-file.unknown");
        assertThat(shared.care(directed.casemanager(), directed.id())).isEmpty();
    }

    @Test
    void without_a_law_of_care_there_is_no_compartment_of_care() {
        var wgs = fixture.directed("wgs");
        forbidden(() -> fixture.offered(wgs, caring(helpers, Section.CARE)), "purpose.does-not-cover");
        ShareAdvice advice = reading.advise(wgs.casemanager(), wgs.id(), helpers.id(), ShareForm.WORK_ALONG);
        assertThat(advice.options()).noneMatch(option -> option.may().contains(Section.CARE));
    }
}
