package nl.regieloket.organisations;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** In what capacity somebody acts; what a capacity may do stands in the rights table. */
public enum OfficerFunction {
    DESK_OFFICER,
    CASEMANAGER,
    COORDINATOR,
    /** Member of a maatwerkteam, of the municipality or of an agency. */
    TAILORING_OFFICER,
    /** Holds a power that the law gives to an official in person, such as the ontvanger. */
    LEGAL_OFFICER,
    CREDITOR_OFFICER,
    HELPER,
    /** A resident in the own portal; nobody is this for an organisation. */
    RESIDENT,
    PRIVACY_OFFICER,
    ADMINISTRATOR,
    /** Timers and inboxes; no person is this and no token can say so. */
    CLOCK;

    /** Name of the role in a token: kebab case. */
    public String tokenRole() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The function that a role in a token means; empty for roles that are none of ours, and for {@link #CLOCK}. */
    public static Optional<OfficerFunction> of(String tokenRole) {
        return Arrays.stream(values())
                .filter(function -> function != CLOCK)
                .filter(function -> function.tokenRole().equals(tokenRole))
                .findFirst();
    }

    /** Whether it lets one answer, as one of its officers, what the organisation is asked. */
    public boolean answers() {
        return this == TAILORING_OFFICER || this == LEGAL_OFFICER || this == CREDITOR_OFFICER;
    }

    /** Whether it watches over what the others of the organisation do: an administrator alone gives and takes it. */
    public boolean watches() {
        return this == ADMINISTRATOR || this == PRIVACY_OFFICER;
    }

    /** Whether somebody can hold this function for an organisation of that kind. */
    public boolean isHeldIn(OrganisationKind kind) {
        return switch (this) {
            case DESK_OFFICER, CASEMANAGER -> kind == OrganisationKind.MUNICIPALITY;
            case TAILORING_OFFICER, LEGAL_OFFICER -> kind.isPublicAuthority();
            case CREDITOR_OFFICER -> kind == OrganisationKind.CREDITOR || kind == OrganisationKind.COLLECTION_AGENT;
            case HELPER -> kind == OrganisationKind.CIVIL_SOCIETY;
            case COORDINATOR, PRIVACY_OFFICER, ADMINISTRATOR -> true;
            case RESIDENT, CLOCK -> false;
        };
    }
}
