package nl.regieloket.privacy.breaches;

/** What a breach can do to the rights and freedoms of people. */
public enum BreachRisk {
    /** A risk is unlikely: it is not told to the authority (AVG 33 lid 1). */
    UNLIKELY,
    /** It is told to the authority. */
    RISK,
    /** It is also told to the people concerned (AVG 34 lid 1). */
    HIGH
}
