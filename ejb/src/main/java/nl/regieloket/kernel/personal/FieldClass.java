package nl.regieloket.kernel.personal;

/**
 * How guarded a value is by law, beyond the right to read what it stands in. {@code config/data/field-classes.csv} says by
 * which rights somebody gets it.
 */
public enum FieldClass {
    /** Who may read what it stands in gets it. */
    NORMAL,
    /** The citizen service number (UAVG 46; Wabb 10). */
    BSN,
    /** Where somebody is whose address is kept from others (Wet BRP 2.59). */
    SECRET_ADDRESS,
    /** What somebody who gives care wrote (AVG 9; UAVG 30). */
    HEALTH,
    /** That somebody was fined (AVG 10; UAVG 31 to 33). */
    CRIMINAL
}
