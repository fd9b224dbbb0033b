package nl.regieloket.participants;

/** In what capacity somebody takes part in a case. Taking part opens nothing: access is by grant alone. */
public enum ParticipantRole {
    /** Brought the situation in (aandrager). */
    SUBMITTER,
    NEIGHBOURHOOD_TEAM,
    SOCIAL_LEGAL_ADVISER,
    LANDLORD,
    EMPLOYER,
    /** Bewindvoerder. */
    ADMINISTRATOR_OF_GOODS,
    CARE_PROVIDER,
    FAMILY_OR_FRIEND,
    OTHER
}
