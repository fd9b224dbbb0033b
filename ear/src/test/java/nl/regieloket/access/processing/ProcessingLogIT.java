package nl.regieloket.access.processing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.util.EnumSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import nl.regieloket.access.Actor;
import nl.regieloket.casefiles.CaseListQuery;
import nl.regieloket.casefiles.ReadingCases;
import nl.regieloket.claims.ReadingClaims;
import nl.regieloket.kernel.BusinessClock;
import nl.regieloket.kernel.Problem;
import nl.regieloket.kernel.Trace;
import nl.regieloket.kernel.Uuid7;
import nl.regieloket.kernel.id.ResidentId;
import nl.regieloket.kernel.personal.About;
import nl.regieloket.organisations.OfficerFunction;
import nl.regieloket.persons.FindingResidents;
import nl.regieloket.testing.Cases;
import nl.regieloket.testing.InContainer;
import nl.regieloket.testing.Parties;
import nl.regieloket.testing.Stored;
import nl.regieloket.testing.Waiting;
import org.junit.jupiter.api.Test;

/** DA-18, AVG 5 and 15: every read of personal data leaves a line for each data subject, and a refused one leaves none. */
class ProcessingLogIT extends InContainer {
    private static final String OF_TRACE = "select count(*) from processing_log where trace_id = '%s'";

    @Inject
    private ReadingCases reading;

    @Inject
    private ReadingClaims claims;

    @Inject
    private FindingResidents finding;

    @Inject
    private Pseudonyms pseudonyms;

    @Inject
    private DrainingSpool draining;

    @Inject
    @Any
    private Instance<DataSubjects> features;

    @Inject
    private Cases cases;

    @Inject
    private Parties parties;

    @Inject
    private Stored stored;

    @Inject
    private Clock clock;

    @Inject
    private BusinessClock today;

    @Test
    void a_case_that_is_read_leaves_a_line_for_each_of_its_household() {
        Cases.Directed directed = cases.directed();
        Trace trace = Trace.begin();
        trace.around(() -> reading.overview(directed.casemanager(), directed.id()));
        assertThat(lines(trace, 1)).isEqualTo(1);
        assertThat(text(trace, "activity")).isEqualTo("case-direction");
        assertThat(text(trace, "name")).isEqualTo("ReadingCases.overview");
        assertThat(text(trace, "span_id")).isEqualTo(trace.span());
        assertThat(text(trace, "functions")).isEqualTo("CASEMANAGER");
        assertThat(text(trace, "subject_type")).isEqualTo("resident");
        assertThat(text(trace, "lower(hex(subject_id))")).isEqualTo(pseudonym(directed.resident()));
        assertThat(text(trace, "person_id"))
                .isEqualTo(directed.casemanager().person().toString());
    }

    /** Reading more of the same in one request is the same processing. */
    @Test
    void what_one_request_reads_for_one_activity_is_one_line_for_each_resident() {
        Cases.Directed directed = cases.directed();
        Trace trace = Trace.begin();
        trace.around(() -> {
            reading.overview(directed.casemanager(), directed.id());
            reading.household(directed.casemanager(), directed.id());
            reading.timeline(directed.casemanager(), directed.id(), null);
            reading.list(directed.casemanager(), new CaseListQuery(null, null, null, 50));
        });
        assertThat(lines(trace, 1)).isEqualTo(1);
    }

    @Test
    void a_refused_read_leaves_a_line_of_the_decision_and_none_of_data() {
        Cases.Directed directed = cases.directed();
        Actor stranger = parties.officer(parties.municipality(), OfficerFunction.CASEMANAGER);
        Trace refused = Trace.begin();
        refused.around(() -> assertThatExceptionOfType(Problem.Missing.class)
                .isThrownBy(() -> reading.overview(stranger, directed.id())));
        Trace after = Trace.begin();
        after.around(() -> reading.overview(directed.casemanager(), directed.id()));
        lines(after, 1); // so the drain has passed
        assertThat(stored.number(OF_TRACE.formatted(refused.id()))).isZero();
        assertThat(stored.number(
                        "select count(*) from trail_line where not allowed and trace_id = '" + refused.id() + "'"))
                .isEqualTo(1);
    }

    @Test
    void a_claim_is_about_who_owes_it_and_what_was_found_about_who_was_found() {
        Cases.Directed directed = cases.directed();
        cases.claim(directed, parties.organisation(nl.regieloket.organisations.OrganisationKind.CREDITOR), "100.00");
        Trace trace = Trace.begin();
        trace.around(() -> {
            claims.ofCase(directed.casemanager(), directed.id());
            finding.resident(directed.desk(), directed.resident());
        });
        assertThat(lines(trace, 2)).isEqualTo(2);
        assertThat(stored.number(OF_TRACE.formatted(trace.id()) + " and activity = 'debt-help'"))
                .isEqualTo(1);
        assertThat(stored.number(OF_TRACE.formatted(trace.id()) + " and activity = 'resident-record'"))
                .isEqualTo(1);
    }

    @Test
    void a_segment_that_is_drained_twice_leaves_its_lines_once() throws IOException {
        Cases.Directed directed = cases.directed();
        Trace trace = Trace.begin();
        Path folder = Files.createTempDirectory("processing-log");
        Spool spool = Spool.in(folder);
        spool.append(new SpooledRead(
                Uuid7.next(),
                trace,
                clock.instant(),
                clock.instant(),
                today.today(),
                "case-direction",
                "Test.read",
                directed.casemanager().person(),
                directed.municipality(),
                directed.casemanager().functions(),
                Set.of("CASE_FILE:" + directed.id(), "RESIDENT:" + pseudonym(directed.resident()))));
        spool.close();
        Path segment = spool.segments().getFirst();
        assertThat(draining.store(segment)).isTrue();
        assertThat(draining.store(segment))
                .as("killed between its commit and its removal")
                .isTrue();
        assertThat(stored.number(OF_TRACE.formatted(trace.id()))).isEqualTo(1);
        Spool.remove(segment);
        Files.delete(folder);
    }

    @Test
    void the_account_of_the_application_adds_and_reads_and_nothing_else() {
        for (String forbidden : List.of(
                "update processing_log set activity = 'x'",
                "delete from processing_log",
                "truncate table processing_log",
                "drop table processing_log")) {
            assertThatThrownBy(() -> stored.change(forbidden))
                    .as(forbidden)
                    .isInstanceOf(SQLException.class)
                    .hasMessageContaining("denied");
        }
    }

    @Test
    void each_kind_of_thing_leads_to_its_residents_by_one_feature() {
        assertThat(features.stream().map(DataSubjects::kind))
                .containsExactlyInAnyOrderElementsOf(EnumSet.complementOf(EnumSet.of(About.Kind.RESIDENT)));
    }

    private long lines(Trace trace, long count) {
        Waiting.until(() -> stored.number(OF_TRACE.formatted(trace.id())) >= count);
        return stored.number(OF_TRACE.formatted(trace.id()));
    }

    private String text(Trace trace, String column) {
        return stored.text("select " + column + " from processing_log where trace_id = '" + trace.id() + "'");
    }

    private String pseudonym(ResidentId resident) {
        return HexFormat.of().formatHex(pseudonyms.of(resident));
    }
}
