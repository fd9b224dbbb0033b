package nl.regieloket.access;

/** Something that can be done to a subject. Every feature has an enum of its actions; the rights table names them. */
public interface Action {
    /** Scope and act, such as {@code case.read}: the right in {@code config/access/rights.csv}. */
    String code();
}
