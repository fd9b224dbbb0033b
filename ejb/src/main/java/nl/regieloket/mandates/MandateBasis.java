package nl.regieloket.mandates;

import nl.regieloket.organisations.OfficerFunction;

/** By what somebody may exercise a power. */
public enum MandateBasis {
    /** Holds the office to which the law gives the power; the only one for a reserved power. */
    OFFICE_HOLDER,
    /** Decides in the name of the authority (Awb 10:1). */
    MANDATE,
    /** A private creditor appointed him. */
    APPOINTMENT;

    /** Whether somebody with this function can have it. */
    boolean suits(OfficerFunction function) {
        return switch (this) {
            case OFFICE_HOLDER -> function == OfficerFunction.LEGAL_OFFICER;
            case MANDATE ->
                function == OfficerFunction.TAILORING_OFFICER
                        || function == OfficerFunction.LEGAL_OFFICER
                        || function == OfficerFunction.COORDINATOR;
            case APPOINTMENT -> function == OfficerFunction.CREDITOR_OFFICER;
        };
    }
}
