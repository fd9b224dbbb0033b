package nl.regieloket.demo;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.regieloket.casefiles.Threat;
import nl.regieloket.casefiles.ThreatKind;
import nl.regieloket.claims.ClaimKind;
import nl.regieloket.kernel.Bsn;
import nl.regieloket.kernel.Euro;
import org.jspecify.annotations.Nullable;

/** The households whose stories the documentation tells. */
final class KnownHouseholds {
    private static final String RIETMOND = "00000099000009001000";
    private static final String BELASTINGDIENST = "00000099000001001000";
    private static final String TOESLAGEN = "00000099000001002000";
    private static final String CJIB = "00000099000001006000";
    private static final String LICHTSTROOM = "00000099000002001000";
    private static final String WATERHOF = "00000099000002002000";
    private static final String DE_LINDE = "00000099000002003000";
    private static final String KORT = "00000099000002004000";
    private static final String ZORGZEKER = "00000099000002005000";
    private static final String KLIKHUIS = "00000099000002006000";

    private KnownHouseholds() {}

    static List<InventedHousehold> all() {
        return List.of(stackedDebts(), noOfTheCollector());
    }

    /** Debts that stack up, and a pause by each for itself. */
    private static InventedHousehold stackedDebts() {
        LocalDate call = LocalDate.of(2026, 4, 2);
        return new InventedHousehold(
                RIETMOND,
                call,
                "De stroom wordt op 9 april afgesloten en iedereen wil tegelijk geld van mij.",
                new Threat(ThreatKind.ELECTRICITY_CUT_OFF, LocalDate.of(2026, 4, 9)),
                "nadia",
                LocalDate.of(2026, 4, 7),
                List.of(
                        person("Samira", null, "El Idrissi", 1992, "999990019"),
                        person("Noor", null, "El Idrissi", 2017, "999990020"),
                        person("Adam", null, "El Idrissi", 2020, "999990032")),
                List.of(
                        owed(CJIB, null, ClaimKind.TRAFFIC_FINE, "CJIB-2025-118834", "149.00", "298.00"),
                        owed(TOESLAGEN, null, ClaimKind.ALLOWANCE_RECOVERY, "TSL-2024-77120", "2310.00", "0.00"),
                        owed(DE_LINDE, null, ClaimKind.RENT, "DL-40021", "1280.00", "0.00"),
                        owed(LICHTSTROOM, null, ClaimKind.ENERGY, "LS-998120", "735.00", "0.00"),
                        owed(WATERHOF, null, ClaimKind.WATER, "WH-55310", "190.00", "0.00"),
                        owed(ZORGZEKER, null, ClaimKind.HEALTH_INSURANCE, "ZZ-301177", "1150.00", "0.00"),
                        owed(KLIKHUIS, KORT, ClaimKind.WEB_SHOP, "KH-20117", "612.50", "0.00")),
                Course.PROPOSED,
                Map.of(
                        CJIB,
                        new Reply(LocalDate.of(2026, 4, 7), LocalDate.of(2026, 8, 7), null, null),
                        TOESLAGEN,
                        new Reply(
                                LocalDate.of(2026, 4, 9),
                                LocalDate.of(2026, 10, 7),
                                "Loopt er al een gesprek over schuldhulp bij de gemeente?",
                                null),
                        LICHTSTROOM,
                        new Reply(
                                LocalDate.of(2026, 4, 8),
                                LocalDate.of(2026, 5, 7),
                                null,
                                "De lopende maandbedragen worden betaald."),
                        ZORGZEKER,
                        new Reply(
                                LocalDate.of(2026, 4, 8),
                                null,
                                null,
                                "De premie van dit jaar is nog niet betaald; eerst moet die weer lopen.")));
    }

    /** The ontvanger says no, and only he can. */
    private static InventedHousehold noOfTheCollector() {
        LocalDate call = LocalDate.of(2026, 4, 1);
        return new InventedHousehold(
                RIETMOND,
                call,
                "Mijn zaak loopt niet meer en de belastingschuld is te hoog om af te lossen.",
                null,
                "joris",
                LocalDate.of(2026, 4, 8),
                List.of(person("Ivo", null, "Bakker", 1979, "999990081")),
                List.of(
                        owed(BELASTINGDIENST, null, ClaimKind.TAX, "BD-2024-40118", "18400.00", "0.00"),
                        owed(LICHTSTROOM, null, ClaimKind.ENERGY, "LS-100342", "3900.00", "0.00"),
                        owed(WATERHOF, null, ClaimKind.WATER, "WH-71002", "600.00", "0.00"),
                        owed(DE_LINDE, null, ClaimKind.RENT, "DL-51177", "7200.00", "0.00"),
                        owed(ZORGZEKER, null, ClaimKind.HEALTH_INSURANCE, "ZZ-400219", "3100.00", "0.00"),
                        owed(KLIKHUIS, KORT, ClaimKind.WEB_SHOP, "KH-20456", "1900.00", "0.00"),
                        owed(CJIB, null, ClaimKind.TRAFFIC_FINE, "CJIB-2025-200771", "2000.00", "3000.00")),
                Course.PROPOSED,
                Map.of(
                        BELASTINGDIENST,
                        new Reply(
                                LocalDate.of(2026, 4, 9),
                                null,
                                null,
                                "De aangiften over 2024 ontbreken en er is geen dubbel percentage geboden."),
                        DE_LINDE,
                        new Reply(LocalDate.of(2026, 4, 9), LocalDate.of(2026, 7, 1), null, null)));
    }

    private static InventedPerson person(String given, @Nullable String prefix, String family, int year, String bsn) {
        return new InventedPerson(given, prefix, family, LocalDate.of(year, 3, 14), new Bsn(bsn));
    }

    private static InventedClaim owed(
            String creditor,
            @Nullable String collector,
            ClaimKind kind,
            String reference,
            String original,
            String costs) {
        return new InventedClaim(
                creditor, collector, kind, reference, Euro.of(original), Euro.of(costs), LocalDate.of(2025, 11, 3));
    }
}
