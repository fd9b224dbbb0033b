package nl.regieloket.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import nl.regieloket.kernel.Bsn;
import nl.regieloket.kernel.Euro;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The scenarios E1 and E4 as they were written down, against the households that the demo plays. */
class KnownHouseholdsTest {
    private static final InventedHousehold E1 = KnownHouseholds.all().get(0);
    private static final InventedHousehold E4 = KnownHouseholds.all().get(1);

    private static final Map<String, String> NAMES = Map.of(
            "00000099000001001000", "Belastingdienst",
            "00000099000001002000", "Toeslagen",
            "00000099000001006000", "CJIB",
            "00000099000002001000", "Lichtstroom",
            "00000099000002002000", "Waterhof",
            "00000099000002003000", "De Linde",
            "00000099000002004000", "Kort & Zn",
            "00000099000002005000", "zorgverzekeraar",
            "00000099000002006000", "webwinkel");

    @Test
    void e1_owes_seven_creditors_6724_50_in_all() {
        assertThat(owed(E1))
                .containsExactlyInAnyOrder(
                        "CJIB 447.00",
                        "Toeslagen 2310.00",
                        "De Linde 1280.00",
                        "Lichtstroom 735.00",
                        "Waterhof 190.00",
                        "zorgverzekeraar 1150.00",
                        "webwinkel by Kort & Zn 612.50");
        assertThat(total(E1.claims())).isEqualTo(Euro.of("6724.50"));
    }

    /** A fine of 149 that was raised twice by as much again. */
    @Test
    void the_fine_of_e1_is_mostly_what_collecting_added() {
        InventedClaim fine = E1.claims().getFirst();
        assertThat(fine.original()).isEqualTo(Euro.of("149.00"));
        assertThat(fine.costs()).isEqualTo(Euro.of("298.00"));
    }

    @Test
    void e1_is_samira_with_two_children_who_calls_on_2_april_because_the_power_goes_on_the_9th() {
        assertThat(E1.members())
                .extracting(InventedPerson::given, InventedPerson::family, member -> digits(member.bsn()))
                .containsExactly(
                        tuple("Samira", "El Idrissi", "999990019"),
                        tuple("Noor", "El Idrissi", "999990020"),
                        tuple("Adam", "El Idrissi", "999990032"));
        assertThat(ages(E1)).containsExactly(34, 9, 6);
        assertThat(E1.day()).isEqualTo(LocalDate.of(2026, 4, 2));
        assertThat(Objects.requireNonNull(E1.threat()).on()).isEqualTo(LocalDate.of(2026, 4, 9));
        assertThat(E1.interview()).isEqualTo(LocalDate.of(2026, 4, 7));
        assertThat(E1.director()).isEqualTo("nadia");
    }

    @Test
    void in_e1_each_who_is_asked_answers_for_itself() {
        assertThat(reply(E1, "CJIB").until()).isEqualTo(LocalDate.of(2026, 8, 7));
        assertThat(reply(E1, "CJIB").on()).isEqualTo(LocalDate.of(2026, 4, 7));
        assertThat(reply(E1, "Toeslagen").until()).isEqualTo(LocalDate.of(2026, 10, 7));
        assertThat(reply(E1, "Toeslagen").question()).as("asks back first").isNotNull();
        assertThat(reply(E1, "Lichtstroom").on().plusDays(29))
                .as("thirty days, the last one counted")
                .isEqualTo(reply(E1, "Lichtstroom").until());
        assertThat(reply(E1, "Lichtstroom").words()).as("on a condition").isNotNull();
        assertThat(reply(E1, "zorgverzekeraar").until()).as("refuses").isNull();
        assertThat(reply(E1, "zorgverzekeraar").words()).as("with reasons").isNotNull();
        assertThat(E1.replies()).hasSize(4);
    }

    @Test
    void e4_owes_the_collector_of_taxes_18400_and_six_others_21700() {
        assertThat(owed(E4)).hasSize(7).contains("Belastingdienst 18400.00");
        assertThat(total(E4.claims().stream()
                        .filter(claim -> !"Belastingdienst".equals(NAMES.get(claim.creditor())))
                        .toList()))
                .isEqualTo(Euro.of("21700.00"));
        assertThat(E4.claims()).extracting(InventedClaim::asked).doesNotHaveDuplicates();
    }

    @Test
    void in_e4_the_collector_refuses_ivo_bakker_with_reasons() {
        InventedPerson ivo = E4.members().getFirst();
        assertThat(E4.members()).hasSize(1);
        assertThat(List.of(ivo.given(), ivo.family(), digits(ivo.bsn()))).containsExactly("Ivo", "Bakker", "999990081");
        assertThat(ages(E4)).containsExactly(47);
        assertThat(reply(E4, "Belastingdienst").until()).isNull();
        assertThat(reply(E4, "Belastingdienst").words())
                .contains("aangiften over 2024 ontbreken", "geen dubbel percentage");
    }

    private static List<String> owed(InventedHousehold household) {
        return household.claims().stream()
                .map(claim -> NAMES.get(claim.creditor())
                        + (claim.collector() == null ? "" : " by " + NAMES.get(claim.collector()))
                        + " " + claim.original().plus(claim.costs()))
                .toList();
    }

    private static Euro total(List<InventedClaim> claims) {
        return claims.stream()
                .map(claim -> claim.original().plus(claim.costs()))
                .reduce(Euro.ZERO, Euro::plus);
    }

    private static Reply reply(InventedHousehold household, String name) {
        return household.replies().entrySet().stream()
                .filter(one -> name.equals(NAMES.get(one.getKey())))
                .findFirst()
                .orElseThrow()
                .getValue();
    }

    /** On the day of the call. */
    private static List<Integer> ages(InventedHousehold household) {
        return household.members().stream()
                .map(member -> member.born().until(household.day()).getYears())
                .toList();
    }

    private static String digits(@Nullable Bsn bsn) {
        return bsn == null ? "" : bsn.digits();
    }
}
