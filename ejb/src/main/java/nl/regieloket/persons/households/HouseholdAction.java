package nl.regieloket.persons.households;

import nl.regieloket.access.Action;

/** What can be done with a household. */
public enum HouseholdAction implements Action {
    KEEP("household.keep"),
    /** Putting right, or withdrawing, what was noted of a member. */
    CORRECT("household.correct"),
    READ("household.read"),
    /** Seeing in a list what a household is called. */
    NAME("household.name");

    private final String code;

    HouseholdAction(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
