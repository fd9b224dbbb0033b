package nl.regieloket.access;

import java.util.Set;

/** Something that can be done to a subject. Every feature has an enum of its actions; the rights table names them. */
public interface Action {
    /** What the acts of reading are called; every other act changes something. */
    Set<String> READS = Set.of(
            "read",
            "list",
            "see",
            "see-undelivered",
            "find",
            "name",
            "history",
            "follow",
            "follow-words",
            "bsn",
            "criminal",
            "secret-address",
            "turn-to",
            "advise");

    /** Scope and act, such as {@code case.read}: the right in {@code config/access/rights.csv}. */
    String code();

    /** Whether it changes nothing: then it is enough that it is allowed when it is asked for. */
    default boolean isRead() {
        return READS.contains(code().substring(code().indexOf('.') + 1));
    }
}
