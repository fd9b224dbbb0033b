package nl.regieloket.casefiles;

/** What makes a situation threatening, so that the first interview can't wait (Wgs 4 lid 2). */
public enum ThreatKind {
    EVICTION,
    GAS_CUT_OFF,
    ELECTRICITY_CUT_OFF,
    HEAT_CUT_OFF,
    WATER_CUT_OFF,
    END_OF_HEALTH_INSURANCE
}
