package nl.regieloket.claims;

/** What happened to a claim. Texts: key {@code ClaimChange.<NAME>} of the Claims bundle. */
public enum ClaimChange {
    RECORDED,
    IMPORTED,
    /** It came along when the household of its debtor was split. */
    CARRIED_OVER,
    CORRECTED,
    /** The creditor, or who collects for it, told how collection stands. */
    REPORTED,
    WITHDRAWN
}
