package nl.regieloket.privacy.breaches;

/** As what the organisation keeps the data that was breached. */
public enum BreachPart {
    /** It decides what happens to the data, and tells the authority (AVG 33 lid 1). */
    CONTROLLER,
    /** It keeps the data for another, and tells that one (AVG 33 lid 2). */
    PROCESSOR
}
