package nl.regieloket.organisations;

/** What sort of party an organisation is. */
public enum OrganisationKind {
    MUNICIPALITY,
    NATIONAL_AGENCY,
    CIVIL_SOCIETY,
    CREDITOR,
    COLLECTION_AGENT,
    MINISTRY;

    /** Whether it can hold powers of public law, so that it answers by decision and not by agreement (Awb 1:1). */
    public boolean isPublicAuthority() {
        return switch (this) {
            case MUNICIPALITY, NATIONAL_AGENCY, MINISTRY -> true;
            case CIVIL_SOCIETY, CREDITOR, COLLECTION_AGENT -> false;
        };
    }
}
