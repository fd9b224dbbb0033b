package nl.regieloket.privacy.retention;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
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
import nl.regieloket.claims.csv.ImportStatus;
import nl.regieloket.claims.csv.ImportingClaims;
import nl.regieloket.delegations.IdentityCheck;
import nl.regieloket.delegations.NewRepresentation;
import nl.regieloket.delegations.RecordingRepresentations;
import nl.regieloket.drafts.ForgettingDrafts;
import nl.regieloket.drafts.KeepingDrafts;
import nl.regieloket.intake.CaseWanted;
import nl.regieloket.intake.ContactChannel;
import nl.regieloket.intake.LoggingContacts;
import nl.regieloket.intake.NewContact;
import nl.regieloket.kernel.Bsn;
import nl.regieloket.kernel.BusinessClock;
import nl.regieloket.kernel.Euro;
import nl.regieloket.kernel.Period;
import nl.regieloket.kernel.id.CaseFileId;
import nl.regieloket.kernel.id.HouseholdId;
import nl.regieloket.kernel.id.OrganisationId;
import nl.regieloket.kernel.id.ResidentId;
import nl.regieloket.kernel.keys.FieldCipher;
import nl.regieloket.kernel.keys.KeyedHash;
import nl.regieloket.notes.KeepingNotes;
import nl.regieloket.organisations.OfficerFunction;
import nl.regieloket.participants.KeepingParticipants;
import nl.regieloket.participants.NewParticipant;
import nl.regieloket.participants.ParticipantRole;
import nl.regieloket.persons.Address;
import nl.regieloket.persons.BirthDate;
import nl.regieloket.persons.FindingResidents;
import nl.regieloket.persons.NewResident;
import nl.regieloket.persons.RegisteringResidents;
import nl.regieloket.persons.ResidentFacts;
import nl.regieloket.persons.ResidentName;
import nl.regieloket.persons.households.HouseholdRole;
import nl.regieloket.persons.households.KeepingHouseholds;
import nl.regieloket.persons.households.NewMember;
import nl.regieloket.proposals.ComposingProposals;
import nl.regieloket.proposals.ProposalView;
import nl.regieloket.proposals.SendingProposals;
import nl.regieloket.retries.Answer;
import nl.regieloket.retries.AnsweringOnce;
import nl.regieloket.retries.ForgettingAnswers;
import nl.regieloket.testing.Asking;
import nl.regieloket.testing.InContainer;
import nl.regieloket.testing.Parties;
import nl.regieloket.testing.Stored;
import nl.regieloket.testing.Waiting;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/**
 * Issue: deletion that leaves nothing personal in tables, search, caches, outbox or exports, and in the logs only ids that
 * lead nowhere. A case is made with a word in every field that stands nowhere else, and destroyed; then every column is
 * looked through.
 */
class CanaryIT extends InContainer {
    private static final String WORD = "kanarievogel";
    private static final Bsn BSN = new Bsn("999990172");
    private static final LocalDate LONG_AGO = LocalDate.of(2020, 1, 1);

    @Inject
    private Parties parties;

    @Inject
    private Asking asking;

    @Inject
    private OpeningCases opening;

    @Inject
    private RegisteringResidents registering;

    @Inject
    private FindingResidents finding;

    @Inject
    private KeepingHouseholds households;

    @Inject
    private LoggingContacts logging;

    @Inject
    private DirectingCases directing;

    @Inject
    private ReadingCases reading;

    @Inject
    private KeepingNotes notes;

    @Inject
    private KeepingParticipants participants;

    @Inject
    private RecordingClaims recording;

    @Inject
    private ImportingClaims importing;

    @Inject
    private RecordingRepresentations representing;

    @Inject
    private ComposingProposals composing;

    @Inject
    private SendingProposals sending;

    @Inject
    private KeepingDrafts drafts;

    @Inject
    private ForgettingDrafts forgettingDrafts;

    @Inject
    private AnsweringOnce once;

    @Inject
    private ForgettingAnswers forgettingAnswers;

    @Inject
    private EndingRetention ending;

    @Inject
    private DestroyingCases destroying;

    @Inject
    private FieldCipher cipher;

    @Inject
    private Residue residue;

    @Inject
    private Stored stored;

    @Inject
    private BusinessClock clock;

    @Inject
    @ConfigProperty(name = "regieloket.processing-log")
    private String spool;

    @Test
    void after_its_destruction_nothing_of_a_case_is_anywhere_and_all_else_is_whole() throws Exception {
        OrganisationId municipality = parties.municipality();
        Actor desk = parties.officer(municipality, OfficerFunction.DESK_OFFICER);
        Actor coordinator = parties.officer(municipality, OfficerFunction.COORDINATOR);
        Actor casemanager = parties.officer(municipality, OfficerFunction.CASEMANAGER);
        Asking.Partner agency = asking.agency();

        // The other member has a case of his own, with a claim of the same creditor; both stay.
        ResidentId stays = registering.register(desk, resident("Blijver", "Bewaard", null));
        ResidentId goes = registering.register(desk, resident(WORD + "voornaam", WORD + "achternaam", BSN));
        HouseholdId household = households.form(
                desk,
                List.of(
                        new NewMember(goes, HouseholdRole.ADULT, LONG_AGO),
                        new NewMember(stays, HouseholdRole.ADULT, LONG_AGO)));
        HouseholdId others = households.form(desk, List.of(new NewMember(stays, HouseholdRole.ADULT, LONG_AGO)));
        var contact = logging.log(desk, new NewContact(ContactChannel.PHONE, goes, WORD + " vraag", null));
        CaseFileId doomed = logging.openCase(
                desk, contact, version("contact", contact), new CaseWanted(household, Set.of("wgs"), null));
        CaseFileId kept = opening.open(desk, new NewCaseFile(others, Set.of("wgs"), null));
        for (CaseFileId one : List.of(doomed, kept)) {
            directing.assign(
                    coordinator,
                    one,
                    reading.overview(coordinator, one).version(),
                    casemanager.person(),
                    one.equals(doomed) ? WORD + " toewijzing" : "Ruimte");
        }
        fill(desk, casemanager, agency, doomed, goes, stays);
        recording.add(casemanager, kept, claim(agency.id(), stays, "BLIJFT-1"));
        Map<String, Long> before = rowsOf(kept, stays);
        assertThat(residue.ofWords(Set.of(WORD)))
                .as("it was put everywhere")
                .anyMatch(place -> place.startsWith("note."))
                .anyMatch(place -> place.startsWith("note_revision."))
                .anyMatch(place -> place.startsWith("claim."))
                .anyMatch(place -> place.startsWith("claim_revision."))
                .anyMatch(place -> place.startsWith("joint_proposal."))
                .anyMatch(place -> place.startsWith("contact."))
                .anyMatch(place -> place.startsWith("participant."))
                .anyMatch(place -> place.startsWith("representation."))
                .anyMatch(place -> place.startsWith("outbox_message."))
                .anyMatch(place -> place.startsWith("direction."))
                .anyMatch(place -> place.startsWith("resident_correction."))
                .anyMatch(place -> place.startsWith("resident."))
                .hasSizeGreaterThan(15);
        List<byte[]> hashes = cipher.lookupHashes("resident.bsn:" + municipality + ":" + BSN.digits()).stream()
                .map(KeyedHash::bytes)
                .toList();
        assertThat(residue.ofHashes(hashes)).isNotEmpty();

        directing.close(
                casemanager, doomed, reading.overview(casemanager, doomed).version(), WORD + " sluiting");
        longAgo(doomed);
        UUID list = destroyed(municipality, doomed);

        shortTermsPass();
        assertThat(residue.ofWords(Set.of(WORD, BSN.digits()))).isEmpty();
        assertThat(residue.ofHashes(hashes)).isEmpty();
        assertThat(residue.ofWords(Set.of(goes.toString(), household.toString())))
                .as("ids that lead nowhere, in the logs and the certificate alone")
                .allMatch(place -> place.startsWith("trail_line.") || place.startsWith("destruction_item."));
        assertThat(residue.ofWords(Set.of(doomed.toString())))
                .allMatch(place -> place.startsWith("trail_line.") || place.startsWith("destruction_item."));
        Path spooled = Path.of(spool);
        Path logs = Path.of(System.getProperty("com.sun.aas.instanceRoot", spool), "logs");
        assertThat(Residue.inFiles(List.of(spooled, logs), Set.of(WORD, BSN.digits())))
                .isEmpty();

        assertThat(rowsOf(kept, stays)).as("all else is whole").isEqualTo(before);
        assertThat(reading.overview(casemanager, kept)).isNotNull();
        assertThat(finding.resident(desk, stays)).isNotNull();
        assertThat(stored.number("select count(*) from organisation where id = ?", agency.id()))
                .isOne();
        certified(municipality, list);
    }

    /** A word in every field that somebody can fill in about a case. */
    private void fill(
            Actor desk, Actor casemanager, Asking.Partner agency, CaseFileId doomed, ResidentId goes, ResidentId stays)
            throws SQLException {
        registering.move(
                casemanager,
                goes,
                finding.resident(casemanager, goes).version(),
                new Address(WORD + "laan", "7a", "1234 AB", WORD + "dorp"),
                false,
                WORD + " verhuizing");
        var note = notes.write(casemanager, doomed, WORD + " notitie");
        notes.correct(casemanager, doomed, note, version("note", note), WORD + " beter", WORD + " reden");
        participants.add(casemanager, doomed, new NewParticipant(null, WORD + " buurvrouw", ParticipantRole.LANDLORD));
        var claim = recording.add(casemanager, doomed, claim(agency.id(), goes, WORD + "-1"));
        recording.add(casemanager, doomed, claim(agency.id(), stays, WORD + "-2"));
        recording.correct(
                casemanager, claim, version("claim", claim), claim(agency.id(), goes, WORD + "-3"), WORD + " fout");
        var run = importing.start(
                casemanager,
                doomed,
                Set.of(goes),
                ("schuldeiser;kenmerk;soort;huidig bedrag\n" + oin(agency.id()) + ";" + WORD + "-4;Energie;12,00\n")
                        .getBytes(StandardCharsets.UTF_8));
        Waiting.until(() -> !importing.status(casemanager, run).isRunning());
        assertThat(importing.status(casemanager, run).status()).isEqualTo(ImportStatus.DONE);
        LocalDate today = clock.today();
        representing.record(
                desk,
                doomed,
                new NewRepresentation(
                        goes,
                        WORD + " helper",
                        WORD + "@test.example",
                        null,
                        "follow",
                        new Period(today, today.plusMonths(6)),
                        IdentityCheck.PASSPORT,
                        false));
        representing.inviteResident(desk, doomed, goes, WORD + "2@test.example");
        var proposal = composing.draft(casemanager, doomed, Set.of(claim));
        composing.write(
                casemanager,
                proposal,
                version("joint_proposal", proposal),
                new ProposalView.Draft(
                        new ProposalView.Reasons(WORD + " a", WORD + " b", WORD + " c", WORD + " d"),
                        Set.of(claim),
                        List.of()));
        sending.send(casemanager, proposal, version("joint_proposal", proposal));
        sending.withdraw(casemanager, proposal, WORD + " niet nodig");
        drafts.keep(casemanager, "note-" + doomed, WORD + " getypt");
        String key = UUID.randomUUID().toString();
        once.begin(casemanager, key, new byte[32]);
        once.finish(casemanager, key, new Answer(201, "application/json", "/dossiers/" + doomed, null, WORD));
    }

    /** What was sent once and typed in one form is kept for a day and a week; by then it is gone too. */
    private void shortTermsPass() throws SQLException {
        stored.change("update draft set kept_at = timestampadd(day, -8, kept_at)");
        stored.change("update given_answer set begun_at = timestampadd(day, -2, begun_at)");
        forgettingDrafts.forget();
        forgettingAnswers.forget();
    }

    private UUID destroyed(OrganisationId municipality, CaseFileId doomed) {
        Actor one = parties.officer(municipality, OfficerFunction.PRIVACY_OFFICER);
        Actor other = parties.stronglySignedIn(municipality, OfficerFunction.PRIVACY_OFFICER);
        destroying.note();
        assertThat(ending.due(one, null, 100).rows())
                .singleElement()
                .satisfies(due -> assertThat(due.caseFile()).isEqualTo(doomed));
        UUID list = ending.propose(one).getFirst();
        ending.approve(other, list);
        destroying.destroy();
        return list;
    }

    private void certified(OrganisationId municipality, UUID list) {
        Actor officer = parties.officer(municipality, OfficerFunction.PRIVACY_OFFICER);
        DestructionCertificate certificate = ending.list(officer, list);
        assertThat(certificate.list().completedAt()).isNotNull();
        assertThat(certificate.list().approvedBy())
                .isNotNull()
                .isNotEqualTo(certificate.list().proposedBy());
        assertThat(certificate.cases()).singleElement().satisfies(gone -> {
            assertThat(gone.number()).isNull();
            assertThat(gone.destroyedAt()).isNotNull();
            assertThat(gone.rule()).isEqualTo("8.3.5");
        });
        assertThat(certificate.counts())
                .contains(
                        new DestructionCertificate.Count("8.3.5", "case_file", 1),
                        new DestructionCertificate.Count("8.3.5", "resident", 1),
                        new DestructionCertificate.Count("8.3.5", "note", 1),
                        new DestructionCertificate.Count("8.3.5", "claim", 3));
    }

    private void longAgo(CaseFileId caseFile) throws SQLException {
        stored.change(
                "update sub_case set opened_on = '2010-01-01', ended_on = '2010-01-01', keep_until = '2015-01-01'"
                        + " where case_file_id = ?",
                caseFile);
    }

    private Map<String, Long> rowsOf(CaseFileId caseFile, ResidentId resident) {
        var rows = new TreeMap<String, Long>();
        for (String table : List.of("timeline_entry", "direction", "claim", "sub_case", "case_file_ground", "task")) {
            rows.put(table, stored.number("select count(*) from " + table + " where case_file_id = ?", caseFile));
        }
        rows.put("grants", stored.number("select count(*) from access_grant where subject_id = ?", caseFile));
        rows.put("resident", stored.number("select count(*) from resident where id = ?", resident));
        rows.put(
                "own household",
                stored.number(
                        "select count(*) from household_member m join case_file c on c.household_id = m.household_id"
                                + " where c.id = ? and m.resident_id = ?",
                        caseFile,
                        resident));
        return rows;
    }

    private long version(String table, Object id) {
        return stored.number("select version from " + table + " where id = ?", id);
    }

    private String oin(OrganisationId organisation) {
        return stored.text("select oin from organisation where id = ?", organisation);
    }

    private static NewClaim claim(OrganisationId creditor, ResidentId debtor, String reference) {
        return new NewClaim(
                Set.of(debtor),
                creditor,
                null,
                reference,
                ClaimKind.OTHER,
                Euro.of("100.00"),
                Euro.of("100.00"),
                Euro.ZERO,
                false,
                null,
                null,
                ClaimState.DUNNING);
    }

    private static NewResident resident(String given, String family, @Nullable Bsn bsn) {
        return new NewResident(
                new ResidentFacts(
                        new ResidentName(given, null, family),
                        new BirthDate("1991-04-23"),
                        given.toLowerCase(Locale.ROOT) + "@bewoner.example",
                        "06 12345678",
                        "nl"),
                bsn,
                new Address("Straat", "1", "1234 AB", "Rietmond"),
                bsn != null);
    }
}
