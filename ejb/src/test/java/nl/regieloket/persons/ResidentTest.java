package nl.regieloket.persons;

import static nl.regieloket.persons.People.KERKSTRAAT;
import static nl.regieloket.persons.People.OOSTERHAVEN;
import static nl.regieloket.persons.People.RIETMOND;
import static nl.regieloket.persons.People.SAMIRA_BSN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.time.LocalDate;
import nl.regieloket.access.Actors;
import nl.regieloket.access.Permit;
import nl.regieloket.access.Subject;
import nl.regieloket.access.fields.FieldTable;
import nl.regieloket.kernel.Problem;
import nl.regieloket.kernel.id.ResidentId;
import org.junit.jupiter.api.Test;

/** UAVG 46, E8: what may not lie open. */
class ResidentTest {
    /** May read residents, and nothing more. */
    private static final Permit<ResidentAction> READER = Actors.permit(
            Actors.officer(RIETMOND),
            ResidentAction.READ,
            Subject.organisation(RIETMOND),
            FieldTable.packaged().projection("resident.read", "resident.read"::equals, LocalDate.of(2026, 4, 2)));

    private final ResidentSeal seal = People.seal();
    private final Resident samira = People.resident(RIETMOND, seal, KERKSTRAAT, false);

    @Test
    void a_list_and_a_page_show_no_more_than_three_digits_of_the_bsn() {
        assertThat(samira.row(READER, seal).bsn().masked()).isEqualTo("******019");
        assertThat(samira.row(READER, seal).toString())
                .doesNotContain("999990019")
                .doesNotContain("Idrissi");
        assertThat(samira.row(READER, seal).bsn().whole()).isNull();
        assertThat(samira.bsn(seal)).isEqualTo(SAMIRA_BSN);
    }

    @Test
    void the_same_bsn_cannot_be_compared_between_municipalities() {
        assertThat(seal.hash(RIETMOND, null, SAMIRA_BSN))
                .isEqualTo(seal.hash(RIETMOND, null, SAMIRA_BSN))
                .isNotEqualTo(seal.hash(OOSTERHAVEN, null, SAMIRA_BSN));
    }

    @Test
    void a_sealed_bsn_copied_to_another_resident_cannot_be_read_there() {
        byte[] sealed = seal.seal(samira.id(), SAMIRA_BSN);
        assertThatIllegalStateException().isThrownBy(() -> seal.openBsn(ResidentId.next(), sealed));
    }

    @Test
    void a_secret_address_is_in_no_list_and_only_the_seal_opens_it() {
        Resident lotte = People.resident(RIETMOND, seal, KERKSTRAAT, true);
        assertThat(lotte.row(READER, seal).place()).isNull();
        assertThat(lotte.openAddress()).isNull();
        assertThat(lotte.shownAddress(READER, seal).whole()).isNull();
        assertThat(lotte.anyAddress(seal)).isEqualTo(KERKSTRAAT);
    }

    @Test
    void an_address_that_becomes_secret_leaves_nothing_open() {
        assertThat(samira.openAddress()).isEqualTo(KERKSTRAAT);
        samira.move(KERKSTRAAT, true, seal);
        assertThat(samira.openAddress()).isNull();
        assertThat(samira.row(READER, seal).place()).isNull();
        samira.move(KERKSTRAAT, false, seal);
        assertThat(samira.openAddress()).isEqualTo(KERKSTRAAT);
    }

    @Test
    void somebody_without_a_bsn_or_an_address_is_a_resident_too() {
        samira.identify(null, seal);
        samira.move(null, false, seal);
        assertThat(samira.bsn(seal)).isNull();
        assertThat(samira.shownBsn(READER, seal).masked()).isNull();
        assertThat(samira.anyAddress(seal)).isNull();
    }

    @Test
    void a_correction_replaces_what_was_wrong() {
        samira.correct(People.facts("Samira", "Idrissi"));
        assertThat(samira.name().full()).isEqualTo("Samira Idrissi");
        assertThat(samira.facts()).isEqualTo(People.facts("Samira", "Idrissi"));
    }

    @Test
    void who_saw_an_older_version_changes_nothing() {
        samira.requireVersion(0);
        assertThatExceptionOfType(Problem.Conflict.class)
                .isThrownBy(() -> samira.requireVersion(1))
                .extracting(Problem::code)
                .isEqualTo("changed-meanwhile");
    }
}
