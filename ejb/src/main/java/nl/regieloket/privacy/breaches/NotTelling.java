package nl.regieloket.privacy.breaches;

/** Why people are not told of a breach with a high risk for them; there are no other grounds (AVG 34 lid 3). */
public enum NotTelling {
    /** The data can't be read by who got it, for instance because it was encrypted (a). */
    PROTECTED,
    /** What was done afterwards took the high risk away (b). */
    RISK_TAKEN_AWAY,
    /** Telling each of them would take too much, and there was a public announcement instead (c). */
    TOLD_IN_PUBLIC
}
