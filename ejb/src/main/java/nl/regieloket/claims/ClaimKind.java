package nl.regieloket.claims;

/** What a claim is for; decides which pauses can hold for it. Texts: key {@code ClaimKind.<NAME>} of the Claims bundle. */
public enum ClaimKind {
    TRAFFIC_FINE,
    OTHER_FINE,
    ALLOWANCE_RECOVERY,
    BENEFIT_RECOVERY,
    TAX,
    STUDY_LOAN,
    HEALTH_INSURANCE,
    RENT,
    ENERGY,
    WATER,
    TELECOM,
    WEB_SHOP,
    LOAN,
    OTHER
}
