package nl.regieloket.persons;

import nl.regieloket.access.Action;

/** What can be done with a household. */
public enum HouseholdAction implements Action {
    KEEP("household.keep"),
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
